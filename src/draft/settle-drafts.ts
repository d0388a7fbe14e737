import type { LinkCandidate } from "../concepts/candidates.js";
import type { DocumentRow, IndicatorRow } from "../model/rows.js";
import { settledIds } from "./document-id.js";
import type { Draft } from "./draft-document.js";
import type { KnownRows } from "./draft-options.js";
import { type NearName, nameFinder } from "./near-names.js";

const MOST = 3;
/** Names that share less than this are told apart by more than a word. */
const NEAR = 0.8;

/** Of two new names one of which says all that the other says: that other, as a candidate for the person who decides. */
function candidateOf({ row, only_own, only_other }: NearName): LinkCandidate {
  return {
    indicator_id: row.indicator_id,
    name_zh: row.name_zh,
    relation: only_other === "" ? "narrower" : "broader",
    only_phrase: only_own,
    only_indicator: only_other,
  };
}

/** A function that gives the targets of one draft after another the new indicators of the run that theirs may really be. */
function withinRun(): (draft: Draft, added: readonly IndicatorRow[]) => Draft["targets"] {
  const nearNames = nameFinder();
  return ({ targets }, added) => {
    const proposed = new Set(targets.flatMap((row) => (row.proposed ? [row.indicator_id] : [])));
    const near = new Map<string, readonly LinkCandidate[]>();
    for (const row of added) {
      if (!proposed.has(row.indicator_id)) continue;
      const found = nearNames(row)
        .filter((one) => one.likeness >= NEAR && (one.only_own === "" || one.only_other === ""))
        .sort((a, b) => b.likeness - a.likeness);
      if (found.length > 0) near.set(row.indicator_id, found.slice(0, MOST - 1).map(candidateOf));
    }
    return targets.map((row) => {
      const found = row.proposed ? near.get(row.indicator_id) : undefined;
      return found === undefined ? row : { ...row, candidates: [...found, ...row.candidates].slice(0, MOST) };
    });
  };
}

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
 * indicator that several need is added once. Ids of indicators follow from their concepts, so that the drafts agree on them already; a new
 * one whose name is nearly that of an earlier new one of the run is offered that one as a candidate, for a person to decide.
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
  const nearIn = withinRun();
  return (draft, index) => {
    const indicators = draft.added.indicators.filter(({ indicator_id }) => !there.has(indicator_id));
    for (const { indicator_id } of indicators) there.add(indicator_id);
    const id = settled[index] ?? draft.document.document_id;
    return withDocumentId(
      { ...draft, targets: nearIn(draft, indicators), added: { ...draft.added, indicators } },
      id,
    );
  };
}
