import { foldWidth } from "../fold.js";

/** A numeral as printed: its value × 10^mult is the number; 1.2万亿 is value 1.2, mult 12. */
export interface Numeral {
  readonly value: number;
  /** Digits after the decimal point as printed. */
  readonly decimals: number;
  /** Power of ten of the multiplier printed with the number: 万 4, 亿 8, 万亿 12. */
  readonly mult: number;
}

const DIGITS = "〇一二三四五六七八九";
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The digit that a Chinese character stands for, or -1. */
export function chineseDigit(character: string): number {
  if (character === "零") return 0;
  if (character === "两") return 2;
  return DIGITS.indexOf(character);
}

/** Value of a Chinese numeral below 一万 (十五, 一百二十, 百), or null if it is no numeral. */
function belowTenThousand(text: string): number | null {
  let total = 0;
  let digit = -1;
  let last = 5;
  for (const character of text) {
    const read = chineseDigit(character);
    if (read >= 0) {
      if (digit > 0) return null;
      digit = read;
      continue;
    }
    const power = POWERS[character];
    if (power === undefined || power > 3 || power >= last) return null;
    total += (digit < 0 ? 1 : digit) * 10 ** power;
    digit = -1;
    last = power;
  }
  return digit < 0 ? total : total + digit;
}

function parseChinese(text: string): Numeral | null {
  const point = text.indexOf("点");
  const tail = /(万亿|亿|万)$/.exec(text);
  const mult = tail === null ? 0 : tail[0] === "万" ? 4 : tail[0] === "亿" ? 8 : 12;
  const head = tail === null ? text : text.slice(0, tail.index);
  if (point > 0) {
    const whole = parseChinese(text.slice(0, point));
    const fraction = [...head.slice(point + 1)].map(chineseDigit);
    if (whole === null || whole.mult !== 0 || fraction.length === 0 || fraction.includes(-1)) return null;
    return {
      value: Number(`${whole.value}.${fraction.join("")}`),
      decimals: fraction.length,
      mult,
    };
  }
  if (head === "") return { value: 1, decimals: 0, mult };
  if ([...head].length > 1 && [...head].every((character) => chineseDigit(character) >= 0)) {
    return { value: Number([...head].map(chineseDigit).join("")), decimals: 0, mult };
  }
  const parts = /^(?:(.+)亿)?(?:(.+?)万)?(.*)$/.exec(head);
  if (parts === null) return null;
  let value = 0;
  for (const [part, power] of [
    [parts[1], 8],
    [parts[2], 4],
    [parts[3], 0],
  ] as const) {
    if (part === undefined || part === "") continue;
    const read = belowTenThousand(part);
    if (read === null) return null;
    value += read * 10 ** power;
  }
  return { value, decimals: 0, mult };
}

const ARABIC = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([十百千万亿]*)$/;

/**
 * Reads one numeral, Arabic (`1,234.5`, `3.5万`, `1.2万亿`, full width too) or Chinese (一百二十, 两万, 百亿, 二〇二五).
 * The trailing 万, 亿 or 万亿 becomes the power of ten, as do 十百千 after Arabic digits; what stands before it is the
 * value. Returns null for anything else.
 *
 * @example
 * parseNumeral("1.2万亿"); // { value: 1.2, decimals: 1, mult: 12 }
 * parseNumeral("百亿"); // { value: 100, decimals: 0, mult: 8 }
 */
export function parseNumeral(text: string): Numeral | null {
  const folded = foldWidth(text).replace(/\s+/g, "");
  if (folded === "") return null;
  const arabic = ARABIC.exec(folded);
  if (arabic === null) return parseChinese(folded);
  let mult = 0;
  for (const character of arabic[3] ?? "") mult += POWERS[character] ?? 0;
  const fraction = arabic[2] ?? "";
  const whole = (arabic[1] ?? "").replaceAll(",", "");
  return {
    value: Number(fraction === "" ? whole : `${whole}.${fraction}`),
    decimals: fraction.length,
    mult,
  };
}
