import { plainCell } from "../../text/tables/cell-kinds.js";
import type { GridCell } from "../../text/tables/grid.js";
import { labelParts } from "../../text/tables/grid-header.js";
import type { GridColumn } from "./grid-columns.js";

type ValueColumn = Extract<GridColumn, { role: "value" }>;

/** In so many rows at least, and in all that print the total, the parts make it up. */
const FEWEST_ROWS = 2;
/** Of the total of a row so large a share may be rounded away. */
const ROUNDED = 0.0005;

/** The plain number that a cell prints; NaN for anything else. */
export const numberIn = (cell: GridCell | undefined): number => {
  const text = plainCell(cell?.text ?? "").replaceAll(",", "");
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
};

/** Whether columns make up a total in each row that prints it. */
function makeUp(total: readonly GridCell[], parts: readonly (readonly GridCell[])[]): boolean {
  const rows = total.filter((cell) => !Number.isNaN(numberIn(cell)));
  const sums = rows.every((cell) => {
    const sum = parts.reduce((all, cells) => {
      const own = cells.find(({ row }) => row === cell.row);
      return all + (own === undefined || /^[-—–/]?$/.test(own.text.trim()) ? 0 : numberIn(own));
    }, 0);
    return Math.abs(sum - numberIn(cell)) <= ROUNDED * numberIn(cell);
  });
  return rows.length >= FEWEST_ROWS && sums;
}

/** The labels of a column that those of another do not have. */
const ownLabels = (label: string, other: string): string => {
  const shared = new Set(labelParts(other).map(plainCell));
  return labelParts(label)
    .map(plainCell)
    .filter((part) => !shared.has(part))
    .join("");
};

const isOfThing = (label: string, thing: string): boolean =>
  thing.length > 1 && label.endsWith(thing.slice(-2));

/**
 * The columns with those that make up a total beside them as parts of what it counts: 合计, 幼儿园, 小学 in a table of school places; and with others
 * of the same labels, as below another year.
 * @param byColumn the cells of each column
 * @param subject what the title of the table names
 */
export function withPartsOfTotals(
  labels: readonly string[],
  columns: readonly GridColumn[],
  byColumn: readonly (readonly GridCell[])[],
  subject: string,
): readonly GridColumn[] {
  const names = new Map<string, ValueColumn>();
  const isPart = (column: GridColumn | undefined, total: ValueColumn): boolean =>
    column?.role === "value" &&
    !column.total &&
    !column.growth &&
    column.place === null &&
    column.unit === total.unit &&
    column.year === total.year;
  for (const [at, total] of columns.entries()) {
    if (total.role !== "value" || !total.total) continue;
    let end = at + 1;
    while (isPart(columns[end], total)) end += 1;
    const thing = total.own === "" ? subject : total.own;
    const told = labels.slice(at + 1, end).map((label) => ownLabels(label, labels[at] ?? ""));
    if (end - at < 3 || thing === "" || told.some((label) => label === "" || isOfThing(label, thing)))
      continue;
    if (!makeUp(byColumn[at] ?? [], byColumn.slice(at + 1, end))) continue;
    for (const [index, label] of told.entries()) {
      names.set(label, total);
      for (const part of labelParts(labels[at + 1 + index] ?? "").map(plainCell))
        if (label.includes(part)) names.set(part, total);
    }
  }
  if (names.size === 0) return columns;
  return columns.map((column) => {
    const total =
      column.role === "value" && !column.total && column.done === null ? names.get(column.own) : undefined;
    return column.role === "value" && total !== undefined
      ? { ...column, own: total.own, ofSubject: total.ofSubject, done: column.own }
      : column;
  });
}
