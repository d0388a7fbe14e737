import type { Bound } from "../../model/codes.js";
import { codeAt } from "../code-at.js";
import { comparedBound } from "./compared-bound.js";
import { FRACTION, fractionIn, OF, partOf } from "./fractions.js";
import { parseNumeral } from "./numerals.js";
import type { QuantityDraft } from "./quantity.js";
import { boundAfter, boundBefore, boundOf } from "./read-bound.js";

const NUMERATOR =
  "(?:\\d{1,3}(?:[,，]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[〇零一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]+(?: [〇零一二两三四五六七八九]?(?:[百千万]|十(?![一二三四五六七八九]))[〇零一二两三四五六七八九十百千万]*| ?点 ?[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]+| [一二三四五六七八九](?=$|[，。；、以左]))*)";
const DIGITS = "一二三四五六七八九壹贰叁肆伍陆柒捌玖";
const TENTHS = `(?:(?<![\\d.])\\d{1,2}(?:\\.\\d+)?|[两十${DIGITS}](?: ?点 ?[${DIGITS}])?)`;

/** 企业数量较2020年倍增: of a measure; 支持企业内涵式倍增 倍增计划 and 主体倍增、科技创新6个方面 say how or what it is called. */
const DOUBLED =
  "(?<double>(?:倍增|翻倍)(?<=(?:数量?|规模|总量|发电量|用电量|装机容量|装机|销量|销售额|出口额|交易额|吞吐量|保有量|产值|收入|支出|经费|税收|投资|投入|[产销]量|[增加市总]值|面积|人数|户数|家数|里程|利润|额|主体|企业|产能|能力)(?:[较比][^，。；]{2,12}?)?(?:[三五两]年|到?20\\d\\d年)?(?:底|末|前|内)?(?:力争|争取|实现|确保|基本)*(?:倍增|翻倍))(?=$|[，。；]|、(?![^，。；\\d]{2,24}\\d{1,2}(?:个|大|项)(?:方面|工程|行动|计划|领域))))";

const WORD_FORMS = new RegExp(
  [
    `(?<share>(?<negative>负)?(?<over>十万|百万|百|千|万|亿)${OF}(?<numerator>${NUMERATOR})(?:(?:%)?(?:-{1,2}|~|至|到)(?:百分之|千分之|万分之)?(?<most>${NUMERATOR}))?)`,
    FRACTION,
    "(?<slash>(?<![\\d/.])(?<upper>[1-9])/(?<under>[2-9])(?![\\d/.])(?:(?=[ ]?(?:以上|以下|以内|左右|的))|(?<=(?:占|达|达到|不足|不到|超过?|过|近|约|少于|低于|高于|大于|小于|至|为)[1-9]/[2-9])(?=$|[，。；、）)])|(?<=(?:完成|实现|覆盖|剩余?|仅|只有|到|从|由|减少|增加|增长|下降)[1-9]/[2-9])(?=$|[，。；、）)]|提|增|降|下|扩)|(?<=^[1-9]/[2-9])$))",
    `(?<tenths>(?:(?<from>${TENTHS})(?<to>(?: ?成)?(?:至|到|-|~))?)?(?<ten>${TENTHS}) ?成(?<half>半|[一二三四五六七八九](?![十百千万亿个家项名人成是批大])| [一二三四五六七八九](?=$|[，。；、以左]))?(?![立为功效果员长就都分熟型本交品人体份列套家排片群业员渝绵德昆灌]))`,
    "(?<halftenth>半成(?=$|[，。；、的以左]))",
    `(?<fold>(?:(?<![\\d.])(?:[1-9](?:\\.\\d)?|[1-9] ?\\d)|[两${DIGITS}](?: ?点 ?[${DIGITS}]| ?[${DIGITS}])?) ?折(?=$|[，。；、,;)）的以优出左销]))`,
    "(?<halved>(?<=打)对折)",
    "(?<doubling>翻(?:了|了近|近|约)?(?<times>[一二两三四1-4])?番)",
    DOUBLED,
    "(?<overhalf>过半(?![数百年天月]|个月|小时)|半数以上|一半以上|一半(?!导)|半数)",
    "(?<hundred>百分百)",
    "(?<coverage>(?<![健安])全覆盖)",
    "(?<first>破[“\"'‘]?零(?!倍增|行动|工程|计划)|零的?突破)",
    "(?<still>(?<![近趋社消])零增长)",
    "(?<none>零(?:发生|死亡|伤亡))",
  ].join("|"),
  "g",
);

