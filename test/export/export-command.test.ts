import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { EXPORT_FORMATS } from "../../src/cli/export-formats.js";
import { run } from "../../src/cli/program.js";
import { scratchFolder } from "../support/scratch-folder.js";

let folder: string;
beforeEach(async () => {
  folder = await scratchFolder();
});

async function cli(...args: string[]): Promise<{ code: number; out: string; log: string }> {
  let [code, out, log] = [0, "", ""];
  await run(args, {
    out: (text) => {
      out += text;
    },
    log: (line) => {
      log += `${line}\n`;
    },
    progress: () => undefined,
    language: "en",
    columns: 120,
    setExitCode: (value) => {
      code = value;
    },
  });
  return { code, out, log };
}

describe("export", () => {
  const FORMATS = Object.keys(EXPORT_FORMATS);
  it.each(FORMATS)("writes %s, and refuses to write it again without --force", async (format) => {
    const out = join(folder, "out");
    const args = ["export", "--format", format, "--families", "rd-intensity", "--out", out];
    expect(await cli(...args)).toMatchObject({ code: 0 });
    const before = await snapshot();
    expect(before.size).toBeGreaterThan(0);
    const again = await cli(...args);
    expect(again.code).toBe(1);
    expect(again.log).toContain("--force");
    expect(await snapshot()).toEqual(before);
    expect(await cli(...args, "--force")).toMatchObject({ code: 0 });
    expect((await snapshot()).size).toBe(before.size);
  });

  const REFUSED = [
    ["an unknown family", ["--families", "rd-intensit"], "rd-intensity"],
    ["an unknown region", ["--regions", "湖南市"], "湖南省"],
    [
      "a region without the family",
      ["--families", "new-product-share", "--regions", "湘潭"],
      "nothing matches",
    ],
  ] as const;
  it.each(
    FORMATS.flatMap((format) => REFUSED.map(([name, options, said]) => ({ format, name, options, said }))),
  )("says so and writes no $format for $name", async ({ format, options, said }) => {
    const result = await cli("export", "--format", format, ...options, "--out", join(folder, "out"));
    expect(result.code).toBe(1);
    expect(result.log).toContain(said);
    expect(await readdir(folder)).toEqual([]);
  });

  it("writes none of several files where one exists", async () => {
    await mkdir(join(folder, "out"));
    await writeFile(join(folder, "out", "units.csv"), "mine");
    expect(await cli("export", "--format", "csvw", "--out", join(folder, "out"))).toMatchObject({ code: 1 });
    expect([...(await snapshot())]).toEqual([["out/units.csv", "mine"]]);
  });

  it("leaves all as it was where a file stands in the place of the folder, or a folder in that of a file", async () => {
    await mkdir(join(folder, "out", "data.csv"), { recursive: true });
    await writeFile(join(folder, "out", "structure.xml"), "mine");
    await writeFile(join(folder, "out", "data.csv", "kept"), "mine too");
    const before = await snapshot();
    const args = ["export", "--format", "sdmx-csv", "--force", "--out"];
    expect(await cli(...args, join(folder, "out", "structure.xml"))).toMatchObject({ code: 1 });
    const refused = await cli(...args, join(folder, "out"));
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.log).toContain("is a folder");
    expect(await cli("export", "--format", "csv", "--force", "--out", folder)).toMatchObject({ code: 1 });
    expect(await snapshot()).toEqual(before);
  });

  async function snapshot(): Promise<Map<string, string>> {
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    const read = files
      .sort()
      .map(async (path) => [path.slice(folder.length + 1), await readFile(path, "latin1")] as const);
    return new Map(await Promise.all(read));
  }
});

describe("observe", () => {
  it("writes a template that reads back as no observation, and refuses to write over it", async () => {
    const template = join(folder, "observed.csv");
    expect(await cli("observe", "--template", template)).toMatchObject({ code: 0 });
    expect(await cli("observe", "--template", template)).toMatchObject({ code: 1 });
    const empty = await cli("observe", "--file", template);
    expect(empty).toMatchObject({ code: 1 });
    expect(empty.log).toContain("nothing matches");
  });

  it("sets a filled-in row against the target that it was made for", async () => {
    const template = join(folder, "observed.csv");
    await cli("observe", "--template", template, "--regions", "江西", "--families", "new-product-share");
    const [header = "", row = ""] = (await readFile(template, "utf8")).trim().split("\n");
    const names = header.split(",");
    const filled = row.split(",");
    filled[names.indexOf("year")] = "2019";
    filled[names.indexOf("value")] = "12.5";
    filled[names.indexOf("source")] = "made up";
    await writeFile(template, `${header}\n${filled.join(",")}\n`);
    const { code, out } = await cli("observe", "--file", template, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      progress: [{ region_code: "360000", observed: 12.5, state: "undetermined", source: "made up" }],
      refused: [],
    });
    expect((await cli("observe", "--file", template)).out).toContain("undetermined");
    expect((await cli("observe", "--file", template, "--format", "csv")).out).toContain("pace_linear");
  });

  it("asks for a file or a template", async () => {
    expect((await cli("observe")).log).toMatch(/one of --file, --template/);
  });
});
