import { codeAt } from "../code-at.js";

/** What a character is to a numeral. */
export const DIGIT = 1;
export const CHINESE = 2;
export const FORMAL = 3;
export const CLOSER = 4;

/** The class of each UTF-16 unit: a digit, a Chinese numeral, a numeral of accounts; 0 for all others. */
export const CLASSES = new Uint8Array(65536);
for (let code = 48; code < 58; code++) CLASSES[code] = DIGIT;
for (let code = 0xff10; code < 0xff1a; code++) CLASSES[code] = DIGIT;
for (const character of "〇零一二三四五六七八九十百千万亿两廿卅") CLASSES[character.charCodeAt(0)] = CHINESE;
for (const character of "○壹贰叁肆伍陆柒捌玖拾佰仟萬億貳陸") CLASSES[character.charCodeAt(0)] = FORMAL;

for (const character of "]］】〕") CLASSES[character.charCodeAt(0)] = CLOSER;

export const POINT = 0x2e;
export const SPACE = 0x20;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const NEWLINE = 0x0a;
export const WIDE_COMMA = 0xff0c;
export const WIDE_POINT = 0xff0e;
/** 第 */
export const ORDINAL = 0x7b2c;
export const NEGATIVE = "负".charCodeAt(0);
/** 年 */
export const YEAR = "年".charCodeAt(0);

/** Brackets that close around the digits before a multiplier: 【350】万. */
export const CLOSERS = /[\]］】〕]/;
export const OPENERS = "[［【〔";

/** 千 that begins a unit (千瓦, 千米 …) is no multiplier. */
const KILO_UNITS = "瓦米克伏卡赫帕焦安升牛兆乏";

/** Whether 千 right before an offset begins a unit. */
export function isKilo(text: string, end: number): boolean {
  return text.charAt(end - 1) === "千" && KILO_UNITS.includes(text[end] ?? " ");
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

/** The end of a run of ASCII digits that begins at a position. */
export function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(codeAt(text, end))) end += 1;
  return end;
}

/** The end of a run of digits, full-width ones too, that begins at a position. */
export function wideDigitsEnd(text: string, start: number): number {
  let end = start;
  while (CLASSES[codeAt(text, end)] === DIGIT) end += 1;
  return end;
}

/** What a pattern matches at a position, or "". */
export function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
}
