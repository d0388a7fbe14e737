import { greatest } from "../../model/extremes.js";
import { isDataCell, isUnitCell, isYearLabel } from "../../text/tables/cell-kinds.js";
import type { Piece } from "./gap-pieces.js";
import { isGroupTitle } from "./layout-rows.js";

/** Where a column of a table stands on the lines of a page, and whether it holds values. */
export interface GutterColumn {
  readonly start: number;
  readonly end: number;
  readonly valued: boolean;
}

/** A piece with the columns that it stands in: several for a cell that is merged over them. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly columns: readonly number[];
}

const FEWEST_COLUMNS = 3;
/** The fewest lines that have a value. */
const FEWEST_ROWS = 3;
/** A piece may stand so far beside its column, and is to be so much farther from any other. */
const BESIDE = 3;
const CLEARLY = 2;
/** So far behind the last column a label may stand. */
const BEHIND = 8;

/** The beginning of a label of a year that goes on below: （2025. */
const YEAR_BEGINS = /^[（(]?20\d\d$/;

/** Whether a piece is a value: an amount or the dash for none, no label of a year. */
export const isValuePiece = ({ text }: Piece): boolean =>
  isDataCell(text) && !isYearLabel(text) && !YEAR_BEGINS.test(text);

/** 单位 | 万吨 | %: the units of indicators that the header names in its columns. */
const isOfUnits = ([label, ...units]: readonly Piece[]): boolean =>
  /^(?:计量|指标)?单位$/.test(label?.text ?? "") &&
  units.length > 1 &&
  units.every(({ text }) => isUnitCell(text) || /^[-—–/]$/.test(text));

/** Whether a line may hold a row: several pieces, of which one behind the first is a value. */
export const mayBeRow = (pieces: readonly Piece[]): boolean =>
  pieces.length >= FEWEST_COLUMNS &&
  (isOfUnits(pieces) || pieces.some((piece, index) => index > 0 && isValuePiece(piece)));

interface Extent {
  readonly start: number;
  readonly end: number;
}

const apart = (extents: readonly Extent[]): boolean =>
  extents.every((extent, index) => index === 0 || (extents[index - 1]?.end ?? 0) < extent.start);

const overlapped = (piece: Piece, extents: readonly Extent[]): number[] =>
  extents.flatMap(({ start, end }, column) => (piece.at < end && start < piece.end ? [column] : []));

/** The columns between which a label stands that is below none: 目标值 over 2028年 and 2030年. */
function around(piece: Piece, extents: readonly Extent[]): number[] {
  const right = extents.findIndex(({ start }) => start >= piece.end);
  return right > 0 ? [right - 1, right] : [];
}

/**
 * The column beside which a piece stands that is below none; null where it stands as near to two, or far from all.
 * @param from the first column that is free
 */
function nearest(piece: Piece, extents: readonly Extent[], from: number, isHead: boolean): number | null {
  const away = extents.map(({ start, end }, column) =>
    column < from ? Number.POSITIVE_INFINITY : Math.max(start - piece.end, piece.at - end, 0),
  );
  const least = Math.min(...away);
  // Behind the last column there is none that it could be of.
  const last = extents.length - 1;
  if (isHead && from <= last && piece.at >= (extents[last]?.end ?? 0) && least <= BEHIND) return last;
  const those = away.flatMap((distance, column) => (distance < least + CLEARLY ? [column] : []));
  return those.length === 1 && least <= BESIDE ? (those[0] ?? null) : null;
}

/** A blank that may part two labels, which the one within 2025 年目标 does not. */
const BETWEEN_LABELS = /(?<!20\d\d) | (?!年)/g;

/** A piece over several columns parted at the single blank between them; as it is where none stands there. */
function parted(
  piece: Piece,
  extents: readonly Extent[],
  widthOf: (text: string) => number,
): readonly Piece[] {
  const columns = overlapped(piece, extents);
  const [left, right] = columns;
  if (columns.length !== 2 || left === undefined || right === undefined) return [piece];
  for (const { index } of piece.text.matchAll(BETWEEN_LABELS)) {
    const at = piece.at + widthOf(piece.text.slice(0, index));
    if (at >= (extents[left]?.end ?? 0) && at < (extents[right]?.start ?? 0))
      return [
        { text: piece.text.slice(0, index), at: piece.at, end: at },
        { text: piece.text.slice(index + 1), at: at + 1, end: piece.end },
      ];
  }
  return [piece];
}

/** Two labels that a single blank parts: 累计改造 累计新增, 2027年 2030年. */
const TWO_LABELS = /(?<=[\p{Script=Han}）]) (?=[\p{Script=Han}（]{2}|20\d\d年)/u;

/** A piece of a header as the labels that single blanks part in it. */
export function labelsOf(piece: Piece, widthOf: (text: string) => number): Piece[] {
  const blank = piece.text.search(TWO_LABELS);
  if (blank < 0) return [piece];
  const end = piece.at + widthOf(piece.text.slice(0, blank));
  const rest = { text: piece.text.slice(blank + 1), at: end + 1, end: piece.end };
  return [{ text: piece.text.slice(0, blank), at: piece.at, end }, ...labelsOf(rest, widthOf)];
}

/**
 * The pieces of a line in their columns; null where it cannot be told, or where two of them stand in one.
 * @param isHead whether the line is one of labels, which may stand over the gap between columns
 */
export function placed(
  pieces: readonly Piece[],
  columns: readonly Extent[],
  widthOf: (text: string) => number,
  isHead = false,
): readonly PlacedPiece[] | null {
  const [only, ...others] = pieces;
  if (only !== undefined && others.length === 0 && isGroupTitle(only.text))
    return [{ piece: only, columns: [0] }];
  const found: PlacedPiece[] = [];
  let next = 0;
  const apart = isHead ? pieces.flatMap((one) => labelsOf(one, widthOf)) : pieces;
  for (const piece of apart.flatMap((one) => parted(one, columns, widthOf))) {
    const below = overlapped(piece, columns);
    // A label may begin before its column does: what stands over the column of the label before it too is not over that.
    const own = isHead ? below.filter((column) => column >= next) : below;
    const over = own.length === 0 ? below : own;
    const beside = over.length === 0 ? nearest(piece, columns, next, isHead) : null;
    const those = beside !== null ? [beside] : over.length === 0 && isHead ? around(piece, columns) : over;
    const [first] = those;
    if (first === undefined || first < next) return null;
    found.push({ piece, columns: those });
    next = (those.at(-1) ?? first) + 1;
  }
  return found;
}

/** Whether the pieces of a column are the numbers of its rows. */
const areSerials = (pieces: readonly Piece[]): boolean => {
  const numbers = pieces.map(({ text }) => (/^\d{1,3}$/.test(text) ? Number(text) : Number.NaN));
  const sorted = [...numbers].sort((first, second) => first - second);
  return sorted.length > 2 && sorted.every((number, index) => number === (sorted[0] ?? 0) + index);
};

/**
 * The columns that hold nothing on the lines of values: those of labels that stand left of all others beside several rows, and of words that are
 * wrapped about the values of each row.
 */
function beside(lines: readonly (readonly Piece[])[], columns: readonly Extent[]): Extent[] {
  const left = columns[0]?.start ?? 0;
  const right = (columns.at(-1)?.end ?? 0) + CLEARLY;
  const isOut = ({ at, end }: Piece): boolean =>
    at >= left &&
    !columns.some((one) => at < one.end && one.start < end) &&
    !(at > right - CLEARLY && at <= right);
  const firsts = lines.flatMap((line) => line.slice(0, 1)).filter(({ end }) => end < left);
  const words = lines.flat().filter((piece) => isOut(piece) && !isValuePiece(piece));
  const found: (Extent & { readonly count: number })[] = [];
  for (const { at, end } of [...firsts, ...words].sort((one, other) => one.at - other.at)) {
    const last = found.at(-1);
    if (last !== undefined && at < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, end), count: last.count + 1 };
    else found.push({ start: at, end, count: 1 });
  }
  return found
    .filter(({ start, count }) => start < left || count > FEWEST_ROWS)
    .map(({ start, end }) => ({ start, end }));
}

