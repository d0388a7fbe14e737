import { raised } from "../raised.js";
import type { PdfItem } from "./pdf-pages.js";

/** A printed line: pieces on one height, joined; `row` where wide gaps part it into cells (joined by tabs). */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
  readonly row: boolean;
  /** Whether a raised mark stands at its head, as before a note at the foot of a page. */
  readonly note: boolean;
  readonly cells: readonly { readonly x: number; readonly end: number; readonly text: string }[];
}

/** A gap of so many heights of the font parts two cells: justified Chinese text has gaps under a third. */
const CELL_GAP = 1.4;
const WORD_GAP = 0.2;
/** Inside a row of a table whose cells have several lines a smaller gap parts cells. */
const ROW_GAP = 0.6;
/** Raised characters are smaller than the line and stand higher by so many heights. */
const RAISED_SIZE = 0.9;
const RAISED = 0.15;

/** Pieces with raised ones as {@link raised} reads them; those that it drops leave no gap. */
function withRaised(pieces: readonly PdfItem[]): { pieces: readonly PdfItem[]; note: boolean } {
  const height = Math.max(...pieces.map((piece) => piece.height));
  const base = Math.min(
    ...pieces.filter((piece) => piece.height > RAISED_SIZE * height).map((piece) => piece.y),
  );
  const up = (piece: PdfItem): boolean =>
    piece.height < RAISED_SIZE * height && piece.y - base > RAISED * height;
  if (!pieces.some(up)) return { pieces, note: false };
  let before = "";
  const [first] = pieces;
  const read = pieces.map((piece) => {
    const text = up(piece) ? raised(piece.text, before) : piece.text;
    before = text.slice(-1) || before;
    return { ...piece, text };
  });
  return { pieces: read, note: first !== undefined && up(first) && read[0]?.text === "" };
}

function lineOf(all: readonly PdfItem[], blanks: readonly PdfItem[], inRow: boolean): PdfLine {
  const { pieces, note } = withRaised(all);
  const height = Math.max(...pieces.map((piece) => piece.height));
  const gaps = pieces.map((piece, index) => {
    const before = pieces[index - 1];
    return before === undefined ? 0 : piece.x - before.x - before.width;
  });
  const row = inRow || gaps.some((gap) => gap > CELL_GAP * height);
  const cells: { x: number; end: number; text: string }[] = [];
  pieces.forEach((piece, index) => {
    const gap = gaps[index] ?? 0;
    const before = pieces[index - 1];
    const blank = before !== undefined && blanks.some((item) => item.x > before.x && item.x < piece.x + 1);
    const apart = gap > (inRow ? ROW_GAP : CELL_GAP) * height || (row && blank && gap > WORD_GAP * height);
    const cell = cells.at(-1);
    if (cell === undefined || apart) cells.push({ x: piece.x, end: piece.x + piece.width, text: piece.text });
    else {
      const spaced = piece.text !== "" && before?.text !== "" && (gap > WORD_GAP * height || blank);
      cell.text += spaced ? ` ${piece.text}` : piece.text;
      cell.end = piece.x + piece.width;
    }
  });
  // Characters spaced out over a line are a title, not cells.
  if (cells.length > 1 && cells.every((cell) => /^\p{Script=Han}$/u.test(cell.text))) {
    const text = cells.map((cell) => cell.text).join("");
    cells.splice(0, cells.length, { x: cells[0]?.x ?? 0, end: cells.at(-1)?.end ?? 0, text });
  }
  return {
    text: cells.map((cell) => cell.text).join("\t"),
    cells,
    x: cells[0]?.x ?? 0,
    end: cells.at(-1)?.end ?? 0,
    y: pieces[0]?.y ?? 0,
    height,
    row: cells.length > 1,
    note,
  };
}

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
function linesOfBand(band: readonly PdfItem[]): PdfItem[][] {
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

/** A row whose cells have several lines: pieces that stand above one another are one cell, read from top to bottom. */
function rowOf(lines: readonly PdfLine[]): PdfLine {
  const cells: { x: number; end: number; text: string }[] = [];
  for (const { x, end, text } of lines.flatMap((line) => line.cells)) {
    const cell = cells.find((other) => x < other.end && other.x < end);
    if (cell === undefined) cells.push({ x, end, text });
    else {
      cell.text += text;
      cell.x = Math.min(cell.x, x);
      cell.end = Math.max(cell.end, end);
    }
  }
  cells.sort((a, b) => a.x - b.x);
  const [first, last] = [cells[0], cells.at(-1)];
  return {
    text: cells.map((cell) => cell.text).join("\t"),
    cells,
    x: first?.x ?? 0,
    end: last?.end ?? 0,
    y: lines[0]?.y ?? 0,
    height: Math.max(...lines.map((line) => line.height)),
    row: cells.length > 1,
    note: false,
  };
}

/** The lines of pieces of text from top to bottom. */
export function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const blanks = items.filter((item) => item.text.trim() === "");
  return bandsOf(items).map((band) => {
    const lines = linesOfBand(band);
    const several = lines.length > 1;
    const read = lines.map((line) => {
      const y = line[0]?.y ?? 0;
      const height = Math.max(...line.map((item) => item.height));
      return lineOf(
        line,
        blanks.filter((blank) => Math.abs(blank.y - y) < 0.5 * height),
        several,
      );
    });
    const [only] = read;
    return several || only === undefined ? rowOf(read) : only;
  });
}

/** The pieces of text at one height of a page, with the line that they are and its cells as narrow gaps part them. */
export interface PrintedLine {
  readonly items: readonly PdfItem[];
  readonly line: PdfLine;
  readonly cells: PdfLine["cells"];
}

/** The pieces of text of a page by their height, from the top down. */
export function printedLines(items: readonly PdfItem[]): PrintedLine[] {
  const sorted = items.filter((item) => item.text.trim() !== "").sort((a, b) => b.y - a.y || a.x - b.x);
  return linesOfBand(sorted).map((line) => ({
    items: line,
    line: lineOf(line, [], false),
    cells: lineOf(line, [], true).cells,
  }));
}

/** Two printed lines of one text as one: a space only before a Latin word. */
export function continued(before: string, after: string): string {
  return /[\w,.]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}

/** Two lines of a cell as one; two numbers one above the other stay two. */
function stacked(before: string, after: string): string {
  return /[\d%]$/.test(before) && /^\d/.test(after) ? `${before} ${after}` : continued(before, after);
}

/** The text of pieces that are one cell of a table, whatever gaps are in it: its lines joined. */
export function cellText(items: readonly PdfItem[]): string {
  const sorted = items.filter((item) => item.text.trim() !== "").sort((a, b) => b.y - a.y || a.x - b.x);
  const blanks = items.filter((item) => item.text.trim() === "");
  return linesOfBand(sorted)
    .map((line) =>
      lineOf(
        line,
        blanks.filter((blank) => Math.abs(blank.y - (line[0]?.y ?? 0)) < 2),
        false,
      ),
    )
    .map((line) => line.cells.map((cell) => cell.text).join(" "))
    .reduce((before, text) => (before === "" ? text : stacked(before, text)), "");
}
