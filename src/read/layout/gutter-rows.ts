import { append } from "../../model/append.js";
import { greatest } from "../../model/extremes.js";
import type { GutterColumn, PlacedPiece } from "./gutter-columns.js";
import { groupLabels, type RowExtent } from "./gutter-groups.js";
import { isGroupTitle, isOpen, isValue } from "./layout-rows.js";
import { displayWidth } from "./layout-width.js";
import { withLastCharacters } from "./torn-classes.js";

/** A line of the body in cells, and whether it holds the values of a row. */
interface BodyLine {
  readonly cells: readonly string[];
  readonly valued: boolean;
  /** The columns over which a cell of the line is merged. */
  readonly merged: ReadonlySet<number>;
}

/** What stands on a line together: a character, a word of Latin letters or digits, with the marks around it. */
const CHUNK = /^[（(“《]*(?:[A-Za-z0-9.%‰]+|.)[）)”》，、。%]*/;
/** So much of the width of a column may a full line leave free. */
const FREE = 3;

/** The cells of a line of the body. */
export function bodyLine(pieces: readonly PlacedPiece[], columns: readonly GutterColumn[]): BodyLine {
  const cells = columns.map(() => "");
  let valued = false;
  for (const { piece, columns: those } of pieces) {
    const [column = 0] = those;
    cells[column] = piece.text;
    if (those.length > 0 && columns[column]?.valued === true && isValue(piece.text)) valued = true;
  }
  const merged = new Set(pieces.flatMap(({ columns: those }) => (those.length > 1 ? those : [])));
  return { cells, merged, valued: valued || (pieces.length > 2 && pieces.length >= columns.length - 1) };
}

/** The widest line of each column on a screen. */
const widthsOf = (lines: readonly BodyLine[], columns: readonly GutterColumn[]): number[] =>
  columns.map((_, column) =>
    greatest(
      lines.map(({ cells }) => displayWidth(cells[column] ?? "")),
      0,
    ),
  );

/** Whether what goes on below a line of a cell would not have fitted on it. */
function isFull(line: string, below: string, width: number): boolean {
  const [chunk = ""] = CHUNK.exec(below) ?? [];
  return displayWidth(line) + displayWidth(chunk) > width - FREE;
}

/** Rows whose values stand on the first line of their cells; null where a line goes on with a cell that had room left. */
function fromTop(lines: readonly BodyLine[], widths: readonly number[]): string[][] | null {
  const rows: string[][] = [];
  let above: readonly string[] = [];
  for (const { cells, valued } of lines) {
    const last = rows.at(-1);
    if (valued) {
      rows.push([...cells]);
      above = cells;
      continue;
    }
    const filled = cells.flatMap((text, column) => (text === "" ? [] : [column]));
    const [only = 0] = filled;
    const isTitle = filled.length === 1 && isGroupTitle(cells[only] ?? "");
    if (isTitle) {
      rows.push(cells.map((_, column) => (column === 0 ? (cells[only] ?? "") : "")));
      above = [];
      continue;
    }
    const goesOn =
      last !== undefined &&
      filled.every((column) => {
        const text = above[column] ?? "";
        return text !== "" && (isOpen(text) || isFull(text, cells[column] ?? "", widths[column] ?? 0));
      });
    if (!goesOn) return null;
    for (const column of filled) last[column] += cells[column] ?? "";
    above = cells;
  }
  return rows;
}

/** The column of the names of rows: of those before the values the one with most words. */
function nameColumnOf(columns: readonly GutterColumn[], lines: readonly BodyLine[]): number {
  const first = columns.findIndex(({ valued }) => valued);
  const lengths = columns
    .slice(0, Math.max(1, first))
    .map((_, column) => lines.reduce((sum, { cells }) => sum + (cells[column]?.length ?? 0), 0));
  return lengths.indexOf(greatest(lengths, 0));
}

/** The lines of rows whose values stand in the middle of their names; null where as many lines of a name do not stand above as below. */
function middleRows(lines: readonly BodyLine[], name: number, openEnd: boolean): RowExtent[] | null {
  const own = lines.flatMap(({ cells, valued, merged }, line) =>
    valued || cells[name] !== "" || merged.has(name) ? [line] : [],
  );
  const rows: RowExtent[] = [];
  let from = 0;
  while (from < own.length) {
    const values = own.findIndex((line, index) => index >= from && lines[line]?.valued === true);
    // A row that goes on over the end of the page begins with its values.
    const isTorn = openEnd && values === from && !own.slice(from + 1).some((line) => lines[line]?.valued);
    const to = isTorn ? own.length - 1 : 2 * values - from;
    const [first, last] = [own[from], own[to]];
    if (values < 0 || first === undefined || last === undefined) return null;
    if (own.slice(values + 1, to + 1).some((line) => lines[line]?.valued === true)) return null;
    rows.push({ from: first, to: last });
    from = to + 1;
  }
  return rows;
}

