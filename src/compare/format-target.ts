import type { Bound } from "../model/codes.js";
import { formatDecimal } from "../model/format-decimal.js";
import { labelOf } from "../model/labels.js";
import type { Bilingual, Language, LanguageOption } from "../model/language.js";
import { languageOf } from "../model/refuse-unknown.js";
import { has, refuseArgument } from "../model/require.js";
import type { TargetRow } from "../model/rows.js";
import { numberSpan } from "../model/spans.js";
import { UNIT_WORDS } from "../model/unit-words.js";
import { amountOf } from "../normalize/amount.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { isAssumed } from "./assumed-words.js";
import { shortBound } from "./bound-words.js";
import { eachAround } from "./each-words.js";
import { isWholeShare, printedUnit, shareDigits } from "./printed-unit.js";

/** Units whose words join the number in a way of their own. */
const OWN_WORDS: ReadonlyMap<string, { readonly zh: string; readonly en: string }> = new Map([
  ["percent", { zh: "%", en: "%" }],
  ["permille", { zh: "‰", en: "‰" }],
  ["per-mille", { zh: "‰", en: "‰" }],
  ["percentage-point", { zh: "个百分点", en: " pp" }],
  ["count", { zh: "", en: "" }],
  ["CNY", { zh: "元", en: " yuan" }],
  ["person", { zh: "人", en: " persons" }],
  ["person-time", { zh: "人次", en: " person-times" }],
  ["per-10k-persons", { zh: "件/万人", en: " per 10,000 persons" }],
  ["per-100m-CNY", { zh: "件/亿元", en: " per 100 million yuan" }],
  ["index-point", { zh: "点", en: " points" }],
  ["times-of-base", { zh: "倍", en: " times the base" }],
  ["times-more", { zh: "倍", en: " times the base" }],
  ["one-to-n", { zh: "", en: "" }],
  ["rank", { zh: "位", en: " (rank)" }],
  ["CNY-per-mu", { zh: "元/亩", en: " yuan per mu" }],
  ["CNY-per-year", { zh: "元/年", en: " yuan per year" }],
]);

/** What of a target is printed; where it says nothing of a change, the number is told as a level. */
type Printed = Pick<
  TargetRow,
  "bound" | "value" | "value_max" | "unit" | "unit_mult" | "unit_printed" | "decimals" | "benchmark"
> &
  Partial<
    Pick<TargetRow, "measure" | "change_direction" | "pace" | "base_year" | "anchors" | "each" | "quote"> &
      Pick<DescribedTarget, "dimension">
  >;

/** The digits of a number as printed; English sets the thousands apart. */
function digits(value: number, decimals: number | null, language: Language): string {
  const least = decimals ?? 0;
  return formatDecimal(value, { least, most: Math.max(least, 6), grouping: language === "en" });
}

/** Commitments to move with something, which no sign says. */
const IN_STEP: Readonly<Record<string, Partial<Record<Bound, Bilingual>>>> = {
  "economic-growth": {
    eq: { zh: "与经济增长同步", en: "in step with economic growth" },
    approx: { zh: "与经济增长基本同步", en: "broadly in step with economic growth" },
  },
};

/** The parts of a printed target: the sign of its bound, the number, and the unit. */
export interface TargetParts {
  readonly sign: string;
  /** Empty for a relative target without a number. */
  readonly number: string;
  readonly unit: string;
}

/** Large amounts are told in millions, billions and trillions, with every digit that is printed. */
const ENGLISH_SCALES = [
  [1e12, 12, " trillion"],
  [1e9, 9, " billion"],
  [1e6, 6, " million"],
] as const;

function englishNumber(value: number): string {
  const scale = ENGLISH_SCALES.find(([least]) => Math.abs(value) >= least);
  if (scale === undefined) return formatDecimal(value);
  return `${formatDecimal(amountOf(value, -scale[1], null) ?? value, { most: 12 })}${scale[2]}`;
}

/** The words behind a number; a unit of one's own is its code. */
export function unitWords(unit: string | null, language: Language): string {
  if (unit === null) return "";
  const known = UNIT_WORDS[unit]?.[language];
  const words = language === "zh" || known === undefined ? known : ` ${known}`;
  return OWN_WORDS.get(unit)?.[language] ?? words ?? ` ${unit}`;
}

