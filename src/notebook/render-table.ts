import { missingColumns, rowsOf, type Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { DESCRIBED_COLUMNS } from "../tables/describe-targets.js";
import { columnsOf } from "../tables/schemas.js";
import { renderGrid } from "./grid.js";
import { plainColumns, type Values } from "./plain-columns.js";
import { type FindingLike, renderFindings } from "./render-findings.js";
import type { Rendered, View } from "./rendered.js";
import { targetColumns } from "./target-columns.js";

/** The columns by which a table is known to hold findings. */
const FINDING_COLUMNS = ["id", "kind", "severity", "document_id", "text", "formula", "target_ids", "quotes"];

/** The first rows of a table that a view shows. */
const head = (table: Table, view: View): Table =>
  view.rows < table.numRows() ? table.slice(0, view.rows).reify() : table;

/** Any rows as a table of their own columns. */
export function renderRows(
  names: readonly string[],
  rows: readonly Values[],
  total: number,
  view: View,
): Rendered {
  return renderGrid(rows, plainColumns(names, rows, view.language, view.columns), total, view);
}

/** Whether a table holds targets with all that they refer to. */
function isTargetTable(table: Table): boolean {
  return missingColumns(table, [...columnsOf("targets"), ...DESCRIBED_COLUMNS]).length === 0;
}

/**
 * An arquero table. Targets are shown as a reader reads them: one column for bound, number and unit, scope below the
 * indicator, quote on demand; the option `columns` names any columns of the table instead.
 */
export function renderTable(table: Table, view: View): Rendered {
  const total = table.numRows();
  const names = table.columnNames();
  if (isTargetTable(table)) {
    const columns = targetColumns(view.language);
    const composed = view.columns?.every((name) => columns.some((column) => column.name === name)) ?? true;
    if (composed) return renderGrid(rowsOf<DescribedTarget>(head(table, view)), columns, total, view);
  }
  if (missingColumns(table, FINDING_COLUMNS).length === 0) {
    return renderFindings(rowsOf<FindingLike>(table), view);
  }
  return renderRows(names, rowsOf<Record<string, unknown>>(head(table, view)), total, view);
}
