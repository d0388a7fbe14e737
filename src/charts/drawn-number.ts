import type { Bound } from "../model/codes.js";
import { TURNED_BOUND } from "../model/turned-bound.js";
import { amountOf, baseUnit } from "../normalize/amount.js";
import { isFactorFalling, isReduction } from "../normalize/change.js";
import { quantityOf } from "../normalize/quantity.js";
import type { DescribedTarget } from "../tables/dataset.js";

/** A target's number as it stands on an axis. */
export interface DrawnNumber {
  readonly amount: number | null;
  readonly amountMax: number | null;
  /** The way that the bound leads on the axis. */
  readonly bound: Bound;
}

/** Whether a target is drawn below nothing: a fall, other than one told as what is left of the base. */
export const isDrawnBelow = (row: DescribedTarget): boolean => isReduction(row) && isFactorFalling(row);

/**
 * A target's number in its base unit, a fall below nothing: 下降18%以上 is −18 and leads on to the left.
 * @example
 * drawnNumber(reduction); // => { amount: -18, amountMax: null, bound: "le" }
 */
export function drawnNumber(row: DescribedTarget): DrawnNumber {
  const falls = isDrawnBelow(row);
  const drawn = (value: number | null): number | null => {
    const amount = amountOf(value, row.unit_mult, row.unit);
    return amount === null || amount === 0 || !falls ? amount : -amount;
  };
  return {
    amount: drawn(row.value),
    amountMax: drawn(row.value_max),
    bound: falls ? TURNED_BOUND[row.bound] : row.bound,
  };
}

/** Numbers of several targets on one axis. */
export interface DrawnNumbers {
  readonly unit: string | null;
  readonly of: (row: DescribedTarget) => DrawnNumber;
}

/** The numbers of targets in the unit that all print (万亩, not 平方米); undefined where they print several. */
function inPrintedUnit(rows: readonly DescribedTarget[]): DrawnNumbers | undefined {
  const [unit = null, ...others] = new Set(rows.map((row) => row.unit));
  if (others.length > 0) return undefined;
  // Without its unit an amount is not converted.
  return { unit, of: (row) => drawnNumber({ ...row, unit: null }) };
}

/**
 * The numbers of targets of one series on one axis: in the unit that they share, printed or base, else as factors of the base
 * (增长1倍, 增长150%).
 */
export function drawnNumbers(rows: readonly DescribedTarget[]): DrawnNumbers {
  const printed = inPrintedUnit(rows);
  if (printed !== undefined) return printed;
  const units = new Set(rows.map((row) => baseUnit(row.unit)));
  const [unit = null] = units;
  if (units.size < 2) return { unit, of: drawnNumber };
  const asFactor = (row: DescribedTarget): DrawnNumber => {
    const { amount, amountMax } = quantityOf(row);
    return { amount, amountMax, bound: isFactorFalling(row) ? TURNED_BOUND[row.bound] : row.bound };
  };
  const [factor = null] = rows.map((row) => quantityOf(row).unit);
  return { unit: factor, of: asFactor };
}
