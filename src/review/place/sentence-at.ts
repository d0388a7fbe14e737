import type { TargetRow } from "../../model/rows.js";
import { type Span, spanAt } from "../../text/span.js";
import { sentenceSpans } from "../../text/structure/sentences.js";

/** The words in which a number stands, with the number's place in them. */
export interface NumberInWords {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Characters shown on each side of a number in a sentence longer than twice as many. */
const MOST = 200;
const NUMBER =
  /^(?:[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?|[〇零一二两三四五六七八九十百千万亿]+)(?:\s*[-—－–~～至]{1,2}\s*[\d０-９.．]+)?[%％‰]?/u;

/** Where the printed number of a row ends: digits or numerals, a range and its sign; the quote where the row has no number. */
export function numberSpan(
  row: Pick<TargetRow, "value_start" | "quote_start" | "quote_end">,
  text: string,
): Span {
  if (row.value_start === null) return { start: row.quote_start, end: row.quote_end };
  const length = NUMBER.exec(text.slice(row.value_start, row.value_start + 40))?.[0].length ?? 1;
  return { start: row.value_start, end: row.value_start + length };
}

/** The sentences of a document, looked up by an offset. */
export function sentencesOf(text: string): (span: Span) => NumberInWords {
  const sentences = sentenceSpans(text);
  return ({ start, end }) => {
    const sentence = spanAt(sentences, start) ?? { start, end };
    const from = Math.max(sentence.start, start - MOST);
    const to = Math.max(end, Math.min(sentence.end, end + MOST));
    const before = from > sentence.start ? "…" : "";
    const words = `${before}${text.slice(from, to)}${to < sentence.end ? "…" : ""}`;
    return { words, start: start - from + before.length, end: end - from + before.length };
  };
}
