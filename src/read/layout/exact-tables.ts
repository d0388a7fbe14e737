import { greatest } from "../../model/extremes.js";
import { isDataCell, isUnitCell } from "../../text/tables/cell-kinds.js";
import { type Piece, piecesOf } from "./gap-pieces.js";
import { isGroupTitle } from "./layout-rows.js";
import { displayWidth } from "./layout-width.js";

/** A table of which each cell begins exactly below the label of its column: its first line, the line behind it, its rows. */
export interface ExactTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
}

const FEWEST_LINES = 3;
/** Of the lines so large a share has several pieces. */
const MOST = 0.6;
/** No more columns than this begin where no line has a piece in each. */
const SPARE = 2;
/** A sentence that goes on behind its stop; one that ends its cell, a gap behind it, does not. */
const SENTENCE = /。(?! {2}).|。 {2,}[^ ]*[，。]/;
/** 表1  主要目标: a caption whose number stands apart begins no table. */
const CAPTION = /^\s*(?:附?表|专栏)\s?[\d一二三四五六七八九十]{1,3}(?:[-—.．]\d{1,2})?[：:]?\s+\S/;
const ATTRIBUTE = /^(?:预期|约束|指导|引导)性$/;

/** Where the columns of lines begin, from left to right; null where a piece reaches over the beginning of a column. */
function columnsOf(lines: readonly (readonly Piece[])[]): readonly number[] | null {
  const counts = new Map<number, number>();
  for (const pieces of lines) for (const { at } of pieces) counts.set(at, (counts.get(at) ?? 0) + 1);
  const starts = [...counts.keys()].sort((a, b) => a - b);
  const most = greatest(
    lines.map((pieces) => pieces.length),
    0,
  );
  if (starts.length < 2 || starts.length > most + SPARE) return null;
  const crossed = lines.some((pieces) =>
    pieces.some(({ at, end }) => starts.some((start) => start > at && start < end + 1)),
  );
  return crossed || starts.some((start) => (counts.get(start) ?? 0) < 2) ? null : starts;
}

/** How wide each column is: as far as the next one, the last one as its longest piece. */
function widthsOf(lines: readonly (readonly Piece[])[], starts: readonly number[]): readonly number[] {
  return starts.map((start) =>
    greatest(
      lines.flatMap((pieces) => pieces.filter(({ at }) => at === start).map(({ at, end }) => end - at)),
      0,
    ),
  );
}

/** 一、今后五年主要任务: the title of a group of rows, which may reach over columns. */
const isGroup = (pieces: readonly Piece[]): boolean =>
  pieces.length === 1 && isGroupTitle(pieces[0]?.text ?? "");

/** Whether a piece is a cell by itself: a value, a unit, the kind of an indicator. */
const isWhole = (text: string): boolean => isDataCell(text) || isUnitCell(text) || ATTRIBUTE.test(text);

/** Whether the pieces of a line go on with the cells above, each of which fills its column. */
function goesOn(
  pieces: readonly Piece[],
  above: readonly Piece[],
  starts: readonly number[],
  widths: readonly number[],
): boolean {
  if (pieces.length >= above.length && above.length > 1) return false;
  if (pieces.length > 1 && pieces.some(({ text }) => isWhole(text))) return false;
  return pieces.every(({ at }) => {
    const over = above.find((piece) => piece.at === at);
    return over !== undefined && over.end - over.at >= (widths[starts.indexOf(at)] ?? 0) - 1;
  });
}

/** The rows of lines whose columns are known, wrapped cells whole. */
function rowsOf(lines: readonly (readonly Piece[])[], starts: readonly number[]): string[][] {
  const widths = widthsOf(lines, starts);
  const rows: string[][] = [];
  let above: readonly Piece[] = [];
  for (const pieces of lines) {
    const last = rows.at(-1);
    const [title] = pieces;
    if (title !== undefined && isGroup(pieces))
      rows.push(starts.map((_, column) => (column === 0 ? title.text : "")));
    else if (last !== undefined && goesOn(pieces, above, starts, widths)) {
      for (const { text, at } of pieces) last[starts.indexOf(at)] += text;
    } else {
      const row = starts.map(() => "");
      for (const { text, at } of pieces) row[starts.indexOf(at)] = text;
      rows.push(row);
    }
    above = pieces;
  }
  return rows;
}

/** The lines from an index on that may be one table: several with gaps, without an empty line or a sentence between them. */
function blockFrom(lines: readonly (readonly Piece[])[], texts: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && (lines[end]?.length ?? 0) > 0 && !SENTENCE.test(texts[end] ?? "")) end += 1;
  return end;
}

/**
 * The tables of a page in characters whose columns are lined up at their left edges as a screen shows them, at least two blanks apart, so that
 * single blanks are within cells. Linear in the length of the page but for the columns of its tables.
 */
export function exactTables(texts: readonly string[]): ExactTable[] {
  const lines = texts.map((line) => piecesOf(line, displayWidth));
  const tables: ExactTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if ((lines[at]?.length ?? 0) < 2 || CAPTION.test(texts[at] ?? "")) continue;
    const end = blockFrom(lines, texts, at);
    const block = lines.slice(at, end);
    const several = block.filter((pieces) => pieces.length > 1).length;
    const celled = block.filter((pieces) => !isGroup(pieces));
    const columns = block.length < FEWEST_LINES || several < MOST * block.length ? null : columnsOf(celled);
    if (columns !== null && columns[0] !== undefined)
      tables.push({ start: at, end, rows: rowsOf(block, columns) });
    at = Math.max(at, end - 1);
  }
  return tables;
}
