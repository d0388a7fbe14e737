import type { Issue } from "../model/issue.js";
import type { DocumentRow, RegionRow, TargetRow } from "../model/rows.js";
import type { Grid, GridCell } from "../text/tables/grid.js";

/** Labels of the row that adds up a table. */
const TOTAL = /^(?:全[市省国县区]|合计|总计|小计|总数)$/;

/** Whether a row label names the whole of the table, not a part of it. */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label);
}

/** A row label without the remark in brackets: 雨湖区（含湘潭大学、湖南科技大学） is 雨湖区. */
export const bareLabel = (label: string): string => label.replace(/[（(].*$/u, "");

interface Expected {
  readonly column: keyof TargetRow;
  readonly value: string | number | null;
}

/** Whether a table lists development zones, so that a district beside them may be meant without them. */
const hasZones = (grid: Grid, regions: readonly RegionRow[]): boolean =>
  grid.rows.some(({ label }) =>
    regions.some((row) => row.level === "zone" && row.name_zh === bareLabel(label)),
  );

/** What a cell says of its target: its table and labels, whom its row names, which year its column names. */
function expectedOf(
  grid: Grid,
  cell: GridCell,
  document: DocumentRow,
  regions: readonly RegionRow[],
): Expected[] {
  const label = bareLabel(cell.row_label);
  const region = regions.find((row) => row.name_zh === label);
  const whole = region === undefined && isTotalLabel(label);
  const year = /(20\d\d)年/.exec(cell.column_label)?.[1];
  const beside = region?.level !== "zone" && hasZones(grid, regions);
  return [
    { column: "table_id", value: grid.table_id },
    { column: "row_label", value: cell.row_label },
    { column: "column_label", value: cell.column_label },
    { column: "value", value: cell.value },
    { column: "region_code", value: region?.region_code ?? document.region_code },
    ...(region !== undefined && beside
      ? []
      : [{ column: "breakdown" as const, value: region === undefined && !whole ? cell.row_label : null }]),
    { column: "period_end", value: year === undefined ? document.period_end : Number(year) },
  ];
}

/**
 * Sets the annex tables, read as grids, against the rows cell by cell: each cell with a number is a target with the labels of its row
 * and column, the region or part that its row names and the year that its column names; and each row of a table is such a cell.
 */
export function checkCells(
  targets: readonly TargetRow[],
  grids: ReadonlyMap<string, readonly Grid[]>,
  documents: readonly DocumentRow[],
  regions: readonly RegionRow[],
): Issue[] {
  const issues: Issue[] = [];
  const rows = new Map(
    targets.map((target, index) => [`${target.document_id} ${target.value_start}`, index]),
  );
  const met = new Set<number>();
  for (const document of documents) {
    for (const grid of grids.get(document.document_id) ?? []) {
      for (const cell of grid.cells) {
        if (cell.value === null) continue;
        const place = { document: document.document_id, start: cell.start, end: cell.end };
        const index = rows.get(`${document.document_id} ${cell.start}`);
        const target = index === undefined ? undefined : targets[index];
        if (index === undefined || target === undefined) {
          issues.push({
            code: "cell-without-target",
            severity: "error",
            at: place,
            received: cell.text,
            parameters: { table: grid.table_id, cell: `${cell.row_label} × ${cell.column_label}` },
          });
          continue;
        }
        met.add(index);
        for (const { column, value } of expectedOf(grid, cell, document, regions)) {
          if (target[column] === value) continue;
          issues.push({
            code: "cell-differs",
            severity: "error",
            at: { file: "targets.csv", row: index + 2, column, ...place },
            expected: String(value ?? ""),
            received: String(target[column] ?? ""),
          });
        }
      }
    }
  }
  targets.forEach((target, index) => {
    if (target.table_id === null || met.has(index)) return;
    issues.push({
      code: "cell-unknown",
      severity: "error",
      at: { file: "targets.csv", row: index + 2, column: "table_id", document: target.document_id },
      received: target.table_id,
    });
  });
  return issues;
}
