import { greatest, least } from "../../model/extremes.js";
import { cellText } from "./pdf-cell-text.js";
import { countedHeader } from "./pdf-header-count.js";
import { headerLevels } from "./pdf-header-levels.js";
import { printedLines } from "./pdf-lines.js";
import { withNumberedRows } from "./pdf-numbered-rows.js";
import { gridLines, type OpenLine, openLines } from "./pdf-open-cells.js";
import { boundaries, columnsOf, type Extent } from "./pdf-open-columns.js";
import { FEWEST_CELLS, isAmount } from "./pdf-open-header.js";
import { bestRows, isOfUnits } from "./pdf-open-rows.js";
import { hasAmount, runsOf } from "./pdf-open-runs.js";
import type { PdfItem } from "./pdf-text-layer.js";

/** A table without upright lines: its columns are told by the gaps between its cells. */
export interface OpenTable {
  readonly top: number;
  /** Where its columns end. */
  readonly xs: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** The lines of its header, and how many of its rows that is. */
  readonly head: readonly OpenLine[];
  readonly height: number;
}

/** The first row of the body: the one with an amount, or the title of a group above it, which is wider than any label that it stands below. */
function bodyOf(rows: readonly (readonly OpenLine[])[]): number {
  const amounts = Math.max(
    1,
    rows.findIndex((row) => hasAmount(row) || row.some(isOfUnits)),
  );
  const [only, ...others] = rows[amounts - 1]?.flatMap(({ cells }) => cells) ?? [];
  const labels = rows.slice(0, amounts - 1).flatMap((row) => row.flatMap(({ cells }) => cells));
  const title =
    others.length === 0 && !labels.some(({ x, end }) => only !== undefined && x <= only.x && only.end <= end);
  return title && amounts > 1 ? amounts - 1 : amounts;
}

/** Stands between values that a page in characters prints in the place of one column. */
export const SEVERAL = "\u001f";

/** How a page is laid out whose lines all stand at one distance, as those of characters do: each is a row, and words tell which are titles of groups. */
export interface LineByLine {
  readonly isTitle: (words: string) => boolean;
}

/** How far the cells of the body reach in each column. */
function bodyExtents(body: readonly OpenLine[], columns: readonly Extent[]): readonly Extent[] {
  const cells = body.flatMap((line) => line.cells);
  return columns.map((own, column) => {
    const inside = cells.filter((cell) => cell.column === column && cell.x < own.end && own.x < cell.end);
    const [x, end] = [least(inside.map((cell) => cell.x)), greatest(inside.map((cell) => cell.end))];
    return inside.length === 0 ? own : { x, end };
  });
}

/** The rows of a table with their texts by column, the header in as many rows as it has levels. */
function textsOf(
  rows: readonly (readonly OpenLine[])[],
  columns: readonly Extent[],
  page: LineByLine | null,
): Omit<OpenTable, "top" | "xs"> {
  const byColumn = (row: readonly OpenLine[]): string[] => {
    const cells = row.flatMap((printed) => printed.cells);
    return columns.map((_, column) => {
      const inside = cells.filter((cell) => cell.column === column).flatMap(({ items }) => items);
      const values = page === null ? 0 : inside.filter(({ text }) => isAmount(text)).length;
      return values > 1 ? inside.map(({ text }) => text).join(SEVERAL) : cellText(inside);
    });
  };
  const body = bodyOf(rows);
  const head = rows.slice(0, body).flat();
  const levels = headerLevels(head, bodyExtents(rows.slice(body).flat(), columns));
  const lines = head.map(({ cells }) => cells);
  const untold = columns.some((_, column) => column > 0 && levels.every((row) => row[column] === ""));
  const counted = page === null ? countedHeader(lines, columns.length, untold) : null;
  const header = untold ? (counted ?? levels) : levels;
  const below = rows.slice(body).map((row, index, all) => {
    const texts = byColumn(row);
    const [only, ...others] = row.flatMap(({ cells }) => cells);
    if (only === undefined || others.length > 0) return texts;
    // A title of a group of rows stands across the columns; a cell merged over rows where those beside it have none.
    const { column } = only;
    const beside = [all[index - 1], all[index + 1]].flatMap((one) =>
      one === undefined ? [] : [byColumn(one)],
    );
    return beside.every((one) => one[column] === "") || page?.isTitle(only.text) === false
      ? texts
      : [only.text, ...columns.slice(1).map(() => "")];
  });
  const whole = page === null ? withNumberedRows(below) : below;
  return { rows: [...header, ...whole], head, height: header.length };
}

/**
 * Finds the tables of a page that have no upright lines, by lines of at least three cells one below another. Names that are wrapped
 * within their cells over several lines are put together by the distances between lines: those within a row are smaller than those between rows.
 * @param page of a page in characters, how it is laid out
 * @returns the tables, and the pieces of text that stand in none
 */
export function openTables(
  items: readonly PdfItem[],
  page: LineByLine | null = null,
): { tables: OpenTable[]; rest: PdfItem[] } {
  const tables: OpenTable[] = [];
  const taken = new Set<PdfItem>();
  for (const run of runsOf(printedLines(items))) {
    const columns = columnsOf(run);
    const ends = columns === null ? null : boundaries(columns);
    if (columns === null || ends === null || ends.length < FEWEST_CELLS - 1) continue;
    const lines = page === null ? openLines(run, columns, ends) : gridLines(run, ends);
    const rows = bestRows(lines, page !== null);
    if (rows.length < 2) continue;
    for (const item of rows.flat().flatMap((printed) => printed.items)) taken.add(item);
    tables.push({ top: rows[0]?.[0]?.line.y ?? 0, xs: ends, ...textsOf(rows, columns, page) });
  }
  return { tables, rest: items.filter((item) => !taken.has(item)) };
}
