import { groupBy } from "../model/group-by.js";
import type { TargetRow } from "../model/rows.js";
import { type DocumentFinding, type Finder, findingOf } from "./finding.js";
import { type TableCells, tablesOf } from "./table-groups.js";
import { tableName } from "./table-name.js";
import { isTotalLabel } from "./total-label.js";

interface Units {
  readonly table_id: string;
  readonly total: TargetRow;
  /** The rows other than the total, each once, by their first cell. */
  readonly parts: readonly TargetRow[];
}

/** The regions that a table lists under a total for the region around them. */
function unitsOf({ table_id, cells }: TableCells): Units[] {
  const total = cells.find((cell) => isTotalLabel(cell.row_label ?? ""));
  if (total === undefined) return [];
  const parts = cells.filter(
    (cell) => !isTotalLabel(cell.row_label ?? "") && cell.region_code !== total.region_code,
  );
  const rows = [...groupBy(parts, (cell) => cell.row_label ?? "").values()].flatMap(([first]) => first ?? []);
  return rows.length < 2 ? [] : [{ table_id, total, parts: rows }];
}

/** Do several tables of a document list the same districts and zones under one total? */
export const tableUnits: Finder = {
  kind: "table-units",
  question: {
    zh: "各附表在同一合计下所列地区是否相同？",
    en: "Do the tables list the same regions under one total?",
  },
  find: ({ rows }) =>
    [...groupBy(tablesOf(rows.targets), ({ document_id }) => document_id).values()].flatMap(
      (tables): DocumentFinding[] =>
        [...groupBy(tables.flatMap(unitsOf), ({ total }) => total.region_code).values()].flatMap(
          (units): DocumentFinding[] => {
            const [first] = units;
            const lists = new Set(
              units.map(({ parts }) =>
                parts
                  .map((part) => part.row_label)
                  .sort()
                  .join(" "),
              ),
            );
            if (first === undefined || lists.size < 2) return [];
            const label = first.total.row_label ?? "";
            const ids = units.map(({ table_id }) => table_id);
            const counts = units.map(({ parts }) => parts.length);
            return [
              findingOf({
                kind: "table-units",
                severity: "remark",
                targets: [
                  first.total,
                  ...units.slice(1).map(({ total }) => total),
                  ...units.flatMap(({ parts }) => parts),
                ],
                text: {
                  zh: `${ids.map((id) => tableName(id, "zh")).join("、")}在同一个“${label}”下分别列${counts.join("、")}个地区`,
                  en: `${ids.map((id) => tableName(id, "en")).join(", ")} list ${counts.join(", ")} regions under one total (${label})`,
                },
                formula: null,
                quoted: units.map(({ total }) => total),
                id: `table-units:${first.total.document_id}:${label}`,
              }),
            ];
          },
        ),
    ),
};
