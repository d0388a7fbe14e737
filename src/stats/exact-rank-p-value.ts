import { requireNumbers } from "../model/require.js";

/** Most pairs for which every permutation is tried: 9! = 362 880. Beyond, the exact test is not offered. */
const MOST_EXACT_PAIRS = 9;

/** Twice the midrank of each value, from 2: whole numbers, so that sums of products compare exactly. */
function doubledMidranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const alike = values.filter((other) => other === value).length;
    return 2 * below + alike + 1;
  });
}

/**
 * Exact two-sided p-value of Spearman's rank correlation by permutation: of all n! ways to set the y against the x, the share in
 * which the correlation is at least as far from 0 as the one observed. Ties share their midrank, and permutations that only swap
 * tied values count as often as they arise. No randomness: the same input gives the same number.
 *
 *     p = #{π : |ρ(x, π y)| ≥ |ρ(x, y)|} / n!
 *
 * With the ranks fixed, ρ is a linear function of Σ rank(xᵢ) rank(yᵢ), so the sums are compared, in whole numbers.
 *
 * Source: E. J. G. Pitman, “Significance Tests Which May be Applied to Samples from any Populations. II. The Correlation
 * Coefficient Test”, Supplement to the Journal of the Royal Statistical Society 4 (1937), 225–232, applied to ranks.
 *
 * @param x, y two lists of the same length, 2 to {@link MOST_EXACT_PAIRS}
 * @returns NaN for other lengths and where one list has no two different values
 * @example
 * exactRankPValue([1, 2, 3, 4], [1, 2, 3, 4]) === 2 / 24; // => true
 */
export function exactRankPValue(x: readonly number[], y: readonly number[]): number {
  requireNumbers(x, "x");
  requireNumbers(y, "y");
  const n = x.length;
  if (n !== y.length || n < 2 || n > MOST_EXACT_PAIRS) return Number.NaN;
  if (new Set(x).size < 2 || new Set(y).size < 2) return Number.NaN;
  const [ranksX, ranksY] = [doubledMidranks(x), doubledMidranks(y)];
  // Both lists of doubled midranks add up to n (n + 1), so n Σxy − (n (n + 1))² is a positive multiple of the covariance.
  const expected = (n * (n + 1)) ** 2;
  const distance = (products: number): number => Math.abs(n * products - expected);
  const observed = distance(ranksX.reduce((sum, rank, index) => sum + rank * (ranksY[index] ?? 0), 0));
  let extreme = 0;
  let all = 0;
  const left = [...ranksY];
  const visit = (at: number, products: number): void => {
    if (at === n) {
      all += 1;
      if (distance(products) >= observed) extreme += 1;
      return;
    }
    for (let k = at; k < n; k += 1) {
      const [here, taken] = [left[at] ?? 0, left[k] ?? 0];
      left[at] = taken;
      left[k] = here;
      visit(at + 1, products + (ranksX[at] ?? 0) * taken);
      left[at] = here;
      left[k] = taken;
    }
  };
  visit(0, 0);
  return extreme / all;
}
