import { type Span, spanAt } from "../span.js";
import { linesOf, readRawTables } from "../tables/grid-rows.js";
import { type HeadingKind, headingMarkAt, ordinal } from "./heading-marks.js";
import { canBeLead, isPrinciple, titleEnd } from "./heading-title.js";

/** A heading as printed: `text.slice(start, end)` is its text. */
export interface PrintedHeading extends Span {
  readonly kind: HeadingKind;
  readonly number: number | null;
  readonly text: string;
}

const STOP = /[。！？\n]/g;
const ANNEX_LINE = /^附[件表]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})(?![\d、.．])[：:\s]*/;
const ANNEX_LIST = /^附[件表][：:]/;

/**
 * Finds the headings of a text in its own order: headings that fill a line, headings that run in to the first 。 of a paragraph,
 * headings inside running text, and leads in bold at the head of neighbouring paragraphs. Tables and the list of annexes hold none,
 * and the label of an annex at the very top is the document's own name.
 *
 * @param tables where the tables of the text stand
 */
export function findHeadings(text: string, tables: readonly Span[] = readRawTables(text)): PrintedHeading[] {
  const found: PrintedHeading[] = [];
  const lines = linesOf(text)
    .map((line) => trimmed(text, line))
    .filter((line) => line.end > line.start && spanAt(tables, line.start) === null);
  let inList = false;
  let untitledAnnex = false;
  for (const [index, line] of lines.entries()) {
    const words = text.slice(line.start, line.end);
    const annex = words.startsWith("附") ? ANNEX_LINE.exec(words) : null;
    if (annex !== null && words.length <= 60 && !words.includes("。")) {
      inList = false;
      if (index === 0) continue;
      const labelEnd = line.start + annex[0].trimEnd().replace(/[：:]$/, "").length;
      found.push(heading(text, "annex", ordinal(annex[1] ?? ""), line.start, labelEnd));
      untitledAnnex = annex[0].length === words.length;
      if (!untitledAnnex) found.push(heading(text, "title", null, line.start + annex[0].length, line.end));
      continue;
    }
    const follows = lines[index - 1];
    const parted = follows === undefined || hasEmptyLine(text, follows.end, line.start);
    if (ANNEX_LIST.test(words)) inList = true;
    else if (inList && parted) inList = false;
    if (inList) continue;
    const marked = headingMarkAt(text, line.start, false);
    if (untitledAnnex) {
      const last = found.at(-1);
      if (marked === null && words.length <= 40 && !/[。：:；]/.test(words)) {
        if (last?.kind === "title" && !parted)
          found[found.length - 1] = heading(text, "title", null, last.start, line.end);
        else if (last?.kind === "annex") found.push(heading(text, "title", null, line.start, line.end));
        continue;
      }
      untitledAnnex = false;
    }
    if (marked?.kind === "first" && marked.number === 1 && found.some(({ kind }) => kind === "first")) {
      const title = follows === undefined ? null : partTitle(text, follows, found);
      if (title !== null) found.push(title);
    }
    const beside = [lines[index - 1], lines[index + 1]];
    if (
      marked === null &&
      isLeadLine(text, line) &&
      beside.some((other) => other !== undefined && isLeadLine(text, other))
    ) {
      found.push(heading(text, "lead", null, line.start, line.start + words.indexOf("。")));
      continue;
    }
    readLine(text, line, found);
  }
  return found;
}

/** Whether two line breaks stand in a stretch. */
function hasEmptyLine(text: string, start: number, end: number): boolean {
  const first = text.indexOf("\n", start);
  if (first < 0 || first >= end) return false;
  const second = text.indexOf("\n", first + 1);
  return second >= 0 && second < end;
}

