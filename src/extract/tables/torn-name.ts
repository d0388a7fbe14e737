import { isUnitCell, isValueCell } from "../../text/tables/cell-kinds.js";
import type { TableCell } from "./table-cells.js";

/** A name that a narrow column breaks fills a line of so many characters. */
const FULL_LINE = 8;
/** The fewest characters of a line of a narrow column. */
const NARROW = 6;
const TITLE = /^(?:[一二三四五六七八九十]{1,3}、|[（(])/;

/**
 * Whether the name of a row of several cells may go on in words that stand alone on the line before it or behind it, as programs print a cell
 * that is wrapped.
 * @param from the first of the words before the row
 * @param to the first cell behind it
 */
export function isTorn(cells: readonly TableCell[], from: number, to: number, name: string): boolean {
  const alone = (index: number): string | null => {
    const [cell, next] = [cells[index], cells[index + 1]];
    const words = cell?.opens === true && next?.opens === true && !TITLE.test(cell.text);
    return words && !isValueCell(cell.text) && !isUnitCell(cell.text) ? cell.text : null;
  };
  if (cells[to - 1]?.opens === true) return false;
  if (name.length >= FULL_LINE && alone(to) !== null) return true;
  for (let index = from; index < to; index += 1) {
    const before = alone(index)?.length ?? 0;
    // Lines as long as one another are those of one narrow cell.
    const alike = before >= NARROW && name.length >= NARROW && Math.abs(before - name.length) <= 1;
    if (alike || (before >= FULL_LINE && name.length < FULL_LINE)) return true;
  }
  return false;
}
