import type { Span } from "../../text/span.js";
import type { GridCell } from "../../text/tables/grid.js";

/** What stands between the present value and the one aimed at: 63%→67.5%. */
const ARROW = /\s*(?:[→⟶➝➔⇒]|[-—=]>|——?＞)\s*/;

/** A cell of which an arrow leads from the present value to the one aimed at: that one alone, and where the first stands. */
export interface MovingCell {
  readonly cell: GridCell;
  readonly from: Span;
}

/** Reads a cell with two values that an arrow joins; null for all others. */
export function movingCell(cell: GridCell): MovingCell | null {
  if (cell.text.length > 60 || cell.end - cell.start !== cell.text.length) return null;
  const arrow = ARROW.exec(cell.text);
  if (arrow === null) return null;
  const [from, to] = [cell.text.slice(0, arrow.index), cell.text.slice(arrow.index + arrow[0].length)];
  if (!/\d/.test(from) || !/\d/.test(to) || ARROW.test(to)) return null;
  return {
    cell: { ...cell, text: to, start: cell.end - to.length },
    from: { start: cell.start, end: cell.start + from.length },
  };
}
