import { requireNumbers } from "../model/require.js";
import { shares } from "./shares.js";

/** A point of a Lorenz curve: the poorest `population` share of the parts holds the `value` share of the total. */
export interface LorenzPoint {
  readonly population: number;
  readonly value: number;
}

/**
 * The points of the Lorenz curve (洛伦兹曲线): parts from the smallest to the largest, their cumulated number against their
 * cumulated share of the total. Joined by straight lines from (0, 0) to (1, 1); the diagonal is equality.
 *
 *     pₖ = k / n,   Lₖ = Σ_{i ≤ k} x₍ᵢ₎ / Σx
 *
 * Source: M. O. Lorenz, “Methods of Measuring the Concentration of Wealth”, Publications of the American Statistical Association
 * 9 (1905), 209–219.
 *
 * @param values parts, none negative
 * @returns n + 1 points, the first (0, 0); an empty list where shares are not defined
 * @example
 * lorenzPoints([3, 1]).map((point) => point.value); // => [0, 0.25, 1]
 */
export function lorenzPoints(values: readonly number[]): LorenzPoint[] {
  requireNumbers(values, "values");
  const rising = shares([...values].sort((a, b) => a - b));
  if (rising.length === 0 || rising.some(Number.isNaN)) return [];
  let cumulated = 0;
  const points = rising.map((share, index) => {
    cumulated += share;
    return { population: (index + 1) / rising.length, value: index + 1 === rising.length ? 1 : cumulated };
  });
  return [{ population: 0, value: 0 }, ...points];
}
