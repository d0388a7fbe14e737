import { isDataCell, isUnitCell } from "../../text/tables/cell-kinds.js";
import type { Grid, GridCell } from "../../text/tables/grid.js";
import type { GridColumn } from "./grid-columns.js";

/** Of a column of names so many cells are words, and so many of those stand in it once. */
const MOSTLY = 0.7;

function areNames(cells: readonly GridCell[], rows: number): boolean {
  const words = cells.filter(({ text }) => text !== "" && !isDataCell(text) && !isUnitCell(text));
  const once = new Set(words.map(({ text }) => text)).size;
  return words.length >= 2 && words.length >= MOSTLY * rows && once >= MOSTLY * words.length;
}

/**
 * The columns that hold names though their labels do not say so: the one right of a label 指标名称 that stands over two columns, and where
 * the first column classes the rows and no label names any, the first one in which nearly every row has words of its own.
 */
export function namesIn(
  grid: Grid,
  byColumn: readonly (readonly GridCell[])[],
  columns: readonly GridColumn[],
): readonly number[] {
  const filled = (column: number) => (byColumn[column] ?? []).filter(({ text }) => text !== "");
  const below = columns.flatMap((_, column) => {
    // The numbers of the rows may stand between the classes and the names: 指标 over 创新能力 | 4 | 研发投入.
    const before = columns[column - 1]?.role === "number" ? column - 2 : column - 1;
    const [left, label] = [grid.columns[before] ?? "", grid.columns[column] ?? ""];
    const spans = columns[before]?.role === "name" && column > 0 && (label === "" || label === left);
    const words = filled(column);
    return spans && words.length > 0 && !words.some(({ text }) => isDataCell(text) || isUnitCell(text))
      ? [column]
      : [];
  });
  if (columns[0]?.role !== "category" || columns.some(({ role }) => role === "name")) return below;
  const named = columns.findIndex(
    (one, column) =>
      column > 0 && one.role === "value" && one.year === null && areNames(filled(column), grid.rows.length),
  );
  return named < 0 ? below : [...below, named];
}
