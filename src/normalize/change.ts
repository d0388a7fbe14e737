import type { TargetRow } from "../model/rows.js";
import { minus, over, plus } from "../stats/exact.js";
import { yearsOf } from "./period.js";

/** The unit that changes against a base are counted in when they are brought together: 1 is the base, 2 twice as much. */
export const FACTOR_UNIT = "times-of-base";

/** Whether a target promises a fall (下降18%), which is printed as a positive number and counts as a negative change. */
export function isReduction({
  measure,
  change_direction,
}: Pick<TargetRow, "measure" | "change_direction">): boolean {
  return (measure === "change" || measure === "growth") && change_direction === "down";
}

/**
 * How a change against a base becomes a factor of it: 增长1.5倍 and 增长150% are 2.5 times the base, 翻一番 twice, 下降18%
 * 0.82 times.
 * @param target with its base unit
 * @returns the function and its arithmetic, or undefined where the unit is no change against a base
 */
export function factorOf({
  measure,
  change_direction,
  unit,
}: Pick<TargetRow, "measure" | "change_direction" | "unit">):
  | { readonly map: (value: number) => number; readonly words: (value: string) => string }
  | undefined {
  if (measure !== "change") return undefined;
  const down = change_direction === "down";
  const sign = down ? "−" : "+";
  const of = (part: number): number => (down ? minus(1, part) : plus(1, part));
  switch (unit) {
    case "times-of-base":
      return { map: (value) => value, words: (value) => value };
    case "times-more":
      return { map: of, words: (value) => `1 ${sign} ${value}` };
    case "percent":
      return { map: (value) => of(over(value, 100)), words: (value) => `1 ${sign} ${value} / 100` };
    default:
      return undefined;
  }
}

/** Whether a factor falls as the printed number rises: the more a fall, the less is left. */
export const isFactorFalling = (target: Pick<TargetRow, "change_direction" | "unit">): boolean =>
  target.change_direction === "down" && target.unit !== FACTOR_UNIT;

/** The years over which a change runs: from its base year, or else the years of its period; null where neither is known. */
export function changeYears({
  base_year,
  period_start,
  period_end,
}: Pick<TargetRow, "base_year" | "period_start" | "period_end">): number | null {
  return base_year === null ? yearsOf(period_start, period_end) : period_end - base_year;
}
