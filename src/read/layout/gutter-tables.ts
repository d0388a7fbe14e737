import { isYearLabel } from "../../text/tables/cell-kinds.js";
import { type Piece, piecesOf } from "./gap-pieces.js";
import {
  type GutterColumn,
  gutterColumns,
  labelsOf,
  mayBeRow,
  type PlacedPiece,
  placed,
} from "./gutter-columns.js";
import { headerOf, inOrder } from "./gutter-labels.js";
import { gutterRows } from "./gutter-rows.js";
import { PROSE } from "./layout-pieces.js";
import { isGroupTitle } from "./layout-rows.js";
import { displayWidth, inCharacters, type WidthOf } from "./layout-width.js";
import { spacedRows } from "./spaced-rows.js";
import { isSure } from "./sure-table.js";
import { goesOnBelow, hasLoneValues } from "./torn-off.js";

/** A table whose columns blanks part on all lines of its rows: its first line, the line behind it, its rows. */
export interface GutterTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
  /** Whether nothing can be mixed up in it. */
  readonly sure: boolean;
}

const NOTE = /^(?:注|备注|说明|资料来源|附注)\s*(?:[：:]|\d)/;
/** The title of the next table, alone on its line: 表 2, （续表）, 专栏 3. */
const CAPTION = /^[（(]?(?:续表|续上表|(?:附?表|专栏|附件) ?[\d一二三四五六七八九十]{1,3}(?!\d))/;
const isCaption = (line: Line): boolean => line.length === 1 && CAPTION.test(line[0]?.text ?? "");
/** Between the lines of a table stand no more empty ones than these, and below its header perhaps one more. */
const MOST_EMPTY = 1;
const BELOW_HEADER = 2;
/** The most lines of a table on a page. */
const LONGEST = 200;
/** The most lines of a header. */
const TALLEST_HEADER = 6;

type Line = readonly Piece[];

/** The line of a sentence begins before this, or is longer than the line of a cell. */
const INDENT = 8;
const LONGEST_CELL = 24;

/** Whether a line is one of prose: a sentence alone, and neither beside nor below other cells. */
function isProse(line: Line): boolean {
  const [only] = line;
  if (line.length !== 1 || only === undefined || !PROSE.test(only.text)) return false;
  return only.at < INDENT || only.text.length > LONGEST_CELL;
}

/** Whether a line begins a row: with values, or with the number of one that promises in words. */
const beginsRow = (line: Line): boolean =>
  (line.length > 2 && /^\d{1,3}$/.test(line[0]?.text ?? "")) ||
  (mayBeRow(line) && !line.every(({ text }, index) => index === 0 || isYearLabel(text)));

/** 下降10%以上, 30家: a promise, which stands in no header. */
const PROMISE = /\d(?!\d?[）)])[\d.]*\s*[%％‰万亿个家人项元以]/;

/** The lines from one on that may be a table, without prose and notes; the last one is not empty. */
export function blockFrom(texts: readonly string[], from: number, widthOf: WidthOf): readonly Line[] {
  const lines: Line[] = [];
  let length = 0;
  let most = BELOW_HEADER;
  for (let at = from; at < Math.min(texts.length, from + LONGEST); at += 1) {
    const line = piecesOf(texts[at] ?? "", widthOf);
    if (isProse(line) || NOTE.test(line[0]?.text ?? "") || isCaption(line)) break;
    lines.push(line);
    if (mayBeRow(line)) most = MOST_EMPTY;
    if (line.length > 0) length = lines.length;
    else if (lines.length - length > most) break;
  }
  return lines.slice(0, length);
}

/** Whether nothing stands on the lines from one on. */
export const endsAt = (texts: readonly string[], from: number): boolean =>
  texts.slice(from, from + LONGEST).every((text) => text.trim() === "");

/** Whether a line is the title of a group of rows, wherever it stands. */
const isTitleLine = (line: readonly PlacedPiece[]): boolean =>
  line.length === 1 && isGroupTitle(line[0]?.piece.text ?? "");

/**
 * The lines in their columns; null where one cannot be told.
 * @param height how many of them are the header
 */
function inColumns(
  lines: readonly Line[],
  height: number,
  columns: readonly GutterColumn[],
  widthOf: WidthOf,
): readonly (readonly PlacedPiece[])[] | null {
  const all = lines.map(
    (line, at) =>
      placed(line, columns, widthOf, at < height) ?? (at < height ? inOrder(line, columns, widthOf) : null),
  );
  return all.some((one) => one === null) ? null : all.flatMap((one) => (one === null ? [] : [one]));
}

interface Reading {
  readonly rows: readonly (readonly string[])[];
  readonly sure: boolean;
  /** How many lines above the first one belong to the header. */
  readonly above: number;
}

/** A line above the first one with several pieces that is no part of the header. */
const TITLE = /^(?:附?[表件图]|专栏|第|[（(]?[一二三四五六七八九十]{1,3}[、）)])|单位[：:]/;
/** The most such lines. */
const MOST_ABOVE = 4;

/** How lines are measured, and whether all labels above a table are to be read: first so that they are. */
const WAYS = [
  [inCharacters, true],
  [displayWidth, true],
  [inCharacters, false],
  [displayWidth, false],
] as const;

