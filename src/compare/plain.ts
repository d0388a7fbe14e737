import { derived } from "../model/derived-number.js";
import { formatDecimal } from "../model/format-decimal.js";
import type { Language } from "../model/language.js";

/** A computed number in at most three significant digits. */
export function plain(value: number, language: Language): string {
  return formatDecimal(derived(value).value, { most: 12, grouping: language === "en" });
}
