import type { Language } from "../model/language.js";

/**
 * What stands behind a number in brackets: full-width ones in Chinese, half-width ones after a blank in English.
 * @example
 * inBrackets("2025年", "zh"); // => "（2025年）"
 */
export const inBrackets = (words: string, language: Language): string =>
  language === "zh" ? `（${words}）` : ` (${words})`;

/** A year, or the years of a period, in brackets: `（2021—2023年）`, ` (2021–2023)`. */
export const yearsInBrackets = (years: number | string, language: Language): string =>
  inBrackets(language === "zh" ? `${years}年` : String(years), language);
