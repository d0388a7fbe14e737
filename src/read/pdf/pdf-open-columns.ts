import { greatest } from "../../model/extremes.js";
import type { PrintedLine } from "./pdf-lines.js";
import { FEWEST_CELLS, isAmount } from "./pdf-open-header.js";

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

/** The column at a place across a page. */
export const columnAt = (x: number, ends: readonly number[]): number => {
  const found = ends.findIndex((end) => x < end);
  return found < 0 ? ends.length : found;
};

/** A cell of a run with the number of its line. */
interface Placed extends Extent {
  readonly line: number;
  readonly label: boolean;
}

/** A column with the cells that stand in it. */
interface Column extends Extent {
  readonly cells: readonly Placed[];
}

/** Cells that reach over several columns are few: so large a share of all at most. */
const MOST_SPANNING = 0.3;
/** So many cells are looked at over all tries, but for a few tries in any case: a page of very many cells is left when these do not tell its columns. */
const MOST_WORK = 24_000;
const FEW_TRIES = 40;

/** Cells that overlap one another, from left to right. */
function overlapping(cells: readonly Placed[]): Column[] {
  const columns: { x: number; end: number; cells: Placed[] }[] = [];
  for (const cell of [...cells].sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last !== undefined && cell.x < last.end) {
      last.cells.push(cell);
      last.end = Math.max(last.end, cell.end);
    } else columns.push({ x: cell.x, end: cell.end, cells: [cell] });
  }
  return columns;
}

const linesOf = ({ cells }: Column): ReadonlySet<number> => new Set(cells.map(({ line }) => line));

/** Columns of which one holds labels alone and the one beside it none, on no line in common, as one: labels and amounts are not always set alike. */
function withLabels(columns: readonly Column[]): Column[] {
  const merged: Column[] = [];
  for (const column of columns) {
    const last = merged.at(-1);
    const lines = linesOf(column);
    const apart = last === undefined || last.cells.some(({ line }) => lines.has(line));
    const labels = (one: Column): boolean => one.cells.every(({ label }) => label);
    const none = (one: Column): boolean => one.cells.every(({ label }) => !label);
    if (!apart && ((labels(last) && none(column)) || (none(last) && labels(column))))
      merged[merged.length - 1] = { x: last.x, end: column.end, cells: [...last.cells, ...column.cells] };
    else merged.push(column);
  }
  return merged;
}

/** Columns without those of a label alone that stands over the gap between two columns with labels on a lower line, of which it is the common one. */
function withoutUpper(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ cells }, index) => {
    const sides = [columns[index - 1], columns[index + 1]];
    const line = greatest(cells.map((cell) => cell.line));
    const below = sides.map((side) => (side?.cells ?? []).filter((one) => one.label && one.line > line));
    const [left = [], right = []] = below;
    const common = left.some((one) => right.some((other) => other.line === one.line));
    return !(common && cells.every(({ label }) => label));
  });
}

/** On how many lines a cell stands over two cells or more. */
function spannedBy({ x, end }: Extent, lines: readonly (readonly Extent[])[]): number {
  return lines.filter((cells) => cells.filter((other) => x < other.end && other.x < end).length > 1).length;
}

/** The columns of whole lines: a cell that stands over several others is left out, the one that does so on the most lines first. Null where they tell none. */
function columnsOfWhole(whole: readonly Placed[], lines: readonly (readonly Extent[])[]): Column[] | null {
  const spanned = new Map(whole.map((cell) => [cell, spannedBy(cell, lines)]));
  const reach = (cell: Placed): number => 1e4 * (spanned.get(cell) ?? 0) + cell.end - cell.x;
  let cells = whole;
  const most = Math.min(MOST_SPANNING * whole.length, Math.max(FEW_TRIES, MOST_WORK / whole.length));
  for (let spanning = 0; spanning <= most; spanning += 1) {
    const columns = overlapping(cells);
    const mixed = columns.filter((column) => linesOf(column).size < column.cells.length);
    if (mixed.length === 0) return columns;
    const widest = mixed
      .flatMap((column) => column.cells)
      .reduce((wide, cell) => (reach(cell) > reach(wide) ? cell : wide));
    cells = cells.filter((cell) => cell !== widest);
  }
  return null;
}

/**
 * The columns of a run of lines by the gaps that no cell crosses: those of its whole lines, then with parts of cells, the narrowest first, which
 * belong to the column below or above them or make one of their own. What stands over several is the label of these, or words that are none of the
 * table. Null where the lines tell none.
 */
export function columnsOf(run: readonly PrintedLine[]): readonly Extent[] | null {
  const first = run.findIndex(({ cells }) => cells.some(({ text }) => isAmount(text) && !/年/.test(text)));
  const lines = run.map(({ cells }) => cells);
  const placed = lines.map((line, index) =>
    line.map(({ x, end }): Placed => ({ x, end, line: index, label: index < first })),
  );
  const whole = placed.filter((line) => line.length >= FEWEST_CELLS).flat();
  const parts = placed.filter((line) => line.length < FEWEST_CELLS).flat();
  const told = columnsOfWhole(whole, lines);
  if (told === null) return null;
  let columns: readonly Column[] = told;
  for (const part of parts.sort((a, b) => a.end - a.x - (b.end - b.x))) {
    const over: readonly Column[] = columns.filter(({ x, end }) => part.x < end && x < part.end);
    if (over.length > 1 || over.some(({ cells }) => cells.some(({ line }) => line === part.line))) continue;
    const cells = [part, ...over.flatMap((column) => column.cells)];
    const rest = columns.filter((column) => !over.includes(column));
    columns = [...rest, ...overlapping(cells)].sort((a, b) => a.x - b.x);
  }
  return withLabels(withoutUpper(columns));
}
