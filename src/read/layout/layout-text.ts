import { append } from "../../model/append.js";
import { BARS } from "../../text/tables/grid-rows.js";
import type { DoubtfulText, PageStart } from "../source-document.js";
import { continuedTable, rowAtEnd, withTail } from "./gutter-continued.js";
import { readPage } from "./layout-page.js";
import { type DoubtfulLines, shifted } from "./page-reading.js";
import { repeatedHead } from "./repeated-head.js";
import { WITHIN } from "./torn-cells.js";
import { wordsInColumns } from "./words-in-columns.js";

/** The most lines of a page. */
const LONGEST_PAGE = 200;

/** The lines of a page in pieces of a length that a page has, cut at empty lines where there are any. */
function piecesOf(lines: readonly string[]): (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  for (let from = 0; from < lines.length; ) {
    let end = Math.min(lines.length, from + LONGEST_PAGE);
    if (end < lines.length) {
      const blank = lines.slice(from, end).findLastIndex((line) => line.trim() === "");
      if (blank > 0) end = from + blank;
    }
    pieces.push(lines.slice(from, end));
    from = end;
  }
  return pieces;
}

/** The text of pages laid out in characters, with where each begins. */
export interface LayoutText {
  readonly text: string;
  readonly pages: readonly PageStart[];
  /** Stretches in which rows or columns may be mixed up. */
  readonly doubtful: readonly DoubtfulText[];
}

/** Where doubtful lines of a text stand. */
function placesOf(lines: readonly DoubtfulLines[], text: string): DoubtfulText[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return lines.map(({ from, to, of }) => ({
    start: starts[from] ?? text.length,
    end: starts[to] ?? text.length,
    of,
  }));
}

/** Whether bars part the cells of lines, so that blanks say nothing. */
const hasBars = (text: string): boolean =>
  text.includes(" | ") && text.split("\n").filter((line) => BARS.test(line)).length > 1;

/** Where the words of sentences of a text may be those of several cells, though it holds no table that could be read. */
export const doubtfulWords = (text: string): DoubtfulText[] =>
  hasBars(text) ? [] : placesOf(wordsInColumns(text.split("\n")), text);

/**
 * A text in which a program has laid out pages in characters (`pdftotext -layout`), with its tables as rows of cells parted by tabs; null for
 * a text that holds none. All other lines stay as they are.
 *
 * @example
 * fromLayout("指标    单位  2025年\n茶园    万亩    20\n茶厂    家      40\n")?.text; // => "指标\t单位\t2025年\n茶园\t万亩\t20\n茶厂\t家\t40\n"
 */
export function fromLayout(text: string): LayoutText | null {
  if (text.includes("\t") || hasBars(text)) return null;
  let found = false;
  const doubtful: DoubtfulLines[] = [];
  let count = 0;
  let printedBefore: readonly string[] = [];
  const read: string[] = [];
  const pages: PageStart[] = [];
  let start = 0;
  for (const [index, page] of text.split("\f").entries()) {
    if (page.trim() === "") continue;
    const printed = page.split("\n");
    const before = read.at(-1) ?? "";
    const above = rowAtEnd(before);
    const head = above === null ? 0 : repeatedHead(printed, printedBefore);
    const more = above === null ? null : continuedTable(printed.slice(head), above);
    printedBefore = printed;
    if (more?.tail != null) {
      const whole = withTail(before, more.tail);
      read[read.length - 1] = whole;
      start += whole.length - before.length;
    }
    const lines = more?.rows.map((row) => row.join("\t")) ?? [];
    if (more !== null) {
      // What goes on with a doubtful table is one too; a row that may end elsewhere is doubtful on both pages.
      const last = doubtful.at(-1);
      const end = count - (before.length - before.replace(/\n+$/, "\n").length);
      const to = count + lines.length;
      if (last?.to === end) doubtful[doubtful.length - 1] = { ...last, to };
      else if (!more.sure) doubtful.push({ from: end - 1, to, of: "all" });
    }
    if (more === null && head > 0) {
      // The header stands here again, but not what goes on below it: the row above may be torn.
      const end = count - (before.length - before.replace(/\n+$/, "\n").length);
      if ((doubtful.at(-1)?.to ?? 0) < end) doubtful.push({ from: end - 1, to: end, of: "all" });
    }
    for (const piece of piecesOf(printed.slice(more === null ? 0 : head + more.length))) {
      const tables = readPage(piece);
      found ||= tables !== null;
      append(doubtful, shifted(tables?.doubtful ?? [], count + lines.length));
      append(lines, tables?.lines ?? piece);
    }
    pages.push({ page: index + 1, start });
    const joined = lines.join("\n").replaceAll(WITHIN, " ");
    const own = joined.endsWith("\n") ? joined : `${joined}\n`;
    read.push(own);
    start += own.length;
    count += joined.endsWith("\n") ? lines.length - 1 : lines.length;
  }
  const whole = read.join("");
  if (!found) return null;
  const sentences = wordsInColumns(whole.split("\n")).filter(
    (lines) => !doubtful.some(({ from: first, to }) => first < lines.to && lines.from < to),
  );
  const all = [...doubtful, ...sentences].sort((one, other) => one.from - other.from);
  return { text: whole, pages, doubtful: placesOf(all, whole) };
}
