import { REGION_LEVELS } from "../model/codes.js";
import { labelOf } from "../model/labels.js";
import type { Bilingual, Language } from "../model/language.js";

/** What plans call the parts of a province where the name of the level is another. */
const PARTS: Readonly<Record<string, Bilingual>> = {
  prefecture: { zh: "设区市", en: "prefecture-level city" },
};

/**
 * The part of which each has to reach a number, in words: region levels by their names, other kinds as printed.
 * @example
 * eachWords("county", "zh"); // => "每个县市区"
 * eachWords("prefecture", "en"); // => "each prefecture-level city"
 */
export function eachWords(each: string, language: Language): string {
  const isLevel = REGION_LEVELS.some((level) => level === each);
  const kind = PARTS[each]?.[language] ?? (isLevel ? labelOf("level", each, { language }) : each);
  const bare = kind.replace(/^每个?/u, "");
  return language === "zh" ? `每个${bare}` : `each ${bare}`;
}

/** What goes before and after the words of a target whose number each part has to reach; nothing around a total. */
export function eachAround(
  target: { readonly each?: string | null },
  language: Language,
): { readonly before: string; readonly after: string } {
  const { each = null } = target;
  if (each === null) return { before: "", after: "" };
  const words = eachWords(each, language);
  return language === "zh" ? { before: words, after: "" } : { before: "", after: ` in ${words}` };
}
