import { formatTarget } from "../compare/format-target.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";
import { type Finder, findingOf, namingOf } from "./finding.js";
import { canBothHold, isSameNumber } from "./same-quantity.js";

/** A target as printed, with 力争 where it is striven for and its deadline. */
function said(target: TargetRow, language: Language): string {
  const strive = target.commitment === "strive" ? `${labelOf("commitment", "strive", { language })} ` : "";
  return `${strive}${formatTarget(target, { language })} (${target.period_end})`;
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
  bound: { zh: "界限", en: "bound" },
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
        ? { zh: "，按字面两者不能同时成立", en: "; to the letter they cannot both hold" }
        : isSameNumber(earlier, later)
          ? { zh: "，为表述差异", en: ": stated differently" }
          : { zh: "", en: "" };
      const names = (language: Language): string =>
        differing.map((column) => WORDS[column][language]).join(language === "zh" ? "、" : ", ");
      return [
        findingOf(
          "restatement",
          both ? "remark" : "conflict",
          [earlier, later],
          named(later, {
            zh: `前处为${said(earlier, "zh")}，后处为${said(later, "zh")}：${names("zh")}不同${tail.zh}`,
            en: `first ${said(earlier, "en")}, then ${said(later, "en")}: ${names("en")} ${differing.length > 1 ? "differ" : "differs"}${tail.en}`,
          }),
          null,
        ),
      ];
    });
  },
};
