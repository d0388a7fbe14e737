import type { Outcome } from "../model/codes.js";
import { labelOf } from "../model/labels.js";
import type { Bilingual } from "../model/language.js";
import { FLOWS, yearsOf } from "../normalize/period.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { areKindred } from "./denominators.js";
import { territoryOf } from "./territory.js";
import type { CompareOptions } from "./types.js";

/** The answer of a rule. */
export interface Finding {
  readonly outcome: Outcome;
  readonly text: Bilingual;
}

/** A question that decides how far two targets compare. Each check is symmetric: swapping a and b keeps the outcome. */
export interface Rule {
  readonly id: string;
  readonly question: Bilingual;
  /** Why the rule is as it is: a standard, a law, or the reason in a sentence. */
  readonly source: string;
  /** The answer, or undefined where the question does not arise. */
  readonly check: (a: DescribedTarget, b: DescribedTarget, options: CompareOptions) => Finding | undefined;
}

const answer = (outcome: Outcome, zh: string, en: string): Finding => ({ outcome, text: { zh, en } });

/** Whether one path of ids (`x/y/z`) runs through the other. */
function contains(wide: string | null, narrow: string | null): boolean {
  return wide !== null && narrow !== null && (narrow === wide || narrow.startsWith(`${wide}/`));
}

const runsOverPeriod = (target: DescribedTarget): boolean =>
  FLOWS.has(target.measure) || target.measure === "growth";

const period = (target: DescribedTarget): string => `${target.period_start ?? "?"}–${target.period_end}`;

