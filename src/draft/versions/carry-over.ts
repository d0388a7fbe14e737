import { placeOfNumber } from "../../model/place-of-number.js";
import type { DocumentRow, OtherNumberRow, TargetRow } from "../../model/rows.js";
import { regroup } from "../decisions/regroup.js";
import { freeId } from "../free-id.js";
import { ReAnchorer } from "./re-anchor.js";

/** The rows of one document. */
export interface DocumentRows {
  readonly document: DocumentRow;
  readonly text: string;
  readonly targets: readonly TargetRow[];
  readonly others: readonly OtherNumberRow[];
}

/**
 * The rows of a new text of a document: what was decided of the old one is kept where its very words stand in the new one; all else is as
 * drafted. Rows that are kept keep their ids, the document keeps its id and file.
 */
export function carryOver(old: DocumentRows, drafted: DocumentRows): DocumentRows {
  const { document_id, seed_file } = old.document;
  const anchors = new ReAnchorer(old.text, drafted.text);
  const kept = old.targets
    .filter(({ status }) => status === "reviewed")
    .flatMap((row) => anchors.row(row) ?? []);
  const keptPlaces = new Set(kept.map(placeOfNumber));
  // A number that was found to be none of a target's stays so.
  const ruled = old.others.flatMap((row): OtherNumberRow[] => {
    const span = anchors.span({ start: row.quote_start, end: row.quote_end });
    return span === null || span.end - span.start !== row.quote.length
      ? []
      : [
          {
            ...row,
            quote: drafted.text.slice(span.start, span.end),
            quote_start: span.start,
            quote_end: span.end,
          },
        ];
  });
  const inRuled = (at: number): boolean =>
    ruled.some(({ quote_start, quote_end }) => quote_start <= at && at < quote_end);
  const taken = new Set(kept.map(({ target_id }) => target_id));
  const ids = new Map<string, string>();
  const fresh = drafted.targets.filter(
    (row) => !keptPlaces.has(placeOfNumber(row)) && !inRuled(placeOfNumber(row)),
  );
  for (const { target_id } of fresh) {
    const own = target_id.startsWith(`${drafted.document.document_id}-`)
      ? `${document_id}${target_id.slice(drafted.document.document_id.length)}`
      : target_id;
    const id = freeId(own, taken);
    taken.add(id);
    ids.set(target_id, id);
  }
  const renamed = fresh.map((row) => ({
    ...row,
    document_id,
    target_id: ids.get(row.target_id) ?? row.target_id,
    commitment_id: ids.get(row.commitment_id) ?? row.commitment_id,
    part_of: row.part_of === null ? null : (ids.get(row.part_of) ?? null),
  }));
  const targets = [...kept, ...renamed].sort((a, b) => placeOfNumber(a) - placeOfNumber(b));
  const ruledSpans = [...ruled].sort((a, b) => a.quote_start - b.quote_start);
  const others = drafted.others
    .filter(
      (row) =>
        !ruledSpans.some((span) => span.quote_start < row.quote_end && row.quote_start < span.quote_end),
    )
    .filter(
      (row) =>
        !kept.some(
          (target) => row.quote_start <= placeOfNumber(target) && placeOfNumber(target) < row.quote_end,
        ),
    )
    .map((row) => ({ ...row, document_id }));
  const document = { ...drafted.document, document_id, seed_file };
  return {
    document,
    text: drafted.text,
    targets: regroup(targets),
    others: [...ruledSpans, ...others].sort((a, b) => a.quote_start - b.quote_start),
  };
}

/** The document of a dataset that a drafted one is a new text of: of the same id, else the only one of its region, years and genre. */
export function earlierVersion(
  drafted: DocumentRow,
  documents: readonly DocumentRow[],
): DocumentRow | undefined {
  const same = documents.find(({ document_id }) => document_id === drafted.document_id);
  if (same !== undefined) return same;
  const alike = documents.filter(
    (row) =>
      row.region_code === drafted.region_code &&
      row.period_start === drafted.period_start &&
      row.period_end === drafted.period_end &&
      (row.genre === null || row.genre === drafted.genre),
  );
  return alike.length === 1 ? alike[0] : undefined;
}
