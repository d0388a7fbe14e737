import { append } from "../model/append.js";
import { foldWidth } from "../text/fold.js";
import { eachNumber } from "../text/numbers/number-scan.js";
import { quotedNumerals } from "../text/numbers/quoted-numerals.js";
import { readWordForms } from "../text/numbers/word-forms.js";
import type { Span } from "../text/span.js";

/** A number that a text prints, in digits or in words (全覆盖, 破零, 三分之一, 翻番). */
export interface PrintedNumber extends Span {
  readonly text: string;
}

/**
 * Every number that a text prints, in order: those of the number scan, the words that stand for a number, and the numerals of short
 * quoted expressions. A word takes the numerals inside it with it.
 *
 * @example
 * printedNumbers("到2025年实现全覆盖，打造“双城”").map((number) => number.text); // => ["2025", "全覆盖", "双"]
 */
export function printedNumbers(text: string): PrintedNumber[] {
  const folded = foldWidth(text);
  const found: Span[] = [];
  const taken = new Uint8Array(folded.length);
  const add = (spans: readonly Span[]) => {
    const free = spans.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
    for (const { start, end } of free) taken.fill(1, start, end);
    append(found, free);
  };
  add(readWordForms(folded).map(({ start, numberEnd }) => ({ start, end: numberEnd })));
  const scanned: Span[] = [];
  eachNumber(folded, (start, end) => scanned.push({ start, end }));
  add(scanned);
  add(quotedNumerals(folded));
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
