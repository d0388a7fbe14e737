import type { Issue } from "../model/issue.js";
import type { DocumentRow, OtherNumberRow, TargetRow } from "../model/rows.js";
import type { CellAgain } from "./cells-again.js";

interface Expected {
  readonly column: keyof TargetRow;
  readonly value: string | number | null;
}

/** What a cell says of its target: its table and labels, whom its row or column names, which year holds for it. */
function expectedOf(cell: CellAgain, document: DocumentRow): Expected[] {
  return [
    { column: "table_id", value: cell.table_id },
    { column: "row_label", value: cell.row_label },
    { column: "column_label", value: cell.column_label },
    ...(cell.value === null ? [] : [{ column: "value" as const, value: cell.value }]),
    { column: "region_code", value: cell.region_code },
    ...(cell.beside ? [] : [{ column: "breakdown" as const, value: cell.breakdown }]),
    { column: "period_end", value: cell.year ?? document.period_end },
  ];
}

/** Where a row of a table stands: its quote is the cell. */
const placeOf = ({ document_id, quote_start }: TargetRow): string => `${document_id} ${quote_start}`;

/**
 * Sets the tables against the rows cell by cell: each cell of a number that is aimed at is a target with the labels of its row and
 * column, the region or part that they name and the year that holds for it; and each row of a table is such a cell. What a column of
 * the present state holds is no target, nor what a reviewer has put among the other numbers.
 */
export function checkCells(
  targets: readonly TargetRow[],
  others: readonly OtherNumberRow[],
  cells: ReadonlyMap<string, readonly CellAgain[]>,
  documents: readonly DocumentRow[],
): Issue[] {
  const issues: Issue[] = [];
  const rows = new Map(targets.map((target, index) => [placeOf(target), index]));
  const set = new Set(others.map((row) => `${row.document_id} ${row.quote_start} ${row.quote_end}`));
  const met = new Set<number>();
  for (const document of documents) {
    for (const cell of cells.get(document.document_id) ?? []) {
      const place = { document: document.document_id, start: cell.start, end: cell.end };
      const key = `${document.document_id} ${cell.start}`;
      const index = rows.get(key);
      const target = index === undefined ? undefined : targets[index];
      if (index === undefined || target === undefined) {
        if (cell.value === null || !cell.aimed || set.has(`${key} ${cell.end}`)) continue;
        issues.push({
          code: "cell-without-target",
          severity: "error",
          at: place,
          received: cell.text,
          parameters: { table: cell.table_id, cell: `${cell.row_label} × ${cell.column_label}` },
        });
        continue;
      }
      met.add(index);
      for (const { column, value } of expectedOf(cell, document)) {
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
