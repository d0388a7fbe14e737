import { type ColumnRole, columnRole, PLAN_TOTAL, type TableCell } from "./table-cells.js";

/** The most labels of a header. */
export const HEADER_REACH = 14;

/** The header of a flattened table: its columns, and how many cells it takes. */
export interface Header {
  readonly columns: readonly ColumnRole[];
  readonly length: number;
}

/** The header that cells begin with; null where they begin with none. */
export function headerOf(cells: readonly TableCell[], planStart: number | null): Header | null {
  const columns: ColumnRole[] = [];
  let index = 0;
  for (; index < Math.min(cells.length, HEADER_REACH + 4); index++) {
    const text = cells[index]?.text ?? "";
    const role = columnRole(text, planStart);
    const last = columns.at(-1);
    if (role === null) {
      if (/^[[【（(〔].{1,10}[\]】）)〕]$/.test(text) && last?.role === "value") continue;
      break;
    }
    columns.push(role);
  }
  const years = columns.filter((column) => column.role === "value" && column.year !== null).length;
  // 目标值 above 2023年 … is a merged header: the years say more.
  const cleaned = columns.filter(
    (column) =>
      column.role !== "value" ||
      column.year !== null ||
      column.growth ||
      column.added === true ||
      years === 0 ||
      PLAN_TOTAL.test(column.label),
  );
  const values = cleaned.filter((column) => column.role === "value");
  if (
    values.length === 0 ||
    !cleaned.some((column) => column.role === "name" || column.role === "unit" || column.role === "number")
  )
    return null;
  return { columns: cleaned, length: index };
}
