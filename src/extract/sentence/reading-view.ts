import { foldWidth } from "../../text/fold.js";
import { UNSEEN } from "../../text/plain-words.js";
import type { Span } from "../../text/span.js";
import { GluedMarks } from "./glued-mark.js";
import { endsSentence, HeldNotes, type SourceLine } from "./held-notes.js";
import { FULL_LINE, joins, linesAround, SENTENCE_END } from "./line-joins.js";
import { withoutNoteMarks } from "./note-marks.js";
import { offsetWalk } from "./offset-walk.js";
import { isTableLine } from "./table-line.js";

/** A document as the extractor reads it: folded, spaces at Chinese characters and digits left out, broken lines joined. */
export interface ReadingView {
  readonly text: string;
  /** The offset in the source of a character of the view. */
  toSource(offset: number): number;
  /** Lines of the source that only number a page; the view leaves them out. */
  readonly pageNumbers: readonly Span[];
  /** The numbers of notes in brackets behind a word, which the view leaves out. */
  readonly noteMarks: readonly Span[];
}

const PAGE_NUMBER =
  /^(?:[-—]{1,2} ?\d{1,4} ?[-—]{1,2}|第 ?\d{1,4} ?页(?: ?[,，/]? ?共 ?\d{1,4} ?页)?|\d{1,3} ?\/ ?\d{1,3})$/;
const BARE_NUMBER = /^\d{1,3}$/;
const PUNCTUATION: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
};

/** A sign at the start of a line that only says that an item begins: ●, ▶, a picture, a sign of a symbol font. */
const BULLET =
  /^(?:[·•‣※√\u25a0-\u25ff\u2600-\u27bf\u2b00-\u2bff\u{1f300}-\u{1faff}\uf000-\uf0ff]\ufe0f?[ \t]*)+(?=.)/u;
const ITEM_SIGN = "●";
/** >=10, <= 5: a bound in the signs of a keyboard. */
const TYPED_BOUND = /[<>]=(?=\s*\d)/g;

/** Chinese punctuation for ASCII marks beside a Chinese character, and one sign for all that begin an item; the length stays. */
function foldPunctuation(line: string): string {
  const begun = line
    .replace(BULLET, (mark) => ITEM_SIGN.padEnd(mark.length))
    .replace(TYPED_BOUND, (mark) => (mark.startsWith(">") ? "≥ " : "≤ "));
  if (!/[,;:()]/.test(begun)) return begun;
  return begun.replace(
    /(?<!\d),|,(?!\d{3}(?!\d))|[;()]|(?<!\d):|:(?!\d)/g,
    (mark) => PUNCTUATION[mark] ?? mark,
  );
}

/** What may be left out between words: spaces, tabs, signs that print nothing. */
const BLANK = new RegExp(`[ \\t${UNSEEN}]+`, "gu");

/** Offsets in a line of the characters to keep: spaces stay only between letters or digits that they part. */
function droppedSpaces(line: string): readonly (readonly [number, number])[] {
  const kept: [number, number][] = [];
  let from = 0;
  for (const match of line.matchAll(BLANK)) {
    const before = line[match.index - 1] ?? "";
    const after = line[match.index + match[0].length] ?? "";
    const parts = /[A-Za-z0-9.%]/.test(before) && /[A-Za-z0-9]/.test(after);
    if (parts || (match[0].length > 1 && /[\t]/.test(match[0]))) continue;
    kept.push([from, match.index]);
    from = match.index + match[0].length;
  }
  kept.push([from, line.length]);
  return kept;
}

/**
 * Makes the view of a source text: full-width forms folded, blanks inside Chinese text and around numbers left out, lines
 * that a page broke inside a sentence joined (over a page number and an empty line too). Linear in the length.
 * @param ofCell whether the source is one cell of a table, so that no line of it is a row
 *
 * @example
 * readingView("达到 60 家\n").text; // "达到60家"
 */
export function readingView(source: string, ofCell = false): ReadingView {
  const unmarked = withoutNoteMarks(source);
  const folded = foldWidth(unmarked.text);
  const parts: string[] = [];
  /** Where the kept stretches begin in the view, and in the source. */
  const starts: number[] = [];
  const sources: number[] = [];
  let length = 0;
  let previous = "";
  let position = 0;
  const pageNumbers: Span[] = [];
  const push = (text: string, at: number) => {
    if (text === "") return;
    starts.push(length);
    sources.push(at);
    parts.push(text);
    length += text.length;
  };
  const write = ({ raw, at }: SourceLine) => {
    const trimmed = raw.trim();
    const row = !ofCell && isTableLine(trimmed);
    const line = foldPunctuation(trimmed);
    const lineStart = at + raw.indexOf(trimmed);
    const around = () => linesAround(folded, at);
    if (length > 0 && (row || !joins(previous, line, around))) push("\n", Math.max(0, lineStart - 1));
    if (row) {
      for (const cell of line.matchAll(/[^ \t]+/g)) {
        const from = cell.index ?? 0;
        push(from === 0 ? cell[0] : `\t${cell[0]}`, lineStart + from - (from === 0 ? 0 : 1));
      }
      previous = "";
    } else {
      const mark = marks.endIn(line);
      push(line.slice(0, mark), lineStart);
      // 2.35个社区: set apart, the number behind the mark is read whole.
      if (mark > 0) push("、", lineStart + mark - 1);
      for (const [from, to] of droppedSpaces(line.slice(mark)))
        push(line.slice(mark + from, mark + to), lineStart + mark + from);
      previous = line;
    }
  };
  const notes = new HeldNotes();
  const marks = new GluedMarks();
  while (position <= folded.length) {
    const found = folded.indexOf("\n", position);
    const lineEnd = found < 0 ? folded.length : found;
    const line = { raw: folded.slice(position, lineEnd), at: position };
    const trimmed = line.raw.trim();
    const page =
      PAGE_NUMBER.test(trimmed) ||
      (BARE_NUMBER.test(trimmed) &&
        previous.length >= FULL_LINE &&
        !SENTENCE_END.test(previous) &&
        previous.includes("，"));
    if (page) {
      const start = position + line.raw.indexOf(trimmed);
      pageNumbers.push({ start, end: start + trimmed.length });
    } else if (trimmed !== "" && !notes.takes(line, previous)) {
      // A note between the halves of a sentence is read behind it.
      if (notes.waiting && !joins(previous, foldPunctuation(trimmed), () => linesAround(folded, line.at)))
        notes.release().forEach(write);
      write(line);
      if (notes.waiting && endsSentence(previous)) notes.release().forEach(write);
    }
    position = lineEnd + 1;
  }
  notes.release().forEach(write);
  return {
    text: parts.join(""),
    pageNumbers,
    noteMarks: unmarked.marks,
    toSource: offsetWalk(starts, sources),
  };
}
