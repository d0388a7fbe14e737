import type { Bound } from "../model/codes.js";
import { BOUNDS_AFTER_BY_START, BOUNDS_BEFORE_BY_END, type BoundWord } from "./bounds.js";
import { foldWidth } from "./fold.js";
import { type NumberToken, scanNumbers } from "./number-scan.js";
import { parseNumeral } from "./numerals.js";
import { readTimes, type TimeExpression } from "./times.js";
import { type CompoundUnit, compoundUnitAt } from "./units.js";

/** How a quantity is printed: a plain number, a share in words (三分之一), a multiple (翻一番), full coverage, a first one (破零). */
export type QuantityForm = "number" | "fraction" | "multiple" | "coverage" | "first";

/** A quantity as printed. Offsets are half-open and count from the start of the passage. */
export interface Quantity {
  readonly form: QuantityForm;
  readonly start: number;
  /** End of the numeral (of the second one in a range). */
  readonly numberEnd: number;
  /** End with unit and the bound words after it. */
  readonly end: number;
  /** Start with the bound words before the number. */
  readonly outerStart: number;
  readonly value: number;
  readonly value_max: number | null;
  readonly decimals: number;
  readonly unit_mult: number;
  /** The words after the digits as printed, multiplier included (万家, 亿元); null where none is printed. */
  readonly unit_printed: string | null;
  /** False for a bare number (达85, 1000以上). */
  readonly hasUnit: boolean;
  /** Unit code; `count` where a bare number stands. */
  readonly unit: string;
  readonly dimension: string;
  readonly bound: Bound;
  /** The words that gave the bound; empty for a plain number. */
  readonly boundWords: string;
  readonly tokens: readonly NumberToken[];
  /** True where the unit, multiplier or bound was taken from a neighbour in the same list. */
  readonly shared: boolean;
}

type Draft = { -readonly [K in keyof Quantity]: Quantity[K] };

