import { append } from "../../model/append.js";
import { greatest, least } from "../../model/extremes.js";
import { tableLines } from "../html/html-table.js";
import type { RemovedText } from "../removed.js";
import { blocksOf, type LineBlock, type PdfBlock } from "./pdf-blocks.js";
import { withoutFrames } from "./pdf-frame.js";
import { continued } from "./pdf-lines.js";
import { rejoinTables } from "./pdf-tables.js";
import type { PdfPage } from "./pdf-text-layer.js";

/** Notes at the foot of a page are printed smaller than its text. */
const NOTE = 0.92;
const NOTE_MARK = /^(?:[[［〔(（]?\d{1,2}[\]］〕)）]?(?=[\s\p{Script=Han}])|[①-⑳]|\*|注[:：])\s*/u;
/** The mark of such a note in the running text. */
const REFERENCE = /(?<=[\p{Script=Han}）”])[①-⑳](?=[\p{Script=Han}，。；、：])/gu;
/** The mark of a heading after which a paragraph begins, wherever the line stands. */
const HEADING =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[篇章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|(?:专栏|附?表|附件)\s?[一二三四五六七八九十\d]{1,3}(?![\d.、，]))/u;
const SENTENCE_END = /[。！？；：!?;:]["”’）)》]?$/u;
/** A number or Latin word, which no line break parts; in text that is not justified the line before it ends early. */
const UNBROKEN = /^[\w.,%+-]{1,24}/;
/** The width of a letter or digit in heights of the font. */
const LETTER = 0.6;
/** An entry of a table of contents: a title, leader dots and the number of a page. */
const CONTENTS = /^.{0,60}?[.．·…⋯・]{4,}[\s\d—-]*$/u;

/** The most frequent of some numbers, rounded. */
function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** The left margin: the least place where many lines begin. */
function leftMargin(places: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const x of places) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  const many = [...counts].filter(
    ([x, count]) => count + (counts.get(x + 1) ?? 0) >= Math.max(2, 0.1 * places.length),
  );
  return many.length === 0 ? least(places) : least(many.map(([x]) => x));
}

/** A paragraph, or a row of a table with tabs between its cells, with the page on which it begins. */
export interface PdfParagraph {
  readonly text: string;
  readonly page: number;
}

/** Fewer lines of prose than this do not tell how wide a page is. */
const FEW_LINES = 6;

interface Margins {
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

/** How far to the right the text of the pages reaches, that of tables included. */
const reachOf = (pages: readonly PdfPage[]): number =>
  greatest(
    pages.map(({ items }) =>
      greatest(
        items.map(({ x, width }) => x + width),
        0,
      ),
    ),
    0,
  );

/** @param reach how far the pages reach, which tells their width better than a few titles do */
function marginsOf(blocks: readonly PdfBlock[], reach: number): Margins {
  const prose = blocks.flatMap((block) =>
    block.kind === "line" && block.box === null && !block.line.row ? [block.line] : [],
  );
  const height = mode(prose.map((line) => line.height));
  const body = prose.filter((line) => Math.abs(line.height - height) < 1);
  const ends = body.map((line) => line.end).sort((a, b) => a - b);
  return {
    height,
    left: leftMargin(body.map((line) => line.x)),
    right: ends.length < FEW_LINES ? reach : (ends[Math.ceil(0.9 * (ends.length - 1))] ?? 0),
  };
}

/** Whether a paragraph is cut inside a sentence: it has a comma and ends with no mark that could end it. */
function isOpen(text: string): boolean {
  return (
    text.length > 12 && /[，；、。]/.test(text) && /[\p{Script=Han}\p{L}\d，、①-⑳]$/u.test(text.trimEnd())
  );
}

/** Whether a line goes on with the text of the line before it. */
function goesOn(before: LineBlock | null, block: LineBlock, text: string, margins: Margins): boolean {
  if (before === null) return false;
  const flows = before.box?.flows === true && block.box?.flows === true;
  if (block.box !== before.box && !flows) return false;
  const [last, line] = [before.line, block.line];
  if (last.row || line.row || Math.abs(line.height - last.height) >= 0.15 * line.height) return false;
  if (HEADING.test(line.text) && SENTENCE_END.test(text.trimEnd())) return false;
  if (block.box === null && line.height > 1.15 * margins.height)
    return last.y - line.y < 2 * line.height && last.y > line.y;
  const turns = before.page !== block.page && block.box === null;
  if (turns && isOpen(text) && !HEADING.test(line.text) && line.x < margins.left + 0.6 * line.height)
    return true;
  const [{ right }, { left }] = [before.box ?? margins, block.box ?? margins];
  const word = SENTENCE_END.test(text.trimEnd()) ? 0 : (UNBROKEN.exec(line.text)?.[0].length ?? 0);
  const short = Math.max(2, 1 + LETTER * word) * line.height;
  return last.end > right - short && line.x < left + 1.2 * line.height;
}

/** The notes at the foot of each page: the last lines in small print, from one that begins with a mark. */
function notesOf(blocks: readonly PdfBlock[], height: number): number {
  let start = blocks.length;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.kind !== "line" || block.box !== null || block.line.row || block.line.height >= NOTE * height)
      break;
    if (block.line.note || NOTE_MARK.test(block.line.text)) start = at;
  }
  return start;
}

