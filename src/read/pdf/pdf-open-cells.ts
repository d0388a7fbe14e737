import { greatest, least } from "../../model/extremes.js";
import type { PrintedLine } from "./pdf-lines.js";
import { columnAt, type Extent } from "./pdf-open-columns.js";
import { hasAmount } from "./pdf-open-runs.js";
import type { PdfItem } from "./pdf-text-layer.js";

/** The pieces of a line that stand in one column. */
export interface OpenCell extends Extent {
  readonly column: number;
  readonly text: string;
  readonly items: readonly PdfItem[];
}

/** A printed line with its cells in the columns of a table. */
export interface OpenLine extends PrintedLine {
  readonly cells: readonly OpenCell[];
}

/** A blank between Chinese and Latin letters is narrower than this, in heights of the font: it parts no labels. */
const LABEL_GAP = 0.3;
const EDGE = 1;
/** Pieces nearer than this are one word. */
const LEAST_GAP = 0.1;
/** A label stands over the middle of its column, within so many heights of the font. */
const CENTRED = 0.6;

/** The column that a cell shares most of its width with; where it stands over none, the one at its middle. */
function columnOf({ x, end }: Extent, columns: readonly Extent[], ends: readonly number[]): number {
  let [best, most] = [columnAt((x + end) / 2, ends), 0];
  for (const [column, other] of columns.entries()) {
    const shared = Math.min(end, other.end) - Math.max(x, other.x);
    if (shared > most + EDGE) [best, most] = [column, shared];
  }
  return best;
}

/** Whether two pieces beside one another stand on both sides of the gap between two columns, with a blank between them. */
function isCut(before: PdfItem, after: PdfItem, columns: readonly Extent[]): boolean {
  if (/20\d\d$/.test(before.text) && /^年/.test(after.text)) return false;
  const [end, start] = [before.x + before.width, after.x];
  if (start - end < LEAST_GAP * after.height) return false;
  return columns.some(
    (column, index) => index > 0 && end <= column.x + EDGE && (columns[index - 1]?.end ?? 0) <= start + EDGE,
  );
}

const textOf = (pieces: readonly PdfItem[]): string => pieces.map(({ text }) => text).join("");

/** Whether a piece begins the label of another year than the one before it does: 2025年目标|2030年目标. */
const isNextYear = (before: readonly PdfItem[], piece: PdfItem): boolean =>
  /^20\d\d(?!\d)/.test(piece.text) && /^20\d\d年?[^\d]*[^\d—–至~比较-]$/.test(textOf(before));

const extentOf = (pieces: readonly PdfItem[]): Extent => ({
  x: least(pieces.map(({ x }) => x)),
  end: greatest(pieces.map(({ x, width }) => x + width)),
});
const middleOf = ({ x, end }: Extent): number => (x + end) / 2;

/** Whether parts of a label are labels of their own: wide blanks part them, or each stands over the middle of its column. */
function areLabels(
  parts: readonly (readonly PdfItem[])[],
  columns: readonly Extent[],
  ends: readonly number[],
): boolean {
  const isCentred = (part: readonly PdfItem[]): boolean => {
    const own = extentOf(part);
    const column = columns[columnOf(own, columns, ends)] ?? own;
    const away = Math.abs(middleOf(column) - middleOf(own));
    return away <= CENTRED * (part[0]?.height ?? 0) && textOf(part).trim().length > 1;
  };
  return parts.slice(1).every((part, index) => {
    const before = parts[index] ?? part;
    const wide = extentOf(part).x - extentOf(before).end >= LABEL_GAP * (part[0]?.height ?? 0);
    return wide || (isCentred(before) && isCentred(part));
  });
}

/** Pieces in parts, each of which begins where a test says so. */
function partsOf(
  pieces: readonly PdfItem[],
  begins: (before: readonly PdfItem[], piece: PdfItem) => boolean,
): PdfItem[][] {
  const parts: PdfItem[][] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last === undefined || begins(last, piece)) parts.push([piece]);
    else last.push(piece);
  }
  return parts;
}

/** The cells of a printed line, cut where pieces touch across the gap between two columns. */
function cutCells(
  { items, cells }: PrintedLine,
  columns: readonly Extent[],
  ends: readonly number[],
  label: boolean,
): OpenCell[] {
  return cells.flatMap((cell) => {
    const pieces = items.filter((item) => item.x >= cell.x - 0.01 && item.x <= cell.end);
    const cut = partsOf(pieces, (before, piece) => isCut(before.at(-1) ?? piece, piece, columns));
    const parts = label && !areLabels(cut, columns, ends) ? partsOf(pieces, isNextYear) : cut;
    return parts.map((part): OpenCell => {
      const own = parts.length < 2 ? cell : { ...extentOf(part), text: textOf(part) };
      return { ...own, items: part, column: columnOf(own, columns, ends) };
    });
  });
}

/**
 * The lines of a run with their cells in its columns. What touches across the gap between two columns is two cells; a label is parted only at a
 * wider blank, since it may stand over several columns.
 */
export function openLines(
  run: readonly PrintedLine[],
  columns: readonly Extent[],
  ends: readonly number[],
): OpenLine[] {
  const body = run.findIndex((line) => hasAmount([line]));
  return run.map((line, index) => ({ ...line, cells: cutCells(line, columns, ends, index < body) }));
}

/** The lines of a page in characters with each cell in the column at its middle, since characters do not stand where they were printed. */
export function gridLines(run: readonly PrintedLine[], ends: readonly number[]): OpenLine[] {
  return run.map((line) => ({
    ...line,
    cells: line.cells.map((cell) => ({
      ...cell,
      items: line.items.filter((item) => item.x >= cell.x - 0.01 && item.x <= cell.end),
      column: columnAt(middleOf(cell), ends),
    })),
  }));
}
