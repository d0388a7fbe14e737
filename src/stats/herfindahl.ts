import { sum } from "simple-statistics";
import { requireNumbers } from "../model/require.js";
import { shares } from "./shares.js";

/**
 * Herfindahl–Hirschman index (赫芬达尔指数): how far a total is concentrated in few of its parts.
 *
 *     H = Σ sᵢ²
 *
 * From 1 / n (all parts alike) to 1 (one part has all). 1 / H is the effective number of parts. On shares in per cent, as
 * competition authorities print it, the index is 10 000 times this one.
 *
 * Source: A. O. Hirschman, “The Paternity of an Index”, American Economic Review 54 (1964), 761–762.
 *
 * @param values parts, none negative
 * @returns NaN where shares are not defined
 * @example
 * herfindahl([2, 2]); // => 0.5
 */
export function herfindahl(values: readonly number[]): number {
  requireNumbers(values, "values");
  if (values.length === 0) return Number.NaN;
  return sum(shares(values).map((share) => share ** 2));
}