/**
 * The columns of a table from its lines with values: those with most pieces tell where they stand, the others widen them. Null where they
 * do not stand apart, or where a value stands below two.
 * @param fewest the fewest lines with values that tell them
 */
export function gutterColumns(
  lines: readonly (readonly Piece[])[],
  widthOf: (text: string) => number,
  fewest = FEWEST_ROWS,
): readonly GutterColumn[] | null {
  const rows = lines.filter(mayBeRow);
  const width = greatest(
    rows.map((pieces) => pieces.length),
    0,
  );
  if (rows.length < fewest || width < FEWEST_COLUMNS) return null;
  const full = rows.filter((pieces) => pieces.length === width);
  let extents: Extent[] = Array.from({ length: width }, (_, column) => ({
    start: Math.min(...full.map((pieces) => pieces[column]?.at ?? 0)),
    end: Math.max(...full.map((pieces) => pieces[column]?.end ?? 0)),
  }));
  if (!apart(extents)) return null;
  const cells: Piece[][] = extents.map(() => []);
  for (const pieces of [...full, ...rows.filter((one) => one.length < width)]) {
    const those = placed(pieces, extents, widthOf);
    if (those === null) return null;
    for (const { piece, columns } of those) {
      const [column = 0] = columns;
      if (columns.length > 1 && columns.some((one) => cells[one]?.some(isValuePiece))) return null;
      cells[column]?.push(piece);
      if (columns.length === 1)
        extents = extents.map((extent, index) =>
          index === column
            ? { start: Math.min(extent.start, piece.at), end: Math.max(extent.end, piece.end) }
            : extent,
        );
    }
    if (!apart(extents)) return null;
  }
  const told = extents.map((extent, column) => {
    const pieces = cells[column] ?? [];
    const valued = column > 0 && 2 * pieces.filter(isValuePiece).length > pieces.length;
    return { ...extent, valued: valued && !areSerials(pieces) };
  });
  const more = beside(lines, told).map((extent) => ({ ...extent, valued: false }));
  return [...told, ...more].sort((first, second) => first.start - second.start);
}