/** The rules, in the order in which their reasons are told. A pair's grade is the worst of their outcomes. */
export const RULES: readonly Rule[] = [
  {
    id: "concept",
    question: { zh: "是否同一事项？", en: "Do both speak of one idea?" },
    source: "SDMX concept INDICATOR: observations of different concepts are different series",
    check: (a, b) =>
      a.family_id === b.family_id
        ? undefined
        : answer(
            "refused",
            `分属不同指标族：${a.family_id}、${b.family_id}`,
            `different families: ${a.family_id}, ${b.family_id}`,
          ),
  },
  {
    id: "definition",
    question: { zh: "定义是否相同？", en: "Is the definition the same?" },
    source: "SDMX OBS_STATUS D: a value whose definition differs is marked, and not mixed with the others",
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
    source: "ESS Handbook for quality reports, comparability over geographical domains: coverage",
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
    source:
      "A national and a provincial recognition are granted by different bodies under different criteria",
    check: (a, b) => {
      if (a.tier === b.tier) return undefined;
      const zh = `${labelOf("tier", a.tier, "zh")}与${labelOf("tier", b.tier, "zh")}`;
      const en = `${labelOf("tier", a.tier, "en")} and ${labelOf("tier", b.tier, "en")}`;
      if (a.tier === null || b.tier === null) {
        return answer(
          "indicative",
          `认定级别只有一方写明：${zh}`,
          `only one side states the level of recognition: ${en}`,
        );
      }
      return a.tier.split("+").some((tier) => b.tier?.split("+").includes(tier))
        ? answer("indicative", `认定级别部分重合：${zh}`, `levels of recognition overlap: ${en}`)
        : answer("refused", `认定级别不同：${zh}`, `levels of recognition differ: ${en}`);
    },
  },
  {
    id: "breakdown",
    question: { zh: "是否同为总计或同一部分？", en: "Are both totals, or the same part of a total?" },
    source: "A part is not comparable with a total",
    check: (a, b) =>
      a.breakdown === b.breakdown
        ? undefined
        : answer(
            "refused",
            `一方是部分或部分不同：${a.breakdown ?? "总计"}与${b.breakdown ?? "总计"}`,
            `different parts: ${a.breakdown ?? "total"} and ${b.breakdown ?? "total"}`,
          ),
  },
  {
    id: "measure",
    question: { zh: "目标类型是否相同？", en: "Do both state the same kind of quantity?" },
    source: "Stocks and flows are different quantities (SNA 2008, §2.27): an increment is not a stock",
    check: (a, b) => {
      if (a.measure === b.measure)
        return answer(
          "same",
          `目标类型相同：${labelOf("measure", a.measure, "zh")}`,
          `same measure: ${labelOf("measure", a.measure, "en")}`,
        );
      const zh = `${labelOf("measure", a.measure, "zh")}与${labelOf("measure", b.measure, "zh")}`;
      const en = `${labelOf("measure", a.measure, "en")} and ${labelOf("measure", b.measure, "en")}`;
      return FLOWS.has(a.measure) && FLOWS.has(b.measure)
        ? answer(
            "indicative",
            `目标类型不同但可折算为年均：${zh}`,
            `measures differ but both convert to a yearly pace: ${en}`,
          )
        : answer(
            "refused",
            `目标类型不同，不能互相换算：${zh}`,
            `measures differ and do not convert into each other: ${en}`,
          );
    },
  },
  {
    id: "benchmark",
    question: { zh: "参照对象或基期是否相同？", en: "Is the benchmark or base year the same?" },
    source: "A change against one base says nothing of a change against another",
    check: (a, b) => {
      if (a.benchmark !== b.benchmark) {
        return answer(
          "refused",
          `参照对象不同：${labelOf("benchmark", a.benchmark, "zh")}与${labelOf("benchmark", b.benchmark, "zh")}`,
          `benchmarks differ: ${labelOf("benchmark", a.benchmark, "en")} and ${labelOf("benchmark", b.benchmark, "en")}`,
        );
      }
      if (a.base_year !== b.base_year) {
        return answer(
          "refused",
          `基期不同：${a.base_year ?? "无"}与${b.base_year ?? "无"}`,
          `base years differ: ${a.base_year ?? "none"} and ${b.base_year ?? "none"}`,
        );
      }
      return undefined;
    },
  },
  {
    id: "unit",
    question: { zh: "计量单位能否换算？", en: "Do the units convert into each other?" },
    source: "SDMX UNIT_MEASURE; a percentage is not a percentage point",
    check: (a, b) => {
      if (a.dimension !== b.dimension) {
        return answer(
          "refused",
          `量纲不同：${a.unit ?? "无"}与${b.unit ?? "无"}`,
          `dimensions differ: ${a.unit ?? "none"} and ${b.unit ?? "none"}`,
        );
      }
      const scaled = a.unit !== null && b.unit !== null && (a.unit !== b.unit || a.unit_mult !== b.unit_mult);
      return scaled ? answer("noted", "计量单位已换算一致", "units converted to one") : undefined;
    },
  },
  {
    id: "deadline",
    question: { zh: "截止年份是否相同？", en: "Is the deadline the same?" },
    source: "SDMX TIME_PERIOD: values of different dates are aligned before they are compared",
    check: (a, b) => {
      if (runsOverPeriod(a) && runsOverPeriod(b)) return undefined;
      return a.period_end === b.period_end
        ? answer("same", `截止年份相同：${a.period_end}`, `same deadline: ${a.period_end}`)
        : answer(
            "aligned",
            `截止年份不同：${a.period_end}与${b.period_end}`,
            `deadlines differ: ${a.period_end} and ${b.period_end}`,
          );
    },
  },
  {
    id: "period",
    question: { zh: "时期长度是否相同？", en: "Are the periods of the same length?" },
    source: "Flows add up over time (SNA 2008, §2.27): only flows over equal time compare directly",
    check: (a, b, { perYear = true }) => {
      if (!runsOverPeriod(a) || !runsOverPeriod(b)) return undefined;
      if (a.period_start === b.period_start && a.period_end === b.period_end) {
        return answer("same", `时期相同：${period(a)}`, `same period: ${period(a)}`);
      }
      const zh = `时期不同：${period(a)}与${period(b)}`;
      const en = `periods differ: ${period(a)} and ${period(b)}`;
      const rates = [a, b].every((target) => target.measure === "annual" || target.measure === "growth");
      if (rates || yearsOf(a.period_start, a.period_end) === yearsOf(b.period_start, b.period_end))
        return answer("aligned", zh, en);
      return perYear
        ? answer("aligned", `${zh}；按年均比较`, `${en}; compared per year`)
        : answer("indicative", `${zh}；未折算为年均`, `${en}; not converted to a yearly pace`);
    },
  },
  {
    id: "bound",
    question: { zh: "界限是否相同？", en: "Is the bound the same?" },
    source: "Civil Code of the PRC, art. 1259: 以上 includes the number, 超过 does not",
    check: (a, b) =>
      a.bound === b.bound
        ? undefined
        : answer(
            "noted",
            `界限不同：${labelOf("bound", a.bound, "zh")}与${labelOf("bound", b.bound, "zh")}`,
            `bounds differ: ${labelOf("bound", a.bound, "en")} and ${labelOf("bound", b.bound, "en")}`,
          ),
  },
  {
    id: "commitment",
    question: { zh: "承诺强度是否相同？", en: "Is the commitment equally firm?" },
    source: "力争, 争取 and 努力 announce an effort, not a result",
    check: (a, b) =>
      a.commitment === b.commitment
        ? undefined
        : answer(
            "noted",
            `承诺强度不同：${labelOf("commitment", a.commitment, "zh")}与${labelOf("commitment", b.commitment, "zh")}`,
            `commitment differs: ${labelOf("commitment", a.commitment, "en")} and ${labelOf("commitment", b.commitment, "en")}`,
          ),
  },
  {
    id: "territory",
    question: { zh: "地区是否互不包含？", en: "Are the territories disjoint?" },
    source:
      "A province contains its cities: their targets are never added, and a rank among them means little",
    check: (a, b) =>
      territoryOf(a, b) === "nested"
        ? answer(
            "noted",
            `一方包含另一方：${a.region_zh}与${b.region_zh}，不可相加`,
            `one territory contains the other (${a.region_en}, ${b.region_en}): never added`,
          )
        : undefined,
  },
  {
    id: "status",
    question: { zh: "数据是否经人工核对？", en: "Has a person reviewed both?" },
    source: "SDMX OBS_STATUS V: a value that is not validated is marked",
    check: (a, b) =>
      a.status === "draft" || b.status === "draft"
        ? answer("noted", "至少一方尚未人工核对", "at least one side is a draft that nobody has reviewed")
        : undefined,
  },
];
