import { scanNumbers } from "../../text/numbers/number-scan.js";
import type { Claim } from "./claim.js";
import { differencesFrom } from "./claim-differences.js";
import type { FoundQuote } from "./find-quote.js";
import type { Reading } from "./readings-by-place.js";

/** Whether a quote holds no number like that of a claim, and one target alone: that one is meant, with another number. */
function misnumbered(claim: Claim, found: FoundQuote, readings: readonly Reading[], text: string): boolean {
  if (readings.length !== 1) return false;
  return scanNumbers(text.slice(found.start, found.end)).every(({ value }) => value !== claim.value);
}

/**
 * Of the readings in a quote the one that a claim means: at its place, else with its number, else the one with the fewest differences,
 * else the only one that there is.
 */
export function meantReading(
  claim: Claim,
  found: FoundQuote,
  readings: readonly Reading[],
  text: string,
): Reading | undefined {
  const place = claim.numbers.get("value_start");
  const shift = claim.numbers.get("quote_start");
  if (place !== undefined && place !== null) {
    const at = shift === undefined || shift === null ? place : found.start + (place - shift);
    const there = readings.find((reading) => reading.value_start === at);
    if (there !== undefined) return there;
  }
  const fitting = [...readings].sort(
    (a, b) => differencesFrom(claim, a).length - differencesFrom(claim, b).length,
  );
  return (
    fitting.find((reading) => reading.value === claim.value) ??
    (claim.value === null || misnumbered(claim, found, readings, text) ? fitting[0] : undefined)
  );
}
