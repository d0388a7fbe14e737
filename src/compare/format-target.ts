import { formatDecimal } from "../model/format-decimal.js";
import { BOUND_SIGNS, labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";

const UNIT_WORDS: ReadonlyMap<string, { readonly zh: string; readonly en: string }> = new Map([
  ["percent", { zh: "%", en: "%" }],
  ["permille", { zh: "‰", en: "‰" }],
  ["percentage-point", { zh: "个百分点", en: " pp" }],
  ["count", { zh: "", en: "" }],
  ["CNY", { zh: "元", en: " yuan" }],
  ["person", { zh: "人", en: " persons" }],
  ["person-time", { zh: "人次", en: " person-times" }],
  ["per-10k-persons", { zh: "件/万人", en: " per 10,000 persons" }],
  ["per-100m-CNY", { zh: "件/亿元", en: " per 100 million yuan" }],
  ["index-point", { zh: "点", en: " points" }],
  ["times-of-base", { zh: "倍（为基期的）", en: " times the base" }],
  ["times-more", { zh: "倍（比基期增加）", en: " times more than the base" }],
  ["rank", { zh: "位", en: " (rank)" }],
  ["CNY-per-mu", { zh: "元/亩", en: " yuan per mu" }],
]);

type Printed = Pick<
  TargetRow,
  "bound" | "value" | "value_max" | "unit" | "unit_mult" | "unit_printed" | "decimals" | "benchmark"
>;

function digits(value: number, decimals: number | null): string {
  const least = decimals ?? 0;
  return formatDecimal(value, { least, most: Math.max(least, 6), grouping: false });
}

/** The parts of a printed target: the sign of its bound, the number, and the unit. */
export interface TargetParts {
  readonly sign: string;
  /** Empty for a relative target without a number. */
  readonly number: string;
  readonly unit: string;
}

/**
 * The parts of a target as it is printed, for tables that align them: see {@link formatTarget}.
 * @example
 * targetParts({ bound: "gt", value: 24, value_max: null, unit: "percent", unit_mult: 0, unit_printed: "%", decimals: 0, benchmark: null }, "zh");
 * // => { sign: "> ", number: "24", unit: "%" }
 */
export function targetParts(target: Printed, language: Language): TargetParts {
  const { value, value_max, decimals, unit, unit_mult } = target;
  const sign = BOUND_SIGNS[target.bound];
  if (value === null) {
    return target.benchmark === null
      ? { sign: "", number: "—", unit: "" }
      : { sign, number: "", unit: labelOf("benchmark", target.benchmark, language) };
  }
  const number = (printed: number): string => {
    if (language === "zh" || unit_mult === 0) return digits(printed, decimals);
    return formatDecimal(printed * 10 ** unit_mult);
  };
  const span = value_max === null ? number(value) : `${number(value)}–${number(value_max)}`;
  const fallback = unit === null ? "" : (UNIT_WORDS.get(unit)?.[language] ?? ` ${unit}`);
  return { sign, number: span, unit: language === "zh" ? (target.unit_printed ?? fallback) : fallback };
}

/**
 * A target as it is printed, with the sign of its bound: `≥ 1.28%`, `> 24%`, `1–2家`, `≈ 30`.
 * In Chinese the unit is the words of the document; in English the number is written out (1.4万家 → 14,000).
 * A relative target is its benchmark: `≥ 全国平均水平`.
 */
export function formatTarget(target: Printed, language: Language): string {
  const { sign, number, unit } = targetParts(target, language);
  return `${sign}${number}${unit}`;
}
