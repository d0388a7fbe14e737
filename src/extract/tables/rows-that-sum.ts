import type { Grid } from "../../text/tables/grid.js";
import type { GridAxes } from "./grid-axes.js";
import { numberIn } from "./parts-of-totals.js";

/** Of the total so large a share may be rounded away. */
const ROUNDED = 0.0005;

/** The rows of a table of indicators whose values of the years make up their total: what is told of each year is done in it, and is no level. */
export function rowsThatSum(grid: Grid, { rows, columns }: GridAxes): ReadonlySet<number> {
  const total = columns.findIndex((column) => column.role === "value" && column.total);
  const years = columns.flatMap((column, at) =>
    column.role === "value" && column.year !== null && !column.base && !column.total ? [at] : [],
  );
  if (rows !== "indicators" || total < 0 || years.length < 2) return new Set();
  const own = new Set([...years, total]);
  const byRow = new Map<number, Map<number, number>>();
  for (const cell of grid.cells) {
    if (!own.has(cell.column)) continue;
    const values = byRow.get(cell.row) ?? new Map<number, number>();
    byRow.set(cell.row, values.set(cell.column, numberIn(cell)));
  }
  const sums = ([, values]: readonly [number, ReadonlyMap<number, number>]): boolean => {
    const whole = values.get(total) ?? Number.NaN;
    const sum = years.reduce((all, at) => all + (values.get(at) ?? Number.NaN), 0);
    return Math.abs(sum - whole) <= ROUNDED * whole;
  };
  return new Set([...byRow].filter(sums).map(([row]) => row));
}
