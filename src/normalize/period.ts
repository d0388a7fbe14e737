import type { Measure } from "../model/codes.js";
import { over } from "../stats/exact.js";

/** Number of years from the first to the last, both counted: 2021–2023 are three. */
export function yearsOf(start: number | null, end: number): number | null {
  return start === null ? null : end - start + 1;
}

/** Measures that add up over the years of a period. */
export const FLOWS: ReadonlySet<Measure> = new Set(["increment", "annual", "cumulative"]);

/**
 * The yearly pace of a quantity that adds up over a period: an increment or a total divided by its years, a yearly quota
 * as it is. Null for stocks, shares and rates.
 * @param amount in base units
 */
export function perYear(measure: Measure, amount: number | null, years: number | null): number | null {
  if (amount === null || !FLOWS.has(measure)) return null;
  if (measure === "annual") return amount;
  return years === null ? null : over(amount, years);
}