/** Whether each line of the name of a row is full, but the last. */
function isWrapped(
  lines: readonly BodyLine[],
  { from, to }: RowExtent,
  name: number,
  width: number,
): boolean {
  const parts = lines.slice(from, to + 1).flatMap(({ cells }) => cells[name] || []);
  return parts.every((text, index) => {
    const below = parts[index + 1];
    return below === undefined || isOpen(text) || isFull(text, below, width);
  });
}

/** Rows whose cells stand in the middle of their heights, and groups of rows whose labels do; null where they do not. */
function fromMiddle(
  lines: readonly BodyLine[],
  widths: readonly number[],
  name: number,
  openEnd: boolean,
): string[][] | null {
  const extents = middleRows(lines, name, openEnd);
  if (extents === null || !extents.every((extent) => isWrapped(lines, extent, name, widths[name] ?? 0)))
    return null;
  // The words of a last column are wrapped about the values by themselves.
  const last = (lines[0]?.cells.length ?? 0) - 1;
  const lasts = last > name ? middleRows(lines, last, openEnd) : null;
  const apart = lasts?.length === extents.length ? lasts : null;
  const isIn = (line: number, those: readonly RowExtent[]): boolean =>
    those.some(({ from, to }) => line >= from && line <= to);
  const isRead = (line: number): boolean =>
    isIn(line, extents) ||
    lines[line]?.cells.every((text, column) => column < name || text === "") === true ||
    (apart !== null &&
      isIn(line, apart) &&
      lines[line]?.cells.slice(0, last).every((text) => text === "") === true);
  if (!lines.every((_, line) => isRead(line))) return null;
  const within = ({ from, to }: RowExtent): readonly BodyLine[] => lines.slice(from, to + 1);
  const rows = extents.map((extent, index) =>
    (lines[0]?.cells ?? []).map((_, column) =>
      within(column === last ? (apart?.[index] ?? extent) : extent)
        .filter(({ merged }) => column >= name || (merged.has(column) && merged.has(name)))
        .map(({ cells }) => cells[column] ?? "")
        .join(""),
    ),
  );
  for (let column = 0; column < name; column += 1) {
    const isOwn = (extent: RowExtent): boolean => within(extent).some(({ merged }) => merged.has(column));
    let row = 0;
    while (row < rows.length) {
      let end = row;
      while (end < rows.length && !isOwn(extents[end] ?? { from: 0, to: 0 })) end += 1;
      if (end > row) {
        const run = extents.slice(row, end);
        const [top, bottom] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
        const pieces = lines.flatMap(({ cells, merged }, line) =>
          line >= top && line <= bottom && cells[column] !== "" && !merged.has(column)
            ? [{ text: cells[column] ?? "", line }]
            : [],
        );
        const labels = groupLabels(run, pieces);
        if (labels === null) return null;
        for (const [index, label] of labels.entries()) {
          const cells = rows[row + index];
          if (cells !== undefined) cells[column] = label;
        }
      }
      row = end + 1;
    }
  }
  return rows;
}

/** The title of a group of rows that a line is; null for another. */
function titleOf({ cells }: BodyLine): string | null {
  const [only, ...others] = cells.filter((text) => text !== "");
  return only !== undefined && others.length === 0 && isGroupTitle(only) ? only : null;
}

/** Rows whose cells stand in the middle of their heights, below the titles of their groups. */
function betweenTitles(
  lines: readonly BodyLine[],
  widths: readonly number[],
  name: number,
  openEnd: boolean,
): string[][] | null {
  const rows: string[][] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    const title = line === undefined ? null : titleOf(line);
    if (line !== undefined && title === null) continue;
    const group = lines.slice(from, at);
    const own = group.length === 0 ? [] : fromMiddle(group, widths, name, openEnd && line === undefined);
    if (own === null) return null;
    append(rows, own);
    if (title !== null) rows.push(widths.map((_, column) => (column === 0 ? title : "")));
    from = at + 1;
  }
  return rows;
}

/** Where in its cells the values of a row stand. */
export type Standing = "top" | "middle";

/**
 * The rows of the body of a table, wrapped cells whole; null where it cannot be told which lines belong together.
 * @param openEnd whether the last row may go on over the end of the page
 */
export function gutterRows(
  lines: readonly (readonly PlacedPiece[])[],
  columns: readonly GutterColumn[],
  standing: Standing,
  openEnd: boolean,
): string[][] | null {
  const body = lines.map((pieces) => bodyLine(pieces, columns));
  const widths = widthsOf(body, columns);
  if (standing === "middle") return betweenTitles(body, widths, nameColumnOf(columns, body), openEnd);
  const rows = body[0]?.valued === true ? fromTop(body, widths) : null;
  const holdsValue = (row: readonly string[]): boolean =>
    row.some((text, column) => columns[column]?.valued === true && isValue(text));
  const full = greatest(
    body.map(({ cells }) => cells[0]?.length ?? 0),
    0,
  );
  return rows === null ? null : withLastCharacters(rows, full, holdsValue).map((row) => [...row]);
}
