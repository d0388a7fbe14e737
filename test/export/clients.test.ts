import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { toCsvw } from "../../src/export/csvw.js";
import { toDataPackageZip } from "../../src/export/data-package-zip.js";
import { MIT_LICENCE } from "../../src/export/licence.js";
import { toParquet } from "../../src/export/parquet.js";
import { SDMX_COMPONENTS } from "../../src/export/sdmx/components.js";
import { toSdmxCsv } from "../../src/export/sdmx/csv.js";
import { toSdmxStructure } from "../../src/export/sdmx/structure.js";
import { toTargetsCsv } from "../../src/export/targets-csv.js";
import { toWorkbook } from "../../src/report/excel/dataset-workbook.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { describeTargets } from "../../src/tables/describe-targets.js";
import { TABLE_NAMES } from "../../src/tables/field.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { SCHEMAS } from "../../src/tables/schemas.js";
import { scratchFolder } from "../support/scratch-folder.js";
import { putIn, runClient, withoutPython } from "./python.js";

let dataset: Dataset;
let folder: string;
beforeAll(async () => {
  dataset = await loadDataset();
  folder = await scratchFolder();
});

const put = (name: string, content: string | Uint8Array) => putIn(folder, name, content);

/** Empty text and missing are one in a table. */
const or = (value: unknown): unknown => (value === "" || value === undefined ? null : value);

