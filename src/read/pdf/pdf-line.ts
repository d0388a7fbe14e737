import { greatest, least } from "../../model/extremes.js";
import { raised } from "../raised.js";
import type { PdfItem } from "./pdf-text-layer.js";

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
const ROW_GAP = 0.4;
/** Characters further apart than so many heights are cells of a table. */
const FAR = 4;
/** Raised characters are smaller than the line and stand higher by so many heights. */
const RAISED_SIZE = 0.9;
const RAISED = 0.15;

/** Pieces with raised ones as {@link raised} reads them; those that it drops leave no gap. */
function withRaised(pieces: readonly PdfItem[]): { pieces: readonly PdfItem[]; note: boolean } {
  const height = greatest(pieces.map((piece) => piece.height));
  const base = least(pieces.filter((piece) => piece.height > RAISED_SIZE * height).map((piece) => piece.y));
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

/** Whether the gaps between cells are alike. */
function isEven(cells: readonly { readonly x: number; readonly end: number }[]): boolean {
  const gaps = cells.slice(1).map(({ x }, index) => x - (cells[index]?.end ?? x));
  return greatest(gaps) <= 2 * least(gaps);
}

/** The line of pieces on one height. @param inRow whether they stand in a row of a table, where smaller gaps part cells */
export function lineOf(all: readonly PdfItem[], blanks: readonly PdfItem[], inRow: boolean): PdfLine {
  const { pieces, note } = withRaised(all);
  const height = greatest(pieces.map((piece) => piece.height));
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
  // Characters spaced out evenly over a line are a title, not cells, but for those far apart in a table and one that ends all of them.
  const single = cells.length > 1 && cells.every((cell) => /^\p{Script=Han}$/u.test(cell.text));
  const far = inRow && cells.some(({ x }, index) => x - (cells[index - 1]?.end ?? x) > FAR * height);
  if (single && !far && isEven(cells) && new Set(cells.map(({ text }) => text)).size > 1) {
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

/** A row whose cells have several lines: pieces that stand above one another are one cell, read from top to bottom. */
export function rowOf(lines: readonly PdfLine[]): PdfLine {
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
    height: greatest(lines.map((line) => line.height)),
    row: cells.length > 1,
    note: false,
  };
}
