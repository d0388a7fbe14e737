import type { PrintedLine } from "./pdf-lines.js";
import { boundaries } from "./pdf-open-columns.js";

/** Fewer cells in a line may come from gaps in prose. */
export const FEWEST_CELLS = 3;

/** Whether the words of a cell are an amount. */
export const isAmount = (text: string): boolean => /^[[（(<>≥≤]?-?\d[\d.,]*\D{0,4}$/.test(text.trim());

/** The label of an upper cell stands over the middle of those below it, within this share of their width. */
const CENTRED = 0.15;

/**
 * Where the columns of a run end, by a header that has more cells than the lines below it, each of which leaves some out: every cell of these is to
 * stand below one label alone. Null where it has no more, or where its columns would overlap.
 */
export function endsByHeader(run: readonly PrintedLine[]): number[] | null {
  const [header, ...below] = run.filter(({ cells }) => cells.length >= FEWEST_CELLS);
  if (header === undefined || below.some(({ cells }) => cells.length >= header.cells.length)) return null;
  if (header.cells.some(({ text }) => isAmount(text) && !/年/.test(text))) return null;
  const columns = header.cells.map(({ x, end }) => ({ middle: (x + end) / 2, x, end }));
  for (const cell of below.flatMap(({ cells }) => cells)) {
    const middle = (cell.x + cell.end) / 2;
    const away = columns.map((column) => Math.abs(column.middle - middle));
    const column = columns[away.indexOf(Math.min(...away))];
    if (column === undefined) return null;
    column.x = Math.min(column.x, cell.x);
    column.end = Math.max(column.end, cell.end);
  }
  return boundaries(columns);
}

/** A header in two levels: the labels of the upper one by column, and the lines of the lower one. */
export interface HeaderLevels {
  readonly upper: readonly string[];
  readonly lower: readonly PrintedLine[];
}

/**
 * Parts a header of which labels in the upper line stand each over as many cells of a lower one (2025年 over 张 and 个); null for all others.
 * @param columnAt the column at a place across the page
 */
export function headerLevels(
  header: readonly PrintedLine[],
  columns: number,
  columnAt: (x: number) => number,
): HeaderLevels | null {
  const [first, ...lower] = header;
  const widest = Math.max(0, ...lower.map(({ cells }) => cells.length));
  const below = lower.find(({ cells }) => cells.length === widest);
  if (first === undefined || below === undefined) return null;
  const share = widest / first.cells.length;
  if (share < 2 || !Number.isInteger(share)) return null;
  const upper = Array.from({ length: columns }, () => "");
  for (const [index, { x, end, text }] of first.cells.entries()) {
    const left = below.cells[index * share];
    const right = below.cells[(index + 1) * share - 1];
    if (left === undefined || right === undefined) return null;
    const away = Math.abs((x + end) / 2 - (left.x + right.end) / 2);
    if (away > CENTRED * (right.end - left.x)) return null;
    upper[columnAt((left.x + left.end) / 2)] = text;
  }
  return { upper, lower };
}
