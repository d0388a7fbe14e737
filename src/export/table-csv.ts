import { datasetFor } from "../compare/select-dataset.js";
import type { Selection } from "../compare/selection.js";
import { toCsv } from "../io/csv.js";
import { requireCode } from "../model/require.js";
import type { Dataset } from "../tables/dataset.js";
import { TABLE_NAMES, type TableName } from "../tables/field.js";
import { columnsOf } from "../tables/schemas.js";

/** The rows of a table under their column names, for writers that go by a schema. */
export function recordsOf(dataset: Dataset, name: TableName): Readonly<Record<string, unknown>>[] {
  return dataset.rows[name].map((row) => ({ ...row }));
}

/**
 * A table as its file in `data/` holds it: UTF-8 text, comma, LF, header row, RFC 4180 quoting, empty = missing.
 * Numbers are written in their shortest form, which reads back to the same number (`3.0` becomes `3`; the decimals as
 * printed are in `decimals`).
 * @example
 * toTableCsv(await loadDataset(), "units").startsWith("unit,"); // => true
 */
export function toTableCsv(source: Dataset, name: TableName, options: Selection = {}): string {
  requireCode(name, TABLE_NAMES, "name");
  const dataset = datasetFor(source, options);
  return toCsv(columnsOf(name), recordsOf(dataset, name));
}
