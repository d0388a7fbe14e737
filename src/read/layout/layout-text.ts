import { BARS } from "../../text/tables/grid-rows.js";
import type { PageStart } from "../source-document.js";
import { continuedTable, rowAtEnd, withTail } from "./gutter-continued.js";
import { readPage } from "./layout-page.js";
import { WITHIN } from "./torn-cells.js";

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
  /** Whether the columns of all its tables begin exactly below one another. */
  readonly exact: boolean;
}

/** Whether bars part the cells of lines, so that blanks say nothing. */
const hasBars = (text: string): boolean =>
  text.includes(" | ") && text.split("\n").filter((line) => BARS.test(line)).length > 1;

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
  let exact = true;
  const read: string[] = [];
  const pages: PageStart[] = [];
  let start = 0;
  for (const [index, page] of text.split("\f").entries()) {
    if (page.trim() === "") continue;
    const printed = page.split("\n");
    const before = read.at(-1) ?? "";
    const above = rowAtEnd(before);
    const more = above === null ? null : continuedTable(printed, above);
    if (more?.tail != null) {
      const whole = withTail(before, more.tail);
      read[read.length - 1] = whole;
      start += whole.length - before.length;
    }
    const lines = piecesOf(printed.slice(more?.length ?? 0)).flatMap((piece) => {
      const tables = readPage(piece);
      found ||= tables !== null;
      exact &&= tables?.exact !== false;
      return tables?.lines ?? piece;
    });
    const top = more?.rows.map((row) => row.join("\t")) ?? [];
    pages.push({ page: index + 1, start });
    const joined = [...top, ...lines].join("\n").replaceAll(WITHIN, " ");
    const own = joined.endsWith("\n") ? joined : `${joined}\n`;
    read.push(own);
    start += own.length;
  }
  return found ? { text: read.join(""), pages, exact } : null;
}
