import { fiveYearPlan } from "../../text/numbers/five-year-plan.js";
import { plainCell } from "../../text/tables/cell-kinds.js";
import type { GridCell } from "../../text/tables/grid.js";
import type { ValueColumn } from "./grid-facts.js";

const NAMED =
  "((?:(?:[三四五]年|“?十[三四五六]五”?(?:期间|时期)?|规划期内?|(20\\d\\d)[-—–~至](20\\d\\d)年)[:：,，]?(?:累计|合计|共计|共|总计)|累计|合计|共计))(?:新增|完成|建成|达到|实施|值|数)?[:：]?";
/** A sum over the plan or over years that a cell names itself: 五年累计150, “十五五”累计新增2.5, 2026—2030年合计30. */
const SUM = new RegExp(`^${NAMED}(?=[<>≥≤约]?\\d)`);
/** The same behind its number: 1000（“十五五”累计）. */
const SUM_BEHIND = new RegExp(`^[<>≥≤约]?\\d[\\d,.]*\\s*[（(]${NAMED}[）)]$`);

/** A cell that holds a sum over years, with a column of that sum in the place of the one of a year that it stands in. */
export interface SummedCell {
  readonly cell: GridCell;
  readonly column: ValueColumn;
}

/** The last year over which a column or a named plan (“十四五”) sums; null where neither says. */
function lastYear(label: string, column: ValueColumn): number | null {
  const plan = /十[三四五六]五/.exec(label)?.[0];
  return (plan === undefined ? null : fiveYearPlan(plan))?.[1] ?? column.year;
}

/** Reads a cell that names the sum that it holds, for a plan that begins in a year; null for all others, and for what came before the plan. */
export function summedCell(cell: GridCell, column: ValueColumn, planStart: number | null): SummedCell | null {
  if (cell.text.length > 30 || column.base) return null;
  const text = plainCell(cell.text);
  const behind = SUM_BEHIND.exec(text);
  const found = behind ?? SUM.exec(text);
  const [, label, from, to] = found ?? [];
  if (label === undefined) return null;
  const last = to === undefined ? lastYear(label, column) : Number(to);
  if (last !== null && planStart !== null && last < planStart) return null;
  const at = cell.text.search(/[<>≥≤＞＜约]?\d(?!\d{3}\s*[-—–~至]|\d{3}\s*年)/);
  const digits = /(?:累计|合计|共计|共|总计)\D*$/.exec(cell.text.slice(0, at)) === null ? 0 : at;
  const printed = behind === null ? cell.text.slice(digits) : cell.text.replace(/\s*[（(].*$/, "");
  const own = /^(?:累计|合计|共计)/.test(label);
  return {
    cell: { ...cell, text: printed, start: cell.start + digits },
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
