import { foldWidth } from "../../text/fold.js";
import { scanNumbers } from "../../text/number-scan.js";
import type { Span } from "../../text/span.js";
import { readWordForms } from "../../text/word-forms.js";

/** A number that a text prints, in digits or in words (全覆盖, 破零, 三分之一, 翻番). */
export interface PrintedNumber extends Span {
  readonly text: string;
}

/**
 * Every number that a text prints, in order: those of the number scan, and the words that stand for a number. A word takes the
 * numerals inside it with it.
 *
 * @example
 * printedNumbers("到2025年实现全覆盖").map((number) => number.text); // => ["2025", "全覆盖"]
 */
export function printedNumbers(text: string): PrintedNumber[] {
  const folded = foldWidth(text);
  const words = readWordForms(folded);
  const found = words.map(({ start, numberEnd }) => ({ start, end: numberEnd }));
  for (const { start, end } of scanNumbers(folded)) {
    if (!words.some((word) => word.start < end && start < word.numberEnd)) found.push({ start, end });
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
