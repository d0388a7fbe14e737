import type { Span } from "../../text/span.js";
import { isDataCell, isUnitCell } from "../../text/tables/cell-kinds.js";
import { type GutterColumn, gutterColumns, isValuePiece, placed } from "./gutter-columns.js";
import { gutterRows } from "./gutter-rows.js";
import { afterGaps, blockFrom, endsAt } from "./gutter-tables.js";
import { displayWidth, inCharacters } from "./layout-width.js";
import { spacedRows } from "./spaced-rows.js";
import { hasTwoUnits } from "./sure-table.js";

/** The rest of a table that goes on from the page before, without a header of its own. */
export interface ContinuedTable {
  readonly rows: readonly (readonly string[])[];
  /** What goes on with the cells of the last row of the page before. */
  readonly tail: readonly string[] | null;
  /** How many lines of the page it takes. */
  readonly length: number;
  /** Whether its lines can be read in no other way. */
  readonly sure: boolean;
}

const isSame = (one: Omit<ContinuedTable, "sure">, other: Omit<ContinuedTable, "sure">): boolean =>
  JSON.stringify([one.rows, one.tail]) === JSON.stringify([other.rows, other.tail]);

/** The most lines of a row that go on over the end of a page. */
const LONGEST_TAIL = 4;
/** The most columns of labels beside several rows that a page leaves out. */
const MOST_LEFT_OUT = 2;

/** A name that its unit ends: 每万人口全科医生数（人）. */
const ENDED = /\p{Script=Han}[（(][^（）()]{1,8}[）)]$/u;

/** Whether one serial number is the next after another. */
const isNext = (before: string | undefined, after: string | undefined): boolean =>
  /^\d{1,3}$/.test(before ?? "") && Number(after) === Number(before) + 1;

/** What a cell is: a unit, the kind of an indicator, a value or words. */
const kindOf = (text: string): string =>
  isUnitCell(text) ? "unit" : /^(?:预期|约束)性$/.test(text) ? "kind" : isDataCell(text) ? "value" : "words";

/** Whether rows have names, units and kinds where a row of the page before has them, so that only a class on their left is left out. */
function isAlike(above: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const kinds = above.map(kindOf);
  const telling = (kind: string | undefined): boolean => kind === "unit" || kind === "kind";
  return (
    kinds[0] === "words" &&
    kinds.some(telling) &&
    rows.every((row) =>
      row.every((text, at) => !(telling(kinds[at]) || telling(kindOf(text))) || kindOf(text) === kinds[at]),
    )
  );
}

/** The words of lines, column by column. */
function cellsOf(
  lines: readonly (ReturnType<typeof placed> & object)[],
  columns: readonly GutterColumn[],
): string[] {
  const cells = columns.map(() => "");
  for (const line of lines) for (const { piece, columns: those } of line) cells[those[0] ?? 0] += piece.text;
  return cells;
}

/**
 * The rows at the top of a page that go on with a table from the page before; null where the lines are something else.
 * @param texts the lines of the page
 * @param above the cells of the last row of the page before
 */
export function continuedTable(texts: readonly string[], above: readonly string[]): ContinuedTable | null {
  const top = texts.findIndex((text) => text.trim() !== "");
  if (top < 0) return null;
  for (const widthOf of [inCharacters, displayWidth]) {
    const lines = blockFrom(texts, top, widthOf);
    const printed = lines.filter((line) => line.length > 0);
    const gaps = afterGaps(lines);
    // One or two rows tell the columns where they fill as many as the table has.
    const alone = gutterColumns(printed, widthOf, 1);
    const whole = alone !== null && alone.length >= above.length - MOST_LEFT_OUT;
    const columns = whole ? alone : gutterColumns(printed, widthOf);
    const left = above.length - (columns?.length ?? 0);
    if (columns === null || left < 0 || left > MOST_LEFT_OUT) continue;
    const all = printed.map((line) => placed(line, columns, widthOf));
    const known = all.flatMap((line) => (line === null ? [] : [line]));
    if (known.length < all.length) continue;
    const end = top + lines.length;
    const openEnd = endsAt(texts, end);
    const padded = (row: readonly string[]): string[] => [...Array.from({ length: left }, () => ""), ...row];
    const readings: Omit<ContinuedTable, "sure">[] = [];
    const parted = gaps.slice(1).some((gap) => gap);
    for (let cut = 0; cut <= LONGEST_TAIL; cut += 1) {
      // Where empty lines part the rows, one stands behind the end of the last one too.
      if (cut > 0 && parted && gaps[cut] !== true) continue;
      const torn = known.slice(0, cut);
      if (torn.some((line) => line.some(({ piece }) => isValuePiece(piece)))) break;
      for (const standing of ["top", "middle"] as const) {
        const rows =
          spacedRows(known.slice(cut), gaps.slice(cut), columns) ??
          gutterRows(known.slice(cut), columns, standing, openEnd);
        if (rows === null || rows.some((row) => row.some(hasTwoUnits))) continue;
        if (left > 0 && !isNext(above[left], rows[0]?.[0]) && !isAlike(above.slice(left), rows)) continue;
        const tail = cut === 0 ? null : padded(cellsOf(torn, columns));
        if (tail?.some((words, at) => words !== "" && ENDED.test(above[at] ?? ""))) continue;
        readings.push({ rows: rows.map(padded), tail, length: end });
      }
    }
    const [found, ...others] = readings;
    if (found !== undefined) return { ...found, sure: others.every((other) => isSame(found, other)) };
  }
  return null;
}

/** Where the last line of a page stands on which something is printed. */
function lastLine(page: string): Span {
  let end = page.length;
  while (end > 0 && page[end - 1] === "\n") end -= 1;
  return { start: page.lastIndexOf("\n", end - 1) + 1, end };
}

/** The cells of the row with which a page ends; null where it ends with something else. */
export function rowAtEnd(page: string): readonly string[] | null {
  const { start, end } = lastLine(page);
  const line = page.slice(start, end);
  return line.includes("\t") ? line.split("\t") : null;
}

/** A page whose last line is a row, with what goes on with its cells. */
export function withTail(page: string, tail: readonly string[]): string {
  const { start, end } = lastLine(page);
  const cells = page.slice(start, end).split("\t");
  const row = cells.map((cell, column) => cell + (tail[column] ?? ""));
  return `${page.slice(0, start)}${row.join("\t")}${page.slice(end)}`;
}
