import { createHash, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CompareRegionsOptions, compareRegions } from "../../../src/compare/regions/compare-regions.js";
import { cellsSql, seriesCountsSql } from "../../../src/compare/regions/matrix-sql.js";
import { matrixToJson } from "../../../src/compare/regions/matrix-to-json.js";
import {
  openParquetDataset,
  type ParquetDataset,
  parquetMatrix,
} from "../../../src/compare/regions/parquet-matrix.js";
import type { RegionSeries } from "../../../src/compare/regions/region-matrix.js";
import { toPartitionedParquet } from "../../../src/export/partitioned-parquet.js";
import type { Dataset } from "../../../src/tables/dataset.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";
import { runCli } from "../../support/run-cli.js";

let folder = "";
let dataset: Dataset;
let parquet: ParquetDataset;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-parquet-"));
  dataset = await loadDataset();
  for (const [path, bytes] of await toPartitionedParquet(dataset)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  parquet = await openParquetDataset(folder);
});
afterAll(async () => {
  parquet.engine.close();
  await rm(folder, { recursive: true, force: true });
});

async function streamed(options: CompareRegionsOptions) {
  const { regions, series } = await parquetMatrix(parquet, options);
  const rows: RegionSeries[] = [];
  for await (const row of series) rows.push(row);
  return matrixToJson({ regions, series: rows }, { language: "zh" });
}

test("a folder whose writing was stopped halfway is finished before it is read", async () => {
  const path = "targets/region=360000/targets.parquet";
  const [id, work] = [randomUUID(), join(folder, ".cross-province")];
  const bytes = await readFile(join(folder, path));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await mkdir(join(work, `new-${id}`), { recursive: true });
  await rename(join(folder, path), join(work, `new-${id}`, "0"));
  const entries = [{ path, staged: `new-${id}/0`, backup: null, sha256 }];
  const journal = {
    version: 1,
    id,
    command: "export",
    at: "",
    direction: "forward",
    keep: false,
    made: [],
    entries,
  };
  await writeFile(join(work, "journal.json"), JSON.stringify(journal));
  const opened = await openParquetDataset(folder);
  const rows = await opened.engine.rows("SELECT count(*) AS many FROM targets");
  opened.engine.close();
  expect(rows).toEqual([{ many: dataset.rows.targets.length }]);
  expect(await readdir(folder)).not.toContain(".cross-province");
});

describe("over partitioned Parquet", () => {
  test.each([
    {},
    { regions: "provinces" },
    { regions: ["湖南", "湘潭", "江西"], families: ["rd-intensity", "green-factories"] },
    { year: 2025, reference: "湖南" },
    { documents: ["xiangtan-2023"] },
  ] as const)("%j gives the very series, cells and ranks that memory gives", async (options) => {
    expect(await streamed(options)).toEqual(
      matrixToJson(compareRegions(dataset, options), { language: "zh" }),
    );
  });

  test.each([
    [{ families: ["green-factory"] }, /green-factories/],
    [{ year: 2027 }, /2026/],
    [{ regions: ["湖兰"] }, /湖/],
    [{ regions: ["广东"] }, /广东/],
  ] as const)("%j is refused as in memory", async (options, message) => {
    await expect(parquetMatrix(parquet, options)).rejects.toThrow(message);
  });

  test("the command streams the JSON that it prints in memory", async () => {
    const [own, shipped] = [
      await runCli(["matrix", "--data", folder, "--format", "json"]),
      await runCli(["matrix", "--format", "json"]),
    ];
    expect(own.out).toBe(shipped.out);
  });

  test("the queries count what the matrix shows", async () => {
    const filter = { regions: ["430000", "360000"] };
    const counts = await parquet.engine.rows(seriesCountsSql(filter));
    const { series } = compareRegions(dataset, filter);
    expect(new Map(counts.map((row) => [row.series, row.regions]))).toEqual(
      new Map(series.map((row) => [row.series, row.summary.regions])),
    );
    const cells = await parquet.engine.rows(cellsSql(filter));
    const shown = series.flatMap(({ cells: all }) =>
      [...all.values()].flatMap((cell) =>
        "absent" in cell ? [] : cell.commitments.map(({ target }) => target.target_id),
      ),
    );
    expect(cells.map((row) => row.target_id).sort()).toEqual(shown.sort());
  });

  test("a quotation mark in a name stays a text", async () => {
    const sql = cellsSql({ families: ["x' OR '1'='1"] });
    expect(await parquet.engine.rows(sql)).toEqual([]);
  });
});

test("a folder that is no such dataset is named", async () => {
  await expect(openParquetDataset(join(folder, "targets"))).rejects.toThrow(/targets/);
});
