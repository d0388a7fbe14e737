import type { DocumentRow, IndicatorRow } from "../model/rows.js";
import { settledIds } from "./document-id.js";
import type { Draft } from "./draft-document.js";
import type { KnownRows } from "./draft-options.js";
import { freeId } from "./free-id.js";

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

function withIndicatorIds(
  draft: Draft,
  ids: ReadonlyMap<string, string>,
  added: readonly IndicatorRow[],
): Draft {
  const proposed = new Set(draft.added.indicators.map((row) => row.indicator_id));
  return {
    ...draft,
    targets: draft.targets.map((row) =>
      proposed.has(row.indicator_id)
        ? { ...row, indicator_id: ids.get(row.indicator_id) ?? row.indicator_id }
        : row,
    ),
    added: { ...draft.added, indicators: added },
  };
}

/**
 * Settles drafts one by one, so that those of one run can stand in one folder: a document id taken by an earlier one gets another, and an
 * indicator proposed by several under one name and unit is one indicator.
 * @param documents the rows of all documents of the run, in their order
 * @returns a function that settles the draft of the document at an index; it is to be called in their order
 */
export function draftSettler(
  documents: readonly DocumentRow[],
  known: Pick<KnownRows, "documents" | "indicators">,
): (draft: Draft, index: number) => Draft {
  const taken = new Set(known.documents.map((row) => row.document_id));
  const settled = settledIds(documents, taken);
  const indicators = new Set(known.indicators.map((row) => row.indicator_id));
  const byName = new Map<string, string>();
  return (draft, index) => {
    const id = settled[index] ?? draft.document.document_id;
    const ids = new Map<string, string>();
    const added: IndicatorRow[] = [];
    for (const row of draft.added.indicators) {
      const key = `${row.name_zh}|${row.unit}`;
      let indicator = byName.get(key);
      if (indicator === undefined) {
        indicator = freeId(row.indicator_id, indicators);
        indicators.add(indicator);
        byName.set(key, indicator);
        added.push({ ...row, indicator_id: indicator, family_id: indicator });
      }
      ids.set(row.indicator_id, indicator);
    }
    return withIndicatorIds(withDocumentId(draft, id), ids, added);
  };
}

/** Drafts made one by one from the same dataset, settled by {@link draftSettler}. */
export function settleDrafts(
  drafts: readonly Draft[],
  known: Pick<KnownRows, "documents" | "indicators">,
): Draft[] {
  return drafts.map(
    draftSettler(
      drafts.map((draft) => draft.document),
      known,
    ),
  );
}
