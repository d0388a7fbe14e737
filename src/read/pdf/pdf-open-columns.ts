import type { PrintedLine } from "./pdf-lines.js";

/** How far a column of a table reaches across a page. */
export interface Extent {
  readonly x: number;
  readonly end: number;
}

/** Where columns part, in the middle of the gaps between them; null where two overlap. */
export function boundaries(columns: readonly Extent[]): number[] | null {
  const ends: number[] = [];
  for (const [index, { end }] of columns.slice(0, -1).entries()) {
    const next = columns[index + 1]?.x ?? end;
    if (end > next) return null;
    ends.push((end + next) / 2);
  }
  return ends;
}

/**
 * Columns with those added whose cells stand on lines of their own, as names do that are wrapped over two lines beside one line of values: cells
 * that lie between two columns or before the first, on at least so many lines.
 */
export function withWrapped(
  columns: readonly Extent[],
  run: readonly PrintedLine[],
  least: number,
): readonly Extent[] {
  const cells = run.flatMap((line) => line.cells);
  return columns.flatMap((column, index) => {
    const before = columns[index - 1]?.end ?? Number.NEGATIVE_INFINITY;
    const inside = cells.filter(({ x, end }) => before < x && end < column.x);
    if (inside.length < Math.max(2, least)) return [column];
    const [x, end] = [Math.min(...inside.map((cell) => cell.x)), Math.max(...inside.map((cell) => cell.end))];
    return [{ x, end }, column];
  });
}
