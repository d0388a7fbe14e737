import { isYearLabel } from "../../text/tables/cell-kinds.js";
import type { GutterColumn, PlacedPiece } from "./gutter-columns.js";

/** A label of a header, perhaps wrapped over lines: its words, the lines that it stands on, and where. */
interface Label {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly at: number;
  readonly end: number;
}

/** A reading of some columns: how wrong it is, how many labels stand over several columns, and the rows of labels from the top down. */
interface Reading {
  readonly cost: number;
  readonly groups: number;
  readonly rows: readonly (readonly string[])[];
}

/** A label of one column stands in the middle of the height; each line off it is so wrong as so many characters that one of several columns is off theirs. */
const LINE_OFF = 4;
/** A year above another label of one column is so wrong: it rather stands over several. */
const YEAR_OVER = 5;
/** A column of values without a label is so wrong. */
const UNLABELLED = 24;
/** A label over several columns may stand so far off their middle. */
const FARTHEST = 9;
/** So many labels at most stand over one another, and so many columns side by side. */
const DEEPEST = 2;
const MOST_COLUMNS = 24;
/** The beginning of a line that goes on with the label above it: （万平方米）, 〔累计〕, 年目标. */
const GOES_ON = /^[（(〔[)）〕\]]|^年(?:末|底|目标|[目预规计实]..?)?[）)]?$|^[值率位]$/;

const middleOf = ({ at, end }: { readonly at: number; readonly end: number }): number => (at + end) / 2;

/** The labels of lines, those whole that go on below. */
function labelsIn(lines: readonly (readonly PlacedPiece[])[]): Label[] {
  const labels: Label[] = [];
  for (const [line, pieces] of lines.entries())
    for (const { piece } of pieces) {
      const above = GOES_ON.test(piece.text)
        ? labels.findLastIndex((one) => line - one.bottom <= 2 && one.at < piece.end && piece.at < one.end)
        : labels.findLastIndex(
            (one) => /[（(][^）)]*$/.test(one.text) && one.at < piece.end && piece.at < one.end,
          );
      const label = labels[above];
      if (label === undefined)
        labels.push({ text: piece.text, top: line, bottom: line, at: piece.at, end: piece.end });
      else
        labels[above] = {
          text: label.text + piece.text,
          top: label.top,
          bottom: line,
          at: Math.min(label.at, piece.at),
          end: Math.max(label.end, piece.end),
        };
    }
  return labels;
}

/** The column in or nearest to which a label stands. */
function columnOf(label: Label, columns: readonly GutterColumn[]): number {
  const away = columns.map(({ start, end }) => Math.max(start - middleOf(label), middleOf(label) - end, 0));
  return away.indexOf(Math.min(...away));
}

/** Rows of columns side by side, as high as the highest. */
function besides(parts: readonly Reading[], widths: readonly number[]): string[][] {
  const height = Math.max(...parts.map(({ rows }) => rows.length));
  return Array.from({ length: height }, (_, row) =>
    parts.flatMap(({ rows }, part) => rows[row] ?? Array.from({ length: widths[part] ?? 1 }, () => "")),
  );
}

class HeaderTree {
  constructor(private readonly columns: readonly GutterColumn[]) {}

  /** The least wrong reading of labels over the columns from one to another; null where there is none. */
  read(labels: readonly Label[], from: number, to: number, depth = 0): Reading | null {
    const own = labels.filter((label) => {
      const column = columnOf(label, this.columns);
      return column >= from && column <= to;
    });
    const middle =
      own.length === 0
        ? 0
        : (Math.min(...own.map(({ top }) => top)) + Math.max(...own.map(({ bottom }) => bottom))) / 2;
    /** The best reading of the columns before each, with the parts that it is made of. */
    const best: ({
      readonly cost: number;
      readonly parts: readonly Reading[];
      readonly widths: readonly number[];
    } | null)[] = [{ cost: 0, parts: [], widths: [] }];
    for (let end = from; end <= to; end += 1) {
      let least: (typeof best)[number] = null;
      for (let start = from; start <= end; start += 1) {
        const before = best[start - from];
        const part =
          before == null
            ? null
            : start === end
              ? this.leaf(own, start, middle)
              : this.group(own, start, end, depth);
        if (before == null || part === null) continue;
        const cost = before.cost + part.cost;
        if (least === null || cost < least.cost)
          least = { cost, parts: [...before.parts, part], widths: [...before.widths, end - start + 1] };
      }
      best.push(least);
    }
    const found = best.at(-1);
    return found == null
      ? null
      : {
          cost: found.cost,
          groups: found.parts.reduce((sum, { groups }) => sum + groups, 0),
          rows: besides(found.parts, found.widths),
        };
  }

  /** The label of one column, all its lines from the top down. */
  private leaf(labels: readonly Label[], column: number, middle: number): Reading {
    const own = labels.filter((label) => columnOf(label, this.columns) === column);
    const text = own.map((label) => label.text).join("");
    if (own.length === 0)
      return { cost: this.columns[column]?.valued === true ? UNLABELLED : 1, groups: 0, rows: [[""]] };
    const height =
      (Math.min(...own.map(({ top }) => top)) + Math.max(...own.map(({ bottom }) => bottom))) / 2;
    const off = LINE_OFF * Math.abs(height - middle);
    const [first, below] = own;
    const dated = first !== undefined && below !== undefined && isYearLabel(first.text) ? YEAR_OVER : 0;
    return { cost: off + dated, groups: 0, rows: [[text]] };
  }

  /** A label over several columns, each of which has one of its own below it; null where there is none. */
  private group(labels: readonly Label[], from: number, to: number, depth: number): Reading | null {
    if (depth === DEEPEST) return null;
    const own = labels.filter((label) => {
      const column = columnOf(label, this.columns);
      return column >= from && column <= to;
    });
    const top = Math.min(...own.map((label) => label.top));
    const [parent, second] = own.filter((label) => label.top === top);
    const [left, right] = [this.columns[from], this.columns[to]];
    if (parent === undefined || second !== undefined || left === undefined || right === undefined)
      return null;
    const below = own.filter((label) => label.top > parent.bottom);
    if (below.length < own.length - 1) return null;
    for (let column = from; column <= to; column += 1)
      if (!below.some((label) => columnOf(label, this.columns) === column)) return null;
    const extent = {
      at: Math.min(left.start, ...below.map(({ at }) => at)),
      end: Math.max(right.end, ...below.map(({ end }) => end)),
    };
    const off = Math.abs(middleOf(extent) - middleOf(parent));
    const inner = this.read(below, from, to, depth + 1);
    if (inner === null || off > FARTHEST) return null;
    return {
      cost: inner.cost + off,
      groups: inner.groups + 1,
      rows: [[parent.text, ...Array.from({ length: to - from }, () => "")], ...inner.rows],
    };
  }
}

/**
 * The rows of the header of a table whose labels stand over one another in several levels, each in the middle of its columns and its height: the
 * reading of all that is least wrong. Null where none is.
 * @param lines the pieces of each line of the header
 */
export function headerTree(
  lines: readonly (readonly PlacedPiece[])[],
  columns: readonly GutterColumn[],
): Reading | null {
  if (columns.length > MOST_COLUMNS) return null;
  const labels = labelsIn(lines);
  return new HeaderTree(columns).read(labels, 0, columns.length - 1);
}
