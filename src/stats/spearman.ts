import { sampleRankCorrelation } from "simple-statistics";
import { requireNumbers } from "../model/require.js";
import { exactRankPValue } from "./exact-rank-p-value.js";

/** A rank correlation with how often chance alone would give one as strong. */
export interface RankCorrelation {
  /** Number of pairs. */
  readonly n: number;
  /** Spearman's ρ, from −1 to 1. */
  readonly rho: number;
  /** Exact two-sided p-value; NaN for more pairs than all permutations can be tried of. */
  readonly pValue: number;
}

/**
 * Spearman's rank correlation (斯皮尔曼等级相关): Pearson's correlation of the midranks, with the exact permutation p-value of
 * `exactRankPValue`.
 *
 *     ρ = cov(rank x, rank y) / (sd(rank x) · sd(rank y))
 *
 * Source: C. Spearman, “The Proof and Measurement of Association between Two Things”, American Journal of Psychology 15 (1904),
 * 72–101; computed by simple-statistics.
 *
 * @param x, y two lists of the same length, 2 or more
 * @returns NaN in place of ρ for fewer than two pairs and where one list has no two different values
 * @example
 * spearman([1, 2, 3], [10, 30, 20]).rho; // => 0.5
 */
export function spearman(x: readonly number[], y: readonly number[]): RankCorrelation {
  requireNumbers(x, "x");
  requireNumbers(y, "y");
  const n = x.length;
  const defined = n === y.length && n >= 2 && new Set(x).size > 1 && new Set(y).size > 1;
  const rho = defined ? sampleRankCorrelation([...x], [...y]) : Number.NaN;
  // Rounding may leave the range by one unit in the last place.
  return { n, rho: Math.min(1, Math.max(-1, rho)), pValue: exactRankPValue(x, y) };
}
