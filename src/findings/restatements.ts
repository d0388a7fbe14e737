import { numberWords } from "../compare/figure-words.js";
import { measureWords } from "../compare/measure-words.js";
import type { Language } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";
import { type Finder, findingOf, namingOf } from "./finding.js";
import { canBothHold, isSameNumber } from "./same-quantity.js";

/** A target as a sentence says it, with 力争 where it is striven for and its deadline. */
function said(target: TargetRow, language: Language): string {
  const { before, after } = measureWords(target, language);
  const words = `${before}${numberWords(target, language)}${after}`;
  const strive = target.commitment === "strive";
  return language === "zh"
    ? `${target.period_end}年${strive ? "力争" : ""}${words}`
    : `${strive ? "strive for " : ""}${words} by ${target.period_end}`;
}

const COMPARED = ["value", "value_max", "unit_mult", "bound", "commitment", "measure", "period_end"] as const;

/** Whether two printings say the same of one commitment. */
export const statedTheSame = (a: TargetRow, b: TargetRow): boolean =>
  COMPARED.every((column) => a[column] === b[column]);

/** Names of the columns for a reader. */
const WORDS: Readonly<Record<(typeof COMPARED)[number], { readonly zh: string; readonly en: string }>> = {
  value: { zh: "数值", en: "value" },
  value_max: { zh: "上限", en: "upper end" },
  unit_mult: { zh: "数量级", en: "power of ten" },
  bound: { zh: "表述", en: "bound" },
  commitment: { zh: "承诺强度", en: "commitment" },
  measure: { zh: "目标类型", en: "measure" },
  period_end: { zh: "期限", en: "deadline" },
};

/** Is a commitment printed twice with another number, bound, deadline or strength? Cells of tables are left to their own check. */
export const restatements: Finder = {
  kind: "restatement",
  question: {
    zh: "同一承诺重复出现时是否一致？",
    en: "Is a commitment that is printed twice the same both times?",
  },
  find: (source) => {
    const { rows } = source;
    const named = namingOf(source);
    const byId = new Map(rows.targets.map((target) => [target.target_id, target]));
    return rows.targets.flatMap((other) => {
      const principal = other.principal ? undefined : byId.get(other.commitment_id);
      const [earlier, later] =
        principal !== undefined && principal.quote_start > other.quote_start
          ? [other, principal]
          : [principal, other];
      if (earlier === undefined || later.table_id !== null || earlier.table_id !== null) return [];
      const differing = COMPARED.filter((column) => earlier[column] !== later[column]);
      if (differing.length === 0) return [];
      const both = canBothHold(earlier, later);
      const tail = !both
        ? { zh: "，按字面不能同时成立", en: "; to the letter they cannot both hold" }
        : isSameNumber(earlier, later)
          ? { zh: "，数值一致", en: ", the number is the same" }
          : { zh: "", en: "" };
      const names = (language: Language): string =>
        differing.map((column) => WORDS[column][language]).join(language === "zh" ? "、" : ", ");
      return [
        findingOf({
          kind: "restatement",
          severity: both ? "remark" : "conflict",
          targets: [earlier, later],
          text: named(later, {
            zh: `前文为${said(earlier, "zh")}，后文为${said(later, "zh")}，${names("zh")}不同${tail.zh}`,
            en: `first ${said(earlier, "en")}, then ${said(later, "en")}: ${names("en")} ${differing.length > 1 ? "differ" : "differs"}${tail.en}`,
          }),
          formula: null,
        }),
      ];
    });
  },
};
