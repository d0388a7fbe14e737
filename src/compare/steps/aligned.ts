import { equals } from "../../model/derived-number.js";
import { amountOf, baseUnit, tidy } from "../../normalize/amount.js";
import { FACTOR_UNIT, isReduction } from "../../normalize/change.js";
import { type Interval, type IntervalOptions, intervalOf, mapInterval } from "../../normalize/interval.js";
import { over } from "../../stats/exact.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { AlignmentStep } from "../types.js";

export type Side = "a" | "b";

/** One side of a pair on its way to the common footing: the steps done, and what they make of any number in its base unit. */
export interface Aligned {
  readonly target: DescribedTarget;
  readonly side: Side;
  /** Carries a printed number in base units to the common footing. */
  readonly map: (amount: number) => number;
  /** Whether what is carried falls as the printed number rises: a reduction, taken as a negative change. */
  readonly falling: boolean;
  /** The level read off a line, in place of the printed number. */
  readonly interpolated: number | null;
  readonly unit: string | null;
  readonly steps: readonly AlignmentStep[];
}

/** A number in a formula. */
export const shown = (value: number): string => String(tidy(value)).replace("-", "−");

/** A target as printed: in its base unit, a reduction below nothing. */
export function asPrinted(target: DescribedTarget, side: Side): Aligned {
  const amount = amountOf(target.value, target.unit_mult, target.unit);
  const unit = baseUnit(target.unit);
  // What is left of a base (降至基期的0.86倍) is no number below nothing.
  const falling = isReduction(target) && unit !== FACTOR_UNIT;
  const steps: AlignmentStep[] = [];
  if (target.value !== null && amount !== null && amount !== target.value) {
    const factor = over(amount, target.value);
    steps.push({
      id: "unit",
      side,
      formula: `${shown(target.value)} × ${shown(factor)} = ${shown(amount)}`,
      inputs: [{ target_id: target.target_id, field: "value", value: target.value }],
      result: amount,
      unit: unit ?? "",
      assumption: null,
    });
  }
  const map = falling ? (one: number): number => (one === 0 ? 0 : -one) : (one: number): number => one;
  return { target, side, map, falling, interpolated: null, unit, steps };
}

/** A further step: its formula is made of the number so far, the result is what the new map gives. */
export function withStep(
  from: Aligned,
  id: AlignmentStep["id"],
  unit: string,
  map: (amount: number) => number,
  told: {
    readonly formula: (amount: number) => string;
    readonly inputs?: AlignmentStep["inputs"];
    readonly assumption?: AlignmentStep["assumption"];
  },
): Aligned {
  const { target } = from;
  const amount = amountsOf(from).amount;
  if (amount === null || target.value === null) return from;
  const result = map(amount);
  const step: AlignmentStep = {
    id,
    side: from.side,
    formula: `${told.formula(amount)} ${equals(tidy(result))}`,
    inputs: [{ target_id: target.target_id, field: "value", value: target.value }, ...(told.inputs ?? [])],
    result: tidy(result),
    unit,
    assumption: told.assumption ?? null,
  };
  const { interpolated } = from;
  return {
    ...from,
    unit,
    map: (one) => map(from.map(one)),
    interpolated: interpolated === null ? null : map(interpolated),
    steps: [...from.steps, step],
  };
}

/** The number of a side, or both ends of its range from the lower to the upper, on the common footing. */
export function amountsOf({ target, map, falling, interpolated }: Aligned): {
  readonly amount: number | null;
  readonly amountMax: number | null;
} {
  if (interpolated !== null) return { amount: interpolated, amountMax: null };
  const carried = (value: number | null): number | null => {
    const amount = amountOf(value, target.unit_mult, target.unit);
    return amount === null ? null : map(amount);
  };
  const [first, last] = [carried(target.value), carried(target.value_max)];
  return falling && last !== null ? { amount: last, amountMax: first } : { amount: first, amountMax: last };
}

/** The interval promised, on the common footing; a level read off a line promises nothing at the year that it was moved to. */
export function promisedInterval(
  { target, map, falling, interpolated }: Aligned,
  options: IntervalOptions,
): Interval | undefined {
  if (interpolated !== null) return undefined;
  const { bound, value, value_max, unit, unit_mult } = target;
  const levelled = target.measure !== "change" && target.measure !== "growth";
  const printed = intervalOf(bound, amountOf(value, unit_mult, unit), amountOf(value_max, unit_mult, unit), {
    ...options,
    lessIsBetter: target.direction === "lower" && levelled,
  });
  return printed === undefined ? undefined : mapInterval(printed, map, falling);
}
