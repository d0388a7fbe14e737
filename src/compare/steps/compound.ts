import { changeYears, FACTOR_UNIT, isReduction } from "../../normalize/change.js";
import { dimensionOf } from "../../normalize/series-key.js";
import { minus, over, plus, power, times } from "../../stats/exact.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { isAssumed } from "../assumed-words.js";
import { type Aligned, shown, withStep } from "./aligned.js";

/** The year that a rate or a change starts from, where its document prints it: its base, or else the year before its span. */
function printedBase(target: DescribedTarget): number | null {
  const { base_year, period_start } = target;
  if (base_year !== null) return isAssumed(target, "base_year") ? null : base_year;
  return period_start === null || isAssumed(target, "period_start") ? null : period_start - 1;
}

/** A yearly rate of a fall may not take away more than there is. */
const isRate = ({ measure, unit, dimension, change_direction, value, value_max }: DescribedTarget): boolean =>
  measure === "growth" &&
  unit === "percent" &&
  dimension === "ratio" &&
  value !== null &&
  value >= 0 &&
  (change_direction !== "down" || Math.max(value, value_max ?? value) < 100);

/**
 * Whether one of two targets is a yearly rate in per cent, and the other one the change against the year that the rate
 * starts from, over the same years, all of which are printed: 2021–2025年年均下降3% beside 2025年较2020年下降14%.
 */
export function compounds(a: DescribedTarget, b: DescribedTarget): boolean {
  const [rate, change] = a.measure === "growth" ? [a, b] : [b, a];
  if (!isRate(rate) || change.measure !== "change" || change.pace === "per-year") return false;
  if (dimensionOf(change) !== "change-factor" || change.base_year === null) return false;
  // A fall to so many times the base: whether the number is what is left or what is lost is not told.
  if (change.unit === FACTOR_UNIT && isReduction(change)) return false;
  const base = printedBase(rate);
  return (
    base !== null &&
    base < rate.period_end &&
    base === printedBase(change) &&
    rate.period_end === change.period_end &&
    !isAssumed(rate, "period_end") &&
    !isAssumed(change, "period_end")
  );
}

/**
 * A yearly rate over all its years, as a change in per cent or a factor of the base: (1 − 3 / 100)^5 leaves 0.859 of it.
 * Other targets are left as they are.
 * @param unit of the change that it stands beside
 */
export function toWholePeriod(from: Aligned, unit: string | null): Aligned {
  const { target } = from;
  const years = changeYears(target);
  if (target.measure !== "growth" || years === null) return from;
  const isFactor = unit === FACTOR_UNIT;
  // Nothing is left once all is taken away, however low the end of an interval.
  const factor = (rate: number): number => power(Math.max(0, plus(1, over(rate, 100))), years);
  const words = (rate: number): string =>
    `(1 ${rate < 0 ? "−" : "+"} ${shown(Math.abs(rate))} / 100)^${years}`;
  return withStep(
    from,
    "whole-period",
    isFactor ? FACTOR_UNIT : "percent",
    isFactor ? factor : (rate) => times(minus(factor(rate), 1), 100),
    {
      formula: (rate) => (isFactor ? words(rate) : `(${words(rate)} − 1) × 100`),
      inputs: [{ target_id: target.target_id, field: "years", value: years }],
    },
  );
}
