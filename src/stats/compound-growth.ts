import { requireNumber } from "../model/require.js";

/**
 * Compound annual growth rate (年均复合增长率): the one yearly rate that carries the first value to the last.
 *
 *     (last / first) ^ (1 / periods) − 1
 *
 * Source: Eurostat, Statistics Explained, glossary “Compound annual growth rate (CAGR)”; the NBS of China computes 年均增长速度
 * by the same “level method” (水平法).
 *
 * @param first value at the start, above 0
 * @param last value at the end, 0 or more
 * @param periods years from the first to the last (2023 to 2025 are 2), above 0
 * @returns a fraction: 0.1 is ten per cent a year; NaN where the rate is not defined
 * @example
 * compoundGrowth(100, 121, 2).toFixed(6); // => "0.100000"
 */
export function compoundGrowth(first: number, last: number, periods: number): number {
  requireNumber(first, "first");
  requireNumber(last, "last");
  requireNumber(periods, "periods");
  if (!(first > 0) || !(last >= 0) || !(periods > 0)) return Number.NaN;
  return (last / first) ** (1 / periods) - 1;
}
