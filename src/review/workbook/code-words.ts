import { DROPPED } from "../../draft/draft-tables.js";
import { LABELS, type LabelList } from "../../model/labels.js";
import type { Language } from "../../model/language.js";
import { SCHEMAS } from "../../tables/schemas.js";

/** The words of a status that only rows of a draft have. */
const DROPPED_WORDS = { zh: "删除", en: DROPPED } as const;

/**
 * Words by code of the columns of `targets.csv` that have codes; a code is shown as it is where no word is its alone.
 * @param labelled whether codes have words, and do not stand for themselves as they do in an English workbook
 */
export function codeWords(
  language: Language,
  labelled = language === "zh",
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    SCHEMAS.targets.fields.flatMap(({ name, codes }) => {
      if (codes === undefined) return [];
      const labels = name in LABELS ? LABELS[name as LabelList] : {};
      const words = codes.map((code) => {
        const label: unknown = Reflect.get(labels, code);
        const word: unknown =
          typeof label === "object" && label !== null ? Reflect.get(label, language) : undefined;
        return [code, labelled && typeof word === "string" ? word : code] as const;
      });
      const own = new Map(
        words.filter(([, word], at) => words.findIndex(([, other]) => other === word) === at),
      );
      if (name === "status") own.set(DROPPED, DROPPED_WORDS[language]);
      return [[name, own] as const];
    }),
  );
}
