import type { Span } from "../span.js";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SEMICOLON = 0xff1b;

/** 。！？ */
function endsSentence(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

/** Quotation marks and brackets that close what stood inside a sentence: ” ’ 」 』 ） ) 》 】 */
function closes(code: number): boolean {
  return (
    code === 0x201d ||
    code === 0x2019 ||
    code === 0x300d ||
    code === 0x300f ||
    code === 0xff09 ||
    code === 0x29 ||
    code === 0x300b ||
    code === 0x3011
  );
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x3000 || code === 0xa0 || code === CARRIAGE_RETURN;
}

/**
 * The sentences of a Chinese text as spans, without surrounding white space. A sentence ends after 。！？ with the closing quotes
 * and brackets that follow, and at a line break. Empty lines give none. Runs in linear time.
 *
 * @example sentenceSpans("甲。乙！\n丙") // => [{ start: 0, end: 2 }, { start: 2, end: 4 }, { start: 5, end: 6 }]
 */
export function sentenceSpans(text: string): Span[] {
  return cut(text, false);
}

/**
 * As {@link sentenceSpans}, ending also after each ；: the stretches that a list of commitments is made of.
 *
 * @example clauseSpans("甲达到5家；乙达到6家。").length // => 2
 */
export function clauseSpans(text: string): Span[] {
  return cut(text, true);
}

function cut(text: string, atSemicolon: boolean): Span[] {
  const spans: Span[] = [];
  const length = text.length;
  let start = -1;
  let end = -1;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      if (start >= 0) spans.push({ start, end });
      start = -1;
      continue;
    }
    if (isSpace(code)) continue;
    if (start < 0) start = at;
    end = at + 1;
    if (endsSentence(code)) {
      while (end < length && (closes(text.charCodeAt(end)) || endsSentence(text.charCodeAt(end)))) end += 1;
      at = end - 1;
    } else if (!atSemicolon || code !== SEMICOLON) continue;
    spans.push({ start, end });
    start = -1;
  }
  if (start >= 0) spans.push({ start, end });
  return spans;
}
