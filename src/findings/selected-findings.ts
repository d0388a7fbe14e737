import { selectTargets } from "../compare/select.js";
import { SELECTION_OPTIONS, type Selection, selectionOf } from "../compare/selection.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import type { Dataset } from "../tables/dataset.js";
import type { DocumentFinding, FindingSource } from "./finding.js";

/**
 * Whether a finding is of the targets that a selection takes; one without targets is of its document, which only regions and
 * documents select.
 * @throws CrossProvinceError for unknown options and names
 */
export function isSelected(
  source: FindingSource | Dataset,
  selection: Selection,
): (finding: DocumentFinding) => boolean {
  refuseUnknown(selection, SELECTION_OPTIONS);
  if (Object.keys(selectionOf(selection)).length === 0) return () => true;
  const { rows } = selectTargets(source as Dataset, selection);
  const { families, themes, commitment } = selection;
  const ofTargetsAlone = families !== undefined || themes !== undefined || commitment !== undefined;
  const ids = new Set(rows.map((row) => row.target_id));
  const documents = new Set(rows.map((row) => row.document_id));
  return ({ target_ids, document_id }) =>
    target_ids.some((id) => ids.has(id)) ||
    (target_ids.length === 0 && !ofTargetsAlone && documents.has(document_id));
}
