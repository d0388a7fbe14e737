import type { Relation } from "../model/codes.js";
import { isAdditive } from "../normalize/additive.js";
import { tidy } from "../normalize/amount.js";
import { type Interval, isBounded, liesAbove } from "../normalize/interval.js";
import { minus, over } from "../stats/exact.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { AlignedPair } from "./align.js";
import { type Aligned, amountsOf, promisedInterval } from "./steps/aligned.js";
import { territoryOf } from "./territory.js";
import type { Committed, CompareOptions } from "./types.js";

/** What is not set side by side has no numbers, and no order. */
export const NOTHING_COMMITTED: Committed = {
  relation: "undetermined",
  difference: null,
  ratio: null,
  a: null,
  b: null,
  unit: null,
  years_apart: null,
  share: null,
};

/** How two closed spans of numbers stand: a single number is a span of no width. */
function relationOf(a: Aligned, b: Aligned): Relation {
  const [x, y] = [amountsOf(a), amountsOf(b)];
  if (x.amount === null || y.amount === null) return "undetermined";
  const [xMax, yMax] = [x.amountMax ?? x.amount, y.amountMax ?? y.amount];
  if (x.amount === y.amount && xMax === yMax) return "equal";
  if (x.amount > yMax) return "higher";
  if (xMax < y.amount) return "lower";
  return "overlapping";
}

/** Whether one side is a part of what the other promises: stocks, flows and money of a region inside the other's. */
export function isPartOf(a: DescribedTarget, b: DescribedTarget): boolean {
  return territoryOf(a, b) === "nested" && isAdditive(a) && isAdditive(b);
}

/** The part over the whole, of single numbers. */
function shareOf(a: Aligned, b: Aligned): number | null {
  const [part, whole] = a.target.region_path.length > b.target.region_path.length ? [a, b] : [b, a];
  const [x, y] = [amountsOf(part), amountsOf(whole)];
  if (x.amount === null || y.amount === null || y.amount <= 0) return null;
  return x.amountMax === null && y.amountMax === null ? tidy(over(x.amount, y.amount)) : null;
}

/** How the printed numbers of a pair stand, on the common footing; a part and its whole have a share and no order. */
export function committedOf({ a, b }: AlignedPair): Committed {
  const [x, y] = [amountsOf(a).amount, amountsOf(b).amount];
  const years_apart = Math.abs(a.target.period_end - b.target.period_end);
  if (x === null || y === null || a.unit !== b.unit) return { ...NOTHING_COMMITTED, years_apart };
  const numbers = { a: tidy(x), b: tidy(y), unit: a.unit, years_apart };
  if (isPartOf(a.target, b.target)) {
    return { ...numbers, relation: "part-of", difference: null, ratio: null, share: shareOf(a, b) };
  }
  return {
    ...numbers,
    relation: relationOf(a, b),
    difference: tidy(minus(x, y)),
    ratio: y === 0 ? null : tidy(over(x, y)),
    share: null,
  };
}

function orderOf(a: Interval | undefined, b: Interval | undefined): Relation {
  if (a === undefined || b === undefined) return "undetermined";
  if (liesAbove(a, b)) return "higher";
  if (liesAbove(b, a)) return "lower";
  if (a.lower === a.upper && b.lower === b.upper) return "equal";
  return isBounded(a) && isBounded(b) ? "overlapping" : "undetermined";
}

/** What follows for sure from the two intervals promised, of a pair that compares at one date; null for a part and its whole. */
export function certainOf({ a, b }: AlignedPair, options: CompareOptions): Relation | null {
  if (isPartOf(a.target, b.target)) return null;
  if (a.unit !== b.unit) return "undetermined";
  const { approximateWithin, plain } = options;
  const reading = {
    ...(approximateWithin === undefined ? {} : { approximateWithin }),
    ...(plain === undefined ? {} : { plain }),
  };
  return orderOf(promisedInterval(a, reading), promisedInterval(b, reading));
}
