import { requireNumbers } from "../model/require.js";
import { herfindahl } from "./herfindahl.js";

/**
 * Normalised Herfindahl–Hirschman index: freed of the number of parts, from 0 (all alike) to 1 (one part has all), so that totals
 * with different numbers of parts compare.
 *
 *     H* = (H − 1 / n) / (1 − 1 / n)
 *
 * Source: UNCTADstat, “Concentration index”: the Herfindahl–Hirschmann index normalised to values from 0 to 1. UNCTAD takes the
 * square root of H before it normalises; here H itself is normalised, as is usual for market shares.
 *
 * @param values two or more parts, none negative
 * @returns NaN for fewer than two parts and where shares are not defined
 * @example
 * normalizedHerfindahl([5, 5, 5, 5]); // => 0
 */
export function normalizedHerfindahl(values: readonly number[]): number {
  requireNumbers(values, "values");
  const n = values.length;
  return n < 2 ? Number.NaN : (herfindahl(values) - 1 / n) / (1 - 1 / n);
}
