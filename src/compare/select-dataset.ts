import { CrossProvinceError } from "../model/issue.js";
import type { Dataset } from "../tables/dataset.js";
import { narrowDataset } from "../tables/narrow-dataset.js";
import { type Selection, selectTargets } from "./select.js";

/**
 * A dataset of the targets of the regions, families and documents named, with what they refer to and nothing else.
 * Nothing named, nothing left out.
 * @throws CrossProvinceError for names that the targets do not have, and where no target is left
 * @example
 * selectDataset(await loadDataset(), { families: ["rd-intensity"], regions: ["江西"] }).rows.documents.length; // => 1
 */
export function selectDataset(dataset: Dataset, selection: Selection = {}): Dataset {
  const { rows } = selectTargets(dataset.targets, selection);
  if (rows.length === 0) {
    const received = Object.entries(selection)
      .map(([name, values]) => `${name}: ${values?.join(", ")}`)
      .join("; ");
    throw new CrossProvinceError([{ code: "result-empty", severity: "error", at: {}, received }]);
  }
  if (rows.length === dataset.rows.targets.length) return dataset;
  return narrowDataset(
    dataset,
    rows.map((row) => row.target_id),
  );
}
