import { periodWords } from "../compare/figure-words.js";
import { yearsInBrackets } from "../compare/in-brackets.js";
import { measuredTarget } from "../compare/measure-words.js";
import { partName } from "../concepts/english/part-name.js";
import { formatDecimal } from "../model/format-decimal.js";
import { labelOf } from "../model/labels.js";
import type { Bilingual, Language } from "../model/language.js";
import { UNIT_WORDS } from "../model/unit-words.js";
import type { DescribedTarget } from "../tables/dataset.js";

/** Picks a word by language. */
export const say = (language: Language, zh: string, en: string): string => (language === "zh" ? zh : en);

/** The part of a row's bilingual columns in a language. */
export const regionName = (row: DescribedTarget, language: Language): string =>
  language === "zh" ? row.region_zh : row.region_en;
export const indicatorName = (row: DescribedTarget, language: Language): string =>
  language === "zh" ? row.indicator_zh : row.indicator_en;
export const titleOf = (row: DescribedTarget, language: Language): string =>
  language === "zh" ? row.title_zh : row.title_en.replace(/[“”]/gu, '"');

const UNITS: Readonly<Record<string, Bilingual>> = {
  percent: { zh: "%", en: "%" },
  "percentage-point": { zh: "百分点", en: "percentage points" },
  count: { zh: "个", en: "number" },
  person: { zh: "人", en: "persons" },
  "person-time": { zh: "人次", en: "person-times" },
  CNY: { zh: "元", en: "yuan" },
  "per-10k-persons": { zh: "件/万人", en: "per 10,000 persons" },
  "per-100m-CNY": { zh: "件/亿元", en: "per 100 million yuan" },
  "index-point": { zh: "指数点", en: "index points" },
  rank: { zh: "位次", en: "rank" },
  "CNY-per-mu": { zh: "元/亩", en: "yuan per mu" },
};

/** A unit as an axis names it. A unit of one's own is named in Chinese as a target prints it, without 万 or 亿, else by its code. */
export function unitName(
  unit: string | null,
  language: Language,
  like?: Pick<DescribedTarget, "unit" | "unit_printed">,
): string {
  if (unit === null) return say(language, "无数值", "no number");
  const printed = like?.unit === unit ? (like.unit_printed ?? "").replace(/^[十百千万亿]+/u, "") : "";
  const own = language === "zh" && printed !== "" ? printed : unit;
  return UNITS[unit]?.[language] ?? UNIT_WORDS[unit]?.[language] ?? own;
}

/** The words of the measure that fit a narrow space. */
export function measureName(row: DescribedTarget, language: Language): string {
  if (row.measure === "level") return say(language, "到期水平", "level at the deadline");
  return labelOf("measure", row.measure, { language });
}

/** A target in a few words with its kind: `力争新增30个左右（2020年）`, `strive for ≈ 30 new (2020)`. */
export function targetText(row: DescribedTarget, language: Language): string {
  const strive = row.commitment === "strive" ? say(language, "力争", "strive for ") : "";
  return `${strive}${measuredTarget(row, language)}${yearsInBrackets(periodWords(row, language), language)}`;
}

/** Who and what of a target beside its indicator: population, tier and part, joined by a dot or comma; empty where none is stated. */
export function scopeText(row: DescribedTarget, language: Language): string {
  return [
    language === "zh" ? row.population_zh : row.population_en,
    row.tier === null ? null : labelOf("tier", row.tier, { language }),
    partName(row.breakdown, language),
  ]
    .filter((part) => part !== null)
    .join(say(language, " · ", ", "));
}

/** The name of a family: that of its indicators; the shortest where there are more than two. */
export function familyName(rows: readonly DescribedTarget[], language: Language): string {
  const names = [...new Set(rows.map((row) => indicatorName(row, language)))];
  if (names.length <= 2) return names.join(say(language, "、", " / "));
  return [...names].sort((a, b) => a.length - b.length)[0] ?? "";
}

/** The most names of regions that a title holds; of more it says how many they are. */
const MOST_NAMES = 5;

/** Names of regions as a list in a title. */
export function listOf(names: readonly string[], language: Language): string {
  if (names.length > MOST_NAMES) return say(language, `${names.length}个地区`, `${names.length} regions`);
  if (names.length < 2) return names.join("");
  const head = names.slice(0, -1).join(say(language, "、", ", "));
  return `${head}${say(language, "与", " and ")}${names.at(-1)}`;
}

/** Whether amounts are whole numbers. */
export const isCounted = (row: DescribedTarget): boolean =>
  row.dimension === "count" || row.dimension === "persons" || row.dimension === "person-times";

/** The counter that the documents print where they agree on one; else the name given. */
export function printedUnit(rows: readonly DescribedTarget[], name: string, language: Language): string {
  const printed = new Set(rows.map((row) => row.unit_printed));
  const [only] = printed;
  return language === "zh" && rows.every(isCounted) && printed.size === 1 && only ? only : name;
}

/** A computed number in three digits, with 约 or ≈ where that rounds it. */
export function roundText(value: number, language: Language): string {
  const rounded = Number(value.toPrecision(3));
  const text = formatDecimal(rounded, { grouping: language === "en" });
  return Math.abs(rounded - value) < 1e-9 * Math.abs(value)
    ? text
    : say(language, `约${text}`, `about ${text}`);
}
