import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";
import { yearSpan } from "../model/spans.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { boundWords } from "./bound-words.js";
import { eachAround } from "./each-words.js";
import { changeWords, formatTarget } from "./format-target.js";

/** A target, whose unit may be described. */
type Figure = TargetRow & Partial<Pick<DescribedTarget, "dimension">>;

/** The printed number with its unit and without its bound. */
export function bareFigure(target: TargetRow, language: Language): string {
  // What kind of change it is, and of which part, the sentence around the figure says.
  return formatTarget({ ...target, bound: "eq", measure: "level", each: null }, { language });
}

/** A benchmark as an English sentence says it: at least the national average, but at the national forefront. */
function benchmarkWords(target: Figure, benchmark: string): string {
  const { bound } = target;
  if (bound === "eq" || bound === "approx") return formatTarget(target, { language: "en" });
  const name = labelOf("benchmark", benchmark, { language: "en" });
  return `${/(?:forefront|advanced)$/u.test(benchmark) ? "at " : boundWords(target, "en").before}${name}`;
}

/**
 * A target's number as a sentence says it: 超过1.5%, 30家左右, at least 500; a relative target is its benchmark, and a change is told
 * as one: 较2015年下降18%以上, 年均提高0.1个百分点, 不低于2020年的2倍. What each part has to reach names the part: 每个县市区不少于2家.
 */
export function figureWords(target: Figure, language: Language): string {
  const { before, after } = eachAround(target, language);
  return `${before}${numberWords(target, language)}${after}`;
}

/** {@link figureWords} without the part of which each has to reach the number, which the sentence around it names. */
export function numberWords(target: Figure, language: Language): string {
  const total = { ...target, each: null };
  if (language === "zh") {
    const plain = target.unit === "times-of-base" && target.bound === "eq";
    return formatTarget(total, { language }).replace(plain ? /^为/u : /^$/u, plain ? "达到" : "");
  }
  if (target.value === null && target.benchmark !== null) return benchmarkWords(total, target.benchmark);
  const { before } = boundWords(target, language);
  const around = changeWords(target, language);
  return `${around.before}${before}${bareFigure(target, language)}${around.after}`;
}

/** The years of a target, its deadline, or the period over which it adds up: 2021—2023 where a start is printed, else its deadline. */
export function periodWords(
  target: Pick<DescribedTarget, "period_start" | "period_end">,
  language: Language,
): string {
  return target.period_start === null || target.period_start === target.period_end
    ? `${target.period_end}`
    : yearSpan(target.period_start, target.period_end, language);
}
