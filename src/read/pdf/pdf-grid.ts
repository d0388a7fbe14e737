import { greatest, least } from "../../model/extremes.js";
import type { PdfRule } from "./pdf-rules.js";

/** A cell between the lines of a table; a merged one takes several rows or columns. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A table or box drawn with lines, its cells row by row from the top left. */
export interface RuledGrid {
  readonly xs: readonly number[];
  /** From the top down. */
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** Lines nearer than this, in points, are one: borders of neighbouring cells, double borders. */
const NEAR = 4;
const SHORTEST = 6;
const MOST_CELLS = 20_000;
/** Pairs of lines that may cross. */
const MOST_CROSSINGS = 4_000_000;

/** A line along one axis: `at` on the other axis, from `start` to `end`. */
interface Segment {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Things in groups of those whose places are within {@link NEAR} of the first, in rising order. */
function near<T>(things: readonly T[], place: (thing: T) => number): T[][] {
  const groups: T[][] = [];
  let first = Number.NEGATIVE_INFINITY;
  for (const thing of [...things].sort((a, b) => place(a) - place(b))) {
    if (place(thing) - first > NEAR) {
      first = place(thing);
      groups.push([]);
    }
    groups.at(-1)?.push(thing);
  }
  return groups;
}

const clusters = (values: readonly number[]): number[] =>
  near(values, (value) => value).map((group) => (least(group) + greatest(group)) / 2);

/** Pieces of one line joined; short ones left out. */
function joined(pieces: readonly Segment[]): Segment[] {
  return near(pieces, (piece) => piece.at).flatMap((line) => {
    const segments: Segment[] = [];
    for (const piece of line.sort((a, b) => a.start - b.start)) {
      const last = segments.at(-1);
      if (last === undefined || piece.start - last.end > NEAR) segments.push(piece);
      else segments[segments.length - 1] = { ...last, end: Math.max(last.end, piece.end) };
    }
    return segments.filter((segment) => segment.end - segment.start >= SHORTEST);
  });
}

/** Sets of things that belong together. */
class Groups {
  private readonly parents: number[];
  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }
  root(index: number): number {
    let at = index;
    for (let up = this.parents[at] ?? at; up !== at; up = this.parents[at] ?? at) {
      this.parents[at] = this.parents[up] ?? up;
      at = up;
    }
    return at;
  }
  join(a: number, b: number): void {
    this.parents[this.root(a)] = this.root(b);
  }
}

const covers = (segments: readonly Segment[], at: number, along: number): boolean =>
  segments.some((line) => Math.abs(line.at - at) <= NEAR && line.start - 1 <= along && along <= line.end + 1);

function gridOf(
  level: readonly Segment[],
  upright: readonly Segment[],
  tooLarge: () => void,
): RuledGrid | null {
  const outside = (ends: readonly Segment[], others: readonly Segment[]): number[] => {
    const [low, high] = [least(ends.map(({ start }) => start)), greatest(ends.map(({ end }) => end))];
    const places = others.map(({ at }) => at);
    return [
      ...places,
      ...(least(places) - low > NEAR ? [low] : []),
      ...(high - greatest(places) > NEAR ? [high] : []),
    ];
  };
  const xs = clusters(outside(level, upright));
  const ys = clusters(outside(upright, level)).reverse();
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns * rows > MOST_CELLS) tooLarge();
  if (columns < 1 || rows < 1 || columns * rows > MOST_CELLS) return null;
  const groups = new Groups(columns * rows);
  const middle = (values: readonly number[], index: number): number =>
    ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column;
      if (column > 0 && !covers(upright, xs[column] ?? 0, middle(ys, row))) groups.join(cell, cell - 1);
      if (row > 0 && !covers(level, ys[row] ?? 0, middle(xs, column))) groups.join(cell, cell - columns);
    }
  }
  const spans = new Map<number, { row: number; column: number; lastRow: number; lastColumn: number }>();
  for (let cell = 0; cell < columns * rows; cell += 1) {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const root = groups.root(cell);
    const span = spans.get(root) ?? { row, column, lastRow: row, lastColumn: column };
    spans.set(root, {
      row: Math.min(span.row, row),
      column: Math.min(span.column, column),
      lastRow: Math.max(span.lastRow, row),
      lastColumn: Math.max(span.lastColumn, column),
    });
  }
  const cells = [...spans.values()].map(({ row, column, lastRow, lastColumn }) => ({
    row,
    column,
    rows: lastRow - row + 1,
    columns: lastColumn - column + 1,
    left: xs[column] ?? 0,
    right: xs[lastColumn + 1] ?? 0,
    top: ys[row] ?? 0,
    bottom: ys[lastRow + 1] ?? 0,
  }));
  return { xs, ys, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

/**
 * The tables and boxes that the lines of a page draw: lines that touch belong together, and cells without a line between them are one.
 * A side without a line of its own (tables open at left and right) ends where the lines across it end.
 * @param tooLarge is called where lines or cells are more than are followed
 */
export function ruledGrids(rules: readonly PdfRule[], tooLarge: () => void = () => {}): RuledGrid[] {
  const level = joined(
    rules
      .filter((rule) => rule.x2 - rule.x1 > rule.y2 - rule.y1)
      .map(({ x1, x2, y1 }) => ({ at: y1, start: x1, end: x2 })),
  );
  const upright = joined(
    rules
      .filter((rule) => rule.y2 - rule.y1 > rule.x2 - rule.x1)
      .map(({ x1, y1, y2 }) => ({ at: x1, start: y1, end: y2 })),
  );
  if (level.length * upright.length > MOST_CROSSINGS) {
    tooLarge();
    return [];
  }
  const groups = new Groups(level.length + upright.length);
  level.forEach((across, i) => {
    upright.forEach((up, j) => {
      const meet =
        across.start - NEAR <= up.at &&
        up.at <= across.end + NEAR &&
        up.start - NEAR <= across.at &&
        across.at <= up.end + NEAR;
      if (meet) groups.join(i, level.length + j);
    });
  });
  const parts = new Map<number, { level: Segment[]; upright: Segment[] }>();
  const partOf = (index: number): { level: Segment[]; upright: Segment[] } => {
    const root = groups.root(index);
    const part = parts.get(root) ?? { level: [], upright: [] };
    parts.set(root, part);
    return part;
  };
  for (const [i, across] of level.entries()) partOf(i).level.push(across);
  for (const [j, up] of upright.entries()) partOf(level.length + j).upright.push(up);
  return [...parts.values()]
    .filter((part) => part.level.length > 1 && part.upright.length > 0)
    .flatMap((part) => gridOf(part.level, part.upright, tooLarge) ?? []);
}