/**
 * The paragraphs of a PDF: printed lines joined where a line runs to the right margin and the next begins at the left one, over
 * the end of a page too. A line that is indented, of another size, begins with the mark of a heading, or follows a short one begins a paragraph.
 * Each says on which page it begins. Rows of tables are lines with tabs; notes at the foot of a page follow the paragraph that goes on over it; heads, feet and the table of contents are left out.
 * @param removed gets what is left out
 * @param crowded gets the pages that draw more lines than are followed
 */
export function pdfParagraphs(
  pages: readonly PdfPage[],
  removed: RemovedText[] = [],
  crowded: Set<number> = new Set(),
): PdfParagraph[] {
  const reach = reachOf(pages);
  const read = pages.map((page, index) => blocksOf(page, index + 1, crowded));
  const framed = withoutFrames(pages, read, marginsOf(read.flat(), reach).height, removed);
  const margins = marginsOf(framed.flat(), reach);
  const notes = new Set<PdfBlock>(framed.flatMap((blocks) => blocks.slice(notesOf(blocks, margins.height))));
  const marked = [...notes].some((block) => block.kind === "line" && /^[①-⑳]/.test(block.line.text));
  const paragraphs: PdfParagraph[] = [];
  const waiting: PdfParagraph[] = [];
  let before: LineBlock | null = null;
  let note: LineBlock | null = null;
  const begin = (...begun: PdfParagraph[]): void => {
    append(paragraphs, [...waiting.splice(0), ...begun]);
  };
  for (const block of [...rejoinTables(framed.flat(), removed)]) {
    if (block.kind === "table") {
      const rowPages = block.rowPages ?? [];
      begin(...tableLines(block.rows).map((text, row) => ({ text, page: rowPages[row] ?? block.page })));
      before = null;
      continue;
    }
    const { text } = block.line;
    if (CONTENTS.test(text.replace(/\s/g, ""))) {
      removed.push({ text, place: `page ${block.page}` });
      continue;
    }
    if (notes.has(block)) {
      const begins = block.line.note || NOTE_MARK.test(text);
      const last = waiting.at(-1);
      if (begins || last === undefined || note === null)
        waiting.push({ text: text.replace(NOTE_MARK, ""), page: block.page });
      else waiting[waiting.length - 1] = { ...last, text: continued(last.text, text) };
      note = block;
      continue;
    }
    const last = paragraphs.at(-1);
    if (last !== undefined && goesOn(before, block, last.text, margins))
      paragraphs[paragraphs.length - 1] = { ...last, text: continued(last.text, text) };
    else begin({ text, page: block.page });
    before = block;
  }
  begin();
  return marked ? paragraphs.map((one) => ({ ...one, text: one.text.replace(REFERENCE, "") })) : paragraphs;
}
