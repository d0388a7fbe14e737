import { amountOf, baseUnit, tidy } from "../normalize/amount.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { AlignmentStep } from "./types.js";

/** Whether two levels are points of one series: same region, definition, coverage, tier and part. */
function sameSeries(a: DescribedTarget, b: DescribedTarget): boolean {
  return (
    a.measure === "level" &&
    b.measure === "level" &&
    a.region_code === b.region_code &&
    a.indicator_id === b.indicator_id &&
    a.population_id === b.population_id &&
    a.tier === b.tier &&
    a.breakdown === b.breakdown &&
    b.value !== null &&
    b.value_max === null
  );
}

/**
 * Reads a level at a year off the line between the target and another of the same series on the other side of that year,
 * the nearest one. `linear` adds the same amount each year, `geometric` multiplies by the same factor.
 * @returns the step, or undefined where no second target brackets the year
 */
export function interpolateLevel(
  target: DescribedTarget,
  year: number,
  side: "a" | "b",
  method: "linear" | "geometric",
  others: readonly DescribedTarget[],
): AlignmentStep | undefined {
  const amount = amountOf(target.value, target.unit_mult, target.unit);
  if (target.value === null || target.value_max !== null || amount === null) return undefined;
  const brackets = (end: number): boolean =>
    Math.min(end, target.period_end) <= year && year <= Math.max(end, target.period_end);
  let nearest: DescribedTarget | undefined;
  for (const other of others) {
    if (other.target_id === target.target_id || other.period_end === target.period_end) continue;
    if (!sameSeries(target, other) || !brackets(other.period_end)) continue;
    const closer =
      nearest === undefined || Math.abs(other.period_end - year) < Math.abs(nearest.period_end - year);
    if (closer) nearest = other;
  }
  const second = nearest === undefined ? null : amountOf(nearest.value, nearest.unit_mult, nearest.unit);
  if (nearest === undefined || nearest.value === null || second === null) return undefined;
  if (method === "geometric" && (amount <= 0 || second <= 0)) return undefined;
  const points = [
    { year: target.period_end, amount },
    { year: nearest.period_end, amount: second },
  ].sort((p, q) => p.year - q.year);
  const [p, q] = points;
  if (p === undefined || q === undefined) return undefined;
  const share = `(${year} − ${p.year}) / (${q.year} − ${p.year})`;
  const part = (year - p.year) / (q.year - p.year);
  const result = tidy(
    method === "linear" ? p.amount + (q.amount - p.amount) * part : p.amount * (q.amount / p.amount) ** part,
  );
  return {
    id: "interpolation",
    side,
    formula:
      method === "linear"
        ? `${p.amount} + (${q.amount} − ${p.amount}) × ${share} = ${result}`
        : `${p.amount} × (${q.amount} / ${p.amount}) ^ (${share}) = ${result}`,
    inputs: [
      { target_id: target.target_id, field: "value", value: target.value },
      { target_id: nearest.target_id, field: "value", value: nearest.value },
    ],
    result,
    unit: baseUnit(target.unit) ?? "",
    assumption:
      method === "linear"
        ? {
            zh: `${p.year}–${q.year} 年间逐年等量变化`,
            en: `the same step each year between ${p.year} and ${q.year}`,
          }
        : {
            zh: `${p.year}–${q.year} 年间逐年等比变化`,
            en: `the same factor each year between ${p.year} and ${q.year}`,
          },
  };
}
