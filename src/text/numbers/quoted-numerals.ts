import type { Span } from "../span.js";

/** A short expression in quotation marks: what it names often holds a number that is none in a sentence (“双城”, “一企一策”). */
const QUOTED = /["“‘「]([^"“”‘’「」\n]{1,10})["”’」]/g;
const NUMERALS = /[〇零一二两双三四五六七八九十百千万亿]+/g;
const NUMERAL = /[〇零一二两双三四五六七八九十百千万亿]/;

/**
 * The numerals inside short quoted expressions, whatever word they stand in.
 * @example quotedNumerals("打造“双城”").length // => 1
 */
export function quotedNumerals(text: string): Span[] {
  const found: Span[] = [];
  for (const { 1: words = "", index = 0 } of text.matchAll(QUOTED)) {
    if (!NUMERAL.test(words)) continue;
    for (const numeral of words.matchAll(NUMERALS)) {
      const start = index + 1 + (numeral.index ?? 0);
      found.push({ start, end: start + numeral[0].length });
    }
  }
  return found;
}
