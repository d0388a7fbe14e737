import { readPassage } from "../../text/numbers/quantities.js";
import { isDataCell, plainCell } from "../../text/tables/cell-kinds.js";
import type { Grid, GridCell } from "../../text/tables/grid.js";
import { isPlace, isTotal } from "./grid-columns.js";

/** Whether nothing is printed above the rows of a grid. */
export function hasNoHeader({ row_dimension, columns }: Grid): boolean {
  return row_dimension === "" && columns.every((label) => label === "");
}

/** Whether the rows measure each a thing of its own: their labels name no places, and their values print several units. */
export function measuresEach(labels: readonly string[], cells: readonly GridCell[]): boolean {
  if (labels.length < 2 || labels.some((label) => isPlace(label) || isTotal(label))) return false;
  const values = cells.filter(({ text }) => isDataCell(text));
  const units = values.flatMap(({ text }) => {
    const [quantity] = readPassage(plainCell(text)).quantities;
    return quantity?.hasUnit === true ? [quantity.unit] : [];
  });
  return units.length >= 2 && 2 * units.length > values.length && new Set(units).size > 1;
}
