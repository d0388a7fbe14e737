import { isDataCell, isUnitCell, plainCell } from "../../text/tables/cell-kinds.js";
import type { GridCell } from "../../text/tables/grid.js";
import type { ValueColumn } from "./grid-facts.js";

/** >7、力争高于上一个五年的水平; 7.5左右（“十五五”期间年均增速）: a value, and words on it that hold no other. */
const WITH_WORDS =
  /^((?:[<>≥≤＞＜约]|不低于|不少于|不超过|不高于)?\s?\d+(?:[.,]\d+)*\s?(?:[%％‰]|个百分点)?\s?(?:左右|以上|以下|以内)?)\s?(?:[、，,；;]([^\d]{4,})|[（(]([^\d（）()]{4,})[）)])$/;
/** Words that make a percentage a rate: 年均增速. */
const A_RATE = /年均|增速|增长/;

/**
 * A cell of a value without the words that stand behind it, and its column as one of growth where these make it a rate; null for a cell
 * without any, and for one that is read as it stands.
 */
export function remarkedCell(
  cell: GridCell,
  column: ValueColumn,
): { readonly cell: GridCell; readonly column: ValueColumn } | null {
  if (cell.text.length > 60 || cell.end - cell.start !== cell.text.length || isDataCell(cell.text))
    return null;
  const [, value, , bracketed] = WITH_WORDS.exec(cell.text) ?? [];
  if (value === undefined || (bracketed !== undefined && isUnitCell(plainCell(bracketed)))) return null;
  const text = value.trimEnd();
  const rate = !column.growth && A_RATE.test(bracketed ?? "");
  return {
    cell: { ...cell, text, end: cell.start + text.length },
    column: rate ? { ...column, growth: true, label: `${column.label}${bracketed}` } : column,
  };
}
