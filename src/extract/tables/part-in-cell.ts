import type { GridCell } from "../../text/tables/grid.js";
import type { RowFacts } from "./grid-rows.js";
import type { CellOfRow } from "./paired-cells.js";

const AMOUNT =
  "[[【〔［]?[<>≥≤＞＜约]?\\d[\\d.,]{0,11} ?(?:[%％]|[万亿]?[名人个家户项件座所台辆套亩]|[万亿])?(?:以上|左右)?[\\]】〕］]?";
/** 〔5000〕（其中农民工〔1750〕）; 120名，其中博士60名: the value of the whole, and of a part of it. */
const WITH_PART = new RegExp(
  `^(${AMOUNT})\\s*(?:[（(]|[，,、；])其中[:：]?\\s*([^\\d（()）[【〔［<>≥≤＞＜约]{1,12})(${AMOUNT})([）)]?)$`,
);

/** The value of a cell with what its row says of it, and of which part of what is counted in its row it is. */
export interface PartOfCell extends CellOfRow {
  readonly done: string | null;
}

/** The two values of a cell that prints that of a part behind that of the whole, each with what it is told of; null for all others. */
export function partInCell(cell: GridCell, row: RowFacts): readonly PartOfCell[] | null {
  if (cell.text.length > 60 || cell.end - cell.start !== cell.text.length) return null;
  const [, whole, part, amount, bracket = ""] = WITH_PART.exec(cell.text) ?? [];
  if (whole === undefined || part === undefined || amount === undefined) return null;
  const at = cell.start + cell.text.indexOf(part, whole.length);
  const start = cell.end - bracket.length - amount.length;
  const label = { label: part.trim(), at: { start: at, end: at + part.trimEnd().length }, within: null };
  // In the row of a place the part is one of the thing that its column counts.
  const placed = row.part !== null;
  return [
    { cell: { ...cell, text: whole, end: cell.start + whole.length }, row, done: null },
    {
      cell: { ...cell, text: amount, start, end: start + amount.length },
      row: placed ? row : { ...row, part: label },
      done: placed ? label.label : null,
    },
  ];
}
