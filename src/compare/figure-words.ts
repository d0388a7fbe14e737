import type { Bound } from "../model/codes.js";
import { labelOf } from "../model/labels.js";
import type { Bilingual, Language } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { eachAround } from "./each-words.js";
import { changeWords, formatTarget } from "./format-target.js";

/** The words that a sentence puts before and after a number for its bound. */
const AROUND: Readonly<Record<Bound, { readonly before: Bilingual; readonly after: Bilingual }>> = {
  ge: { before: { zh: "不低于", en: "at least " }, after: { zh: "", en: "" } },
  gt: { before: { zh: "超过", en: "more than " }, after: { zh: "", en: "" } },
  eq: { before: { zh: "", en: "" }, after: { zh: "", en: "" } },
  approx: { before: { zh: "", en: "about " }, after: { zh: "左右", en: "" } },
  range: { before: { zh: "", en: "" }, after: { zh: "", en: "" } },
  le: { before: { zh: "不高于", en: "at most " }, after: { zh: "", en: "" } },
  lt: { before: { zh: "低于", en: "less than " }, after: { zh: "", en: "" } },
};

/** In Chinese a count is 不少于 or 不超过 a number, a rate or an amount 不低于 or 不高于. */
const COUNTED: Partial<Readonly<Record<Bound, string>>> = { ge: "不少于", le: "不超过", lt: "少于" };

/** A target, whose unit may be described. */
type Figure = TargetRow & Partial<Pick<DescribedTarget, "dimension">>;

/** Dimensions, and units without one, of what is counted. */
const COUNTS: ReadonlySet<string | null> = new Set(["count", "persons", "person"]);

/** The printed number with its unit and without its bound. */
export function bareFigure(target: TargetRow, language: Language): string {
  // What kind of change it is, and of which part, the sentence around the figure says.
  return formatTarget({ ...target, bound: "eq", measure: "level", each: null }, { language });
}

/** A benchmark as a sentence says it: 不低于全国平均水平, but 位居全国前列: a group of leaders has no level to be below. */
function benchmarkWords(benchmark: string, before: string, language: Language): string {
  const name = labelOf("benchmark", benchmark, { language });
  if (benchmark.endsWith("forefront")) return language === "zh" ? `位居${name}` : `at ${name}`;
  if (benchmark.endsWith("advanced")) return language === "zh" ? `达到${name}` : `at ${name}`;
  return `${before}${name}`;
}

/**
 * A target's number as a sentence says it: 超过1.5%, 30家左右, at least 500; a relative target is its benchmark, and a change is told
 * as one: 较2015年下降18%, 年均提高0.1个百分点, 不低于2020年的2倍. What each part has to reach names the part: 每个县市区不少于2家.
 */
export function figureWords(target: Figure, language: Language): string {
  const { before, after } = eachAround(target, language);
  return `${before}${numberWords(target, language)}${after}`;
}

/** {@link figureWords} without the part of which each has to reach the number, which the sentence around it names. */
export function numberWords(target: Figure, language: Language): string {
  const { before: plain, after } = AROUND[target.bound];
  const counts = COUNTS.has(target.dimension ?? target.unit);
  const before = counts ? { ...plain, zh: COUNTED[target.bound] ?? plain.zh } : plain;
  if (target.value === null && target.benchmark !== null) {
    if (target.bound === "eq" || target.bound === "approx")
      return formatTarget({ ...target, each: null }, { language });
    return benchmarkWords(target.benchmark, before[language], language);
  }
  const figure = bareFigure(target, language);
  const around = changeWords(target, language);
  if (target.unit === "times-of-base" && language === "zh") {
    const bound = before.zh === "" && target.bound !== "range" ? "达到" : before.zh;
    return `${bound}${around.before.replace(/^为/u, "")}${figure}${after.zh}`;
  }
  return `${around.before}${before[language]}${figure}${after[language]}${around.after}`;
}

/** The years of a target: 2021–2023 where a start is printed, else its deadline. */
export function periodWords(target: Pick<DescribedTarget, "period_start" | "period_end">): string {
  return target.period_start === null || target.period_start === target.period_end
    ? `${target.period_end}`
    : `${target.period_start}–${target.period_end}`;
}