/** Whether an empty line stands before each line that is not. */
export const afterGaps = (lines: readonly Line[]): boolean[] =>
  lines.flatMap((line, at) => (line.length === 0 ? [] : [at > 0 && lines[at - 1]?.length === 0]));

/** How many lines right above a table hold pieces of its header, each above one column. */
function linesAbove(before: readonly Line[], columns: readonly GutterColumn[], widthOf: WidthOf): number {
  let count = 0;
  for (const line of before.slice(-MOST_ABOVE).reverse()) {
    const pieces = line.some(({ text }) => TITLE.test(text) || PROSE.test(text))
      ? null
      : placed(line, columns, widthOf, true);
    const [one] = pieces ?? [];
    if (one === undefined || (pieces?.length === 1 ? one.columns.length !== 1 : line.length !== 1)) break;
    count += 1;
  }
  return count;
}

/** Whether the words of lines stand in one column, that of names, and perhaps in a last one of words, as wrapped as they are. */
const isNames = (lines: readonly (readonly PlacedPiece[])[], last: number): boolean =>
  lines.every(
    ([first, second, ...others]) =>
      first !== undefined &&
      first.columns[0] === lines[0]?.[0]?.columns[0] &&
      others.length === 0 &&
      (second === undefined || (second.columns[0] === last && second.piece.text.length > 2)),
  );

/** Whether a line above a table holds labels that are none of its title: 高新技术企业（家） 技术合同成交额（亿元）. */
const holdsLabels = (line: Line, widthOf: WidthOf): boolean => {
  const labels = line.flatMap((piece) => labelsOf(piece, widthOf));
  return (
    labels.length > 1 &&
    labels.every(({ text }) => text.length <= LONGEST_LABEL && !TITLE.test(text) && !PROSE.test(text))
  );
};
const LONGEST_LABEL = 16;

/**
 * Reads lines as a table with a header of labels, perhaps begun on the lines before; null for all else.
 * @param whole whether it is to be left where labels above it stand over no columns
 */
function tableOf(
  before: readonly Line[],
  lines: readonly Line[],
  openEnd: boolean,
  widthOf: WidthOf,
  whole: boolean,
): Reading | null {
  const columns = gutterColumns(lines, widthOf);
  const first = lines.findIndex(beginsRow);
  if (columns === null || first < 1 || first > TALLEST_HEADER) return null;
  const above = linesAbove(before, columns, widthOf);
  const unread = holdsLabels(before[before.length - 1 - above] ?? [], widthOf);
  if (unread && whole) return null;
  const standing = [...before.slice(before.length - above), ...lines];
  const printed = standing.filter((line) => line.length > 0);
  const spaced = afterGaps(standing);
  const height = above + lines.slice(0, first).filter((line) => line.length > 0).length;
  const all = inColumns(printed, height, columns, widthOf);
  const overValues = ({ columns: those }: PlacedPiece): boolean =>
    those.length > 1 && those.some((one) => columns[one]?.valued === true);
  if (all === null || all.slice(height).some((line) => !isTitleLine(line) && line.some(overValues)))
    return null;
  const words = columns.at(-1)?.valued === false ? columns.length - 1 : -1;
  // The name of the first row may begin above its values: the header ends the sooner.
  for (let tall = 1; tall <= height; tall += 1) {
    if (
      tall < height &&
      !isNames(
        all.slice(tall, height).filter((line) => !isTitleLine(line)),
        words,
      )
    )
      continue;
    const body = all.slice(tall);
    const parted = spacedRows(body, spaced.slice(tall), columns);
    const rows =
      parted ?? gutterRows(body, columns, "top", openEnd) ?? gutterRows(body, columns, "middle", openEnd);
    const head = headerOf(all.slice(0, tall), columns);
    if (head === null || head.rows.some((row) => row.some((label) => PROMISE.test(label)))) continue;
    const untitled = columns.some(
      ({ valued }, column) => valued && head.rows.every((row) => row[column] === ""),
    );
    if (rows !== null && !untitled)
      return {
        rows: [...head.rows, ...rows],
        sure:
          !unread &&
          !hasLoneValues(printed) &&
          isSure({ head: head.rows, body: rows }, { spaced: parted !== null, clear: head.clear }),
        above,
      };
  }
  return null;
}

/**
 * The tables of a page in characters whose columns stand apart on all lines of their rows, the cells centred or not, wrapped or not. A table of
 * which anything cannot be told is left to other readers.
 */
export function gutterTables(texts: readonly string[]): GutterTable[] {
  const tables: GutterTable[] = [];
  let free = 0;
  for (let at = 0; at < texts.length; at += 1) {
    const here = piecesOf(texts[at] ?? "", inCharacters);
    if (here.length < 2 || here.some(({ text }) => PROSE.test(text))) continue;
    let end = at + 1;
    for (const [widthOf, whole] of WAYS) {
      const lines = blockFrom(texts, at, widthOf);
      end = Math.max(end, at + lines.length);
      const before = texts.slice(Math.max(free, at - MOST_ABOVE), at).map((line) => piecesOf(line, widthOf));
      const found = tableOf(before, lines, endsAt(texts, end), widthOf, whole);
      if (found === null) continue;
      const sure = found.sure && !goesOnBelow(piecesOf(texts[end] ?? "", widthOf));
      tables.push({ start: at - found.above, end, rows: found.rows, sure });
      break;
    }
    free = end;
    at = end - 1;
  }
  return tables;
}
