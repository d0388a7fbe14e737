import { formatDecimal } from "./format-decimal.js";
import type { Language } from "./language.js";

/** The most significant digits of a number that was computed, not printed. */
const DIGITS = 3;

/** A computed number in at most three significant digits, and whether that rounds it. Whole numbers up to 9,999 stay as they are. */
export function derived(value: number): { readonly value: number; readonly rounded: boolean } {
  if (Number.isInteger(value) && Math.abs(value) < 10_000) return { value, rounded: false };
  const short = Number(value.toPrecision(DIGITS));
  return { value: short, rounded: Math.abs(short - value) > 1e-9 * Math.abs(value) };
}

/**
 * The right side of a formula: `= 125` where the result is told in full, `≈ 6.67` where it is rounded.
 * @example
 * equals(20 / 3); // => "≈ 6.67"
 */
export function equals(value: number): string {
  const { value: short, rounded } = derived(value);
  return `${rounded ? "≈" : "="} ${formatDecimal(short, { most: 12, grouping: false }).replace("-", "−")}`;
}

/** Powers of ten that Chinese and English tell large amounts in, the largest first. */
const SCALES = {
  zh: [
    [1e12, "万亿"],
    [1e8, "亿"],
    [1e4, "万"],
  ],
  en: [
    [1e12, " trillion"],
    [1e9, " billion"],
    [1e6, " million"],
  ],
} as const;

/**
 * A computed amount as people say it: 1.75 trillion, 3.2亿. In Chinese only what is 万 and more is scaled, in English a million and more.
 * @example
 * scaledNumber(1_750_000_000_000, "en"); // => "1.75 trillion"
 */
export function scaledNumber(value: number, language: Language): string {
  const size = Math.abs(value);
  const [scale, word] = SCALES[language].find(([least]) => size >= least) ?? [1, ""];
  const { value: short, rounded } = derived(value / scale);
  const digits = formatDecimal(short, { most: 12, grouping: language === "en" });
  return `${rounded ? (language === "zh" ? "约" : "about ") : ""}${digits}${word}`;
}
