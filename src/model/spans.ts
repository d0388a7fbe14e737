import type { Language } from "./language.js";

/** Signs between the ends of a span, as ours and documents print them: the parts of patterns, a hyphen last. */
export const SPAN_SIGNS = "–—～~-";

/**
 * Years from one to another: in Chinese with the dash of one character (GB/T 15834, 4.13), in English with an en dash.
 * @example
 * yearSpan(2021, 2025, "zh"); // => "2021—2025"
 */
export const yearSpan = (from: number | string, to: number | string, language: Language): string =>
  `${from}${language === "zh" ? "—" : "–"}${to}`;

/**
 * Numbers, amounts or places from one to another: in Chinese with a wave (GB/T 15834, 4.13), in English with an en dash.
 * @example
 * numberSpan(1, 2, "zh"); // => "1～2"
 */
export const numberSpan = (from: number | string, to: number | string, language: Language): string =>
  `${from}${language === "zh" ? "～" : "–"}${to}`;
