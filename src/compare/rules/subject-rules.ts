import { labelOf } from "../../model/labels.js";
import { areKindred } from "../denominators.js";
import { answer, type Rule } from "./rule.js";

/** Whether one path of ids (`x/y/z`) runs through the other. */
function contains(wide: string | null, narrow: string | null): boolean {
  return wide !== null && narrow !== null && (narrow === wide || narrow.startsWith(`${wide}/`));
}

/** Whether both sides count the same thing: the idea, its definition, whom it covers, at which level, and of what part. */
export const SUBJECT_RULES: readonly Rule[] = [
  {
    id: "concept",
    question: { zh: "是否同一事项？", en: "Do both speak of one idea?" },
    source: {
      zh: "SDMX 概念 INDICATOR：概念不同的观测值属于不同序列",
      en: "SDMX concept INDICATOR: observations of different concepts are different series",
    },
    check: (a, b) =>
      a.family_id === b.family_id
        ? undefined
        : answer(
            "refused",
            `不是同一事项：“${a.indicator_zh}”与“${b.indicator_zh}”`,
            `different ideas: “${a.indicator_en}” and “${b.indicator_en}”`,
          ),
  },
  {
    id: "definition",
    question: { zh: "定义是否相同？", en: "Is the definition the same?" },
    source: {
      zh: "SDMX 代码表 OBS_STATUS 之 D：定义不同的数值须标明，不与其他数值混用",
      en: "SDMX OBS_STATUS D: a value whose definition differs is marked, and not mixed with the others",
    },
    check: (a, b) => {
      if (a.indicator_id === b.indicator_id) {
        return a.denominator === "not-stated"
          ? answer(
              "same",
              "定义相同；原文均未印出分母",
              "same definition; the denominator is printed by neither",
            )
          : answer("same", "定义相同", "same definition");
      }
      const zh = `定义不同：“${a.indicator_zh}”与“${b.indicator_zh}”`;
      const en = `definitions differ: “${a.indicator_en}” and “${b.indicator_en}”`;
      if ((a.denominator === null) !== (b.denominator === null)) return answer("refused", zh, en);
      if (a.denominator !== null && b.denominator !== null && !areKindred(a.denominator, b.denominator)) {
        return answer(
          "refused",
          `${zh}；分母性质不同，不可并列`,
          `${en}; shares of totals of different kinds are never set side by side`,
        );
      }
      return answer("indicative", zh, en);
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
      if (a.population_id === b.population_id) {
        return a.population_id === null
          ? undefined
          : answer("same", `统计范围相同：${a.population_zh}`, `same population: ${a.population_en}`);
      }
      if (a.population_id === null || b.population_id === null) {
        const named = a.population_id === null ? b : a;
        return answer(
          "indicative",
          `只有一方写明统计范围（${named.population_zh}）`,
          `only one side states its population (${named.population_en})`,
        );
      }
      const zh = `${a.population_zh}与${b.population_zh}`;
      const en = `${a.population_en} and ${b.population_en}`;
      return contains(a.population_path, b.population_path) || contains(b.population_path, a.population_path)
        ? answer("indicative", `统计范围一方包含另一方：${zh}`, `one population contains the other: ${en}`)
        : answer("refused", `统计范围不同：${zh}`, `populations differ: ${en}`);
    },
  },
  {
    id: "tier",
    question: { zh: "认定级别是否相同？", en: "Is the level of recognition the same?" },
    source: {
      zh: "国家级与省级认定由不同机构按不同标准作出",
      en: "A national and a provincial recognition are granted by different bodies under different criteria",
    },
    check: (a, b) => {
      if (a.tier === b.tier) return undefined;
      if (a.tier === null || b.tier === null) {
        const stated = a.tier ?? b.tier;
        return answer(
          "indicative",
          `只有一方写明认定级别：${labelOf("tier", stated, "zh")}`,
          `only one side states the level of recognition: ${labelOf("tier", stated, "en")}`,
        );
      }
      const zh = `${labelOf("tier", a.tier, "zh")}与${labelOf("tier", b.tier, "zh")}`;
      const en = `${labelOf("tier", a.tier, "en")} and ${labelOf("tier", b.tier, "en")}`;
      return a.tier.split("+").some((tier) => b.tier?.split("+").includes(tier))
        ? answer("indicative", `认定级别部分重合：${zh}`, `levels of recognition overlap: ${en}`)
        : answer("refused", `认定级别不同：${zh}`, `levels of recognition differ: ${en}`);
    },
  },
  {
    id: "breakdown",
    question: { zh: "是否同为总计或同一部分？", en: "Are both totals, or the same part of a total?" },
    source: {
      zh: "部分不能与总计相比",
      en: "A part is not comparable with a total",
    },
    check: (a, b) =>
      a.breakdown === b.breakdown
        ? undefined
        : answer(
            "refused",
            `一方是部分或部分不同：${a.breakdown ?? "总计"}与${b.breakdown ?? "总计"}`,
            `different parts: ${a.breakdown ?? "total"} and ${b.breakdown ?? "total"}`,
          ),
  },
];
