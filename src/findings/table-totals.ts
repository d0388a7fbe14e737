import { groupBy } from "../model/group-by.js";
import type { TargetRow } from "../model/rows.js";
import { derivedWords, listedWords } from "./derived-words.js";
import { type DocumentFinding, type Finder, findingOf } from "./finding.js";
import { isSameQuantity, quantityKey } from "./same-quantity.js";
import { tableName } from "./table-name.js";
import { isTotalLabel } from "./total-label.js";

const isTotal = (cell: TargetRow): boolean => cell.table_id !== null && isTotalLabel(cell.row_label ?? "");

/** Do two tables that break one quantity down in two ways print the same totals? Totals that agree are listed as confirmed. */
export const tableTotals: Finder = {
  kind: "table-total",
  question: { zh: "两张附表的同一合计是否一致？", en: "Do two tables print the same total?" },
  find: ({ rows }) => {
    const totals = rows.targets.filter(isTotal);
    const alike = groupBy(totals, quantityKey);
    const places = new Map(totals.map((total, index) => [total, index]));
    const isLater = (a: TargetRow, b: TargetRow) => (places.get(a) ?? 0) < (places.get(b) ?? 0);
    const pairs = totals.flatMap((a) =>
      (alike.get(quantityKey(a)) ?? [])
        .filter((b) => isLater(a, b) && b.table_id !== a.table_id && isSameQuantity(a, b))
        .map((b) => ({ a, b })),
    );
    const differing = pairs.filter(({ a, b }) => a.value !== b.value);
    const findings: DocumentFinding[] = differing.map(({ a, b }) => {
      const [one, other] = [derivedWords(a, a.value ?? 0), derivedWords(b, b.value ?? 0)];
      return findingOf({
        kind: "table-total",
        severity: "conflict",
        targets: [a, b],
        text: {
          zh: `${a.period_end}年合计：${tableName(a.table_id, "zh")}载为${one.zh}，${tableName(b.table_id, "zh")}载为${other.zh}`,
          en: `total for ${a.period_end}: ${tableName(a.table_id, "en")} prints ${one.en}, ${tableName(b.table_id, "en")} prints ${other.en}`,
        },
        formula: null,
      });
    });
    const tables = groupBy(
      pairs.filter(({ a, b }) => a.value === b.value),
      ({ a, b }) => [a.document_id, a.table_id, b.table_id].join(":"),
    );
    for (const [key, agreeing] of tables) {
      const [first, ...rest] = agreeing.flatMap(({ a, b }) => [a, b]);
      if (first === undefined) continue;
      const [a = null, b = null] = [agreeing[0]?.a.table_id, agreeing[0]?.b.table_id];
      const told = listedWords(agreeing.map((pair) => pair.a));
      findings.push(
        findingOf({
          kind: "table-total",
          severity: "confirmed",
          targets: [first, ...rest],
          text: {
            zh: `${tableName(a, "zh")}与${tableName(b, "zh")}的${agreeing.length}项合计一致：${told.zh}`,
            en: `${agreeing.length} totals of ${tableName(a, "en")} and ${tableName(b, "en")} agree: ${told.en}`,
          },
          formula: null,
          id: `table-total:${key}`,
          quoted: [first, ...rest],
        }),
      );
    }
    return findings;
  },
};
