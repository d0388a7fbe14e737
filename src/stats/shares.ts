import { sum } from "simple-statistics";
import { requireNumbers } from "../model/require.js";

/**
 * Shares of a total (比重): each part over the sum of the parts.
 *
 *     sᵢ = xᵢ / Σx
 *
 * Source: elementary; the sum is that of simple-statistics (Kahan–Babuška), so that the shares add up to 1 but for the last digit.
 *
 * @param values parts, none negative
 * @returns fractions in the order of the parts; NaN in each place where a part is negative or the sum is 0
 * @example
 * shares([1, 1, 2]); // => [0.25, 0.25, 0.5]
 */
export function shares(values: readonly number[]): number[] {
  requireNumbers(values, "values");
  const total = sum([...values]);
  const defined = total > 0 && values.every((value) => value >= 0);
  return values.map((value) => (defined ? value / total : Number.NaN));
}
