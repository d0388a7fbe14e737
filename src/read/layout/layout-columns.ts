import { greatest } from "../../model/extremes.js";
import { isDataCell, isUnitCell, TICK } from "../../text/tables/cell-kinds.js";
import { isValue } from "./layout-rows.js";

type Row = readonly string[];

/** A column of so small a share of the rows, without a label, holds cells that longer ones before them have pushed aside. */
const FEW = 0.4;

/** A row with the cell of a column moved to the right, and those behind it as far as the next empty one; null where there is none. */
function moved(row: Row, column: number): string[] | null {
  const free = row.findIndex((text, at) => at > column && text === "");
  if (row[column] === "") return [...row];
  if (free < 0) return null;
  return row.map((text, at) => (at === column ? "" : at > column && at <= free ? (row[at - 1] ?? "") : text));
}

const without = (row: Row, column: number): string[] => row.filter((_, at) => at !== column);

/** The rows of a header without a column: its words belong to the label beside it. */
function headWithout(head: readonly Row[], column: number, width: number): string[][] {
  return head.map((row) => {
    const words = row[column] ?? "";
    const beside = column + 1 < width ? column + 1 : column - 1;
    return without(words === "" ? row : row.map((text, at) => (at === beside ? text + words : text)), column);
  });
}

/** The column of fewest cells beside the first one. */
function sparsest(rows: readonly Row[]): number {
  const counts = (rows[0] ?? []).map((_, column) => rows.filter((row) => row[column] !== "").length);
  return counts.reduce(
    (least, count, column) => (column > 0 && count < (counts[least] ?? 0) ? column : least),
    1,
  );
}

/** The rows of a header and those below it, all of one width. */
export interface HeadAndBody {
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}

/** The cells of a row in their order, where it has one for each column but one; else with the cell of a column moved aside. */
function closed(row: Row, column: number): string[] | null {
  const filled = row.filter((text) => text !== "");
  if (filled.length !== row.length - 1) return moved(row, column);
  return [...filled.slice(0, column), "", ...filled.slice(column)];
}

/** A table without a column, its cells moved aside; null where a row has no room for that. */
function dropped({ head, body }: HeadAndBody, column: number): HeadAndBody | null {
  const shifted = body.map((row) => closed(row, column));
  if (shifted.some((row) => row === null)) return null;
  return {
    head: headWithout(head, column, body[0]?.length ?? 0),
    body: shifted.flatMap((row) => (row === null ? [] : [without(row, column)])),
  };
}

const valuedRows = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => row.some((text, at) => at > 0 && isValue(text)));

/** A table without the columns that hold nothing, or without a label a few cells that stand out of line. */
export function withoutEmpty(table: HeadAndBody): HeadAndBody {
  const valued = valuedRows(table.body).length;
  let read = table;
  for (let column = (table.body[0]?.length ?? 0) - 1; column > 0; column -= 1) {
    const filled = read.body.filter((row) => row[column] !== "").length;
    const labelled = read.head.some((row) => row[column] !== "");
    if (filled === 0 || (!labelled && filled <= FEW * valued)) read = dropped(read, column) ?? read;
  }
  return read;
}

/** Columns of ticks beside one another, of which each row fills one. */
function spareTicks(rows: readonly Row[]): number {
  const ticked = (rows[0] ?? []).filter((_, column) => {
    const cells = rows.map((row) => row[column] ?? "").filter((text) => text !== "");
    return cells.length > 0 && cells.every((text) => TICK.test(text));
  });
  return Math.max(0, ticked.length - 1);
}

/** A table of which no row has a cell in each column, without those that are made of cells out of line, the ones of fewest cells first. */
export function withoutSurplus(table: HeadAndBody): HeadAndBody {
  let read = table;
  const cellsIn = (row: Row): number => 1 + row.filter((text, column) => column > 0 && text !== "").length;
  const most = greatest(valuedRows(table.body).map(cellsIn), 0) + spareTicks(table.body);
  for (let width = table.body[0]?.length ?? 0; width > Math.max(2, most); width -= 1) {
    const less = dropped(read, sparsest(read.body));
    if (less === null) break;
    read = less;
  }
  return read;
}

/** The label of names, which may stand over two columns: that of their classes and their own. */
const OF_NAMES = /^(?:(?:主要|具体|核心)?指标(?:名称)?|项目(?:名称)?|名称|(?:重点)?任务)$/;

/** Whether a column without a label holds names, right of a label that stands over their classes and over them. */
export function isBesideNames({ head, body }: HeadAndBody, column: number): boolean {
  const words = body.map((row) => row[column] ?? "").filter((text) => text !== "");
  return (
    column === 1 &&
    head.some((row) => OF_NAMES.test(row[0] ?? "")) &&
    words.length > 1 &&
    !words.some((text) => isDataCell(text) || isUnitCell(text))
  );
}
