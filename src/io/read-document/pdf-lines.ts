import type { PdfItem, PdfPage } from "./pdf-pages.js";
import { isPageNumber } from "./tidy-line.js";

/** A printed line: pieces on one height, joined; `row` where wide gaps part it into cells (joined by tabs). */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
  readonly row: boolean;
  readonly cells: readonly { readonly x: number; readonly end: number; readonly text: string }[];
}

/** A gap of so many heights of the font parts two cells: justified Chinese text has gaps under a third. */
const CELL_GAP = 1.4;
const WORD_GAP = 0.2;
/** Inside a row of a table whose cells have several lines a smaller gap parts cells. */
const ROW_GAP = 0.6;
/** Small print in the outermost part of a page belongs to its frame. */
const FRAME = 0.06;
const SMALL = 0.7;

function lineOf(pieces: readonly PdfItem[], blanks: readonly PdfItem[], inRow: boolean): PdfLine {
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
      cell.text += gap > WORD_GAP * height || blank ? ` ${piece.text}` : piece.text;
      cell.end = piece.x + piece.width;
    }
  });
  return {
    text: cells.map((cell) => cell.text).join("\t"),
    cells,
    x: cells[0]?.x ?? 0,
    end: cells.at(-1)?.end ?? 0,
    y: pieces[0]?.y ?? 0,
    height,
    row: cells.length > 1,
  };
}

/** Lines nearer than this, in heights of the font, stand in one row of a table: lines of prose are further apart. */
const ROW_PITCH = 0.95;

/** The pieces of a page in bands: those of one line, or of one row of a table whose cells have several lines. */
function bandsOf(page: PdfPage): PdfItem[][] {
  const items = [...page.items].sort((a, b) => b.y - a.y || a.x - b.x);
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
  };
}

/** The lines of a page from top to bottom. */
export function pageLines(page: PdfPage): PdfLine[] {
  const blanks = page.items.filter((item) => item.text.trim() === "");
  return bandsOf(page).map((band) => {
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

/** The most frequent of some numbers, rounded. */
function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

const withoutDigits = (text: string): string => text.replace(/\d+/g, "#").replace(/\s+/g, "");

/** The lines of each page without page numbers, running heads and small print of the frame. */
function bodyLines(pages: readonly PdfPage[]): PdfLine[][] {
  const all = pages.map(pageLines);
  const height = mode(all.flat().map((line) => line.height));
  const edges = new Map<string, number>();
  const isEdge = (lines: readonly PdfLine[], line: PdfLine): boolean =>
    line === lines[0] || line === lines.at(-1);
  for (const lines of all) {
    for (const text of new Set([lines[0], lines.at(-1)].map((line) => withoutDigits(line?.text ?? "")))) {
      edges.set(text, (edges.get(text) ?? 0) + 1);
    }
  }
  const running = (line: PdfLine): boolean => {
    const count = edges.get(withoutDigits(line.text)) ?? 0;
    return count >= 3 && 2 * count >= pages.length;
  };
  return all.map((lines, index) => {
    const page = pages[index];
    const [bottom, top] = [page?.bottom ?? 0, page?.top ?? 0];
    const framed = (line: PdfLine): boolean =>
      line.height < SMALL * height && Math.min(line.y - bottom, top - line.y) < FRAME * (top - bottom);
    return lines.filter(
      (line) => !framed(line) && !(isEdge(lines, line) && (isPageNumber(line.text) || running(line))),
    );
  });
}

/**
 * The paragraphs of a PDF: printed lines joined where a line runs to the right margin and the next begins at the left one, over
 * the end of a page too. A line that is indented, of another size, or follows a short one begins a paragraph; rows of tables stay lines.
 */
export function pdfParagraphs(pages: readonly PdfPage[]): string[] {
  const lines = bodyLines(pages).flat();
  const prose = lines.filter((line) => !line.row);
  const height = mode(prose.map((line) => line.height));
  const body = prose.filter((line) => Math.abs(line.height - height) < 1);
  const left = mode(body.map((line) => line.x));
  const ends = body.map((line) => line.end).sort((a, b) => a - b);
  const right = ends[Math.floor(0.9 * (ends.length - 1))] ?? 0;
  const paragraphs: string[] = [];
  let before: PdfLine | null = null;
  for (const line of lines) {
    const alike =
      before !== null &&
      !line.row &&
      !before.row &&
      Math.abs(line.height - before.height) < 0.15 * line.height;
    const title = line.height > 1.15 * height;
    const goesOn =
      alike &&
      before !== null &&
      (title
        ? before.y - line.y < 2 * line.height && before.y > line.y
        : before.end > right - 2 * line.height && line.x < left + 1.2 * line.height);
    if (goesOn)
      paragraphs[paragraphs.length - 1] +=
        /[\w,.]$/.test(paragraphs.at(-1) ?? "") && /^[A-Za-z]/.test(line.text) ? ` ${line.text}` : line.text;
    else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
}