describe.skipIf(withoutPython())("other people's programs read what we write", () => {
  it("pandas reads the CSV with the same rows", async () => {
    const rows = runClient("read_csv", await put("targets.csv", toTargetsCsv(dataset)));
    expect(rows).toEqual(describeTargets(dataset.rows));
  });

  it("pyarrow and pandas read Parquet with the same rows, and the same types", async () => {
    const path = await put("targets.parquet", await toParquet(dataset));
    const { rows, shape } = runClient("read_parquet", path) as { rows: object[]; shape: number[] };
    const expected = describeTargets(dataset.rows);
    expect(rows).toEqual(expected);
    expect(shape).toEqual([expected.length, Object.keys(expected[0] ?? {}).length]);
  });

  it("openpyxl and pandas read the workbook with the same rows", async () => {
    const path = await put("targets.xlsx", await toWorkbook(dataset, { language: "zh" }));
    const read = runClient("read_workbook", path) as {
      sheets: Record<string, number>;
      targets: Record<string, unknown>[];
      formulas: number;
    };
    expect(read.targets).toEqual(
      describeTargets(dataset.rows).map((row) => ({
        ...row,
        headline: String(row.headline),
        principal: String(row.principal),
      })),
    );
    expect(read.formulas).toBe(0);
    expect(read.sheets).toEqual(
      Object.fromEntries(TABLE_NAMES.map((name) => [SCHEMAS[name].title.zh, dataset.rows[name].length])),
    );
  });

  it("pysdmx reads structure and data, by SDMX's own schemas, with the same rows", async () => {
    const read = runClient(
      "read_sdmx",
      await put("data.csv", toSdmxCsv(dataset)),
      await put("structure.xml", toSdmxStructure(dataset)),
    ) as {
      rows: Record<string, unknown>[];
      dimensions: string[];
      attributes: string[];
      measures: string[];
      repeated_keys: number;
      outside: unknown[];
      coded: string[];
      codes: Record<string, string[]>;
    };
    expect(read.repeated_keys).toBe(0);
    expect(read.outside).toEqual([]);
    expect(read.coded.sort()).toEqual(
      SDMX_COMPONENTS.flatMap(({ id, values }) => ("codes" in values ? [id] : [])).sort(),
    );
    expect(read.measures).toEqual(["OBS_VALUE"]);
    expect([...read.dimensions, ...read.measures, ...read.attributes]).toEqual(
      SDMX_COMPONENTS.map(({ id }) => id),
    );
    expect(read.codes.CL_OBS_STATUS).not.toContain("F");
    const back = (code: unknown, none: string): unknown => (code === none ? null : code);
    const units = new Map(dataset.rows.units.map((row) => [row.sdmx_code ?? row.unit, row.unit]));
    expect(
      read.rows.map((row) => ({
        target_id: row.TARGET,
        document_id: row.DOCUMENT,
        region_code: row.REF_AREA,
        indicator_id: row.INDICATOR,
        population_id: back(row.POPULATION, "_X"),
        breakdown: back(row.BREAKDOWN, "_T"),
        each: back(row.EACH, "_Z"),
        tier: row.TARGET_TIER === "_Z" ? null : String(row.TARGET_TIER).replaceAll("_", "+"),
        change_direction: back(row.CHANGE_DIRECTION, "_Z"),
        pace: back(row.PACE, "_Z"),
        measure: row.MEASURE,
        bound: row.BOUND,
        value: row.OBS_VALUE,
        value_max: row.VALUE_MAX,
        unit: units.get(String(row.UNIT_MEASURE)) ?? null,
        unit_mult: Number(row.UNIT_MULT),
        unit_printed: or(row.UNIT_PRINTED),
        decimals: row.DECIMALS,
        base_year: row.BASE_PER === "" ? null : Number(row.BASE_PER),
        benchmark: or(row.BENCHMARK),
        period_start: row.TARGET_PERIOD === "" ? null : Number(String(row.TARGET_PERIOD).slice(0, 4)),
        period_end: Number(row.TIME_PERIOD),
        commitment: row.COMMITMENT,
        section: or(row.SECTION),
        quote: row.QUOTE,
        character: or(row.CHARACTER),
        agencies: or(row.AGENCIES),
        anchors: or(row.ANCHORS),
        commitment_id: row.COMMITMENT_ID,
        principal: String(row.PRINCIPAL).toLowerCase() === "true",
        part_of: or(row.PART_OF),
        page: or(row.PAGE),
        reviewed_by: or(row.REVIEWED_BY),
        reviewed_on: or(row.REVIEWED_ON),
        status: row.REVIEW,
        note: or(row.COMMENT),
        note_zh: or(row.COMMENT_ZH),
      })),
    ).toEqual(
      dataset.rows.targets.map(
        ({ quote_start, quote_end, value_start, table_id, row_label, column_label, ...kept }) => kept,
      ),
    );
  });

  it("sdmx1 reads the same structure and data", async () => {
    const read = runClient(
      "read_sdmx1",
      await put("data.csv", toSdmxCsv(dataset)),
      await put("structure.xml", toSdmxStructure(dataset)),
    );
    expect(read).toEqual(Object.fromEntries(dataset.rows.targets.map((row) => [row.target_id, row.value])));
  });

  it("csvw finds the metadata valid and reads the same rows", async () => {
    const files = toCsvw(dataset);
    for (const [name, text] of files) await put(join("csvw", name), text);
    const { valid, said, rows } = runClient("read_csvw", join(folder, "csvw", "csv-metadata.json")) as {
      valid: boolean;
      said: string[];
      rows: object[];
    };
    expect(said).toEqual([]);
    expect(valid).toBe(true);
    expect(rows).toEqual(dataset.rows.targets);
  });

  it("csvw finds a reference that the tables do not hold", async () => {
    for (const [name, text] of toCsvw(dataset)) {
      const broken = name === "documents.csv" ? text.replace(/^hunan-2021,.*\n/mu, "") : text;
      await put(join("broken", name), broken);
    }
    const read = runClient("read_csvw", join(folder, "broken", "csv-metadata.json"));
    expect(read).toMatchObject({ valid: false });
  });

  it("frictionless finds the Data Package valid, and the README's lines read the same rows with pandas", async () => {
    const path = await put("cross-province.zip", toDataPackageZip(dataset));
    const read = runClient("read_package", path) as {
      valid: boolean;
      errors: unknown[];
      rows: Record<string, number | null>;
      targets: object[];
    };
    expect(read.errors).toEqual([]);
    expect(read.valid).toBe(true);
    expect(read.rows).toMatchObject(
      Object.fromEntries(Object.entries(dataset.rows).map(([name, rows]) => [name, rows.length])),
    );
    expect(read.targets).toEqual(dataset.rows.targets);
  });
});

describe("the zip of a Data Package", () => {
  it("holds the documents byte by byte, the licence, and the same bytes each time", async () => {
    const zip = toDataPackageZip(dataset);
    const files = unzipSync(zip);
    for (const { seed_file } of dataset.rows.documents) {
      const stored = await readFile(new URL(`../../seeds/${seed_file}`, import.meta.url));
      expect(Buffer.compare(Buffer.from(files[`seeds/${seed_file}`] ?? []), stored)).toBe(0);
    }
    expect(new TextDecoder().decode(files.LICENSE)).toBe(MIT_LICENCE);
    expect(MIT_LICENCE).toBe(await readFile(new URL("../../LICENSE", import.meta.url), "utf8"));
    expect(Buffer.compare(Buffer.from(toDataPackageZip(dataset)), Buffer.from(zip))).toBe(0);
  });
});
