import { codeAt } from "../code-at.js";
import { type CompoundUnit, compoundUnitAt } from "./units.js";

const SIGNS: Readonly<Record<string, string>> = {
  "￥": "CNY",
  "¥": "CNY",
  $: "USD",
  "＄": "USD",
  "€": "EUR",
  "£": "GBP",
  "￡": "GBP",
};
const SIGN = new Uint8Array(65536);
for (const sign of Object.keys(SIGNS)) SIGN[sign.charCodeAt(0)] = 1;
const SPACE = 0x20;
const LETTERS: Readonly<Record<string, string>> = { US: "USD", HK: "HKD", A: "AUD", C: "CAD", S: "SGD" };
const NAMES = [
  "新台币",
  "台币",
  "港币",
  "美金",
  "澳币",
  "韩币",
  "人民币",
  "欧元",
  "美元",
  "英镑",
  "港元",
  "日元",
];
/** RMB 300万, USD100: the code of a currency, not the end of another word in capitals. */
const CODE = /(?<![A-Za-z])(RMB|CNY|USD|HKD|EUR|GBP|JPY|AUD|CAD|SGD|KRW|CHF)$/i;

/** 1 for a Latin letter, in which the code of a currency ends. */
const LETTER = new Uint8Array(65536);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") LETTER[letter.charCodeAt(0)] = 1;

/** A currency printed before its number: ￥300亿, US$20亿, 新台币177.1亿元. */
export interface CurrencyBefore {
  readonly unit: string;
  readonly start: number;
  readonly printed: string;
}

/** The sign of a currency right before a number, or null. */
export function currencySign(text: string, start: number): CurrencyBefore | null {
  const at = codeAt(text, start - 1) === SPACE ? start - 2 : start - 1;
  if (SIGN[codeAt(text, at)] !== 1) return null;
  const sign = text.charAt(at);
  const letters =
    sign === "$" ? (/(?:US|HK|A|C|S)$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "") : "";
  const unit = LETTERS[letters] ?? SIGNS[sign] ?? "CNY";
  return { unit, start: at - letters.length, printed: letters + sign };
}

/** The name or the code of a currency before a number whose unit is a plain 元 or none: 港币两千元 is in HKD, USD100 in USD; null where none stands. */
export function currencyName(text: string, start: number): CurrencyBefore | null {
  const at = codeAt(text, start - 1) === SPACE ? start - 1 : start;
  const printed =
    LETTER[codeAt(text, at - 1)] === 1 ? CODE.exec(text.slice(Math.max(0, at - 4), at))?.[1] : undefined;
  if (printed !== undefined) {
    const code = printed.toUpperCase();
    return { unit: code === "RMB" ? "CNY" : code, start: at - printed.length, printed };
  }
  for (const name of NAMES) {
    if (!text.startsWith(name, at - name.length)) continue;
    const unit: CompoundUnit | null = compoundUnitAt(name, 0);
    return unit === null ? null : { unit: unit.unit, start: at - name.length, printed: name };
  }
  return null;
}
