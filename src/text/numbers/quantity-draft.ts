import { comparedBound } from "./compared-bound.js";
import { type CurrencyBefore, currencyName, currencySign } from "./currency-signs.js";
import type { NumberToken } from "./number-scan.js";
import { CLOSERS } from "./numeral-characters.js";
import type { QuantityDraft } from "./quantity.js";
import type { QuantityTail } from "./quantity-tail.js";
import { isPlace } from "./ranks.js";
import { boundBefore, boundOf } from "./read-bound.js";
import { timesUnit } from "./times-unit.js";
import { type UnitBefore, unitBefore } from "./unit-before.js";

/** What is broken through rather than exceeded: 突破100项关键核心技术. */
const ACHIEVED =
  /^[^，。；、,;]{0,18}(?:技术|装备|产品|难题|瓶颈|材料|工艺|问题|零部件|元器件|短板|成果|软件|芯片|难关|专利)/;

/** 实现技术|突破5项: what is broken through, before the word. */
const BROKEN_THROUGH = /(?:技术|科学|理论|难题|瓶颈)(?:攻关|重大)?$/;
const BROKEN_REACH = 8;

/** Below it stand no Chinese characters. */
const FIRST_HAN = 0x3000;
const POWERS = /[十百千佰仟]*[万亿]+$|[十百千佰仟]+$/;
const BIG_POWERS = /[万亿]+$/;

/** The multiplier and the unit as printed: 万家, 亿元, 家. */
function printedUnit(token: NumberToken, tail: QuantityTail): string {
  const ending = token.text.charCodeAt(token.text.length - 1);
  let multiplier = "";
  if (ending >= FIRST_HAN && token.mult > 0)
    multiplier =
      (token.script === "arabic" && /^[-\d.,，\s]+[十百千佰仟]/.test(token.text) ? POWERS : BIG_POWERS).exec(
        token.text,
      )?.[0] ?? "";
  return multiplier + (tail.late ?? "") + (tail.unit?.printed ?? "");
}

/** The first member of a range in the power of ten of the second: 2—3万 begins at 2万, 8500到3万 at 0.85万. */
function firstValue(
  token: NumberToken,
  value: number,
  last: NumberToken,
  lastValue: number,
  mult: number,
): number {
  // 1.5万—2万亿: the first member prints the beginning of the multiplier only.
  const begun = last.text.endsWith("万亿") && token.text.endsWith("万");
  const shares = begun || (token.mult === 0 && value <= lastValue);
  if (shares) {
    const single =
      last.script === "chinese" && last.mult === 0 && value < 10 && /^[^十百千]?[百千佰仟]$/.test(last.text);
    return single && !/[十百千]/.test(token.text) ? value * 10 ** (/[千仟]$/.test(last.text) ? 3 : 2) : value;
  }
  return token.mult === mult ? value : Number((value * 10 ** (token.mult - mult)).toPrecision(15));
}

const CLASSED = /^级(?=$|[，。；）]|以上)/;

interface Printing {
  readonly unit: string;
  readonly dimension: string;
  readonly mult: number;
  readonly printed: string | null;
  readonly start: number;
  readonly hasUnit: boolean;
}

/** 温度-5到5度, 零下20度: degrees, not units of power. */
const TEMPERATURE = /(?:温度?|零[上下]|冷到|热到|升温|降温)[^，。；、\d]{0,8}$/;

function isTemperature(text: string, token: NumberToken): boolean {
  return (token.value ?? 0) < 0 || TEMPERATURE.test(text.slice(Math.max(0, token.start - 12), token.start));
}

