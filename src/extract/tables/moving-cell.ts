import type { Span } from "../../text/span.js";
import type { GridCell } from "../../text/tables/grid.js";

/** What stands between the present value and the one aimed at: 63%→67.5%. */
const ARROW = /\s*(?:[→⟶➝➔⇒]|[-—=]>|——?＞)\s*/;

/** 67%左右（2025年64.7%）: the present value in brackets behind the one aimed at. */
const PRESENT_BEHIND =
  /^(.*\d[^（(]*?)\s*[（(](?:其中)?(20\d\d)\s*年[底末]?[^（）()]{0,20}\d[^（）()]{0,12}[）)]$/;

/** A cell that tells the present value beside the one aimed at: that one alone, and where the first stands. */
export interface MovingCell {
  readonly cell: GridCell;
  readonly from: Span;
}

/**
 * Reads a cell with two values that an arrow joins, or of which the present one stands in brackets; null for all others.
 * @param planStart the first year of the plan, before which a value is a present one
 */
export function movingCell(cell: GridCell, planStart: number | null): MovingCell | null {
  if (cell.text.length > 60 || cell.end - cell.start !== cell.text.length) return null;
  const [, aim = "", year = ""] = PRESENT_BEHIND.exec(cell.text) ?? [];
  if (aim !== "" && planStart !== null && Number(year) < planStart)
    return {
      cell: { ...cell, text: aim, end: cell.start + aim.length },
      from: { start: cell.start + aim.length, end: cell.end },
    };
  const arrow = ARROW.exec(cell.text);
  if (arrow === null) return null;
  const [from, to] = [cell.text.slice(0, arrow.index), cell.text.slice(arrow.index + arrow[0].length)];
  if (!/\d/.test(from) || !/\d/.test(to) || ARROW.test(to)) return null;
  return {
    cell: { ...cell, text: to, start: cell.end - to.length },
    from: { start: cell.start, end: cell.start + from.length },
  };
}
