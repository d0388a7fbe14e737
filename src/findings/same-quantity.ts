import type { TargetRow } from "../model/rows.js";
import { amountOf } from "../normalize/amount.js";
import { intervalOf } from "../normalize/interval.js";

/** Whether two targets state one quantity of one document: same indicator, whom and where, same measure and years. */
export function isSameQuantity(a: TargetRow, b: TargetRow): boolean {
  return (
    a.document_id === b.document_id &&
    a.indicator_id === b.indicator_id &&
    a.region_code === b.region_code &&
    a.population_id === b.population_id &&
    a.breakdown === b.breakdown &&
    (a.tier === b.tier || a.tier === null || b.tier === null) &&
    a.measure === b.measure &&
    a.period_start === b.period_start &&
    a.period_end === b.period_end
  );
}

/** Whether two statements of one quantity have a value in common; “about” of unknown width has one with anything. */
export function canBothHold(a: TargetRow, b: TargetRow): boolean {
  const promised = (target: TargetRow) => {
    const { bound, value, value_max, unit, unit_mult } = target;
    return intervalOf(bound, amountOf(value, unit_mult, unit), amountOf(value_max, unit_mult, unit));
  };
  const [x, y] = [promised(a), promised(b)];
  if (x === undefined || y === undefined) return true;
  const lower = Math.max(x.lower, y.lower);
  const upper = Math.min(x.upper, y.upper);
  if (lower !== upper) return lower < upper;
  const inside = (of: typeof x): boolean =>
    (lower > of.lower || of.lowerClosed) && (upper < of.upper || of.upperClosed);
  return inside(x) && inside(y);
}