/** The unit of a quantity from behind it, from a currency's sign or name before it, or from brackets before it. */
function unitOf(
  text: string,
  token: NumberToken,
  final: NumberToken,
  tail: QuantityTail,
  outer: number,
): Printing {
  const mult = final.mult + tail.extraMult;
  const printed = printedUnit(final, tail);
  const behind = tail.unit;
  const sign: CurrencyBefore | null =
    behind === null || behind.unit === "CNY" ? currencySign(text, token.start) : null;
  // 港币两千元, 人民币3亿: the name stands for the unit that is not printed behind.
  const named =
    behind === null ? !/^[一-龥A-Za-z]/.test(text.slice(tail.end)) || mult >= 4 : behind.printed === "元";
  const name = sign === null && named ? currencyName(text, token.start) : null;
  const currency = sign ?? name;
  if (currency !== null)
    return {
      unit: currency.unit,
      dimension: "money",
      mult,
      printed: sign === null ? printed : currency.printed + printed,
      start: Math.min(outer, currency.start),
      hasUnit: true,
    };
  if (isPlace(text, token, tail))
    return {
      unit: "rank",
      dimension: "count",
      mult,
      printed: printed || null,
      start: outer,
      hasUnit: behind !== null,
    };
  if (behind !== null) {
    if (behind.printed === "度" && isTemperature(text, token))
      return { unit: "celsius", dimension: "temperature", mult, printed, start: outer, hasUnit: true };
    const unit =
      behind.unit === "times" && behind.dimension === "multiple" ? timesUnit(text, outer) : behind.unit;
    return { unit, dimension: behind.dimension, mult, printed, start: outer, hasUnit: true };
  }
  const label: UnitBefore | null = mult === 0 ? unitBefore(text, outer) : null;
  if (label !== null)
    return {
      unit: label.unit.unit,
      dimension: label.unit.dimension,
      mult: label.mult,
      printed: label.printed,
      start: label.start,
      hasUnit: true,
    };
  return { unit: "count", dimension: "count", mult, printed: printed || null, start: outer, hasUnit: false };
}

/** Makes a quantity of a number, or of the two ends of a range, with what stands around it. */
export function draftOf(
  text: string,
  token: NumberToken,
  last: NumberToken | null,
  read: QuantityTail,
  rangeEnd: number,
): QuantityDraft | null {
  const final = last ?? token;
  if (token.value === null || final.value === null) return null;
  const sign = currencySign(text, token.start);
  // 比三十大: the adjective is no counter.
  const bare = read.unit?.printed === "大";
  const compared = comparedBound(text, token.start, bare ? final.end : read.unitEnd);
  const tail =
    compared === null
      ? read
      : { ...read, end: compared.end, ...(bare ? { unit: null, unitEnd: final.end } : {}) };
  const before =
    compared === null
      ? boundBefore(text, sign?.start ?? token.start)
      : { word: compared.word, outerStart: compared.start };
  const breakthrough =
    before.word?.text === "突破" &&
    (tail.unit?.dimension ?? "count") === "count" &&
    sign === null &&
    (ACHIEVED.test(text.slice(tail.end, tail.end + 24)) ||
      BROKEN_THROUGH.test(text.slice(Math.max(0, before.outerStart - BROKEN_REACH), before.outerStart)));
  const word = breakthrough ? null : before.word;
  const printing = unitOf(text, token, final, tail, breakthrough ? token.start : before.outerStart);
  const { mult } = printing;
  const countless = printing.dimension === "count" || printing.dimension === "person";
  const first = last === null ? token.value : firstValue(token, token.value, last, final.value, mult);
  // 两三万: two neighbouring digits are a range by themselves.
  const most = last === null ? token.max : final.value;
  const part = tail.small !== null && mult === 0 ? tail.small : null;
  const placed = printing.unit === "rank" && text.charAt(token.start - 1) === "前";
  const opened =
    "[［【〔".includes(text.charAt(token.start - 1) || " ") && (tail.bracketed || CLOSERS.test(token.text));
  // 达到千亿级: at that order of size or above it.
  const classed = mult >= 8 && tail.after === null && CLASSED.test(text.slice(tail.end, tail.end + 3));
  const bound = boundOf(word, tail.after, most !== null);
  // A dash before a number of things marks an item of a list.
  const whole =
    part === null || (part.value === 0 && part.of === undefined)
      ? first
      : Number((first * (part.of ?? 1) + part.value).toFixed(part.decimals));
  const value =
    countless && first < 0 && text.charAt(token.start) === "-" && printing.hasUnit ? -first : whole;
  return {
    form: "number",
    start: value === whole ? token.start : token.start + 1,
    numberEnd: final.end,
    unitEnd: tail.unitEnd,
    end: Math.max(tail.end, rangeEnd) + (classed ? 1 : 0),
    outerStart: opened ? Math.min(printing.start, token.start - 1) : printing.start,
    value,
    value_max: most,
    plain: last === null && value === first ? token.plain : null,
    bracketed: opened,
    decimals: Math.max(token.decimals, final.decimals, part?.decimals ?? 0),
    unit_mult: mult,
    unit_printed: printing.printed === "" ? null : printing.printed,
    hasUnit: printing.hasUnit,
    unit: printing.unit,
    dimension: printing.dimension,
    bound: placed ? "le" : classed && bound === "eq" ? "ge" : bound,
    boundWords: (word?.text ?? "") + (tail.after?.text ?? "") + (classed ? "级" : ""),
    tokens: last === null ? [token] : [token, last],
    shared: false,
  };
}
