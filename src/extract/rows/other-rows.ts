import type { OtherNumberKind } from "../../model/codes.js";
import { eachNumber } from "../../text/numbers/number-scan.js";
import type { Span } from "../../text/span.js";
import type { Passage } from "../passages/passages.js";
import type { SentenceReading } from "../passages/sentence-reading.js";
import type { DraftRows } from "./draft-rows.js";
import type { SentenceSink } from "./sentence-sink.js";

/** Notes a number of the view that is no target, wherever its sentence is printed. */
function writeOther(
  rows: SentenceSink,
  start: number,
  end: number,
  kind: OtherNumberKind,
  why: string,
): void {
  const { span, copies } = rows.stored(start, end);
  rows.push(span, kind, why);
  for (const copy of copies) rows.push(copy, kind, `${why}; copy`);
}

/** Notes the numbers of a stretch in which they stand packed. */
export function writePacked({ start, sentence }: Passage, rows: SentenceSink): void {
  eachNumber(sentence, (from, to) => {
    writeOther(rows, start + from, start + to, "other", "one of many figures without words between");
  });
}

/** Notes the numbers that the view leaves out: those of pages, on lines of their own, and those of notes behind a word. */
export function writeLeftOut(rows: DraftRows): void {
  const { view, headings } = rows.document;
  const write = (spans: readonly Span[], why: string): void => {
    for (const span of spans) {
      const start = headings.reading.toStored(span.start) ?? span.start;
      rows.push({ start, end: start + (span.end - span.start) }, "other", why);
    }
  };
  write(view.pageNumbers, "page number");
  write(view.noteMarks, "mark of a note");
}

/** Notes the times of a sentence: dates, or parts of a title. */
export function writeTimes({ passage, times, enclosed }: SentenceReading, rows: SentenceSink): void {
  for (const time of times) {
    const titled = enclosed.some(
      (stretch) => stretch.mark === "title" && stretch.start < time.start && time.end <= stretch.end,
    );
    const from = passage.start + time.start;
    writeOther(rows, from, passage.start + time.end, titled ? "name" : "date", time.kind);
  }
}

/** Notes the quantities of a sentence that are no targets. */
export function writeSifted({ passage, others }: SentenceReading, rows: SentenceSink): void {
  for (const { quantity, reading } of others) {
    // The second member of a proportion (2.5:1) goes with the first.
    const end = quantity.dimension === "proportion" ? quantity.end : quantity.numberEnd;
    writeOther(rows, passage.start + quantity.start, passage.start + end, reading.kind, reading.why);
  }
}

/** Notes one ordinal, vague or ill-formed numeral of a sentence. */
export function writeLoose(
  { passage }: SentenceReading,
  token: { readonly start: number; readonly end: number },
  { kind, why }: { readonly kind: OtherNumberKind; readonly why: string },
  rows: SentenceSink,
): void {
  writeOther(rows, passage.start + token.start, passage.start + token.end, kind, why);
}
