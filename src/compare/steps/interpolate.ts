import { equals } from "../../model/derived-number.js";
import { yearSpan } from "../../model/spans.js";
import { amountOf, baseUnit, tidy } from "../../normalize/amount.js";
import { seriesKey } from "../../normalize/series-key.js";
import { minus, over, plus, power, times } from "../../stats/exact.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { isAssumed } from "../assumed-words.js";
import type { AlignmentStep } from "../types.js";
import { type Side, shown } from "./aligned.js";

/** A level that a line can be drawn through: one printed number of a commitment, at a date that its document prints. */
function isPoint(target: DescribedTarget): boolean {
  return (
    target.measure === "level" &&
    target.principal &&
    target.value !== null &&
    target.value_max === null &&
    !isAssumed(target, "period_end")
  );
}

/** The points of a target's own series: same region, same key. */
function pointsOf(target: DescribedTarget, others: readonly DescribedTarget[]): DescribedTarget[] {
  const own = others.filter(
    (other) =>
      other.region_code === target.region_code &&
      other.target_id !== target.target_id &&
      other.indicator_id === target.indicator_id &&
      isPoint(other),
  );
  if (own.length === 0) return [];
  const key = seriesKey(target);
  return own.filter((other) => seriesKey(other) === key);
}

/** A level on the line between two points. */
function levelAt(
  year: number,
  p: { readonly year: number; readonly amount: number },
  q: { readonly year: number; readonly amount: number },
  method: "linear" | "geometric",
): { readonly result: number; readonly formula: string } {
  const [passed, all] = [year - p.year, q.year - p.year];
  const share = `(${year} − ${p.year}) / (${q.year} − ${p.year})`;
  // Multiplied before it is divided, so that what comes out even is even.
  const result = tidy(
    method === "linear"
      ? plus(p.amount, over(times(minus(q.amount, p.amount), passed), all))
      : times(p.amount, power(over(q.amount, p.amount), over(passed, all))),
  );
  const formula =
    method === "linear"
      ? `${shown(p.amount)} + (${shown(q.amount)} − ${shown(p.amount)}) × ${share}`
      : `${shown(p.amount)} × (${shown(q.amount)} / ${shown(p.amount)}) ^ (${share})`;
  return { result, formula: `${formula} ${equals(result)}` };
}

/**
 * Reads a level at a year off the line between the target and the nearest other point of its own series on the other side
 * of that year. Never beyond the points that documents print, never at one of them: a series that has a number for the year
 * is compared by that number. `linear` adds the same amount each year, `geometric` multiplies by the same factor.
 * @returns the step, or undefined where the year does not lie between two printed dates
 */
export function interpolateLevel(
  target: DescribedTarget,
  year: number,
  side: Side,
  method: "linear" | "geometric",
  others: readonly DescribedTarget[],
): AlignmentStep | undefined {
  const amount = amountOf(target.value, target.unit_mult, target.unit);
  if (target.value === null || amount === null || !isPoint(target)) return undefined;
  const points = pointsOf(target, others);
  if (points.some((point) => point.period_end === year)) return undefined;
  const later = target.period_end > year;
  const distance = (point: DescribedTarget): number => Math.abs(point.period_end - year);
  const [nearest] = points
    .filter((point) => point.period_end > year !== later)
    .sort((p, q) => distance(p) - distance(q));
  const second = nearest === undefined ? null : amountOf(nearest.value, nearest.unit_mult, nearest.unit);
  if (nearest === undefined || nearest.value === null || second === null) return undefined;
  if (method === "geometric" && (amount <= 0 || second <= 0)) return undefined;
  const own = { year: target.period_end, amount };
  const other = { year: nearest.period_end, amount: second };
  const [p, q] = later ? [other, own] : [own, other];
  return {
    id: "interpolation",
    side,
    ...levelAt(year, p, q, method),
    inputs: [
      { target_id: target.target_id, field: "value", value: target.value },
      { target_id: nearest.target_id, field: "value", value: nearest.value },
    ],
    unit: baseUnit(target.unit) ?? "",
    assumption:
      method === "linear"
        ? {
            zh: `${yearSpan(p.year, q.year, "zh")}年间逐年等量变化`,
            en: `the same step each year between ${p.year} and ${q.year}`,
          }
        : {
            zh: `${yearSpan(p.year, q.year, "zh")}年间逐年等比变化`,
            en: `the same factor each year between ${p.year} and ${q.year}`,
          },
  };
}
