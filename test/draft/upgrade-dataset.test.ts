import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseCsv, toCsv } from "../../src/io/csv.js";
import { SHIPPED_DATA, SHIPPED_SEEDS } from "../../src/io/paths.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { runCli } from "../support/run-cli.js";

/** The columns that the tables had at first. */
const OLD: Readonly<Record<string, string>> = {
  documents:
    "document_id,title_zh,title_en,issuer_zh,issuer_en,document_number,issued_on,region_code,period_start,period_end,seed_file,sha256,note",
  indicators:
    "indicator_id,family_id,headline,name_zh,name_en,definition_zh,definition_en,numerator,denominator,unit,direction,theme",
  targets:
    "target_id,document_id,region_code,indicator_id,population_id,breakdown,tier,measure,bound,value,value_max,unit,unit_mult,unit_printed,decimals,base_year,benchmark,period_start,period_end,commitment,section,quote,quote_start,quote_end,value_start,table_id,row_label,column_label,restates,status,note",
  other_numbers: "document_id,quote,quote_start,quote_end,kind,note",
};

let data = "";
const edit = async (file: string, change: (text: string) => string): Promise<void> =>
  writeFile(join(data, file), change(await readFile(join(data, file), "utf8")));

beforeEach(async () => {
  data = join(await mkdtemp(join(tmpdir(), "cross-province-old-")), "my");
  await mkdir(data);
  await cp(SHIPPED_DATA, data, { recursive: true });
  await cp(SHIPPED_SEEDS, join(data, "seeds"), { recursive: true });
  for (const [name, columns] of Object.entries(OLD)) {
    const { header, records } = parseCsv(await readFile(join(data, `${name}.csv`), "utf8"), name);
    const rows = records.map(({ cells }) => {
      const row = Object.fromEntries(header.map((column, index) => [column, cells[index]]));
      return { ...row, restates: row.commitment_id === row.target_id ? "" : row.commitment_id };
    });
    await writeFile(join(data, `${name}.csv`), toCsv(columns.split(","), rows));
  }
});
afterEach(() => rm(join(data, ".."), { recursive: true, force: true }));

test("a dataset of version 0.1 is opened with the command that brings it up, which keeps every row", async () => {
  const old = await readFile(join(data, "targets.csv"), "utf8");
  const { code, err } = await runCli(["compare", "--data", data]);
  expect([code, err]).toEqual([
    1,
    `\`${data}\` was written by version 0.1; bring it up with: npx cross-province upgrade ${data}.\n`,
  ]);
  expect((await runCli(["upgrade", data])).out).toMatch(/every row kept: 5 rows of documents/);
  const [{ rows }, shipped] = await Promise.all([loadDataset({ data }), loadDataset()]);
  expect(rows.targets.length).toBe(shipped.rows.targets.length);
  for (const [index, row] of rows.targets.entries()) {
    expect(row).toMatchObject({
      target_id: shipped.rows.targets[index]?.target_id,
      value: shipped.rows.targets[index]?.value,
      change_direction: shipped.rows.targets[index]?.change_direction,
      anchors: shipped.rows.targets[index]?.anchors,
      commitment_id: shipped.rows.targets[index]?.commitment_id,
    });
  }
  expect((await runCli(["audit", "--data", data])).code).toBe(0);
  expect((await runCli(["upgrade", data])).out).toMatch(/up to date already/);
  await runCli(["undo", "--data", data]);
  expect(await readFile(join(data, "targets.csv"), "utf8")).toBe(old);
});

test("a row of one's own takes direction and pace from its quote", async () => {
  // Without its twin among the shipped rows.
  await edit("targets.csv", (text) => {
    const { header, records } = parseCsv(text, "targets.csv");
    const rows = records.map(({ cells }): Record<string, string | undefined> => {
      const row = Object.fromEntries(header.map((column, index) => [column, cells[index]]));
      return { ...row, target_id: `my-${row.target_id}`, restates: row.restates && `my-${row.restates}` };
    });
    return toCsv(header, rows);
  });
  expect((await runCli(["upgrade", data])).err).toBe("");
  const { rows } = await loadDataset({ data });
  const changes = rows.targets.filter((row) => row.measure === "change");
  const today = new Map((await loadDataset()).rows.targets.map((row) => [`my-${row.target_id}`, row]));
  expect(changes.length).toBeGreaterThan(2);
  expect(changes.map((row) => [row.target_id, row.change_direction, row.pace])).toEqual(
    changes.map((row) => [
      row.target_id,
      today.get(row.target_id)?.change_direction,
      today.get(row.target_id)?.pace,
    ]),
  );
});

test("what would not load is refused, and nothing is written", async () => {
  await edit("targets.csv", (text) => text.replace(",firm,", ",sure,"));
  const before = await readFile(join(data, "documents.csv"), "utf8");
  const { code, err } = await runCli(["upgrade", data]);
  expect([code, err]).toEqual([1, expect.stringMatching(/`commitment` must be one of/)]);
  expect(await readFile(join(data, "documents.csv"), "utf8")).toBe(before);
});
