import { plainCell } from "../../text/tables/cell-kinds.js";
import type { Grid } from "../../text/tables/grid.js";
import type { GridAxes } from "./grid-axes.js";
import { mergedOver } from "./merged-cells.js";

/** What a column prints in each row of a grid; undefined for an empty cell. */
function printedIn(grid: Grid, column: number): readonly (string | undefined)[] {
  const printed: (string | undefined)[] = grid.rows.map(({ label }) =>
    column === 0 && label !== "" ? label : undefined,
  );
  for (const cell of grid.cells)
    if (column > 0 && cell.column === column && cell.text !== "") printed[cell.row] = cell.text;
  return printed;
}

/** The class that each row of a table of indicators stands in, as the column of classes before its names prints it; empty for none. */
export function classesOf(grid: Grid, axes: GridAxes): readonly string[] {
  const [name = 0] = axes.names;
  // 畜种 | 项目: what the first column calls by a word of its own are classes too.
  const at = axes.columns.findLastIndex(
    ({ role }, column) =>
      column < name &&
      (role === "category" ||
        (role === "name" && !axes.names.includes(column) && !axes.parts.includes(column))),
  );
  if (axes.rows !== "indicators" || at < 0) return [];
  return mergedOver(printedIn(grid, at)).map((label) => label ?? "");
}

/** The names of rows that a table prints in several classes (在校生 in 小学 and in 初中). */
export function sharedNames(grid: Grid, axes: GridAxes, classes: readonly string[]): ReadonlySet<string> {
  const column = axes.names.at(-1);
  if (classes.length === 0 || column === undefined) return new Set();
  const before = new Map<string, string>();
  const shared = new Set<string>();
  for (const [row, printed] of printedIn(grid, column).entries()) {
    const name = plainCell(printed ?? "");
    const inClass = classes[row] ?? "";
    if (name !== "" && (before.get(name) ?? inClass) !== inClass) shared.add(name);
    before.set(name, inClass);
  }
  return shared;
}
