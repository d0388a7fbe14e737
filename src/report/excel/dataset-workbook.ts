import { datasetFor } from "../../compare/select-dataset.js";
import type { Selection } from "../../compare/selection.js";
import { flatFields, flatRows } from "../../export/flat-fields.js";
import { recordsOf } from "../../export/table-csv.js";
import type { Language } from "../../model/language.js";
import type { Dataset } from "../../tables/dataset.js";
import { type Field, TABLE_NAMES } from "../../tables/field.js";
import { SCHEMAS } from "../../tables/schemas.js";
import { finishSheets } from "./finish-sheets.js";
import { numberFormat, type SheetColumn, toSheet } from "./sheet.js";

type Cells = Readonly<Record<string, unknown>>;

/** The format of a numeric cell: the decimals of the print for values, no thousands for years and offsets. */
function formatOf(field: Field, row: Cells): string {
  if (field.type === "integer") return "0";
  const { decimals, unit } = row;
  return numberFormat(typeof decimals === "number" ? decimals : null, typeof unit === "string" ? unit : null);
}

function columnOf(field: Field, language: Language): SheetColumn<Cells> {
  return {
    title: `${field.title[language]} (${field.name})`,
    value: (row) => {
      const value = row[field.name];
      if (value === null || value === undefined) return null;
      return typeof value === "number" ? value : String(value);
    },
    format: (row) => formatOf(field, row),
  };
}

const columnsFor = (fields: readonly Field[], language: Language): SheetColumn<Cells>[] =>
  fields.map((field) => columnOf(field, language));

/** What a workbook holds, and how. */
export interface WorkbookOptions extends Selection {
  /** Language of the titles, each of which also has the name of its column. Default `en`. */
  readonly language?: Language;
}

/**
 * The dataset as an Excel workbook: a sheet of all targets with the names and definitions that they refer to, notes
 * included, and one sheet for each of the other tables. Numbers are numbers with the decimals of the print, `value` × 10^
 * `unit_mult`; missing cells are empty; a text is never a formula, also when edited. The same data give the same bytes. The
 * writer is loaded at the first call.
 * @example
 * const bytes = await toWorkbook(await loadDataset(), { language: "zh" });
 * new TextDecoder().decode(bytes.slice(0, 2)); // => "PK"
 */
export async function toWorkbook(source: Dataset, options: WorkbookOptions = {}): Promise<Uint8Array> {
  const dataset = datasetFor(source, options, ["language"]);
  const { language = "en" } = options;
  const [{ default: write }, { toFixedZip }] = await Promise.all([
    import("write-excel-file/node"),
    import("../office/fixed-zip.js"),
  ]);
  const targets = flatRows(dataset).map((row) => ({ ...row }));
  const sheets = TABLE_NAMES.map((name) => ({ name, schema: SCHEMAS[name] }))
    .sort((a, b) => Number(b.name === "targets") - Number(a.name === "targets"))
    .map(({ name, schema }) =>
      name === "targets"
        ? toSheet<Cells>(schema.title[language], columnsFor(flatFields(), language), targets)
        : toSheet<Cells>(
            schema.title[language],
            columnsFor(schema.fields, language),
            recordsOf(dataset, name),
          ),
    );
  const title = language === "zh" ? "规划目标数据集" : "Targets of plans";
  const writing = { fontFamily: language === "zh" ? "等线" : "Calibri", fontSize: 10.5 };
  return toFixedZip(await write(sheets, writing).toBuffer(), {
    date: null,
    title,
    change: finishSheets(sheets),
  });
}
