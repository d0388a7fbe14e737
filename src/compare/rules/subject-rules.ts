import { NOT_STATED } from "../../model/codes.js";
import { areUnlike, denominatorKind } from "../../model/denominator-kinds.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { quoted } from "./quoted.js";
import { answer, type Rule } from "./rule.js";

/** Whether one path of ids (`x/y/z`) runs through the other. */
function contains(wide: string | null, narrow: string | null): boolean {
  return wide !== null && narrow !== null && (narrow === wide || narrow.startsWith(`${wide}/`));
}

/** Whether a share is taken of the whole economy of a territory. */
const ofEconomy = ({ denominator }: DescribedTarget): boolean =>
  denominator !== null && denominatorKind(denominator) === "economy";

/** Whether a share is one of a denominator that its document does not print. */
const isUnprinted = ({ denominator }: DescribedTarget): boolean => denominator === NOT_STATED;

/** Whether a number is a share at its date; rates of change and numbers without a denominator are none. */
const isShare = ({ dimension, measure }: DescribedTarget): boolean =>
  dimension === "ratio" && measure === "level";

/** Whether both sides count the same thing: the idea, its definition, and whom it covers. */
export const SUBJECT_RULES: readonly Rule[] = [
  {
    id: "concept",
    question: { zh: "是否同一事项？", en: "Do both concern the same thing?" },
    source: {
      zh: "SDMX 概念 INDICATOR：概念不同的观测值属于不同序列",
      en: "SDMX concept INDICATOR: observations of different concepts are different series",
    },
    check: (a, b) =>
      a.family_id === b.family_id
        ? undefined
        : answer(
            "refused",
            `不是同一事项：${quoted(a.indicator_zh)}与${quoted(b.indicator_zh)}`,
            `different ideas: ${quoted(a.indicator_en)} and ${quoted(b.indicator_en)}`,
          ),
  },
  {
    id: "definition",
    question: { zh: "定义是否相同？", en: "Is the definition the same?" },
    source: {
      zh: "SDMX 代码表 OBS_STATUS 之 D：定义不同的数值须标明，不与其他数值混用；仅一方未写明分母的只供参考",
      en: "SDMX OBS_STATUS D: a value whose definition differs is marked, and not mixed with the others; where only one side leaves out the denominator, the pair is indicative",
    },
    check: (a, b) => {
      if (a.indicator_id === b.indicator_id) {
        return isUnprinted(a)
          ? answer(
              "same",
              "定义相同；原文均未写明分母",
              "same definition; the denominator is printed by neither",
            )
          : answer("same", "定义相同", "same definition");
      }
      const zh = `定义不同：${quoted(a.indicator_zh)}与${quoted(b.indicator_zh)}`;
      const en = `definitions differ: ${quoted(a.indicator_en)} and ${quoted(b.indicator_en)}`;
      if (a.denominator === null || b.denominator === null) {
        // A share whose indicator names no denominator is still a share; a count beside one is another thing.
        const alike = a.denominator === b.denominator || (isShare(a) && isShare(b));
        return answer(alike ? "indicative" : "refused", zh, en);
      }
      if (areUnlike(a.denominator, b.denominator)) {
        return answer(
          "refused",
          `${zh}；分母性质不同，不可并列`,
          `${en}; shares of totals of different kinds are never set side by side`,
        );
      }
      if (isUnprinted(a) === isUnprinted(b)) return answer("indicative", zh, en);
      const open = isUnprinted(a) ? a : b;
      return answer(
        "indicative",
        `${zh}；${quoted(open.indicator_zh)}的分母原文未写明`,
        `${en}; the denominator of ${quoted(open.indicator_en)} is not printed`,
      );
    },
  },
  {
    id: "population",
    question: { zh: "统计范围是否相同？", en: "Do both cover the same population?" },
    source: {
      zh: "《欧洲统计系统质量报告手册》“地域可比性”：覆盖范围",
      en: "ESS Handbook for quality reports, comparability over geographical domains: coverage",
    },
    check: (a, b) => {
      const [economy, narrow] = ofEconomy(a) ? [a, b] : [b, a];
      if (ofEconomy(economy) && !ofEconomy(narrow) && narrow.population_id !== null) {
        return answer(
          "refused",
          `统计范围不同：一方就全部经济活动而言，另一方仅就${narrow.population_zh}而言`,
          `populations differ: one is of the whole economy, the other of one population alone (${narrow.population_en})`,
        );
      }
      if (a.population_id === b.population_id) {
        return a.population_id === null
          ? undefined
          : answer("same", `统计范围相同：${a.population_zh}`, `same population: ${a.population_en}`);
      }
      if (a.population_id === null || b.population_id === null) {
        const [named, other] = a.population_id === null ? [b, a] : [a, b];
        return answer(
          "indicative",
          `统计范围：一方为${named.population_zh}，另一方未写明，指标名称仅为${quoted(other.indicator_zh)}`,
          `population: ${named.population_en} on one side; the other names none beside ${quoted(other.indicator_en)}`,
        );
      }
      const zh = `${a.population_zh}与${b.population_zh}`;
      const en = `${a.population_en} and ${b.population_en}`;
      return contains(a.population_path, b.population_path) || contains(b.population_path, a.population_path)
        ? answer("indicative", `统计范围一方包含另一方：${zh}`, `one population contains the other: ${en}`)
        : answer("refused", `统计范围不同：${zh}`, `populations differ: ${en}`);
    },
  },
];
