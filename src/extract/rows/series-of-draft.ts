import type { DraftTarget } from "../draft.js";

/**
 * What the drafts of one series have in common: place, thing, whom and how it is measured, until when, and with what will.
 * @param thing what is measured, by the name under which it is to be told from others
 */
export function seriesOf(draft: DraftTarget, thing = draft.indicator_id): string {
  return [
    draft.region_code,
    thing,
    draft.population_id,
    draft.breakdown,
    draft.each,
    draft.tier,
    draft.measure,
    draft.change_direction,
    draft.pace,
    draft.base_year,
    draft.unit,
    draft.period_end,
    draft.commitment,
  ].join("|");
}
