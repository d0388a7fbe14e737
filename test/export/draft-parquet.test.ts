import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openParquetDataset } from "../../src/compare/regions/parquet-matrix.js";
import { type DraftPiece, draftInPieces } from "../../src/draft/draft-in-pieces.js";
import { draftToParquet } from "../../src/export/draft-parquet.js";
import { CrossProvinceError, type Issue } from "../../src/model/issue.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { runCli } from "../support/run-cli.js";

const PLANS = {
  a: ["贵阳市制造业发展规划（2021—2025年）", "到2025年，研发经费投入强度达到2.5%，新增绿色工厂30家。"],
  b: ["昆明市制造业发展规划（2021—2025年）", "到2025年，研发经费投入强度达到3.1%，建成智能车间120个。"],
  c: ["贵阳市企业发展规划（2021—2025年）", "到2025年，新增绿色工厂12家，规模以上工业企业达到800家。"],
  d: ["昆明市文化发展规划（2021—2025年）", "丰富人民的精神生活。"],
};

let folder = "";
const at = (...parts: string[]): string => join(folder, ...parts);
const EXPORT = ["export", "--format", "parquet", "--partition"];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-pieces-"));
  await mkdir(at("plans"));
  for (const [name, lines] of Object.entries(PLANS))
    await writeFile(at("plans", `${name}.txt`), lines.join("\n\n"));
  expect((await runCli(["draft", at("plans"), "--out", at("draft")])).code).toBe(0);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function issuesOf(run: Promise<unknown>): Promise<readonly Issue[]> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(CrossProvinceError);
  return (error as CrossProvinceError).issues;
}

async function pieces(size: number): Promise<DraftPiece[]> {
  const found: DraftPiece[] = [];
  for await (const piece of draftInPieces(at("draft"), (await loadDataset()).rows, size)) found.push(piece);
  return found;
}
const edit = async (change: (text: string) => string): Promise<void> => {
  const path = at("draft", "targets.csv");
  const before = await readFile(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
};

describe("a draft as partitioned Parquet", () => {
  test("has the same matrix as the dataset that accepts it, whatever the pieces", async () => {
    expect((await runCli(["init", at("my"), "--empty"])).code).toBe(0);
    expect((await runCli(["accept", at("draft"), "--data", at("my")])).code).toBe(0);
    const matrix = async (data: string): Promise<string> =>
      (await runCli(["matrix", "--data", data, "--format", "json"])).out;
    const accepted = await matrix(at("my"));
    expect(JSON.parse(accepted).length).toBeGreaterThan(3);
    const done = await runCli([...EXPORT, "--draft", at("draft"), "--out", at("whole")]);
    expect(done).toMatchObject({ code: 0 });
    expect(await matrix(at("whole"))).toBe(accepted);
    for await (const { path, bytes } of draftToParquet(
      draftInPieces(at("draft"), (await loadDataset()).rows, 1),
      1,
    )) {
      await mkdir(at("small", path, ".."), { recursive: true });
      await writeFile(at("small", path), bytes);
    }
    expect((await readdir(at("small", "targets", "region=520100"))).sort()).toEqual([
      "targets-1.parquet",
      "targets-3.parquet",
    ]);
    expect(await matrix(at("small"))).toBe(accepted);
  });

  test("comes in pieces of whole documents, those without targets last", async () => {
    const found = await pieces(1);
    expect(found.map(({ rows }) => rows.documents.map((row) => row.title_zh.slice(0, 5)))).toEqual([
      ["贵阳市制造"],
      ["昆明市制造"],
      ["贵阳市企业"],
      ["昆明市文化"],
    ]);
    expect(found.map(({ rows }) => rows.targets.length)).toEqual([2, 2, 2, 0]);
    expect((await pieces(100)).map(({ rows }) => rows.targets.length)).toEqual([6, 0]);
  });

  test("rows that were dropped are left out", async () => {
    await edit((text) => text.replace(",draft,", ",dropped,"));
    expect((await pieces(100))[0]?.rows.targets).toHaveLength(5);
  });

  test("a wrong quote is told with its row in the file, though it stands in a later piece", async () => {
    const lines = (await readFile(at("draft", "targets.csv"), "utf8")).trimEnd().split("\n");
    await edit((text) => text.replace("工业企业达到800家", "工业企业达到900家"));
    const [issue] = await issuesOf(pieces(1));
    expect(issue).toMatchObject({ code: "quote-mismatch", at: { file: "targets.csv" } });
    expect(lines[(issue?.at.row ?? 0) - 1]).toContain("800家");
  });

  test("a list that can't be read is told, not taken for one that is not there", async () => {
    await writeFile(at("draft", "indicators.csv"), new Uint8Array([0xff, 0xff, 0x00, 0xd8]));
    const [issue] = await issuesOf(pieces(1));
    expect(JSON.stringify(issue)).toContain("indicators.csv");
  });

  test("a wrong cell is told with its row", async () => {
    await edit((text) => text.replace(/,firm,(?![\s\S]*,firm,)/, ",certain,"));
    expect(await issuesOf(pieces(1))).toMatchObject([
      { code: "code-unknown", at: { row: 7, column: "commitment" } },
    ]);
  });

  test("replaces partitions of before, so that none is read twice", async () => {
    await mkdir(at("out", "targets", "region=430000"), { recursive: true });
    await writeFile(at("out", "targets", "region=430000", "targets.parquet"), "old");
    await writeFile(at("out", "documents.parquet"), "old");
    const args = [...EXPORT, "--draft", at("draft"), "--out", at("out")];
    const refused = await runCli(args);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("--force");
    expect((await runCli([...args, "--force"])).code).toBe(0);
    const opened = await openParquetDataset(at("out"));
    const [{ count } = { count: 0 }] = await opened.engine.rows("SELECT count(*) AS count FROM targets");
    opened.engine.close();
    expect(count).toBe(6);
    expect((await readdir(at("out"))).sort()).toEqual(["documents.parquet", "regions.parquet", "targets"]);
  });

  test.each([
    [["--format", "csv"], "parquet --partition"],
    [["--format", "parquet"], "parquet --partition"],
    [["--format", "parquet", "--partition", "--regions", "贵州"], "--regions"],
  ])("is refused with %j", async (options, said) => {
    const { code, err } = await runCli(["export", ...options, "--draft", at("draft"), "--out", at("out")]);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });

  test("a draft about which persons have decided is left to accept", async () => {
    await writeFile(at("draft", "decisions.csv"), "");
    const { code, err } = await runCli([...EXPORT, "--draft", at("draft"), "--out", at("out")]);
    expect(code).toBe(1);
    expect(err).toContain("decisions.csv");
    expect(await readdir(folder)).not.toContain("out");
  });
});

describe("tables that this process can't hold", () => {
  test.each(["zh", "en"])("are refused before they are read, with the way out: %s", async (lang) => {
    await truncate(at("draft", "targets.csv"), 20e9);
    const { code, err } = await runCli(["accept", at("draft"), "--data", at("my"), "--lang", lang]);
    expect(code).toBe(1);
    expect(err).toContain("20001 MB");
    expect(err).toContain("export --draft");
  });
});
