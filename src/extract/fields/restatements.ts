import type { DraftTarget } from "../draft.js";

/** A subject shorter than this is too general to tell that two rows speak of the same. */
const SHORTEST = 4;

/** What one commitment has in common wherever it is printed; bound and commitment may differ. Null where that can't be told. */
function commitmentKey(draft: DraftTarget): string | null {
  if (draft.value === null || (draft.proposed && draft.subject.length < SHORTEST)) return null;
  return [
    draft.region_code,
    draft.proposed ? draft.subject : draft.indicator_id,
    draft.population_id,
    draft.breakdown,
    draft.tier,
    draft.measure,
    draft.value,
    draft.value_max,
    draft.unit,
    draft.unit_mult,
    draft.base_year,
    draft.period_end,
  ].join("|");
}

/**
 * Marks the drafts that say once more what an earlier one of the document has said: the same indicator, place, measure, number and
 * year, be the bound or the wording another. The first printing is the principal one, which `commitment_id` names.
 *
 * @param drafts in the order of the document, with their ids
 */
export function withRestatements(drafts: readonly DraftTarget[]): readonly DraftTarget[] {
  const first = new Map<string, string>();
  return drafts.map((draft) => {
    const key = commitmentKey(draft);
    const earlier = key === null ? undefined : first.get(key);
    if (earlier !== undefined) return { ...draft, commitment_id: earlier, principal: false };
    if (key !== null) first.set(key, draft.target_id);
    return { ...draft, commitment_id: draft.target_id };
  });
}
