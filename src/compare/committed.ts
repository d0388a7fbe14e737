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

/** The number of a side, or the ends of its range, on the common footing. */
interface Span {
  readonly least: number;
  readonly most: number;
}

function spanOf(side: Aligned): Span | null {
  const { amount, amountMax } = amountsOf(side);
  return amount === null ? null : { least: amount, most: amountMax ?? amount };
}

/** How two closed spans of numbers stand: a single number is a span of no width. */
function relationOf(a: Span, b: Span): Relation {
  if (a.least === b.least && a.most === b.most) return "equal";
  if (a.least > b.most) return "higher";
  return a.most < b.least ? "lower" : "overlapping";
}

/** Whether one side is a part of what the other promises: stocks, flows and money of a region inside the other's. */
function isPartOf(a: DescribedTarget, b: DescribedTarget): boolean {
  return territoryOf(a, b) === "nested" && isAdditive(a) && isAdditive(b);
}

const isSingle = ({ least, most }: Span): boolean => least === most;

/** The part over the whole, of single numbers. */
function shareOf(part: Span, whole: Span): number | null {
  return isSingle(part) && isSingle(whole) && whole.least > 0 ? tidy(over(part.least, whole.least)) : null;
}

/** How the printed numbers of a pair stand, on the common footing; a part and its whole have a share and no order. */
export function committedOf({ a, b }: AlignedPair): Committed {
  const [x, y] = [spanOf(a), spanOf(b)];
  const years_apart = Math.abs(a.target.period_end - b.target.period_end);
  if (x === null || y === null || a.unit !== b.unit) return { ...NOTHING_COMMITTED, years_apart };
  const numbers = { a: tidy(x.least), b: tidy(y.least), unit: a.unit, years_apart };
  if (isPartOf(a.target, b.target)) {
    const share = a.target.region_path.startsWith(b.target.region_path) ? shareOf(x, y) : shareOf(y, x);
    return { ...numbers, relation: "part-of", difference: null, ratio: null, share };
  }
  // Between ranges there is no one difference.
  const single = isSingle(x) && isSingle(y);
  return {
    ...numbers,
    relation: relationOf(x, y),
    difference: single ? tidy(minus(x.least, y.least)) : null,
    ratio: single && y.least !== 0 ? tidy(over(x.least, y.least)) : null,
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
