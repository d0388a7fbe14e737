import type { DocumentRow } from "../model/rows.js";
import { settledIds } from "./document-id.js";
import type { Draft } from "./draft-document.js";
import type { KnownRows } from "./draft-options.js";

function withDocumentId(draft: Draft, id: string): Draft {
  const before = draft.document.document_id;
  if (id === before) return draft;
  const targetId = (target: string): string =>
    target.startsWith(`${before}-`) ? `${id}${target.slice(before.length)}` : target;
  return {
    ...draft,
    document: { ...draft.document, document_id: id, seed_file: `${id}.txt` },
    targets: draft.targets.map((row) => ({
      ...row,
      document_id: id,
      target_id: targetId(row.target_id),
      commitment_id: targetId(row.commitment_id),
      part_of: row.part_of === null ? null : targetId(row.part_of),
    })),
    otherNumbers: draft.otherNumbers.map((row) => ({ ...row, document_id: id })),
  };
}

/**
 * Settles drafts one by one, so that those of one run can stand in one folder: a document id taken by an earlier one gets another, and an
 * indicator that several need is added once. Ids of indicators follow from their concepts, so that the drafts agree on them already.
 * @param documents the rows of all documents of the run, in their order
 * @returns a function that settles the draft of the document at an index; it is to be called in their order
 */
export function draftSettler(
  documents: readonly DocumentRow[],
  known: Pick<KnownRows, "documents" | "indicators">,
): (draft: Draft, index: number) => Draft {
  const taken = new Set(known.documents.map((row) => row.document_id));
  const settled = settledIds(documents, taken);
  const there = new Set(known.indicators.map((row) => row.indicator_id));
  return (draft, index) => {
    const indicators = draft.added.indicators.filter(({ indicator_id }) => !there.has(indicator_id));
    for (const { indicator_id } of indicators) there.add(indicator_id);
    const id = settled[index] ?? draft.document.document_id;
    return withDocumentId({ ...draft, added: { ...draft.added, indicators } }, id);
  };
}