const SHARES: Readonly<Record<string, string>> = {
  百: "percent",
  千: "per-mille",
  万: "per-myriad",
  十万: "per-100k",
  百万: "per-million",
  亿: "per-100m",
};

/** Tenths in percent: 9.5成 is 95, 八成五 is 85. */
function tenthsOf(words: string, half: string | undefined): number | null {
  const read = parseNumeral(words);
  if (read === null || read.value > 10) return null;
  const rest = half === undefined ? 0 : half === "半" ? 5 : (parseNumeral(half)?.value ?? 0);
  return Number((read.value * 10 + rest).toPrecision(12));
}

/** A price in tenths or hundredths of the full one, in percent: 八折 is 80, 8.5折, 85折 and 八五折 are 85. */
function foldOf(words: string): number {
  const digits = [...words].flatMap((character) => parseNumeral(character)?.value ?? []);
  const [tens = 0, ones = 0] = digits;
  return tens * 10 + ones;
}

const COVERED_NEARLY =
  /基本(?!公共|医疗|养老|农田|药物|保障|保险|生活|运行|经费|建设|单元|制度|服务|技能)(?:上)?(?:实现|达到|做到)?[^，。；]{0,6}$/;

/** Makes a quantity of a match of the word forms in the part of a text that begins at an offset. */
function wordForm(match: RegExpMatchArray, text: string, from: number): QuantityDraft | null {
  const groups = match.groups ?? {};
  const start = from + (match.index ?? 0);
  const wordEnd = start + match[0].length;
  const compared = comparedBound(text, start, wordEnd);
  const { word, outerStart } =
    compared === null ? boundBefore(text, start) : { word: compared.word, outerStart: compared.start };
  const after = boundAfter(text, wordEnd);
  // All quantities have their fields in one order, and are so of one class to the engine: those of a few others slow all that reads them.
  const base: QuantityDraft = {
    form: "number",
    start,
    numberEnd: wordEnd,
    unitEnd: wordEnd,
    end: compared?.end ?? wordEnd + (after?.text.length ?? 0),
    outerStart,
    value: 0,
    value_max: null,
    plain: null,
    bracketed: false,
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
  const made = (fields: Partial<QuantityDraft>): QuantityDraft => Object.assign(base, fields);
  if (groups.share !== undefined) {
    const read = parseNumeral(groups.numerator ?? "");
    const most = groups.most === undefined ? null : parseNumeral(groups.most);
    if (read === null || (groups.most !== undefined && most === null)) return null;
    const max = most?.value ?? read.max;
    return made({
      form: "number",
      value: groups.negative === undefined ? read.value : -read.value,
      value_max: max,
      bound: max === null ? base.bound : "range",
      decimals: Math.max(read.decimals, most?.decimals ?? 0),
      unit: SHARES[groups.over ?? "百"] ?? "percent",
      unit_printed: `${groups.over ?? "百"}分之`,
    });
  }
  if (groups.part !== undefined) return fractionIn(match, text, base);
  if (groups.slash !== undefined) {
    const part = partOf(Number(groups.upper), Number(groups.under));
    return made({ form: "fraction", ...part, unit_printed: groups.slash });
  }
  if (groups.tenths !== undefined) {
    const value = tenthsOf(groups.ten ?? "", groups.half);
    const from = groups.from === undefined ? null : tenthsOf(groups.from, undefined);
    const ranges =
      from !== null && value !== null && (groups.to === undefined ? value - from === 10 : value > from);
    if (value === null || (groups.from !== undefined && !ranges)) return null;
    const unit_printed = groups.half === undefined ? "成" : `成${groups.half}`;
    if (from === null) return made({ form: "fraction", value, unit_printed });
    return made({
      form: "fraction",
      value: from,
      value_max: value,
      bound: "range",
      unit_printed,
    });
  }
  if (groups.fold !== undefined)
    return made({ form: "fraction", value: foldOf(groups.fold), unit_printed: "折" });
  if (groups.halved !== undefined) return made({ form: "fraction", value: 50, unit_printed: groups.halved });
  if (groups.halftenth !== undefined)
    return made({ form: "fraction", value: 5, unit_printed: groups.halftenth });
  if (groups.doubling !== undefined || groups.double !== undefined) {
    const read = groups.times === undefined ? 1 : (parseNumeral(groups.times)?.value ?? 1);
    return made({
      form: "multiple",
      value: 2 ** read,
      unit: "times-of-base",
      dimension: "multiple",
      unit_printed: groups.double ?? "番",
    });
  }
  if (groups.overhalf !== undefined) {
    const bound: Bound = groups.overhalf === "过半" ? "gt" : /以上/.test(groups.overhalf) ? "ge" : base.bound;
    return made({ form: "fraction", value: 50, bound, unit_printed: groups.overhalf });
  }
  if (groups.hundred !== undefined) return made({ form: "number", value: 100, unit_printed: groups.hundred });
  if (groups.coverage !== undefined) {
    const nearly = COVERED_NEARLY.test(text.slice(Math.max(0, start - 12), start));
    return made({ form: "coverage", value: 100, bound: nearly ? "approx" : "eq" });
  }
  if (groups.still !== undefined) return made({ form: "standstill", value: 0, bound: "eq" });
  const counted = { unit: "count", dimension: "count" };
  if (groups.none !== undefined) return made({ ...counted, form: "none", value: 0, bound: "eq" });
  return made({ ...counted, form: "first", value: 1, bound: "ge" });
}

/** What every word form holds; its first character, asked before the words, keeps the search of a sentence short. */
const MAYBE_WORD_FORM =
  /(?=[分百折/成半零翻倍过一全破])(?:分 {0,2}之|百分百|折|(?<=\d)\/\d|(?<=[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖\d] ?)成|半成|零增长|零发生|零死亡|零伤亡|翻(?:了|了近|近|约)?(?:[一二两三四1-4])?番|倍增|翻倍|过半|半数|一半|全覆盖|破[“"'‘]?零|零的?突破)/g;

const STOP = new Uint8Array(65536);
for (const character of "。；\n") STOP[character.charCodeAt(0)] = 1;

/** The quantities that a folded text prints in words: 百分之三, 三分之一, 两成, 翻一番, 过半, 全覆盖, 破零. */
export function readWordForms(text: string): QuantityDraft[] {
  const found: QuantityDraft[] = [];
  MAYBE_WORD_FORM.lastIndex = 0;
  for (let hit = MAYBE_WORD_FORM.exec(text); hit !== null; hit = MAYBE_WORD_FORM.exec(text)) {
    // The long pattern goes over sentences only in which something may match.
    let from = hit.index;
    while (from > 0 && STOP[codeAt(text, from - 1)] !== 1) from -= 1;
    let to = hit.index + hit[0].length;
    while (to < text.length && STOP[codeAt(text, to)] !== 1) to += 1;
    for (const match of text.slice(from, to + 1).matchAll(WORD_FORMS)) {
      const read = wordForm(match, text, from);
      if (read !== null) found.push(read);
    }
    MAYBE_WORD_FORM.lastIndex = to;
  }
  return found;
}
