import { codeAt } from "../code-at.js";
import type { BoundWord } from "./bound-words.js";
import { powerOf } from "./numerals.js";
import { boundAfter } from "./read-bound.js";
import { centsAt, jiaoAt, type SmallMoney, smallMoneyAt, spokenYuanAt } from "./small-money.js";
import { type CompoundUnit, compoundUnitAt } from "./units.js";

const SLASH = 0x2f;
const SPACE = 0x20;

/** The first offset from a position on where no blank stands. */
function afterBlanks(text: string, position: number): number {
  let at = position;
  while (codeAt(text, at) === SPACE) at += 1;
  return at;
}

/** A rate over people printed with a slash alone: 10/10万. */
function perPeopleAt(text: string, position: number): CompoundUnit | null {
  if (codeAt(text, position) !== SLASH) return null;
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

/** Percentage points that a scan has torn apart: 六 个 百 分 点. */
function tornPointsAt(text: string, position: number): CompoundUnit | null {
  const first = text.charAt(position);
  if ((first !== "个" && first !== "百") || !text.slice(position, position + 4).includes(" ")) return null;
  const printed = /^个? {0,2}百 {0,2}分 {0,2}点/.exec(text.slice(position, position + 10))?.[0];
  if (printed === undefined) return null;
  return { printed, unit: "percentage-point", dimension: "ratio-difference", length: printed.length };
}

/** The second member of a proportion that a name with 比 announces: 城乡居民收入比缩小至2.1∶1. */
function proportionAt(text: string, position: number): CompoundUnit | null {
  if (!COLONS.includes(text[position] ?? " ")) return null;
  const printed = SECOND_MEMBER.exec(text.slice(position, position + 3))?.[0];
  if (printed === undefined || !PROPORTION.test(text.slice(Math.max(0, position - 36), position)))
    return null;
  return { printed, unit: "times", dimension: "proportion", length: printed.length };
}
const COLONS = ":：∶︰";
/** What parts the members of a proportion, as a pattern: 2:1, 2：1, 2∶1, 2︰1. */
export const COLON = `[${COLONS}]`;
const SECOND_MEMBER = new RegExp(`^${COLON}1(?![\\d.])`);
/** …比（由2020年的1.8∶1）提高到2.3: a name with 比 before the first member. */
const PROPORTION = /(?:比(?:例|值)?|差距|倍差)(?:[（(]?[由从][^，。；]{1,18})?[^，。；\d]{0,8}[\d.]+$/;

/** The bound behind a remark in brackets: 40万套（包括床位）以上. */
function boundAfterBracket(text: string, position: number): { word: BoundWord; end: number } | null {
  if (text[position] !== "（" && text[position] !== "(") return null;
  const remark = /^[（(][^（）()，。；]{1,16}[）)]/.exec(text.slice(position, position + 20))?.[0];
  const word = remark === undefined ? null : boundAfter(text, position + remark.length);
  return word === null || remark === undefined
    ? null
    : { word, end: position + remark.length + word.text.length };
}

/** 一倍半, 两斤半, 两个半. */
const HALF_MORE: SmallMoney = { value: 0.5, decimals: 1, length: 1 };
const HALVED: ReadonlySet<string> = new Set("个 斤 公斤 吨 里 公里 米 亩".split(" "));
const ENDS_WITH_HALF = /^半(?=$|[，。；、\s）)])/;

/** The half that stands behind a unit; null for 半 of another word (两个半导体). */
function halfAt(text: string, position: number, unit: CompoundUnit | null): SmallMoney | null {
  if (unit === null || text.charAt(position) !== "半") return null;
  if (unit.unit === "times") return HALF_MORE;
  return HALVED.has(unit.printed) && ENDS_WITH_HALF.test(text.slice(position, position + 2))
    ? HALF_MORE
    : null;
}

const CLOSING = new Uint8Array(65536);
for (const character of "]］】〕") CLOSING[character.charCodeAt(0)] = 1;

/** What stands behind a numeral. */
export interface QuantityTail {
  readonly unit: CompoundUnit | null;
  readonly after: BoundWord | null;
  readonly end: number;
  /** Where the unit ends, before the bound words behind it. */
  readonly unitEnd: number;
  /** True where a bracket closes between the digits and the unit: [13.5]%. */
  readonly bracketed: boolean;
  /** Power of ten of a multiplier behind 余 or 多: 100多万. */
  readonly extraMult: number;
  readonly late: string | undefined;
  /** Jiao and fen behind yuan, null where no yuan is printed. */
  readonly small: SmallMoney | null;
}

/** 340个亿元以上项目 and 5个亿以上的项目 are so many of a size; 两个亿 and 3个亿以上 an amount. */
const CLASS_OF_SIZE = /^(?:元|级|规模|以[上下内][的一-龥])/;

/** So many cases: a figure with 起. */
const CASES = /^\d起$/;

/** 两个多百分点, 三个多月: 多 inside the unit. */
const MORE: BoundWord = { text: "多", bound: "gt" };

/** Reads the words after a numeral: multiplier gap, 余 and 多, unit, bound. */
export function readTail(text: string, numberEnd: number): QuantityTail {
  let position = afterBlanks(text, numberEnd);
  const bracketed = CLOSING[codeAt(text, position)] === 1;
  if (bracketed) position = afterBlanks(text, position + 1);
  // 低于2起: right behind a figure 起 counts cases; behind a unit or 万 it says from where on.
  const early: BoundWord | null = CASES.test(text.slice(position - 1, position + 1))
    ? null
    : boundAfter(text, position);
  if (early !== null) position = afterBlanks(text, position + early.text.length);
  let extraMult = 0;
  const late =
    text.startsWith("个亿", position) && !CLASS_OF_SIZE.test(text.slice(position + 2, position + 5))
      ? "个亿"
      : early !== null && (early.bound === "gt" || early.text === "来")
        ? /^(?:万亿|[万亿百]|千(?![瓦米克伏]))/.exec(text.slice(position, position + 3))?.[0]
        : undefined;
  if (late !== undefined) {
    extraMult = powerOf(late);
    position += late.length;
  }
  position = afterBlanks(text, position);
  const spoken = spokenYuanAt(text, position) ?? jiaoAt(text, position);
  const unit =
    spoken === null
      ? (perPeopleAt(text, position) ??
        proportionAt(text, position) ??
        tornPointsAt(text, position) ??
        compoundUnitAt(text, position))
      : { printed: text.charAt(position), unit: "CNY", dimension: "money", length: spoken.length };
  if (unit !== null) position += unit.length;
  const small =
    spoken ??
    halfAt(text, position, unit) ??
    (unit?.unit === "CNY" ? smallMoneyAt(text, position) : centsAt(text, position, unit?.unit ?? ""));
  if (small !== null && spoken === null) position += small.length;
  const unitEnd = position;
  let after = boundAfter(text, position);
  const gap = after === null && codeAt(text, position) === SPACE ? boundAfter(text, position + 1) : null;
  if (gap !== null) {
    position += 1;
    after = gap;
  }
  if (after !== null) position += after.text.length;
  else {
    const bracketed = boundAfterBracket(text, position);
    if (bracketed !== null) {
      after = bracketed.word;
      position = bracketed.end;
    }
  }
  // 人左右, 家以上（含）: a second bound word after 余 or 多 only strengthens it.
  const first = unit?.printed.startsWith("个多") ? MORE : early;
  return { unit, after: after ?? first, end: position, unitEnd, bracketed, extraMult, late, small };
}
