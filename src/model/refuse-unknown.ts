import { CrossProvinceError } from "./issue.js";
import { LANGUAGES, type Language, type LanguageOption } from "./language.js";
import { nearest } from "./nearest.js";
import { requireCode, requireNumber, requireOptions, requireTexts } from "./require.js";

/** Names that people give options that are spelled otherwise. */
const MEANT: Readonly<Record<string, string>> = {
  region: "regions",
  family: "families",
  document: "documents",
  lang: "language",
};

/** Options that hold lists of names wherever they stand. */
const LISTS = ["families", "documents", "themes"];
/** Options that are numbers wherever they stand. */
const NUMBERS = ["year", "approximateWithin"];

/**
 * Refuses values that the options which verbs share can't have.
 * @throws CrossProvinceError that says what the first of them must be
 */
function checkValues(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (name === "language") requireCode(value, LANGUAGES, name);
    if (LISTS.includes(name)) requireTexts(value, name);
    if (NUMBERS.includes(name)) requireNumber(value, name);
  }
}

/**
 * Refuses options that a verb does not know, so that none is passed over in silence: a script in JavaScript has no compiler.
 * A language is checked with them, and so are names that must stand in a list.
 * @param known the names of the verb's options
 * @throws CrossProvinceError that names each unknown option with the nearest known one
 * @example
 * refuseUnknown({ regions: [] }, ["regions", "families"]); // => undefined
 */
export function refuseUnknown(options: object, known: readonly string[]): void {
  requireOptions(options);
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  if (unknown.length === 0) {
    checkValues(options);
    return;
  }
  throw new CrossProvinceError(
    unknown.map((received) => {
      const meant = MEANT[received];
      const hint = meant !== undefined && known.includes(meant) ? meant : nearest(received, known);
      return {
        code: "option-unknown" as const,
        severity: "error" as const,
        at: {},
        received,
        expected: known.join(", "),
        ...(hint === undefined ? {} : { hint }),
      };
    }),
  );
}

/**
 * The language of a verb that has no other option.
 * @throws CrossProvinceError for an unknown language and for unknown options
 * @example
 * languageOf({ language: "zh" }); // => "zh"
 */
export function languageOf(options: LanguageOption): Language {
  refuseUnknown(options, ["language"]);
  return options.language ?? "en";
}
