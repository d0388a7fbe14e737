import { greatest } from "../../model/extremes.js";
import { readPassage } from "../../text/numbers/quantities.js";
import { isDataCell, plainCell } from "../../text/tables/cell-kinds.js";
import type { RuledCell, RuledGrid } from "./pdf-grid.js";
import { type PrintedLine, printedLines } from "./pdf-lines.js";
import type { PdfItem } from "./pdf-text-layer.js";

/** A cell of a grid with the pieces of text in it. */
export interface FilledCell {
  readonly cell: RuledCell;
  readonly items: PdfItem[];
}

/** A line of a cell of values: a number with its bound and a short word, a dash, a kind of indicator. */
const VALUE =
  /^(?:[[【〔［(（<>＜＞≥≤≧≦约]?[-−]?\d[\d.,，]*[^\d\s，。；]{0,6}|\d[\d.]*[:：∶]\d[\d.]*|[-−–—]+|\/|预期性|约束性)$/u;

/** 6.8- above 7.2: the beginning of a range that goes on in the next line of its cell. */
const OPEN_RANGE = /\d[%％]?\s*[-−–—~～至]$/u;

const isValue = ({ line }: PrintedLine): boolean =>
  !OPEN_RANGE.test(line.text.trimEnd()) &&
  (VALUE.test(line.text.replace(/\s/g, "")) || isDataCell(line.text));

/** 98%, 500万户以上: a value that prints its unit is whole on its line. */
const isWhole = ({ line }: PrintedLine): boolean =>
  isDataCell(line.text) && readPassage(plainCell(line.text)).quantities.some(({ hasUnit }) => hasUnit);

/** So many values mark the rows where no other column of values stands beside them, fewer only where each prints its unit. */
const FEWEST_ALONE = 3;
/** Of the values of the one column, so large a share has a line beside it. */
const BESIDE = 0.8;

/** Lines at one height, within half a character. */
const level = (a: PrintedLine, b: PrintedLine): boolean =>
  Math.abs(a.line.y - b.line.y) < 0.5 * Math.max(a.line.height, b.line.height);

/** The columns whose values, line by line beside one another, mark the rows of a band; none where fewer than two do. */
function markingColumns(lines: readonly (readonly PrintedLine[])[]): readonly (readonly PrintedLine[])[] {
  const values = lines.filter((column) => column.length > 1 && column.every(isValue));
  const most = greatest(
    values.map((column) => column.length),
    0,
  );
  const full = values.filter((column) => column.length === most);
  const [first] = full;
  if (first === undefined) return [];
  if (full.length > 1)
    return first.every((line, index) =>
      full.every((column) => column[index] !== undefined && level(line, column[index])),
    )
      ? full
      : [];
  // One column of values marks the rows where others have a line, be it of words, beside nearly each.
  const beside = lines.filter(
    (column) =>
      column !== first &&
      first.filter((line) => column.some((other) => level(line, other))).length >= BESIDE * most,
  );
  const told =
    most >= FEWEST_ALONE || (first.every(isWhole) && beside.some((column) => column.length === most));
  return told && beside.length > 0 ? full : [];
}

/** The height between two rows at which the widest gap is between lines of the columns that have one a row. */
function widestGap(
  columns: readonly (readonly PrintedLine[])[],
  upper: PrintedLine,
  lower: PrintedLine,
): number {
  const middle = ({ line }: PrintedLine): number => line.y + 0.35 * line.height;
  const [top, bottom] = [middle(upper), middle(lower)];
  const between = columns
    .flat()
    .filter((line) => middle(line) <= top && middle(line) >= bottom)
    .sort((a, b) => b.line.y - a.line.y);
  const gaps = between.slice(1).map((line, index) => {
    const above = between[index] ?? upper;
    return { size: above.line.y - line.line.y - line.line.height, at: (middle(above) + middle(line)) / 2 };
  });
  return gaps.reduce((best, gap) => (gap.size > best.size + 0.1 * upper.line.height ? gap : best), {
    size: -1,
    at: (top + bottom) / 2,
  }).at;
}

/**
 * The heights that part the rows of a band of cells between which no line is drawn, from the top down; none for a band that is one row.
 * At least two cells of values that stand line by line beside one another tell them, or a long one beside cells with a line at each of its
 * values; names that are wrapped lie around or below.
 */
function partsOf(cells: readonly FilledCell[]): number[] {
  const lines = cells.map(({ items }) => printedLines(items));
  const full = markingColumns(lines);
  const [first] = full;
  if (first === undefined) return [];
  const most = first.length;
  const starts = (column: readonly PrintedLine[]): boolean =>
    column.length > most && first.every((line) => column.some((other) => level(line, other)));
  const middle = lines.some(
    (column) =>
      column.length > most &&
      column[0] !== undefined &&
      first[0] !== undefined &&
      column[0].line.y > first[0].line.y + 0.3 * first[0].line.height,
  );
  const fromTop = !middle && lines.some(starts);
  const each = lines.filter((column) => column.length >= most);
  return first.slice(1).map((lower, index) => {
    const upper = first[index] ?? lower;
    const { line } = lower;
    return fromTop
      ? line.y + 0.6 * line.height
      : full.length > 1
        ? (upper.line.y + line.y) / 2 + 0.35 * line.height
        : widestGap(each, upper, lower);
  });
}

/**
 * A grid whose rows are parted where no line is drawn between them, as in tables with lines at the head and foot alone.
 * @param filled the cells of the grid with their text
 */
export function withSplitRows(
  grid: RuledGrid,
  filled: readonly FilledCell[],
): { readonly grid: RuledGrid; readonly filled: readonly FilledCell[] } {
  const rows = Math.max(0, grid.ys.length - 1);
  const parts = Array.from({ length: rows }, (_, row) => {
    const band = filled.filter(({ cell, items }) => cell.row === row && cell.rows === 1 && items.length > 0);
    return band.length < 3 ? [] : partsOf(band);
  });
  if (parts.every((heights) => heights.length === 0)) return { grid, filled };
  const before = [0];
  for (const heights of parts) before.push((before.at(-1) ?? 0) + heights.length);
  const at = (row: number): number => row + (before[row] ?? 0);
  const cells = filled.flatMap(({ cell, items }): FilledCell[] => {
    const heights = cell.rows === 1 ? (parts[cell.row] ?? []) : [];
    if (heights.length === 0) {
      const row = at(cell.row);
      return [{ cell: { ...cell, row, rows: at(cell.row + cell.rows - 1) - row + 1 }, items }];
    }
    const edges = [cell.top, ...heights, cell.bottom];
    return edges.slice(1).map((bottom, index) => {
      const top = edges[index] ?? cell.top;
      const inside = items.filter(({ y, height }) => {
        const middle = y + 0.35 * height;
        return (index === 0 || middle <= top) && (index === heights.length || middle > bottom);
      });
      return { cell: { ...cell, row: at(cell.row) + index, top, bottom }, items: inside };
    });
  });
  const ys = grid.ys.flatMap((y, row) => [y, ...(parts[row] ?? [])]);
  const sorted = cells.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  return { grid: { ...grid, ys, cells: sorted.map(({ cell }) => cell) }, filled: sorted };
}
