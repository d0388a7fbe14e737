import { wholeCharacterAt } from "../text/whole-character.js";

/** How many UTF-16 units of context a quote is given on each side at first. */
const CONTEXT = 32;

/** A half-open span counted in code points, as W3C Web Annotation and RFC 5147 do. */
export interface CodePointSpan {
  readonly start: number;
  readonly end: number;
}

/** What finds a passage by its words. `prefix + exact + suffix` stands in the text once. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The number of code points of a text: a surrogate pair is one. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** A span of UTF-16 units, as `targets.csv` has them, in code points. */
export function codePointSpan(text: string, start: number, end: number): CodePointSpan {
  const before = codePoints(text.slice(0, start));
  return { start: before, end: before + codePoints(text.slice(start, end)) };
}

function standsOnce(text: string, part: string): boolean {
  const first = text.indexOf(part);
  return first >= 0 && text.indexOf(part, first + 1) < 0;
}

/**
 * The quote at a span with as much context as makes it unique in its text: 32 characters on each side, doubled until
 * `prefix + exact + suffix` stands once, or the text ends on both sides.
 */
export function textQuote(text: string, start: number, end: number): TextQuote {
  for (let width = CONTEXT; ; width *= 2) {
    const from = wholeCharacterAt(text, Math.max(0, start - width));
    const to = wholeCharacterAt(text, Math.min(text.length, end + width));
    const found = text.slice(from, to);
    if (standsOnce(text, found) || (from === 0 && to === text.length)) {
      return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
    }
  }
}
