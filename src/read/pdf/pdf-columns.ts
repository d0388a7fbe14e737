import { greatest } from "../../model/extremes.js";
import type { PdfLine } from "./pdf-line.js";
import { linesOf, type PrintedLine, printedLines } from "./pdf-lines.js";
import type { PdfItem } from "./pdf-text-layer.js";

/** A stretch of a page from top to bottom: over its whole width, or in two columns that are read one after the other. */
export interface PageStretch {
  readonly top: number;
  readonly items: readonly PdfItem[];
  /** The lines of each column; null over the whole width. */
  readonly columns: readonly (readonly PdfLine[])[] | null;
}

/** Columns of text have at least so many lines beside one another, with so many characters in each. */
const FEWEST_LINES = 6;
const FEWEST_CHARACTERS = 8;
/** The share of the lines beside one another that keep the gap between the columns free. */
const MOST = 0.9;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? 0;

/** A column of few lines is text where it is as wide as the one beside it, within this share, and holds a sentence that goes on below. */
const AS_WIDE = 0.15;

/** Whether few lines beside one another are two columns of prose: as wide as each other, each a sentence that goes over the end of its line. */
function isShort(lines: readonly PrintedLine[]): boolean {
  const pairs = lines.flatMap(({ line }) => (line.cells.length === 2 ? [line.cells] : []));
  if (pairs.length < 2) return false;
  return [0, 1].every((side) => {
    const widths = pairs.map((cells) => (cells[side]?.end ?? 0) - (cells[side]?.x ?? 0));
    const other = pairs.map((cells) => (cells[1 - side]?.end ?? 0) - (cells[1 - side]?.x ?? 0));
    const text = pairs.map((cells) => cells[side]?.text ?? "").join("");
    const first = pairs[0]?.[side]?.text ?? "";
    const alike = Math.abs(greatest(widths) - greatest(other)) < AS_WIDE * Math.max(...widths, ...other);
    return alike && /，/.test(text) && /。/.test(text) && /[\p{Script=Han}\d，、]$/u.test(first);
  });
}

/** Where the gap between two columns of text lies, or null for a page in one column. */
function gutterOf(lines: readonly PrintedLine[]): number | null {
  const pairs = lines.flatMap(({ line }) => {
    const [left, right] = line.cells;
    const prose = line.cells.length === 2 && line.cells.every(({ text }) => text.length >= FEWEST_CHARACTERS);
    return prose && left !== undefined && right !== undefined ? [[left.end, right.x] as const] : [];
  });
  const many = pairs.length >= FEWEST_LINES && 2 * pairs.length >= lines.length;
  if (!many && !isShort(lines)) return null;
  const most = many ? MOST : 1;
  const end = at(
    pairs.map(([x]) => x).sort((a, b) => a - b),
    most,
  );
  const start = at(
    pairs.map(([, x]) => x).sort((a, b) => a - b),
    1 - most,
  );
  return end < start ? (end + start) / 2 : null;
}

/**
 * The stretches of a page of which a part is set in two columns, as gazettes are; null for a page in one. A line that crosses the gap between the
 * columns, such as a title or the number of the page, parts the stretches.
 */
export function pageStretches(items: readonly PdfItem[]): PageStretch[] | null {
  const lines = printedLines(items);
  const gutter = gutterOf(lines);
  if (gutter === null) return null;
  const crosses = ({ cells }: PrintedLine): boolean =>
    cells.some((cell) => cell.x < gutter && gutter < cell.end);
  const stretches: { crossing: boolean; lines: PrintedLine[] }[] = [];
  for (const line of lines) {
    const crossing = crosses(line);
    const last = stretches.at(-1);
    if (last?.crossing === crossing) last.lines.push(line);
    else stretches.push({ crossing, lines: [line] });
  }
  return stretches.map(({ crossing, lines: part }): PageStretch => {
    const inside = part.flatMap((line) => line.items);
    const sides = [inside.filter(({ x }) => x < gutter), inside.filter(({ x }) => x >= gutter)].map((side) =>
      linesOf(side),
    );
    const two = !crossing && sides.every((side) => side.length > 1);
    return { top: part[0]?.line.y ?? 0, items: inside, columns: two ? sides : null };
  });
}
