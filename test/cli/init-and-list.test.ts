import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { runCli } from "../support/run-cli.js";

describe("init", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "cross-province-init-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test("makes a dataset that loads, with the shipped documents", async () => {
    const data = join(folder, "my");
    expect(await runCli(["init", data])).toMatchObject({ code: 0, err: "" });
    const [mine, shipped] = [await loadDataset({ data }), await loadDataset()];
    expect(mine.rows).toEqual(shipped.rows);
  });

  test("makes an empty one that loads too", async () => {
    const data = join(folder, "my");
    expect((await runCli(["init", data, "--empty", "--lang", "zh"])).out).toContain("不含文件");
    const { rows } = await loadDataset({ data });
    expect([rows.documents.length, rows.targets.length, rows.indicators.length]).toEqual([0, 0, 0]);
    expect(rows.units.length).toBeGreaterThan(5);
  });

  test("writes a notebook for the TypeScript kernel that names the folder", async () => {
    const data = join(folder, "my");
    await runCli(["init", data, "--empty"]);
    const notebook = JSON.parse(await readFile(join(data, "notebook.ipynb"), "utf8"));
    expect(notebook.metadata.kernelspec.name).toBe("tslab");
    expect(JSON.stringify(notebook.cells)).toContain(JSON.stringify(JSON.stringify(data)).slice(1, -1));
  });

  test.each([
    ["zh", /[A-Za-z]{4,} [a-z]{2,}/],
    ["en", /\p{Script=Han}/u],
  ] as const)("the notebook speaks the language asked for, and that alone: %s", async (lang, foreign) => {
    const data = join(folder, "my");
    await runCli(["init", data, "--empty", "--lang", lang]);
    const { cells } = JSON.parse(await readFile(join(data, "notebook.ipynb"), "utf8"));
    const words = cells.flatMap((cell: { cell_type: string; source: string[] }) =>
      cell.cell_type === "markdown"
        ? cell.source.join("").replace(/`[^`]*`/g, "")
        : [...cell.source.join("").matchAll(/console\.log\("(.*?)"\)/g)].map(([, said]) => said),
    );
    expect(words.length).toBeGreaterThan(2);
    for (const text of words) expect(text).not.toMatch(foreign);
  });

  test("a folder with something in it is left as it is", async () => {
    const data = join(folder, "my");
    await runCli(["init", data, "--empty"]);
    const before = await readdir(data);
    const again = await runCli(["init", data]);
    expect(again.code).toBe(1);
    expect(again.err).toContain("must be a new or an empty folder");
    expect(await readdir(data)).toEqual(before);
  });
});

describe("list", () => {
  test.each([
    [["families", "绿色工厂"], "green-factories"],
    [["families", "green", "factories"], "green-factories"],
    [["regions", "湘潭"], "430300"],
    [["documents", "江西"], "jiangxi-2020"],
    [["themes", "创新平台"], "innovation-platforms"],
    [["indicators", "rd-intensity-gdp"], "rd-intensity-gdp"],
  ])("%j finds %s", async (words, id) => {
    const { out } = await runCli(["list", ...words, "--format", "json"]);
    expect(JSON.parse(out).map((entry: { id: string }) => entry.id)).toContain(id);
  });

  test("counts each target once", async () => {
    const { out } = await runCli(["list", "regions", "--format", "json"]);
    const entries: readonly { targets: number }[] = JSON.parse(out);
    const { rows } = await loadDataset();
    expect(entries.reduce((sum, { targets }) => sum + targets, 0)).toBe(rows.targets.length);
  });

  test("words that nothing holds get the nearest names and exit code 1", async () => {
    const { err, code } = await runCli(["list", "families", "绿色工长", "--lang", "zh"]);
    expect(code).toBe(1);
    expect(err).toContain("绿色工厂");
  });

  test("a table in Chinese has no English titles", async () => {
    const { out } = await runCli(["list", "regions", "--lang", "zh"]);
    expect(out.split("\n")[0]).toMatch(/^标识\s+名称\s+层级\s+目标数$/);
  });
});
