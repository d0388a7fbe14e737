import { numeralWordEnd } from "./numeral-words.js";
import { parseNumeral, powerOf } from "./numerals.js";
import type { QuantityDraft } from "./quantity.js";
import { compoundUnitAt } from "./units.js";

/** 分之 as printed or as a scan has torn it apart: 百 分 之 五. */
export const OF = " {0,2}分 {0,2}之 {0,2}";
const NUMERAL = "(?:[零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]{1,12}|(?<![\\d.])\\d{1,7})";

/** A fraction in words of any two numerals, behind a whole number where 又 joins one to it: 三分之二, 八百分之三, 一又二分之一. */
export const FRACTION = `(?<part>(?<minus>负)?(?:(?<whole>${NUMERAL}(?: [一二三四五六七八九十百千]{1,4}){0,4}) ?又 ?)?(?<below>${NUMERAL})${OF}(?<less>负)?(?<above>${NUMERAL}))`;

/**
 * A part of a whole in percent: rounded to two decimals, or to as many of the six that are printed without a power of ten as bring a small one within a tenth
 * of itself (千万分之五), and as exact as a double allows.
 */
export function partOf(above: number, below: number): { value: number; plain: string; decimals: number } {
  const exact = (above * 100) / below;
  const rounded = (decimals: number): number => Number(exact.toFixed(decimals));
  let decimals = 2;
  while (decimals < 6 && Math.abs(rounded(decimals) - exact) > Math.abs(exact) / 10) decimals += 1;
  return { value: rounded(decimals), plain: String(Number(exact.toPrecision(15))), decimals };
}

/** The multiplier of what a mixed number counts: the 万 of 一又二分之一万元. */
const MULTIPLIER = /[万亿]*$/;

/** The end of a numeral without the characters at its end that begin a word: 三分之一百姓. */
function withoutWord(text: string, start: number, end: number): number {
  let last = end;
  while (last - start > 1 && numeralWordEnd(text, last - 1) > last) last -= 1;
  return last;
}

/** 三分之一强, 三分之二弱: a little more or less than the share. */
const A_LITTLE = /^[强弱](?=$|[，。；、）)的])/;

function aLittle(
  text: string,
  at: number,
  { bound }: Pick<QuantityDraft, "bound">,
): Partial<Pick<QuantityDraft, "bound" | "boundWords" | "end">> {
  const word = bound === "eq" ? A_LITTLE.exec(text.slice(at, at + 2))?.[0] : undefined;
  return word === undefined ? {} : { bound: word === "强" ? "gt" : "lt", boundWords: word, end: at + 1 };
}

/** Makes a quantity of a match of {@link FRACTION}, out of one that holds its place: a share in percent, or with a whole number before it a number of its unit. */
export function fractionIn(match: RegExpMatchArray, text: string, base: QuantityDraft): QuantityDraft | null {
  const { part = "", minus, whole, below = "", less, above = "" } = match.groups ?? {};
  const to = withoutWord(text, base.start + part.length - above.length, base.start + part.length);
  const printed = above.slice(0, above.length - (base.start + part.length - to));
  const multiplier = whole === undefined ? "" : (MULTIPLIER.exec(printed)?.[0] ?? "");
  const numerator = parseNumeral(printed.slice(0, printed.length - multiplier.length));
  const denominator = parseNumeral(below);
  if (numerator === null || denominator === null || denominator.value === 0) return null;
  if (numerator.max !== null) return null;
  const sign = (minus === undefined) === (less === undefined) ? 1 : -1;
  const scaled = (read: { value: number; mult: number }): number => read.value * 10 ** read.mult;
  const cut = to < base.start + part.length;
  const ends = cut ? { numberEnd: to, unitEnd: to, end: to } : {};
  const unit_printed = text.slice(base.start, to);
  if (denominator.max !== null) {
    // 四五分之一: from a fifth to a quarter.
    if (whole !== undefined || sign < 0) return null;
    const [least, most] = [denominator.max, denominator.value].map((below) =>
      partOf(scaled(numerator), below),
    );
    if (least === undefined || most === undefined) return null;
    return Object.assign(base, ends, least, {
      form: "fraction",
      value_max: most.value,
      bound: "range",
      unit_printed,
    });
  }
  if (whole === undefined) {
    const share = partOf(sign * scaled(numerator), scaled(denominator));
    return Object.assign(base, ends, share, aLittle(text, to, base), { form: "fraction", unit_printed });
  }
  const head = parseNumeral(whole);
  if (head === null) return null;
  const value = sign * (scaled(head) + scaled(numerator) / scaled(denominator));
  const unit = compoundUnitAt(text, to);
  const unitEnd = to + (unit?.length ?? 0);
  return Object.assign(base, {
    form: "number",
    numberEnd: to,
    unitEnd,
    end: Math.max(unitEnd, base.end),
    value: Math.round(value * 100) / 100,
    plain: String(Number(value.toPrecision(15))),
    decimals: 2,
    unit_mult: powerOf(multiplier),
    unit: unit?.unit ?? "count",
    dimension: unit?.dimension ?? "count",
    unit_printed: multiplier + (unit?.printed ?? "") || null,
    hasUnit: unit !== null,
  });
}
