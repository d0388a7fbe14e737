import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { toCsvw } from "../../src/export/csvw.js";
import { toDataPackageZip } from "../../src/export/data-package-zip.js";
import { flatFields } from "../../src/export/flat-fields.js";
import { toParquet } from "../../src/export/parquet.js";
import { toSdmxCsv } from "../../src/export/sdmx/csv.js";
import { toSdmxStructure } from "../../src/export/sdmx/structure.js";
import { toTargetsCsv } from "../../src/export/targets-csv.js";
import { forXml } from "../../src/model/clean-text.js";
import { toWorkbook } from "../../src/report/excel/dataset-workbook.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { describeTargets } from "../../src/tables/describe-targets.js";
import { toDataset } from "../../src/tables/load-dataset.js";
import { SCHEMAS } from "../../src/tables/schemas.js";
import { hostileDataset } from "../report/hostile.js";
import { needs, outside } from "../report/outside.js";
import { scratchFolder } from "../support/scratch-folder.js";
import { putIn, runClient, withoutPython } from "./python.js";

/** The hostile dataset, its regions with codes that the schemas allow. */
function hostile(): Dataset {
  const { rows, texts } = hostileDataset();
  const coded = JSON.stringify(rows).replaceAll('"100"', '"430000"').replaceAll('"200"', '"360000"');
  return toDataset("", JSON.parse(coded), texts);
}

let dataset: Dataset;
let folder: string;
beforeAll(async () => {
  dataset = hostile();
  folder = await scratchFolder();
});

const put = (name: string, content: string | Uint8Array) => putIn(folder, name, content);

/** The targets as a workbook holds them: without the characters that XML cannot hold, each a text or a number. */
const inWorkbook = (): Record<string, unknown>[] =>
  describeTargets(dataset.rows).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        value === null || typeof value === "number" ? value : forXml(String(value)).replaceAll("\ufffd", ""),
      ]),
    ),
  );

describe.skipIf(withoutPython())("texts that look like formulas, markup, quotes or controls", () => {
  it("come back from CSV by pandas", async () => {
    const path = await put("targets.csv", toTargetsCsv(dataset));
    expect(runClient("read_csv", path)).toEqual(describeTargets(dataset.rows));
  });

  it("come back from Parquet by pyarrow", async () => {
    const path = await put("targets.parquet", await toParquet(dataset));
    expect(runClient("read_parquet", path)).toMatchObject({ rows: describeTargets(dataset.rows) });
  });

  it("come back from Excel by openpyxl, none of them a formula, all marked as texts", async () => {
    const path = await put("targets.xlsx", await toWorkbook(dataset, { language: "zh" }));
    expect(runClient("read_workbook", path)).toMatchObject({
      formulas: 0,
      unmarked: 0,
      targets: inWorkbook(),
    });
  });

  it("come back from CSVW by csvw", async () => {
    for (const [name, text] of toCsvw(dataset)) await put(join("csvw", name), text);
    const read = runClient("read_csvw", join(folder, "csvw", "csv-metadata.json"));
    expect(read).toEqual({ valid: true, said: [], rows: dataset.rows.targets });
  });

  it("come back from a Data Package by frictionless and pandas", async () => {
    const path = await put("cross-province.zip", toDataPackageZip(dataset));
    expect(runClient("read_package", path)).toMatchObject({
      valid: true,
      errors: [],
      targets: dataset.rows.targets,
    });
  });

  it("come back from SDMX-CSV by pysdmx, with a structure that is XML", async () => {
    const data = await put("data.csv", toSdmxCsv(dataset));
    const structure = await put("structure.xml", toSdmxStructure(dataset));
    expect(runClient("read_sdmx", data, structure)).toMatchObject({
      outside: [],
      rows: dataset.rows.targets.map(({ target_id, quote, section, note }) => ({
        TARGET: target_id,
        QUOTE: quote,
        SECTION: section,
        COMMENT: note,
      })),
    });
  });
});

const soffice = needs("soffice");
describe.skipIf(soffice.skip)(`LibreOffice${soffice.title}`, () => {
  it("shows each cell of the workbook as the text that it is, and runs none", async () => {
    const path = await put("shown.xlsx", await toWorkbook(dataset, { language: "zh" }));
    // The separator, the quote, UTF-8, from line 1, no formats, no language, text unquoted, values unformatted, no formulas, spaces kept, sheet 1.
    const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1";
    execFileSync(
      outside("soffice") ?? "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        csv,
        "--outdir",
        folder,
        path,
      ],
      { stdio: "ignore" },
    );
    const shown = await readFile(join(folder, `shown-${SCHEMAS.targets.title.zh}.csv`), "utf8");
    const { data } = Papa.parse<string[]>(shown, { skipEmptyLines: true });
    const names = flatFields().map(({ name }) => name);
    expect(data.slice(1)).toEqual(inWorkbook().map((row) => names.map((name) => String(row[name] ?? ""))));
  });
});
