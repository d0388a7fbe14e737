import { groupBy } from "../model/group-by.js";
import type { Grid } from "../text/tables/grid.js";
import { readGrids } from "../text/tables/grids.js";
import { type DocumentFinding, type Finder, passageOf } from "./finding.js";
import { sumsOf, tablesOf } from "./table-groups.js";
import { tableName } from "./table-name.js";

/** Rows of a grid without a single number in the columns that hold numbers. */
function emptyRows(grid: Grid): Grid["rows"] {
  const numeric = new Set(grid.cells.filter((cell) => cell.value !== null).map((cell) => cell.column));
  const numbers = groupBy(
    grid.cells.filter((cell) => numeric.has(cell.column)),
    (cell) => cell.row,
  );
  return grid.rows.filter((_, row) => {
    const cells = numbers.get(row) ?? [];
    return cells.length > 0 && cells.every((cell) => cell.text === "");
  });
}

/** Does an annex table name a row and print no number in it, and do its totals add up without that row? */
export const emptyTableRows: Finder = {
  kind: "empty-row",
  question: { zh: "附表中是否有只列名称而无数字的行？", en: "Does a table name a row without a number?" },
  find: ({ texts, rows }) => {
    const tables = new Map(
      tablesOf(rows.targets).map((table) => [`${table.document_id} ${table.table_id}`, table]),
    );
    return [...texts].flatMap(([document_id, text]) =>
      readGrids(text).flatMap((grid): DocumentFinding[] => {
        const table = tables.get(`${document_id} ${grid.table_id}`);
        const sums = table === undefined ? [] : sumsOf(table).filter((of) => of.direction === "columns");
        const close = sums.filter((of) => {
          const parts = of.parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
          return Math.abs(parts - (of.total.value ?? 0)) < 1e-9;
        });
        const full = sums.length > 0 && close.length === sums.length;
        return emptyRows(grid).map(({ label, start, end }) => ({
          id: `empty-row:${document_id}:${grid.table_id}:${label}`,
          kind: "empty-row",
          severity: "remark",
          document_id,
          text: {
            zh: `${tableName(grid.table_id, "zh")}的“${label}”一行没有数字${full ? "，不计此行，合计数仍然相符" : ""}`,
            en: `${tableName(grid.table_id, "en")}: the row “${label}” holds no number${full ? "; the totals add up without it" : ""}`,
          },
          formula: null,
          target_ids: full ? sums.map((of) => of.total.target_id) : [],
          quotes: [passageOf(document_id, { text: text.slice(start, end), start, end }, `${label} ×`)],
        }));
      }),
    );
  },
};
