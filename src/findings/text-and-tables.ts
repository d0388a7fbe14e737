import { numberWords } from "../compare/figure-words.js";
import { groupBy } from "../model/group-by.js";
import type { Language } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";
import { type DocumentFinding, type Finder, findingOf, type Naming, namingOf } from "./finding.js";
import { canBothHold, isSameNumber, isSameQuantity, quantityKey } from "./same-quantity.js";
import { tableName } from "./table-name.js";

const print = ({ bound, value, value_max, unit_mult }: TargetRow): string =>
  [bound, value, value_max, unit_mult].join(" ");

/** The number of a target, and that it is what is added where it is. */
function addedWords(target: TargetRow, language: Language): string {
  const words = numberWords(target, language);
  if (target.measure !== "increment") return words;
  return language === "zh" ? `新增${words}` : `${words} new`;
}

function findingFor(
  texts: readonly [TargetRow, ...TargetRow[]],
  cells: readonly TargetRow[],
  named: Naming,
): DocumentFinding {
  const [text] = texts;
  const [cell = text] = cells;
  const agree = print(text) === print(cell);
  const both = canBothHold(text, cell);
  const tables = [...new Set(cells.map((one) => one.table_id))];
  const [zh, en] = [addedWords(text, "zh"), addedWords(text, "en")];
  const [cellZh, cellEn] = [addedWords(cell, "zh"), addedWords(cell, "en")];
  const tail = agree
    ? { zh: "", en: "" }
    : isSameNumber(text, cell)
      ? { zh: "，数值一致，表述不同", en: ": one number, stated differently" }
      : both
        ? { zh: "，两者可以同时成立", en: "; both can hold" }
        : { zh: "，按字面不能同时成立", en: "; to the letter they cannot both hold" };
  return findingOf({
    kind: "text-and-table",
    severity: agree ? "confirmed" : both ? "remark" : "conflict",
    targets: [...texts, ...cells],
    text: named(text, {
      zh: `${text.period_end}年正文为${zh}，${tables.map((id) => tableName(id, "zh")).join("、")}为${cellZh}${tail.zh}`,
      en: `for ${text.period_end} the text says ${en}, ${tables.map((id) => tableName(id, "en")).join(" and ")} ${cells.length > 1 ? "say" : "says"} ${cellEn}${tail.en}`,
    }),
    formula: null,
    id: ["text-and-table", text.target_id, cell.target_id].join(":"),
  });
}

/**
 * Do the running text and the annex tables of a document print the same number for one quantity? Statements that print the same number
 * with the same bound are taken together.
 */
export const textAndTables: Finder = {
  kind: "text-and-table",
  question: { zh: "正文与附表的数字是否一致？", en: "Do the text and the tables print the same number?" },
  find: (source) => {
    const { rows } = source;
    const named = namingOf(source);
    const cells = groupBy(
      rows.targets.filter((target) => target.table_id !== null),
      quantityKey,
    );
    const met = new Map<string, { texts: [TargetRow, ...TargetRow[]]; cells: TargetRow[] }>();
    for (const text of rows.targets) {
      if (text.table_id !== null || text.value === null) continue;
      const same = (cells.get(quantityKey(text)) ?? []).filter((cell) => isSameQuantity(text, cell));
      for (const cell of same) {
        const key = [text.document_id, text.indicator_id, text.period_end, print(text), print(cell)].join(
          "|",
        );
        const group = met.get(key);
        if (group === undefined) met.set(key, { texts: [text], cells: [cell] });
        else {
          if (!group.texts.includes(text)) group.texts.push(text);
          if (!group.cells.includes(cell)) group.cells.push(cell);
        }
      }
    }
    return [...met.values()].map((group) => findingFor(group.texts, group.cells, named));
  },
};
