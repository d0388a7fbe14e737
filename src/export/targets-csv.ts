import { datasetFor } from "../compare/select-dataset.js";
import type { Selection } from "../compare/selection.js";
import { toCsv } from "../io/csv.js";
import type { Dataset } from "../tables/dataset.js";
import { flatFields, flatRows } from "./flat-fields.js";

/**
 * All targets as one CSV that can be read by itself: the columns of `targets.csv`, then the names and definitions that
 * they refer to. UTF-8, comma, LF, empty = missing; offsets count UTF-16 units, years are whole numbers.
 * @returns the text of the file, with a header row also for no targets
 * @example
 * toTargetsCsv(await loadDataset()).startsWith("target_id,document_id,region_code"); // => true
 */
export function toTargetsCsv(source: Dataset, options: Selection = {}): string {
  const dataset = datasetFor(source, options);
  return toCsv(
    flatFields().map((field) => field.name),
    flatRows(dataset).map((row) => ({ ...row })),
  );
}
