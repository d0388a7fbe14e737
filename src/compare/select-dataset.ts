import { CrossProvinceError } from "../model/issue.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import type { Dataset } from "../tables/dataset.js";
import { narrowDataset } from "../tables/narrow-dataset.js";
import { requireDataset } from "../tables/targets-of.js";
import { selectTargets } from "./select.js";
import { SELECTION_OPTIONS, type Selection, selectionOf, selectionText } from "./selection.js";

/**
 * A dataset of the targets of the regions, families, documents, themes and commitment named, with what they refer to and nothing else.
 * Nothing named, nothing left out.
 * @throws CrossProvinceError for names that the targets do not have, and where no target is left
 * @example
 * selectDataset(await loadDataset(), { families: ["rd-intensity"], regions: ["江西"] }).rows.documents.length; // => 1
 */
export function selectDataset(dataset: Dataset, selection: Selection = {}): Dataset {
  requireDataset(dataset, "texts");
  refuseUnknown(selection, SELECTION_OPTIONS);
  if (Object.keys(selectionOf(selection)).length === 0) return dataset;
  const { rows } = selectTargets(dataset, selection);
  if (rows.length === 0) {
    const received = selectionText(selection);
    throw new CrossProvinceError([{ code: "result-empty", severity: "error", at: {}, received }]);
  }
  return rows.length === dataset.rows.targets.length ? dataset : narrowDataset(dataset, rows);
}

/**
 * The part of a dataset that the options of an export select.
 * @param own the names of its options that are no selection
 * @throws CrossProvinceError for unknown options, and as {@link selectDataset}
 */
export function datasetFor(dataset: Dataset, options: Selection, own: readonly string[] = []): Dataset {
  requireDataset(dataset, "texts");
  refuseUnknown(options, [...SELECTION_OPTIONS, ...own]);
  return selectDataset(dataset, selectionOf(options));
}
