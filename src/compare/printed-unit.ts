import type { Language } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";
import { numberSpan } from "../model/spans.js";
import { plain } from "./plain.js";

/** A share that a document prints as one word, number and all: 三分之一, 一半, 1/3. */
const WHOLE_SHARE = /[^百千万]分之.|半|^\d+\/\d+$/u;
/** A share whose name a document prints apart from its number: 百分之五十, 四成, 八折. */
const NAMED_SHARE = /分之$|^成|^折$/u;

/**
 * The unit of a target in the words of the document; null where it prints none that could follow the number as a dataset holds it:
 * 番 is held as the factor that it is, 四成 as 40%.
 */
export function printedUnit({ unit, unit_printed }: Pick<TargetRow, "unit" | "unit_printed">): string | null {
  if (unit === "times-of-base" || unit_printed === null) return null;
  if (NAMED_SHARE.test(unit_printed)) return null;
  // 大 of 5大平台 goes before the noun that it counts, and counts nothing without it.
  return unit_printed.replace(/^大$/u, "个");
}

/** Whether a printed unit is a share with its number, behind which no digits belong. */
export const isWholeShare = (unit: string | null, printed: string): boolean =>
  unit === "percent" && WHOLE_SHARE.test(printed);

/** The digits of a share that no decimal holds, in at most three: 33.3. */
export const shareDigits = (value: number, most: number | null, language: Language): string =>
  most === null
    ? plain(value, language)
    : numberSpan(plain(value, language), plain(most, language), language);
