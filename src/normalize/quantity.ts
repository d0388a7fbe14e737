import type { TargetRow } from "../model/rows.js";
import { amountOf, baseUnit } from "./amount.js";
import { FACTOR_UNIT, factorOf, isFactorFalling, isReduction } from "./change.js";
import { type Interval, type IntervalOptions, intervalOf, mapInterval } from "./interval.js";

/** What of a target its quantity is computed from. */
export type Printed = Pick<
  TargetRow,
  "measure" | "change_direction" | "bound" | "value" | "value_max" | "unit" | "unit_mult"
>;

/** A printed number as a quantity: in its base unit, a reduction below nothing, a change against a base as a factor of it. */
export interface Quantity {
  readonly amount: number | null;
  readonly amountMax: number | null;
  readonly unit: string | null;
  /** What is promised, in `unit`; undefined where it can't be told. */
  readonly interval: Interval | undefined;
}

/**
 * The quantity that a target states: 1.4万家 is 14000, 下降0.5个百分点 −0.5, 增长1.5倍 and 增长150% 2.5 times the base.
 * @example
 * const printed = { measure: "change", change_direction: "up", bound: "eq", value: 150, value_max: null, unit: "percent", unit_mult: 0 };
 * quantityOf(printed).amount; // => 2.5
 */
export function quantityOf(target: Printed, options: IntervalOptions = {}): Quantity {
  const { value, value_max, unit, unit_mult, bound } = target;
  const amount = amountOf(value, unit_mult, unit);
  const amountMax = amountOf(value_max, unit_mult, unit);
  // The more a plan promises to change, the more it promises, whichever way is better.
  const levelled = target.measure !== "change" && target.measure !== "growth";
  const reading = levelled || !options.lessIsBetter ? options : { ...options, lessIsBetter: false };
  const interval = intervalOf(bound, amount, amountMax, reading);
  const factorMap = factorOf({ ...target, unit: baseUnit(unit) })?.map;
  const falling = factorMap === undefined ? isReduction(target) : isFactorFalling(target);
  const map = factorMap ?? (isReduction(target) ? (one: number) => (one === 0 ? 0 : -one) : undefined);
  if (map === undefined) return { amount, amountMax, unit: baseUnit(unit), interval };
  const carried = (one: number | null): number | null => (one === null ? null : map(one));
  const [first, last] = [carried(amount), carried(amountMax)];
  return {
    amount: falling && last !== null ? last : first,
    amountMax: falling && last !== null ? first : last,
    unit: factorMap === undefined ? baseUnit(unit) : FACTOR_UNIT,
    interval: interval === undefined ? undefined : mapInterval(interval, map, falling),
  };
}
