import { requireNumbers } from "../model/require.js";
import { shares } from "./shares.js";

/**
 * The change of each part's share between two dates, as a difference of fractions: × 100 gives percentage points (百分点), never
 * per cent.
 *
 *     Δsᵢ = yᵢ / Σy − xᵢ / Σx
 *
 * Source: OECD Glossary of Statistical Terms, “percentage point”.
 *
 * @param before parts at the first date
 * @param after the same parts, in the same order, at the second date
 * @returns one difference a part (they add up to 0); NaN where a share is not defined or the lists differ in length
 * @example
 * shareChanges([1, 1], [3, 1]); // => [0.25, -0.25]
 */
export function shareChanges(before: readonly number[], after: readonly number[]): number[] {
  requireNumbers(before, "before");
  requireNumbers(after, "after");
  const earlier = shares(before);
  const alike = before.length === after.length;
  return shares(after).map((share, index) => (alike ? share - (earlier[index] ?? Number.NaN) : Number.NaN));
}