/** Reads the headings of one line: at its start and, in running text, after each sentence. */
function readLine(text: string, line: Span, found: PrintedHeading[]): void {
  let at = line.start;
  let limit = -1;
  while (at < line.end) {
    if (at > limit) {
      STOP.lastIndex = at;
      limit = Math.min(STOP.exec(text)?.index ?? line.end, line.end);
    }
    const mark = headingMarkAt(text, at, at > line.start);
    if (mark === null) {
      readUnmarked(text, { start: at, end: limit }, line.end, found);
    } else if (mark.titleStart < limit) {
      const end = titleEnd(text, mark.titleStart, limit, mark.kind);
      const dashed = mark.kind === "dash";
      if (!dashed || isDashLead(text.slice(mark.titleStart, Math.min(limit, mark.titleStart + 50)))) {
        found.push(heading(text, mark.kind, mark.number, at, dashed ? limit : end));
      }
      if (end < limit && headingMarkAt(text, end, true) !== null) {
        at = end;
        continue;
      }
    }
    at = limit + 1;
  }
}

/** Headings without a number: 市场主导，政府引导。 among principles, and a dash that follows a caption glued to it. */
function readUnmarked(text: string, sentence: Span, lineEnd: number, found: PrintedHeading[]): void {
  const words = text.slice(sentence.start, sentence.end);
  if (sentence.end + 1 < lineEnd && isPrinciple(words)) {
    const section = found.findLast(({ kind }) => kind !== "lead");
    if (section?.text.includes("原则")) {
      found.push(heading(text, "lead", null, sentence.start, sentence.end));
      return;
    }
  }
  if (!words.includes("--")) return;
  const glued = /^[^，。；、：-]{2,30}(?=--\p{Script=Han})/u.exec(words);
  if (glued !== null && isDashLead(words.slice(glued[0].length + 2))) {
    found.push(heading(text, "dash", null, sentence.start + glued[0].length, sentence.end));
  }
}

/** Whether what follows a dash is the lead of a paragraph: an item of a list ends in a semicolon. */
function isDashLead(title: string): boolean {
  return title.length <= 40 && !/\d|[；;]$/.test(title);
}

/** The end of a paragraph; a line that a page breaks within a sentence ends otherwise. */
const PARAGRAPH_END = /[。！？；：!?;:…”’）)】\]]/;

/** Whether a line is a whole paragraph with the sentence that leads it: 市场主导，政府引导。充分发挥…。 */
function isLeadLine(text: string, line: Span): boolean {
  if (!PARAGRAPH_END.test(text[line.end - 1] ?? "")) return false;
  const words = text.slice(line.start, Math.min(line.end, line.start + 30));
  const stop = words.indexOf("。");
  return stop > 0 && line.start + stop + 1 < line.end && canBeLead(words.slice(0, stop));
}

/** A short line right above a 一、 that starts the numbering anew is the title of a new part of the document. */
function partTitle(text: string, line: Span, found: readonly PrintedHeading[]): PrintedHeading | null {
  const words = text.slice(line.start, line.end);
  const taken = (found.at(-1)?.end ?? 0) > line.start;
  return taken || words.length > 30 || /[。，；：:]/.test(words)
    ? null
    : heading(text, "title", null, line.start, line.end);
}

function heading(
  text: string,
  kind: HeadingKind,
  number: number | null,
  start: number,
  end: number,
): PrintedHeading {
  const words = text.slice(start, end);
  const lines = words.split("\n");
  return {
    kind,
    number,
    start,
    end,
    text: lines.length > 1 ? lines.map((line) => line.trim()).join("") : words,
  };
}

/** Whether a character is a Chinese one or 、。, which most lines begin and end with. */
function isPlain(code: number): boolean {
  return code > 0x3000 && code < 0xa000;
}

function trimmed(text: string, line: Span): Span {
  let { start, end } = line;
  while (start < end && !isPlain(text.charCodeAt(start)) && /[\s　#*>]/.test(text[start] ?? "")) start += 1;
  while (end > start && !isPlain(text.charCodeAt(end - 1)) && /[\s　*]/.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}
