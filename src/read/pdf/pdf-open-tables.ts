import { cellText } from "./pdf-cell-text.js";
import { countedHeader } from "./pdf-header-count.js";
import { type PrintedLine, printedLines } from "./pdf-lines.js";
import { withNumberedRows } from "./pdf-numbered-rows.js";
import { boundaries, columnAt, columnsOf } from "./pdf-open-columns.js";
import { FEWEST_CELLS, headerLevels, isAmount } from "./pdf-open-header.js";
import { bestRows } from "./pdf-open-rows.js";
import { hasAmount, runsOf } from "./pdf-open-runs.js";
import type { PdfItem } from "./pdf-text-layer.js";

/** A table without upright lines: its columns are told by the gaps between its cells. */
export interface OpenTable {
  readonly top: number;
  /** Where its columns end. */
  readonly xs: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** The lines of its header, and how many of its rows that is. */
  readonly head: readonly PrintedLine[];
  readonly height: number;
}

const columnOf = (item: PdfItem, ends: readonly number[]): number => columnAt(item.x + item.width / 2, ends);

/** The first row of the body: the one with an amount, or the title of a group above it, which is wider than any label that it stands below. */
function bodyOf(rows: readonly (readonly PrintedLine[])[]): number {
  const amounts = Math.max(1, rows.findIndex(hasAmount));
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

/** The rows of a table with their texts by column, the header in as many rows as it has levels. */
function textsOf(
  rows: readonly (readonly PrintedLine[])[],
  ends: readonly number[],
  page: LineByLine | null,
): Omit<OpenTable, "top" | "xs"> {
  const columns = Array.from({ length: ends.length + 1 }, (_, column) => column);
  const byColumn = (row: readonly PrintedLine[]): string[] => {
    const pieces = row.flatMap((printed) => printed.items);
    return columns.map((column) => {
      const inside = pieces.filter((item) => columnOf(item, ends) === column);
      const values = page === null ? 0 : inside.filter(({ text }) => isAmount(text)).length;
      return values > 1 ? inside.map(({ text }) => text).join(SEVERAL) : cellText(inside);
    });
  };
  const body = bodyOf(rows);
  const levels = headerLevels(rows.slice(0, body).flat(), ends.length + 1, (x) => columnAt(x, ends));
  const head = rows.slice(0, body).flat();
  const lines = head.map(({ cells }) => cells);
  const counted = page === null ? countedHeader(lines, columns.length, false) : null;
  const header = counted ?? levels ?? [byColumn(head)];
  const below = rows.slice(body).map((row, index, all) => {
    const texts = byColumn(row);
    const [only, ...others] = row.flatMap(({ cells }) => cells);
    if (only === undefined || others.length > 0) return texts;
    // A title of a group of rows stands across the columns; a cell merged over rows where those beside it have none.
    const column = columnAt((only.x + only.end) / 2, ends);
    const beside = [all[index - 1], all[index + 1]].flatMap((one) =>
      one === undefined ? [] : [byColumn(one)],
    );
    return beside.every((one) => one[column] === "") || page?.isTitle(only.text) === false
      ? texts
      : [only.text, ...ends.map(() => "")];
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
    if (ends === null || ends.length < FEWEST_CELLS - 1) continue;
    const rows = bestRows(run, ends, page !== null);
    if (rows.length < 2) continue;
    for (const item of rows.flat().flatMap((printed) => printed.items)) taken.add(item);
    tables.push({ top: rows[0]?.[0]?.line.y ?? 0, xs: ends, ...textsOf(rows, ends, page) });
  }
  return { tables, rest: items.filter((item) => !taken.has(item)) };
}
