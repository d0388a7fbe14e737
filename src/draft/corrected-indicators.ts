import { isDeepStrictEqual } from "node:util";
import type { IndicatorRow } from "../model/rows.js";
import type { Rows } from "../tables/dataset.js";
import { isProposed } from "./draft-mark.js";

/** Whether a row of a draft says more than the one that a dataset has: a bare proposal corrects nothing. */
function corrects(row: IndicatorRow, before: IndicatorRow): boolean {
  if (isDeepStrictEqual({ ...row }, { ...before })) return false;
  return !isProposed(row) || (isProposed(before) && row.theme !== "unclassified");
}

/** Rows of indicators of a draft that a person has corrected since the dataset took them. */
export function correctedIndicators(
  base: Pick<Rows, "indicators">,
  draft: Pick<Rows, "indicators">,
): readonly IndicatorRow[] {
  const known = new Map(base.indicators.map((row) => [row.indicator_id, row]));
  return draft.indicators.filter((row) => {
    const before = known.get(row.indicator_id);
    return before !== undefined && corrects(row, before);
  });
}

/** Indicators with the corrected rows in the places of those before. */
export function withCorrected(
  indicators: readonly IndicatorRow[],
  corrected: readonly IndicatorRow[],
): readonly IndicatorRow[] {
  const by = new Map(corrected.map((row) => [row.indicator_id, row]));
  return indicators.map((row) => by.get(row.indicator_id) ?? row);
}