/** Words that may stand between a bound or a verb and its number. */
const FILLERS = /(?:人民币|到|至|了|为|在|再|全省|全市|每年|达到?|约|共计|总计|实现|[:： （(“"[【])$/;
/** 至少建成1所: the verb stands between the bound and its number. */
const AT_LEAST =
  /至少(?:再|有|要)?(?:建成|建设|突破|完成|培育|新建|新增|打造|形成|配备|组织|开展|举办|实施|引进|设立|创建)$/;
const RANGE = /^(?: ?(?:-{1,2}|~|至|到|—) ?)$/;
const MONEY_LIST = /^、[一-龥]{1,8}$/;
const ENUMERATION = /^[、和及与,，]$/;

function boundBefore(text: string, start: number): { word: BoundWord | null; outerStart: number } {
  let end = start;
  for (let step = 0; step < 4; step++) {
    const window = text.slice(Math.max(0, end - 8), end);
    const atLeast = AT_LEAST.exec(window);
    if (atLeast !== null) return { word: { text: "至少", bound: "ge" }, outerStart: end - atLeast[0].length };
    for (const word of BOUNDS_BEFORE_BY_END.get(text[end - 1] ?? "") ?? []) {
      if (!window.endsWith(word.text)) continue;
      const before = text[end - word.text.length - 1] ?? "";
      if (word.text === "过" && /[通经超不度]/.test(before)) continue;
      if (word.text === "上" && !/[、，。；达到有成了超]/.test(before) && before !== "") continue;
      if (word.text === "超" && /[高]/.test(before)) continue;
      if (word.text === "近" && /[邻附靠临最]/.test(before)) continue;
      if (word.text === "约" && /[节制条签履合预]/.test(before)) continue;
      if (word.text === "高于" || word.text === "低于" || word.text === "少于") {
        if (before === "不") continue;
      }
      return { word, outerStart: end - word.text.length };
    }
    const filler = FILLERS.exec(window)?.[0];
    if (filler === undefined) return { word: null, outerStart: start };
    end -= filler.length;
  }
  return { word: null, outerStart: start };
}

function boundAfter(text: string, position: number): BoundWord | null {
  for (const word of BOUNDS_AFTER_BY_START.get(text[position] ?? "") ?? []) {
    if (!text.startsWith(word.text, position)) continue;
    const next = text[position + word.text.length] ?? "";
    if (word.text === "内" && !/[，。；、]/.test(next) && next !== "") return null;
    if (word.text === "起" && !/[，。；、]/.test(next) && next !== "") return null;
    if (
      word.text === "多" &&
      /[元种样层式项方维重极点]/.test(next) === true &&
      word.text === "多" &&
      next !== "种" &&
      next !== "项"
    )
      return null;
    if (word.text === "许" && /[可]/.test(next)) return null;
    return word;
  }
  return null;
}

/** The bound that the words on both sides give together: 以上 after the unit wins, then the word before. */
function boundOf(before: BoundWord | null, after: BoundWord | null, range: boolean): Bound {
  if (range) return "range";
  if (after !== null) {
    if (before !== null && after.bound === "gt" && before.bound !== "approx") return before.bound;
    if (before !== null && after.bound === "approx" && before.bound !== "le")
      return before.bound === "approx" ? "approx" : "approx";
    if (before !== null && before.bound === "lt" && after.bound === "le") return "le";
    return after.bound;
  }
  return before === null ? "eq" : before.bound;
}

function insideTime(times: readonly TimeExpression[], from: number, token: NumberToken): number {
  let index = from;
  while (index < times.length && (times[index]?.end ?? 0) <= token.start) index += 1;
  return index;
}

/** A rate over people printed with a slash alone: 10/10万. */
function perPeopleAt(text: string, position: number): CompoundUnit | null {
  const match = /^\/(10万|十万|万|千)(?![元吨平立公])人?/.exec(text.slice(position, position + 5));
  if (match?.[1] === undefined) return null;
  const scale = match[1] === "千" ? "1k" : match[1] === "万" ? "10k" : "100k";
  return {
    printed: match[0],
    unit: `per-${scale}-persons`,
    dimension: "count-per-population",
    length: match[0].length,
  };
}

/** Reads the words after a numeral: multiplier gap, 余 and 多, unit, bound. */
function readTail(text: string, numberEnd: number) {
  let position = numberEnd;
  let early: BoundWord | null = null;
  const skip = () => {
    while (text[position] === " ") position += 1;
  };
  skip();
  if (text[position] === "]" || text[position] === "】") position += 1;
  early = boundAfter(text, position);
  if (early !== null) position += early.text.length;
  let extraMult = 0;
  const late =
    early !== null && early.bound === "gt"
      ? /^(?:万亿|[万亿千百])(?!瓦|米)/.exec(text.slice(position, position + 3))?.[0]
      : undefined;
  if (late !== undefined) {
    extraMult = parseNumeral(`1${late}`)?.mult ?? 0;
    position += late.length;
  }
  skip();
  const unit = perPeopleAt(text, position) ?? compoundUnitAt(text, position);
  if (unit !== null) position += unit.length;
  let after = boundAfter(text, position);
  const gap = after === null && text[position] === " " ? boundAfter(text, position + 1) : null;
  if (gap !== null) {
    position += 1;
    after = gap;
  }
  if (after !== null) position += after.text.length;
  // 人左右, 家以上（含）: a second bound word after 余 or 多 only strengthens it.
  return { unit, after: after ?? early, end: position, extraMult, late };
}

/** What is broken through rather than exceeded: 突破100项关键核心技术. */
const ACHIEVED =
  /^[^，。；、,;]{0,18}(?:技术|装备|产品|难题|瓶颈|材料|工艺|问题|零部件|元器件|短板|成果|软件|芯片|难关|专利)/;

/** The multiplier and the unit as printed: 万家, 亿元, 家. */
function printedUnit(token: NumberToken, tail: ReturnType<typeof readTail>): string {
  const multiplier =
    /[万亿]+$/.exec(token.text)?.[0] ??
    /[十百千]+$/.exec(token.script === "arabic" ? token.text : "")?.[0] ??
    "";
  return multiplier + (tail.late ?? "") + (tail.unit?.printed ?? "");
}

function draftOf(
  text: string,
  token: NumberToken,
  last: NumberToken | null,
  tail: ReturnType<typeof readTail>,
  firstUnit: number,
): Draft | null {
  const final = last ?? token;
  if (token.value === null || final.value === null) return null;
  const before = boundBefore(text, token.start);
  const breakthrough =
    before.word?.text === "突破" &&
    (tail.unit?.dimension ?? "count") === "count" &&
    ACHIEVED.test(text.slice(tail.end, tail.end + 24));
  const word = breakthrough ? null : before.word;
  const { outerStart } = before;
  const mult = final.mult + tail.extraMult;
  // 1.5万—2万亿: the first member prints the beginning of the multiplier only.
  const begun = last !== null && /万亿$/.test(last.text) && /万$/.test(token.text);
  const ownMult = last === null || token.mult === 0 || begun ? mult : token.mult;
  const value = last === null || ownMult === mult ? token.value : token.value * 10 ** (ownMult - mult);
  return {
    form: "number",
    start: token.start,
    numberEnd: final.end,
    end: Math.max(tail.end, firstUnit),
    outerStart,
    value,
    value_max: last === null ? null : final.value,
    decimals: Math.max(token.decimals, final.decimals),
    unit_mult: mult,
    unit_printed: printedUnit(final, tail) || null,
    hasUnit: tail.unit !== null,
    unit: tail.unit?.unit ?? "count",
    dimension: tail.unit?.dimension ?? "count",
    bound: boundOf(word, tail.after, last !== null),
    boundWords: (word?.text ?? "") + (tail.after?.text ?? ""),
    tokens: last === null ? [token] : [token, last],
    shared: false,
  };
}

/** Units, multipliers and bounds that one item of a list prints for all: 20、30和50家, 分别达到10%、20%以上. */
function shareInLists(text: string, drafts: Draft[]): void {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const [here, next] = [drafts[index], drafts[index + 1]];
    if (here === undefined || next === undefined || here.form !== "number" || next.form !== "number")
      continue;
    const gap = text.slice(here.end, next.outerStart);
    if (!here.hasUnit && here.unit_mult >= 8 && next.dimension === "money" && MONEY_LIST.test(gap)) {
      // 新增销售收入2000亿、利税300亿元以上: 元 and 以上 stand once, at the end.
      here.hasUnit = true;
      here.unit = next.unit;
      here.dimension = next.dimension;
      if (here.bound === "eq" && next.bound === "ge") here.bound = next.bound;
      here.shared = true;
    }
    if (!ENUMERATION.test(gap)) continue;
    if (!here.hasUnit && here.boundWords === "" && next.hasUnit) {
      here.hasUnit = true;
      if (here.unit_printed === null) here.unit_printed = next.unit_printed;
      here.unit = next.unit;
      here.dimension = next.dimension;
      if (here.unit_mult === 0) here.unit_mult = next.unit_mult;
      here.shared = true;
    }
    if (here.shared && here.bound === "eq" && next.bound === "ge") here.bound = next.bound;
    if (
      here.unit === next.unit &&
      here.bound === "eq" &&
      (next.bound === "ge" || next.bound === "approx" || next.bound === "le") &&
      /以|左右|上下/.test(next.boundWords)
    ) {
      here.bound = next.bound;
      here.boundWords = next.boundWords;
      here.shared = true;
    }
  }
  for (let index = 1; index < drafts.length; index++) {
    const [previous, here] = [drafts[index - 1], drafts[index]];
    if (previous === undefined || here === undefined || here.bound !== "eq" || here.boundWords !== "")
      continue;
    if (previous.unit !== here.unit || previous.bound === "eq" || previous.bound === "range") continue;
    if (ENUMERATION.test(text.slice(previous.end, here.start))) {
      here.bound = previous.bound;
      here.boundWords = previous.boundWords;
      here.shared = true;
    }
  }
}

const WORD_FORMS = new RegExp(
  [
    "(?<share>(?:百|千|万)分之(?<numerator>[\\d.]+|[〇零一二两三四五六七八九十百点]+))",
    "(?<part>(?<below>[二三四五六七八九十]{1,2})分之(?<above>[一二两三四五六七八九]))",
    "(?<tenths>(?<ten>[一二两三四五六七八九1-9])成(?<half>半)?(?![立为功效果员长就都分熟型本交品人体份列套家排片群业员渝绵德昆灌]))",
    "(?<doubling>翻(?:了|了近|近|约)?(?<times>[一二两三四1-4])?番)",
    "(?<overhalf>过半(?!数)|半数以上|一半以上|一半|半数)",
    "(?<coverage>全覆盖)",
    "(?<first>破[“\"'‘]?零(?!倍增|行动|工程|计划))",
  ].join("|"),
  "g",
);

function wordForm(match: RegExpExecArray, text: string): Draft | null {
  const groups = match.groups ?? {};
  const start = match.index;
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
  if (groups.coverage !== undefined) return { ...base, form: "coverage", value: 100, bound: "eq" };
  return { ...base, form: "first", value: 1, unit: "count", dimension: "count", bound: "ge" };
}

/** A passage with the quantities, times and bare number tokens found in it. */
export interface QuantityReading {
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** Numbers that belong neither to a quantity nor to a time: ordinals, vague and ill-formed numerals. */
  readonly loose: readonly NumberToken[];
}

/**
 * Reads a passage (a sentence, a quote, a table cell): its time expressions, and every other number as a quantity with
 * multiplier, unit, range and bound.
 */
export function readPassage(passage: string): QuantityReading {
  return readFolded(foldWidth(passage));
}

const MAYBE_WORD_FORM = /分之|成|番|半|全覆盖|零/;

/** As {@link readPassage}, for a passage that `foldWidth` has folded already. */
export function readFolded(text: string): QuantityReading {
  const tokens = scanNumbers(text);
  const times = /[年月:：底末/]|[十一二三四五六七八九]五/.test(text) ? readTimes(text) : [];
  const drafts: Draft[] = [];
  const loose: NumberToken[] = [];
  let timeIndex = 0;
  WORD_FORMS.lastIndex = 0;
  for (
    let match = MAYBE_WORD_FORM.test(text) ? WORD_FORMS.exec(text) : null;
    match !== null;
    match = WORD_FORMS.exec(text)
  ) {
    const draft = wordForm(match, text);
    if (draft !== null) drafts.push(draft);
  }
  const words = [...drafts];
  let taken = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    timeIndex = insideTime(times, timeIndex, token);
    const time = times[timeIndex];
    if (time !== undefined && time.start < token.end && token.start < time.end) continue;
    if (token.start < taken) continue;
    if (words.some((draft) => draft.start < token.end && token.start < draft.numberEnd)) continue;
    if (token.value === null || token.ordinal || token.vague) {
      loose.push(token);
      continue;
    }
    let tail = readTail(text, token.end);
    let last: NumberToken | null = null;
    const next = tokens[index + 1];
    if (next !== undefined && next.value !== null && !next.ordinal && next.script === token.script) {
      const direct = text.slice(token.end, next.start);
      const spaced = text.slice(tail.end, next.start);
      const plain = RANGE.test(direct);
      if (plain || (tail.after === null && RANGE.test(spaced))) {
        const nextTail = readTail(text, next.end);
        const rising =
          token.value * 10 ** token.mult <= next.value * 10 ** (next.mult + nextTail.extraMult) ||
          token.mult === 0;
        const alike = tail.unit === null || nextTail.unit === null || tail.unit.unit === nextTail.unit.unit;
        if (rising && alike) {
          last = next;
          tail = { ...nextTail, unit: nextTail.unit ?? tail.unit };
          index += 1;
        }
      }
    }
    const draft = draftOf(text, token, last, tail, 0);
    if (draft !== null) {
      drafts.push(draft);
      taken = draft.end;
    }
  }
  drafts.sort((a, b) => a.start - b.start);
  shareInLists(text, drafts);
  return { quantities: drafts, times, loose };
}

/** Every quantity of a passage in order; years, dates and durations in years are no quantities. */
export function readQuantities(passage: string): readonly Quantity[] {
  return readPassage(passage).quantities;
}

/**
 * The quantity whose printed number begins at `valueStart` of a quote, read from the quote alone; null where none does.
 * This is the second reader of the audit's double entry.
 *
 * @example
 * readQuantity("产业数字化规模突破17500亿元", 9)?.bound; // "gt"
 */
export function readQuantity(quote: string, valueStart: number): Quantity | null {
  const found = readQuantities(quote).find(
    (quantity) => quantity.start <= valueStart && valueStart < quantity.numberEnd,
  );
  return found ?? null;
}
