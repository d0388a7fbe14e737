import { requireNumber } from "../model/require.js";

/**
 * The starting level that a final level and an average growth rate imply: compound growth solved for its first value.
 *
 *     last / (1 + rate) ^ periods
 *
 * Source: the level method (水平法) of the NBS of China, as in `compoundGrowth`.
 *
 * @param last value at the end
 * @param rate yearly rate as a fraction, above −1
 * @param periods years from the base to the last value, 0 or more
 * @returns the value of the base year; NaN where it is not defined
 * @example
 * impliedBase(121, 0.1, 2).toFixed(3); // => "100.000"
 */
export function impliedBase(last: number, rate: number, periods: number): number {
  requireNumber(last, "last");
  requireNumber(rate, "rate");
  requireNumber(periods, "periods");
  if (!(rate > -1) || !(periods >= 0)) return Number.NaN;
  return last / (1 + rate) ** periods;
}
