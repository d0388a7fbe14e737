import { plainCell } from "../../text/tables/cell-kinds.js";
import type { GridCell } from "../../text/tables/grid.js";
import type { ValueColumn } from "./grid-facts.js";

/** A sum over the plan or over years that a cell names itself: 五年累计150, “十五五”累计新增2.5, 2026—2030年合计30. */
const SUM =
  /^((?:(?:[三四五]年|“?十[三四五六]五”?(?:期间|时期)?|规划期内?|(20\d\d)[-—–~至](20\d\d)年)[:：,，]?(?:累计|合计|共计|共|总计)|累计|合计|共计))(?:新增|完成|建成|达到|实施)?[:：]?(?=[<>≥≤约]?\d)/;

/** A cell that holds a sum over years, with a column of that sum in the place of the one of a year that it stands in. */
export interface SummedCell {
  readonly cell: GridCell;
  readonly column: ValueColumn;
}

/** Reads a cell that names the sum that it holds; null for all others. */
export function summedCell(cell: GridCell, column: ValueColumn): SummedCell | null {
  if (cell.text.length > 30) return null;
  const found = SUM.exec(plainCell(cell.text));
  if (found?.[1] === undefined) return null;
  const at = cell.text.search(/[<>≥≤＞＜约]?\d(?!\d{3}\s*[-—–~至]|\d{3}\s*年)/);
  const digits = /(?:累计|合计|共计|共|总计)\D*$/.exec(cell.text.slice(0, at)) === null ? 0 : at;
  const [, label, from, to] = found;
  const own = /^(?:累计|合计|共计)/.test(label);
  return {
    cell: { ...cell, text: cell.text.slice(digits), start: cell.start + digits },
    column: {
      ...column,
      label: own ? `${column.label}累计` : label.replace(/合计|共计|总计|共/, "累计"),
      year: to === undefined ? (own ? column.year : null) : Number(to),
      from: from === undefined ? null : Number(from),
      growth: true,
      base: false,
      aimed: true,
    },
  };
}
