import { groupBy } from "../model/group-by.js";
import type { TargetRow } from "../model/rows.js";
import { isTotalLabel } from "./total-label.js";

/** The cells of one annex table. */
export interface TableCells {
  readonly document_id: string;
  readonly table_id: string;
  readonly cells: readonly TargetRow[];
}

/** The annex tables among targets, in the order in which they are met. */
export function tablesOf(targets: readonly TargetRow[]): TableCells[] {
  const cells = targets.filter((target) => target.table_id !== null);
  return [...groupBy(cells, (cell) => `${cell.document_id} ${cell.table_id}`).values()].flatMap((group) => {
    const [first] = group;
    return first?.table_id == null
      ? []
      : [{ document_id: first.document_id, table_id: first.table_id, cells: group }];
  });
}

/** A total that a table prints, with the parts that should add up to it. */
export interface TableSum {
  readonly direction: "rows" | "columns";
  readonly label: string;
  readonly parts: readonly [TargetRow, ...TargetRow[]];
  readonly total: TargetRow;
}

/** Rates and shares do not add up. */
const adds = (cell: TargetRow): boolean =>
  cell.measure !== "growth" && cell.measure !== "relative" && cell.unit !== "percent" && cell.value !== null;

function sumsAlong(
  cells: readonly TargetRow[],
  direction: TableSum["direction"],
  line: (cell: TargetRow) => string,
  place: (cell: TargetRow) => string,
): TableSum[] {
  return [...groupBy(cells.filter(adds), line)].flatMap(([label, group]): TableSum[] => {
    const total = group.find((cell) => isTotalLabel(place(cell)));
    const [first, ...rest] = group.filter((cell) => !isTotalLabel(place(cell)));
    return total === undefined || first === undefined
      ? []
      : [{ direction, label, parts: [first, ...rest], total }];
  });
}

/** The totals of a table down its columns (全市, 合计 as a row) and along its rows (合计 as a column). */
export function sumsOf({ cells }: TableCells): TableSum[] {
  const row = (cell: TargetRow): string => cell.row_label ?? "";
  const column = (cell: TargetRow): string => cell.column_label ?? "";
  return [...sumsAlong(cells, "columns", column, row), ...sumsAlong(cells, "rows", row, column)];
}
