import { REGION_LEVELS } from "../model/codes.js";
import { labelOf } from "../model/labels.js";
import type { Bilingual, Language } from "../model/language.js";

/** What of a target tells the part of which each has to reach its number. */
export interface EachPart {
  readonly each?: string | null;
  /** The words of the document, in which the part has the name that its region gives it. */
  readonly quote?: string;
}

/** The part where the document's own words for it are not at hand: provinces name those below them differently. */
const PARTS: Readonly<Record<string, Bilingual>> = {
  prefecture: { zh: "地级行政区", en: "prefecture" },
};

/** The words for places behind 每个 or 各: 市州, 设区的市, 县（市、区）. */
const PRINTED = /(?:每(?:1|一)?个?|各)((?:设区的?|地级)?[市州县区旗盟地][市州县区旗盟地（）、]*)/gu;

/** Which words are those of a level. */
const OF_LEVEL: Readonly<Record<string, RegExp>> = {
  prefecture: /^(?:设区的?市|地级市|地市|盟市|州市|市州|市（州）|市)$/u,
  county: /^(?=.*[县区旗])[市州县区旗（）、]+$/u,
};

/** The part as the document prints it; undefined where the quote does not. */
function printedPart(each: string, quote: string): string | undefined {
  for (const [, words = ""] of quote.matchAll(PRINTED)) if (OF_LEVEL[each]?.test(words)) return words;
  return undefined;
}

function kindWords(each: string, quote: string, language: Language): string {
  const printed = printedPart(each, quote);
  if (language === "zh" && printed !== undefined) return printed;
  // Where no 州 or 盟 is named, all are cities.
  if (each === "prefecture" && printed !== undefined && !/[州盟]/u.test(printed))
    return "prefecture-level city";
  const isLevel = REGION_LEVELS.some((level) => level === each);
  return PARTS[each]?.[language] ?? (isLevel ? labelOf("level", each, { language }) : each);
}

/**
 * The part of which each has to reach a number, in words: as the document prints it, else region levels by their names.
 * @example
 * eachWords("county", "zh"); // => "每个县市区"
 * eachWords("prefecture", "zh", "每个市州建成2家以上"); // => "每个市州"
 * eachWords("prefecture", "en"); // => "each prefecture"
 */
export function eachWords(each: string, language: Language, quote = ""): string {
  const bare = kindWords(each, quote, language).replace(/^每个?/u, "");
  return language === "zh" ? `每个${bare}` : `each ${bare}`;
}

/** What goes before and after the words of a target whose number each part has to reach; nothing around a total. */
export function eachAround(
  { each = null, quote }: EachPart,
  language: Language,
): { readonly before: string; readonly after: string } {
  if (each === null) return { before: "", after: "" };
  const words = eachWords(each, language, quote);
  return language === "zh" ? { before: words, after: "" } : { before: "", after: ` in ${words}` };
}
