import type { TargetRow } from "../model/rows.js";
import { amountOf } from "../normalize/amount.js";
import { intervalOf } from "../normalize/interval.js";

/** What targets that state one quantity have in common in any case: only those of one key need be set against each other. */
export function quantityKey({ document_id, indicator_id, region_code, period_end }: TargetRow): string {
  return [document_id, indicator_id, region_code, period_end].join(" ");
}

/** Whether two targets state one quantity of one document: same indicator, whom and where, same measure and years. */
export function isSameQuantity(a: TargetRow, b: TargetRow): boolean {
  return (
    a.document_id === b.document_id &&
    a.indicator_id === b.indicator_id &&
    a.region_code === b.region_code &&
    a.population_id === b.population_id &&
    a.breakdown === b.breakdown &&
    a.each === b.each &&
    a.change_direction === b.change_direction &&
    a.pace === b.pace &&
    (a.tier === b.tier || a.tier === null || b.tier === null) &&
    a.measure === b.measure &&
    a.period_start === b.period_start &&
    a.period_end === b.period_end
  );
}

const amountsOf = ({ value, value_max, unit, unit_mult }: TargetRow): readonly (number | null)[] => [
  amountOf(value, unit_mult, unit),
  amountOf(value_max, unit_mult, unit),
];

/** Whether two statements print one number, whatever the bounds that it stands with. */
export function isSameNumber(a: TargetRow, b: TargetRow): boolean {
  const [x, y] = [amountsOf(a), amountsOf(b)];
  return x[0] === y[0] && x[1] === y[1];
}

/**
 * Whether two statements of one quantity have a value in common. Of one number that is printed with and without a bound the
 * plain one is taken for a floor, so that 达到100 and 突破100 are stated differently and no contradiction; plain numbers that
 * differ are taken for themselves. “About” of unknown width has a value in common with anything.
 */
export function canBothHold(a: TargetRow, b: TargetRow): boolean {
  const plain = isSameNumber(a, b) ? "floor" : "point";
  const promised = (target: TargetRow) => {
    const [amount = null, amountMax = null] = amountsOf(target);
    return intervalOf(target.bound, amount, amountMax, { plain });
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
