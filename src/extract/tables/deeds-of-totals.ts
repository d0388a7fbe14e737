import { plainCell } from "../../text/tables/cell-kinds.js";
import { labelParts } from "../../text/tables/grid-header.js";
import type { GridColumn } from "./grid-columns.js";

const DEED_ALONE = /^(?:新建|改建|扩建|新改扩建|改造|改造提升|提升|提质改造|提质|续建|修复|更新)$/;

/**
 * The columns with those below one label, beside its total, that only say what was done (高标准农田建设: 合计, 新建, 改造提升), as parts of it.
 */
export function withDeeds(labels: readonly string[], columns: readonly GridColumn[]): readonly GridColumn[] {
  const totals = new Map(
    labels.flatMap((label, index) => {
      const column = columns[index];
      const above = labelParts(label).slice(0, -1).join("");
      return column?.role === "value" && column.total && above !== "" ? [[above, column] as const] : [];
    }),
  );
  if (totals.size === 0) return columns;
  return columns.map((column, index) => {
    const parts = labelParts(labels[index] ?? "").map(plainCell);
    const last = parts.at(-1) ?? "";
    const total = totals.get(
      labelParts(labels[index] ?? "")
        .slice(0, -1)
        .join(""),
    );
    return column.role === "value" && total !== undefined && DEED_ALONE.test(last)
      ? { ...column, own: total.own, ofSubject: total.ofSubject, done: last }
      : column;
  });
}
