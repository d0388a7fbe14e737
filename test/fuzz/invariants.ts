import type { Extraction } from "../../src/extract/draft.js";

/** A run of digits, or a numeral in Chinese characters that nothing but a number can be. */
const DIGITS = /[0-9０-９]+/gu;

/** Whether a place of a text lies between the halves of one character. */
function splits(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
}

/**
 * What of a reading breaks a law that holds for any text: quotes stand at their offsets and split no character, a number lies in the quote
 * of its target, values are finite, and every run of digits lies in the quote of a row or in what is told to be unread.
 * @param text what was read
 * @returns a line for each breach
 */
export function breaches(
  text: string,
  { targets, otherNumbers, unread }: Pick<Extraction, "targets" | "otherNumbers" | "unread">,
): string[] {
  const wrong: string[] = [];
  for (const row of [...targets, ...otherNumbers]) {
    const { quote, quote_start: start, quote_end: end } = row;
    if (start >= end || text.slice(start, end) !== quote) wrong.push(`${start}–${end} is not “${quote}”`);
    if (splits(text, start) || splits(text, end)) wrong.push(`“${quote}” splits a character`);
  }
  for (const { value, value_max, value_start, quote_start, quote_end, quote, period_end } of targets) {
    for (const number of [value, value_max, period_end]) {
      if (number !== null && !Number.isFinite(number)) wrong.push(`${number} in “${quote}”`);
    }
    if (value_start !== null && (value_start < quote_start || value_start >= quote_end))
      wrong.push(`the number of “${quote}” lies outside it`);
  }
  const covered = new Uint8Array(text.length);
  for (const { quote_start, quote_end } of [...targets, ...otherNumbers])
    covered.fill(1, quote_start, quote_end);
  for (const { start, end } of unread) covered.fill(1, start, end);
  for (const { 0: digits, index } of text.matchAll(DIGITS)) {
    if (covered.subarray(index, index + digits.length).includes(0))
      wrong.push(`${digits} at ${index} is in no row`);
  }
  return wrong;
}
