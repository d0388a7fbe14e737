import { foldWidth } from "../fold.js";
import { chineseDigit, wholeNumber } from "./whole-number.js";

/** A numeral as printed: its value × 10^mult is the number; 1.2万亿 is value 1.2, mult 12. */
export interface Numeral {
  readonly value: number;
  /** The value as a plain decimal, exact whatever its length, without trailing zeros. */
  readonly plain: string;
  /** The second value of two neighbouring digits that leave it open which: 两三 3, 三四十 40; null elsewhere. */
  readonly max: number | null;
  /** Digits after the decimal point as printed. */
  readonly decimals: number;
  /** Power of ten of the multiplier printed with the number: 万 4, 亿 8, 万亿 12. */
  readonly mult: number;
}

const POWERS: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  k: 3,
  K: 3,
  w: 4,
  W: 4,
  M: 6,
  G: 9,
};

/** The forms of numerals in accounts, the traditional and the drawn together ones (廿), as plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  壹: "一",
  贰: "二",
  叁: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
  佰: "百",
  仟: "千",
  萬: "万",
  億: "亿",
  陸: "六",
  貳: "二",
  廿: "二十",
  卅: "三十",
};
const FORMAL = /[壹贰叁肆伍陆柒捌玖拾佰仟萬億陸貳廿卅]/g;

/** The power of ten of multipliers: 万亿 12. */
export function powerOf(words: string): number {
  let power = 0;
  for (const character of words) power += POWERS[character] ?? 0;
  return power;
}

function numeral(plain: string, decimals: number, mult: number, max: number | null = null): Numeral {
  return { value: Number(plain), plain, max, decimals, mult };
}

/** A plain decimal without zeros that say nothing: 007.50 is 7.5. */
function plainDecimal(whole: string, fraction: string): string {
  const head = whole.replace(/^0+(?=\d)/, "");
  const tail = fraction.replace(/0+$/, "");
  return tail === "" ? (head === "" ? "0" : head) : `${head === "" ? "0" : head}.${tail}`;
}

const TAIL = /[万亿]+$/;

/** A numeral in multipliers: the last of them give its power of ten, what stands before them its value. */
function multiplied(text: string): Numeral | null {
  const tail = TAIL.exec(text)?.[0] ?? "";
  const head = text.slice(0, text.length - tail.length);
  const mult = powerOf(tail);
  if (tail.length > 2 || tail === "亿万" || tail === "亿亿") return null;
  if (head === "") return numeral("1", 0, mult);
  if (!/[万亿]/.test(head)) {
    const value = wholeNumber(head);
    return value === null ? null : numeral(String(value), 0, mult);
  }
  const total = wholeNumber(text);
  if (total === null) return null;
  const value = total / 10 ** mult;
  return Number.isSafeInteger(value) ? numeral(String(value), 0, mult) : null;
}

/** Two digits side by side of which the second is the next one, or 三五: they leave open which is meant. */
const PAIR =
  /(?<![〇零一二两三四五六七八九])(?:[一两]二|一两|[二两]三|三四|三五|四五|五六|六七|七八|八九)(?![〇零一二两三四五六七八九])/;

function between(text: string): Numeral | null {
  const at = PAIR.exec(text)?.index;
  if (at === undefined) return null;
  const least = multiplied(text.slice(0, at + 1) + text.slice(at + 2));
  const most = multiplied(text.slice(0, at) + text.slice(at + 1));
  if (least === null || most === null || least.mult !== most.mult) return null;
  return numeral(least.plain, 0, least.mult, most.value);
}

const SPELLED = /^[〇○零一二三四五六七八九]+$/;

/** Digits spelled one by one: 二〇二五. Without a zero or the shape of a year, a row of digits is a name (一二三产业). */
function spelled(text: string): Numeral | null {
  if (text.length > 1 && !/[〇○零]/.test(text) && !/^一[八九]..$/.test(text)) return null;
  return numeral(plainDecimal([...text].map(chineseDigit).join(""), ""), 0, 0);
}

function parseChinese(text: string): Numeral | null {
  const point = text.indexOf("点");
  if (point > 0) {
    const tail = /[百千]?[万亿]*$/.exec(text)?.[0] ?? "";
    const whole = parseChinese(text.slice(0, point));
    const fraction = [...text.slice(point + 1, text.length - tail.length)].map(chineseDigit);
    if (whole === null || (whole.mult > 0 && tail !== "") || whole.max !== null) return null;
    if (fraction.length === 0 || fraction.includes(-1)) return null;
    const integer = whole.plain + "0".repeat(whole.mult);
    return numeral(plainDecimal(integer, fraction.join("")), fraction.length, powerOf(tail));
  }
  if (SPELLED.test(text)) return text.length === 2 ? (between(text) ?? spelled(text)) : spelled(text);
  return PAIR.test(text) ? between(text) : multiplied(text);
}

const ARABIC = /^(\d{1,3}(?:[,，]\d{3})+|\d*)(?:\.(\d+))?([十百千]?[万亿]*|[kKwWMG])$/;
const NUMERALS = /^[\d〇○零一二三四五六七八九十百千万亿两点]+$/;

/**
 * Reads one numeral, Arabic (`1,234.5`, `3.5万`, `1.2万亿`, full width too), Chinese (一百二十, 两万, 百亿, 二〇二五, 壹佰) or both
 * (1亿2000万). The trailing 万, 亿 or 万亿 becomes the power of ten, as do 十百千 after Arabic digits; what stands before it is the
 * value. Returns null for anything else.
 *
 * @example
 * parseNumeral("1.2万亿")?.mult; // => 12
 * parseNumeral("1亿2000万")?.value; // => 12000
 */
export function parseNumeral(text: string): Numeral | null {
  const folded = foldWidth(text)
    .replace(/\s+/g, "")
    .replace(FORMAL, (character) => PLAIN[character] ?? character);
  const negative = /^[-负負]/.test(folded);
  const body = negative ? folded.slice(1) : folded;
  const read = unsigned(body);
  if (read === null || !negative) return read;
  if (read.max !== null) return null;
  return read.value === 0 ? read : { ...read, value: -read.value, plain: `-${read.plain}` };
}

function unsigned(text: string): Numeral | null {
  const arabic = ARABIC.exec(text);
  if (arabic === null) return NUMERALS.test(text) ? parseChinese(text) : null;
  const [, whole = "", fraction = "", power = ""] = arabic;
  if (whole === "" && fraction === "") return text === "" ? null : parseChinese(text);
  return numeral(plainDecimal(whole.replace(/[,，]/g, ""), fraction), fraction.length, powerOf(power));
}
