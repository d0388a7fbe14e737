import { sum } from "simple-statistics";
import { requireNumbers } from "../model/require.js";

/**
 * Gini coefficient (基尼系数): twice the area between the Lorenz curve and the diagonal.
 *
 *     G = Σᵢ (2i − n − 1) x₍ᵢ₎ / (n Σx),   x₍₁₎ ≤ … ≤ x₍ₙ₎
 *
 * From 0 (all parts alike) to (n − 1) / n (one part has all): the parts are the whole population, not a sample, so no correction
 * n / (n − 1) is made.
 *
 * Source: C. Damgaard and J. Weiner, “Describing Inequality in Plant Size or Fecundity”, Ecology 81 (2000), 1139–1142, equation 2.
 *
 * @param values parts, none negative
 * @returns NaN for no parts, for a negative part and for a sum of 0
 * @example
 * gini([1, 3]); // => 0.25
 */
export function gini(values: readonly number[]): number {
  requireNumbers(values, "values");
  const n = values.length;
  const total = sum([...values]);
  if (n === 0 || !(total > 0) || values.some((value) => value < 0)) return Number.NaN;
  const rising = [...values].sort((a, b) => a - b);
  return sum(rising.map((value, index) => (2 * (index + 1) - n - 1) * value)) / (n * total);
}
