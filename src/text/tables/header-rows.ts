import { isDataCell, isMoveCell, isUnitCell, isYearLabel, plainCell } from "./cell-kinds.js";
import type { RawCell } from "./raw-table.js";

/** The most rows that a header has. */
const DEEPEST = 4;

type Row = readonly RawCell[];

/** Whether a row belongs to the body: beside its label stands a value, the dash for none, or words that only the body has. */
function isDataRow(row: Row): boolean {
  return row.slice(1).some(({ text }) => (isDataCell(text) && !isYearLabel(text)) || isMoveCell(text));
}

/** Whether a row below the first one goes on with the header: merged from above at its head, or of years and units alone. */
function goesOn(row: Row, first: Row, width: number): boolean {
  if (isDataRow(row)) return false;
  const filled = row.filter(({ text }) => text !== "");
  if (row.length < width || filled.length === 0) return true;
  const head = plainCell(row[0]?.text ?? "");
  const corner = plainCell(first[0]?.text ?? "");
  if (head === "" || corner === "" || head === corner) return true;
  const rest = filled.filter((cell) => cell !== row[0]);
  return rest.length > 1 && rest.every(({ text }) => isYearLabel(text) || isUnitCell(text));
}

/**
 * How many rows of a table are its header. The first row is, unless values stand in it; the rows below it as long as they go on with it.
 * A first row of the body with dashes, bounds or brackets (—, >7, 〔13.5〕) is none of the header.
 *
 * @param width the number of columns
 */
export function headerHeight(rows: readonly Row[], width: number): number {
  const first = rows.findIndex((row) => row.filter(({ text }) => text !== "").length > 1);
  const head = rows[first];
  if (head === undefined || isDataRow(head)) return Math.max(0, first);
  let height = first + 1;
  while (height < Math.min(rows.length - 1, DEEPEST)) {
    const row = rows[height];
    if (row === undefined || !goesOn(row, head, width)) break;
    height += 1;
  }
  return height;
}
