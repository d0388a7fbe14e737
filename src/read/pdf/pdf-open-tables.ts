import { cellText } from "./pdf-cell-text.js";
import { type PrintedLine, printedLines } from "./pdf-lines.js";
import { boundaries, withWrapped } from "./pdf-open-columns.js";
import { endsByHeader, FEWEST_CELLS, headerLevels, isAmount } from "./pdf-open-header.js";
import type { PdfItem } from "./pdf-pages.js";

/** A table without upright lines: its columns are told by the gaps between its cells. */
export interface OpenTable {
  readonly top: number;
  /** Where its columns end. */
  readonly xs: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** A line that takes less of the width of a table than this may be a part of one cell. */
const NARROW = 0.7;
/** So far beyond the cells read so far, in widths of the table, a part may stand: a header is narrower than the cells below it. */
const BESIDE = 0.2;
/** The share of the lines of a table that must have all its cells. */
const USUAL = 0.15;
/** The most lines of such parts between two whole rows. */
const MOST_PARTS = 8;

/** The title of a table, or the unit above one: what stands below it is another table. */
const CAPTION = /^(?:(?:附?表|专栏) ?[\d一二三四五六七八九十]|[（(]?(?:续表|单位[：:]))/;

/** The runs of lines that may be tables, from one whole row to another with parts of cells between and around them. */
function runsOf(lines: readonly PrintedLine[]): PrintedLine[][] {
  const whole = ({ line }: PrintedLine): boolean => line.cells.length >= FEWEST_CELLS;
  const runs: PrintedLine[][] = [];
  let at = 0;
  while (at < lines.length) {
    const first = lines[at];
    if (first === undefined || !whole(first)) {
      at += 1;
      continue;
    }
    let [left, right] = [first.line.x, first.line.end];
    const part = (printed: PrintedLine | undefined): boolean =>
      printed !== undefined &&
      !CAPTION.test(printed.line.text) &&
      printed.cells.every(({ x, end }) => end - x < NARROW * (right - left)) &&
      printed.line.x > left - BESIDE * (right - left) &&
      printed.line.end < right + BESIDE * (right - left);
    let start = at;
    while (start > 0 && at - start < MOST_PARTS && part(lines[start - 1])) start -= 1;
    const previous = runs.at(-1)?.at(-1);
    if (previous !== undefined) start = Math.max(start, lines.indexOf(previous) + 1);
    let end = at + 1;
    for (let parts = 0; end < lines.length && parts <= MOST_PARTS; end += 1) {
      const next = lines[end];
      if (next === undefined || !(whole(next) || part(next))) break;
      parts = whole(next) ? 0 : parts + 1;
      left = Math.min(left, next.line.x);
      right = Math.max(right, next.line.end);
    }
    const run = lines.slice(start, end);
    if (run.filter(whole).length > 1) runs.push(run);
    at = end;
  }
  return runs;
}

/** Where the columns of a run end, by those lines that have the most cells, if many have; null where these overlap. */
function columnEnds(run: readonly PrintedLine[]): number[] | null {
  const counts = new Map<number, number>();
  for (const { cells } of run) {
    if (cells.length >= FEWEST_CELLS) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const often = Math.max(2, USUAL * [...counts.values()].reduce((sum, count) => sum + count, 0));
  const width = Math.max(0, ...[...counts].filter(([, count]) => count >= often).map(([cells]) => cells));
  if (width < FEWEST_CELLS) return null;
  const full = run.filter(({ cells }) => cells.length === width);
  const columns = withWrapped(
    Array.from({ length: width }, (_, column) => ({
      x: Math.min(...full.map(({ cells }) => cells[column]?.x ?? 0)),
      end: Math.max(...full.map(({ cells }) => cells[column]?.end ?? 0)),
    })),
    run,
    full.length / 2,
  );
  return boundaries(columns);
}

const columnAt = (x: number, ends: readonly number[]): number => {
  const found = ends.findIndex((end) => x < end);
  return found < 0 ? ends.length : found;
};
const columnOf = (item: PdfItem, ends: readonly number[]): number => columnAt(item.x + item.width / 2, ends);

/** The lines of a run in rows: lines nearer than a distance are of one row. */
function rowsWithin(run: readonly PrintedLine[], distance: number): PrintedLine[][] {
  const rows: PrintedLine[][] = [];
  for (const printed of run) {
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && last.line.y - printed.line.y <= distance) rows.at(-1)?.push(printed);
    else rows.push([printed]);
  }
  return rows;
}

/** How many columns hold cells of a row; words in one piece count once, however far they reach. */
const columnsIn = (row: readonly PrintedLine[], ends: readonly number[]): number =>
  new Set(row.flatMap(({ cells }) => cells.map((cell) => columnAt((cell.x + cell.end) / 2, ends)))).size;

/** How wrong a division into rows is: parts of cells left alone among the rows, and amounts of two rows in one. */
function faults(rows: readonly (readonly PrintedLine[])[], ends: readonly number[]): number {
  const alone = rows.slice(1, -1).filter((row) => columnsIn(row, ends) < 2).length;
  const mixed = rows.map((row) => {
    const amounts = row.flatMap(({ items }) => [
      ...new Set(items.filter(({ text }) => isAmount(text)).map((item) => columnOf(item, ends))),
    ]);
    const counts = ends.map((_, index) => amounts.filter((column) => column === index + 1).length);
    return Math.max(0, ...counts.map((count) => count - 1));
  });
  return alone + 2 * mixed.reduce((sum, count) => sum + count, 0);
}

/** The rows of a run by that distance between lines which does best; lines alone at the top and bottom belong to no table. */
function bestRows(run: readonly PrintedLine[], ends: readonly number[]): PrintedLine[][] {
  const gaps = run.slice(1).map(({ line }, index) => (run[index]?.line.y ?? 0) - line.y);
  const distances = [0, ...new Set(gaps.map((gap) => Math.ceil(gap)))].sort((a, b) => a - b);
  let best: PrintedLine[][] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const distance of distances.slice(0, 40)) {
    const rows = rowsWithin(run, distance);
    const wrong = faults(rows, ends);
    if (wrong < least) [best, least] = [rows, wrong];
  }
  let [start, end] = [0, best.length];
  while (start < end && columnsIn(best[start] ?? [], ends) < 2) start += 1;
  while (end > start && columnsIn(best[end - 1] ?? [], ends) < 2) end -= 1;
  return best.slice(start, end);
}

/** The texts of a row by column; the title of a group of rows, which stands alone across the columns, in the first. */
function textsOf(row: readonly PrintedLine[], ends: readonly number[]): string[] {
  const [only, ...others] = row.flatMap(({ cells }) => cells);
  if (only !== undefined && others.length === 0) return [only.text, ...ends.map(() => "")];
  const pieces = row.flatMap((printed) => printed.items);
  return Array.from({ length: ends.length + 1 }, (_, column) =>
    cellText(pieces.filter((item) => columnOf(item, ends) === column)),
  );
}

/**
 * Finds the tables of a page that have no upright lines, by lines of at least three cells one below another. Names that are wrapped
 * within their cells over several lines are put together by the distances between lines: those within a row are smaller than those between rows.
 * @returns the tables, and the pieces of text that stand in none
 */
export function openTables(items: readonly PdfItem[]): { tables: OpenTable[]; rest: PdfItem[] } {
  const tables: OpenTable[] = [];
  const taken = new Set<PdfItem>();
  for (const run of runsOf(printedLines(items))) {
    const ends = endsByHeader(run) ?? columnEnds(run);
    if (ends === null) continue;
    const rows = bestRows(run, ends);
    if (rows.length < 2) continue;
    for (const item of rows.flat().flatMap((printed) => printed.items)) taken.add(item);
    const levels = headerLevels(rows[0] ?? [], ends.length + 1, (x) => columnAt(x, ends));
    const printed = levels === null ? rows : [levels.lower, ...rows.slice(1)];
    tables.push({
      top: rows[0]?.[0]?.line.y ?? 0,
      xs: ends,
      rows: [...(levels === null ? [] : [levels.upper]), ...printed.map((row) => textsOf(row, ends))],
    });
  }
  return { tables, rest: items.filter((item) => !taken.has(item)) };
}
