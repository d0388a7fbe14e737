import { greatest } from "../../model/extremes.js";
import { isDataCell } from "../../text/tables/cell-kinds.js";
import { lineOf, type PdfLine, rowOf } from "./pdf-line.js";
import type { PdfItem } from "./pdf-text-layer.js";

/** Lines nearer than this, in heights of the font, stand in one row of a table: lines of prose are further apart. */
const ROW_PITCH = 0.95;

/** The pieces of a page in bands: those of one line, or of one row of a table whose cells have several lines. */
function bandsOf(pieces: readonly PdfItem[]): PdfItem[][] {
  const items = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  const bands: PdfItem[][] = [];
  let open: PdfItem[] = [];
  let last: PdfItem | null = null;
  for (const item of items) {
    if (item.text.trim() === "") continue;
    if (last !== null && last.y - item.y > ROW_PITCH * Math.max(item.height, last.height)) {
      bands.push(open);
      open = [];
    }
    open.push(item);
    last = item;
  }
  return [...bands, open].filter((band) => band.length > 0);
}

/** The lines of a band: pieces whose heights on the page differ by less than half a character. */
export function linesOfBand(band: readonly PdfItem[]): PdfItem[][] {
  const lines: PdfItem[][] = [];
  for (const item of band) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (
      line !== undefined &&
      first !== undefined &&
      first.y - item.y < 0.5 * Math.max(first.height, item.height)
    )
      line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** The lines of pieces of text from top to bottom. */
export function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const blanks = items.filter((item) => item.text.trim() === "");
  return bandsOf(items).flatMap((band) => {
    const lines = linesOfBand(band);
    const several = lines.length > 1;
    const read = lines.map((line) => {
      const y = line[0]?.y ?? 0;
      const height = greatest(line.map((item) => item.height));
      return lineOf(
        line,
        blanks.filter((blank) => Math.abs(blank.y - y) < 0.5 * height),
        several,
      );
    });
    return rowsOfBand(read);
  });
}

const isValue = ({ text }: PdfLine["cells"][number]): boolean => isDataCell(text) && /\d/.test(text);

/** Whether a line has a name and a value, and this stands over that of another such line: rows that the label between them, merged over both, joins. */
const isOwnRow = (line: PdfLine, others: readonly PdfLine[]): boolean => {
  const value = line.cells.slice(1).find(isValue);
  return (
    value !== undefined &&
    others.some(
      (other) =>
        other !== line &&
        other.cells.slice(1).some((cell) => isValue(cell) && cell.x < value.end && value.x < cell.end),
    )
  );
};

/** The lines of a band as rows: one, or as many as have a name and a value each, with the lines between them at the nearest. */
function rowsOfBand(lines: readonly PdfLine[]): PdfLine[] {
  const own = lines.filter((line) => isOwnRow(line, lines));
  if (lines.length < 2) return [...lines];
  if (own.length < 2) return [rowOf(lines)];
  const rows = own.map((line) => ({ line, parts: [line] }));
  for (const line of lines) {
    if (own.includes(line)) continue;
    const nearest = rows.reduce((best, row) =>
      Math.abs(row.line.y - line.y) < Math.abs(best.line.y - line.y) ? row : best,
    );
    nearest.parts.push(line);
  }
  return rows.map(({ parts }) => rowOf(parts.sort((a, b) => b.y - a.y)));
}

/** The pieces of text at one height of a page, with the line that they are and its cells as narrow gaps part them. */
export interface PrintedLine {
  readonly items: readonly PdfItem[];
  readonly line: PdfLine;
  readonly cells: PdfLine["cells"];
}

/** Nothing but labels of years: 2026年 2027年 2028 年. */
const YEARS = /^(?:20\d\d年[^\d，。、；—–-]{0,6}){2,}$/;

/** The cells of a line, one that holds labels of several years parted at each of them: the gaps between these are narrow. */
function partedAtYears(items: readonly PdfItem[], cells: PdfLine["cells"]): PdfLine["cells"] {
  return cells.flatMap((cell) => {
    if (cell.text.length > 60 || !YEARS.test(cell.text.replace(/\s/g, ""))) return [cell];
    const parts: { x: number; end: number; text: string }[] = [];
    for (const { x, width, text } of items.filter((item) => item.x >= cell.x - 0.01 && item.x <= cell.end)) {
      const last = parts.at(-1);
      if (last === undefined || (/^20\d\d/.test(text) && /年/.test(last.text)))
        parts.push({ x, end: x + width, text });
      else {
        last.text += text;
        last.end = x + width;
      }
    }
    return parts;
  });
}

/** The pieces of text of a page by their height, from the top down. */
export function printedLines(items: readonly PdfItem[]): PrintedLine[] {
  const sorted = items.filter((item) => item.text.trim() !== "").sort((a, b) => b.y - a.y || a.x - b.x);
  return linesOfBand(sorted).map((line) => ({
    items: line,
    line: lineOf(line, [], false),
    cells: partedAtYears(line, lineOf(line, [], true).cells),
  }));
}

/** Two printed lines of one text as one: a space only before a Latin word. */
export function continued(before: string, after: string): string {
  return /[\w,.]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}