/** The words around a change: against which year or benchmark, which way, and whether each year. None around a level. */
export function changeWords(
  target: Printed,
  language: Language,
): { readonly before: string; readonly after: string } {
  const { measure, change_direction, pace, unit } = target;
  const zh = language === "zh";
  const down = change_direction === "down";
  if (measure === "growth" && down) return { before: zh ? "下降" : "down ", after: "" };
  if (measure !== "change") return { before: "", after: "" };
  // 增速高于全省1个百分点: a margin over a benchmark moves from no year.
  if (target.benchmark !== null) {
    const name = labelOf("benchmark", target.benchmark, { language });
    return zh
      ? { before: `${down ? "低于" : "高于"}${name}`, after: "" }
      : { before: "", after: ` ${down ? "below" : "above"} ${name}` };
  }
  // A base year that the document does not print is not told as if it did.
  const assumed = isAssumed({ anchors: target.anchors ?? null }, "base_year");
  const base = assumed ? null : (target.base_year ?? null);
  if (unit === "times-of-base") {
    return {
      before: zh ? `为${base === null ? "基期" : `${base}年`}的` : "",
      after: zh || base === null ? "" : ` (${base})`,
    };
  }
  const yearly = pace === "per-year";
  if (zh) {
    const since = yearly ? "年均" : base === null ? "" : `较${base}年`;
    return { before: `${since}${down ? "下降" : "提高"}`, after: "" };
  }
  return { before: down ? "down " : "up ", after: yearly ? " a year" : base === null ? "" : ` from ${base}` };
}

/** The words before the number of a change with those of its bound: 不低于2020年的 rather than 为2020年的不低于. */
function signOf(target: Printed, change: string, bound: string, language: Language): string {
  if (language === "zh" && target.unit === "times-of-base" && bound !== "")
    return `${bound}${change.replace(/^为/u, "")}`;
  return `${change}${bound}`;
}

/** Whether a number without a printed unit stands alone: a coefficient is 0.54, and not 0.54倍; a Chinese index is 85, and not 85点. */
const isPure = (unit: string | null, language: Language): boolean =>
  unit === "times" || (unit === "index-point" && language === "zh");

/** The parts of what a total, or each part, has to reach. */
function partsOfOne(target: Printed, language: Language): TargetParts {
  const { value, value_max, decimals, unit, unit_mult } = target;
  const bound = shortBound(target, language);
  if (value === null) {
    if (target.benchmark === null) return { sign: "", number: "—", unit: "" };
    const together = IN_STEP[target.benchmark]?.[target.bound]?.[language];
    const name = `${labelOf("benchmark", target.benchmark, { language })}${bound.after}`;
    return together === undefined
      ? { sign: bound.before, number: "", unit: name }
      : { sign: "", number: "", unit: together };
  }
  const number = (printed: number): string => {
    if (language === "zh" || unit_mult === 0) return digits(printed, decimals, language);
    return englishNumber(amountOf(printed, unit_mult, null) ?? printed);
  };
  const { before, after } = changeWords(target, language);
  const sign = signOf(target, before, bound.before, language);
  const printed = printedUnit(target);
  if (printed !== null && isWholeShare(unit, printed)) {
    if (language === "zh" && value_max === null)
      return { sign, number: printed, unit: `${bound.after}${after}` };
    return { sign, number: shareDigits(value, value_max, language), unit: `%${bound.after}${after}` };
  }
  // 1∶1.25: the number is the second member.
  if (unit === "one-to-n") return { sign, number: `1∶${number(value)}`, unit: `${bound.after}${after}` };
  const span = value_max === null ? number(value) : numberSpan(number(value), number(value_max), language);
  const fallback = target.unit_printed === null && isPure(unit, language) ? "" : unitWords(unit, language);
  const words = language === "zh" ? (printed ?? fallback) : fallback;
  return {
    sign,
    number: span,
    unit: `${words}${bound.after}${after}`,
  };
}

/**
 * The parts of a target as it is printed, for tables that align them: see {@link formatTarget}.
 * @example
 * targetParts({ bound: "gt", value: 24, value_max: null, unit: "percent", unit_mult: 0, unit_printed: "%", decimals: 0, benchmark: null }, "zh");
 * // => { sign: "超过", number: "24", unit: "%" }
 */
export function targetParts(target: Printed, language: Language): TargetParts {
  const { sign, number, unit } = partsOfOne(target, language);
  const { before, after } = eachAround(target, language);
  return { sign: `${before}${sign}`, number, unit: `${unit}${after}` };
}

/**
 * A target as it is printed, with its bound: in Chinese in words, `不低于1.28%`, `超过24%`, `1～2家`, `30个左右`; in English by its
 * sign, `≥ 1.28%`, `> 24%`, `1–2`, `≈ 30`. In Chinese the unit is the words of the document; in English the number is written out
 * (1.4万家 → 14,000). A relative target is its benchmark: `不低于全国平均水平`. A change is told as one, a reduction as a reduction:
 * `较2015年下降18%以上`, `年均提高0.1个百分点`; `down ≥ 18% from 2015`, `up 0.1 pp a year`. A number that each part has to reach names
 * the part: `每个县市区不少于2家`, `≥ 2 in each county`.
 * @example
 * const { target } = cite(await loadDataset(), "jiangxi-2020-rd-intensity");
 * formatTarget(target, { language: "zh" }); // => "超过1.5%"
 */
export function formatTarget(target: Printed, options: LanguageOption = {}): string {
  if (!has(target, "value", "bound", "unit")) refuseArgument("argument-target", target);
  const language = languageOf(options);
  const { sign, number, unit } = targetParts(target, language);
  return `${sign}${number}${unit}`;
}
