import type { Bound } from "../model/codes.js";
import { BOUND_SIGNS, labelOf } from "../model/labels.js";
import type { Bilingual, Language } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";
import type { DescribedTarget } from "../tables/dataset.js";

/** What goes before and after a number for its bound. */
export interface BoundWords {
  readonly before: string;
  readonly after: string;
}

/** What of a target decides how its bound is said. */
export type Bounded = Pick<TargetRow, "bound" | "unit" | "benchmark"> &
  Partial<Pick<TargetRow, "measure">> &
  Partial<Pick<DescribedTarget, "dimension">>;

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

/** Dimensions, and units without one, of what is counted. */
const COUNTS: ReadonlySet<string | null> = new Set(["count", "persons", "person", "person-times"]);

/** A benchmark is passed, not exceeded; a group of leaders has no level to be below. */
function benchmarkBefore(bound: Bound, benchmark: string): string {
  if (bound === "eq" || bound === "approx") return "";
  if (benchmark.endsWith("forefront")) return "位居";
  if (benchmark.endsWith("advanced")) return "达到";
  return bound === "gt" ? "高于" : AROUND[bound].before.zh;
}

/**
 * The bound of a target in words, as a sentence says it: 不低于 1.28%, 不少于 500家, 30个左右, at least 500. A rate of growth and a
 * change are 18%以上 in Chinese, for 增长不低于 is no official's phrase.
 * @example
 * boundWords({ bound: "ge", unit: "percent", benchmark: null }, "zh"); // => { before: "不低于", after: "" }
 */
export function boundWords(target: Bounded, language: Language): BoundWords {
  const { bound, benchmark, measure } = target;
  const plain = AROUND[bound];
  if (language === "en") return { before: plain.before.en, after: plain.after.en };
  if (benchmark !== null && measure !== "growth" && measure !== "change")
    return { before: benchmarkBefore(bound, benchmark), after: plain.after.zh };
  const moves = (measure === "growth" || measure === "change") && target.unit !== "times-of-base";
  if (bound === "ge" && moves) return { before: "", after: "以上" };
  const counts = COUNTS.has(target.unit) || COUNTS.has(target.dimension ?? null);
  const counted = counts ? COUNTED[bound] : undefined;
  return { before: counted ?? plain.before.zh, after: plain.after.zh };
}

/** The bound of a target as tables and charts print it: in words in Chinese, by its sign in English. */
export const shortBound = (target: Bounded, language: Language): BoundWords =>
  language === "zh" ? boundWords(target, language) : { before: BOUND_SIGNS[target.bound], after: "" };

/** The words that documents print beside a number for its bound: before it, and behind it and its unit. */
const PRINTED: Readonly<Record<Bound, readonly [before: string, behind: string]>> = {
  ge: ["不低于|不少于|不小于", "以上"],
  gt: ["突破|超过|高于|大于|多于", ""],
  eq: ["", ""],
  approx: ["约|大约", "左右|上下"],
  range: ["", ""],
  le: ["不高于|不超过|不大于", "以内|以下|之内"],
  lt: ["低于|少于|小于", ""],
};

/**
 * The bound of a target in one word for naming it: that of its document where it is printed beside the number, its own else.
 * @example
 * boundName({ bound: "gt", value: 1.5, quote: "研发投入强度突破1.5%", unit: "percent", benchmark: null }); // => "突破"
 */
export function boundName(target: Bounded & Pick<TargetRow, "value" | "quote">): string {
  const { bound, value, quote } = target;
  const [before, behind] = PRINTED[bound];
  const number = value === null ? "" : String(value).replace(".", "\\.");
  const beside = [
    ...(before === "" ? [] : [`(${before})\\s*${number}(?![\\d.])`]),
    ...(behind === "" ? [] : [`(?<![\\d.])${number}[^\\d，。；、]{0,4}(${behind})`]),
  ];
  const found =
    number === ""
      ? undefined
      : beside.map((pattern) => new RegExp(pattern, "u").exec(quote)?.[1]).find((word) => word !== undefined);
  const { before: own, after } = boundWords(target, "zh");
  return (
    found ??
    (bound === "eq" || bound === "range" ? labelOf("bound", bound, { language: "zh" }) : own || after)
  );
}
