import type { Bound } from "../../model/codes.js";
import { boundAfter, boundBefore, boundOf } from "./bounds-around.js";
import { parseNumeral } from "./numerals.js";
import type { QuantityDraft } from "./quantity.js";

const WORD_FORMS = new RegExp(
  [
    "(?<share>(?:百|千|万)分之(?<numerator>[\\d.]+|[〇零一二两三四五六七八九十百点]+))",
    "(?<part>(?<below>[二三四五六七八九十]{1,2})分之(?<above>[一二两三四五六七八九]))",
    "(?<slash>(?<![\\d/.])(?<over>[1-9])/(?<under>[2-9])(?=[ ]?(?:以上|以下|以内|左右|的))(?![\\d/.]))",
    "(?<tenths>(?<ten>[一二两三四五六七八九1-9])成(?<half>半)?(?![立为功效果员长就都分熟型本交品人体份列套家排片群业员渝绵德昆灌]))",
    "(?<doubling>翻(?:了|了近|近|约)?(?<times>[一二两三四1-4])?番)",
    "(?<overhalf>过半(?!数)|半数以上|一半以上|一半|半数)",
    "(?<coverage>全覆盖)",
    "(?<first>破[“\"'‘]?零(?!倍增|行动|工程|计划)|零的?突破)",
  ].join("|"),
  "g",
);

/** Makes a quantity of a match of the word forms. */
function wordForm(match: RegExpMatchArray, text: string): QuantityDraft | null {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  let end = start + match[0].length;
  const { word, outerStart } = boundBefore(text, start);
  const after = boundAfter(text, end);
  if (after !== null) end += after.text.length;
  const base = {
    start,
    numberEnd: start + match[0].length,
    end,
    outerStart,
    value_max: null,
    decimals: 0,
    unit_mult: 0,
    unit_printed: null,
    hasUnit: true,
    unit: "percent",
    dimension: "ratio",
    bound: boundOf(word, after, false),
    boundWords: (word?.text ?? "") + (after?.text ?? ""),
    tokens: [],
    shared: false,
  };
  if (groups.share !== undefined) {
    const read = parseNumeral(groups.numerator ?? "");
    if (read === null) return null;
    const unit = { 百: "percent", 千: "per-mille", 万: "per-myriad" }[groups.share[0] ?? ""] ?? "percent";
    return {
      ...base,
      form: "number",
      value: read.value,
      decimals: read.decimals,
      unit,
      unit_printed: groups.share.slice(0, 3),
    };
  }
  if (groups.part !== undefined) {
    const [below, above] = [parseNumeral(groups.below ?? ""), parseNumeral(groups.above ?? "")];
    if (below === null || above === null || below.value === 0) return null;
    const value = Math.round((above.value / below.value) * 10000) / 100;
    return { ...base, form: "fraction", value, decimals: 2, unit_printed: groups.part };
  }
  if (groups.slash !== undefined) {
    const value = Math.round((Number(groups.over) / Number(groups.under)) * 10000) / 100;
    return { ...base, form: "fraction", value, decimals: 2, unit_printed: groups.slash };
  }
  if (groups.tenths !== undefined) {
    const read = parseNumeral(groups.ten ?? "");
    if (read === null) return null;
    const value = read.value * 10 + (groups.half === undefined ? 0 : 5);
    return { ...base, form: "fraction", value, unit_printed: groups.half === undefined ? "成" : "成半" };
  }
  if (groups.doubling !== undefined) {
    const read = groups.times === undefined ? 1 : (parseNumeral(groups.times)?.value ?? 1);
    return {
      ...base,
      form: "multiple",
      value: 2 ** read,
      unit: "times",
      dimension: "multiple",
      unit_printed: "番",
    };
  }
  if (groups.overhalf !== undefined) {
    const bound: Bound = groups.overhalf === "过半" ? "gt" : /以上/.test(groups.overhalf) ? "ge" : base.bound;
    return { ...base, form: "fraction", value: 50, bound, unit_printed: groups.overhalf };
  }
  if (groups.coverage !== undefined) {
    const nearly = /基本(?:上)?(?:实现|达到|做到)?[^，。；]{0,6}$/.test(
      text.slice(Math.max(0, start - 12), start),
    );
    return { ...base, form: "coverage", value: 100, bound: nearly ? "approx" : "eq" };
  }
  return { ...base, form: "first", value: 1, unit: "count", dimension: "count", bound: "ge" };
}

/** What every word form holds. */
const MAYBE_WORD_FORM =
  /分之|\d\/\d|[一二两三四五六七八九1-9]成|翻(?:了|了近|近|约)?(?:[一二两三四1-4])?番|过半|半数|一半|全覆盖|破[“"'‘]?零|零的?突破/;

/** The quantities that a folded text prints in words: 百分之三, 三分之一, 两成, 翻一番, 过半, 全覆盖, 破零. */
export function readWordForms(text: string): QuantityDraft[] {
  if (!MAYBE_WORD_FORM.test(text)) return [];
  return [...text.matchAll(WORD_FORMS)].flatMap((match) => wordForm(match, text) ?? []);
}
