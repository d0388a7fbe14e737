import { gluedRow, rejoined } from "./glued-header.js";
import type { TableCell } from "./table-cells.js";

/** The most characters of a cell; a line with a longer one is no row. */
export const LONGEST_CELL = 46;

/** The cells of the lines from an offset on, one or more a line, up to the first line that can be no row. */
export function cellsFrom(
  text: string,
  start: number,
  limit: number,
  inGrid: (offset: number) => boolean,
  glued = false,
): TableCell[] {
  const cells: TableCell[] = [];
  let at = start;
  while (at < text.length && cells.length < limit) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end);
    if (inGrid(at)) return cells;
    if (line.length > LONGEST_CELL * 4 || /[。；]/.test(line) || /^(?:注|备注|说明)[：:\d]/.test(line))
      return cells;
    const parted: TableCell[] = [];
    let offset = at;
    for (const piece of line.split("\t")) {
      if (piece.length > LONGEST_CELL) return cells;
      if (piece !== "")
        parted.push({ text: piece, start: offset, ...(parted.length === 0 ? { opens: true } : {}) });
      offset += piece.length + 1;
    }
    const row = glued && parted.length === 1 ? gluedRow(line, at) : null;
    cells.push(...(row ?? rejoined(parted)));
    at = end + 1;
  }
  return cells;
}
