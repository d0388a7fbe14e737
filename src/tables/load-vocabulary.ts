import { CrossProvinceError } from "../model/issue.js";
import { checkVocabulary, type Vocabulary } from "./check-vocabulary.js";
import { shippedTables } from "./shipped-tables.js";

let loaded: Promise<Vocabulary> | undefined;

/** The shipped vocabulary, checked against the shipped indicators and units. */
async function checkedVocabulary(): Promise<Vocabulary> {
  const { rows, vocabulary } = shippedTables();
  const wrong = checkVocabulary(vocabulary, rows);
  if (wrong.length > 0) throw new CrossProvinceError(wrong);
  return vocabulary;
}

/**
 * The vocabulary that ships with the package: the indicators that Chinese plans and work reports keep setting targets in, and further
 * names of these and of the shipped indicators. It is read and checked at the first call and kept.
 * @throws CrossProvinceError with all wrong rows
 * @example
 * const { concepts } = await loadVocabulary();
 * concepts.find((row) => row.indicator_id === "gdp")?.name_zh; // => "地区生产总值"
 */
export function loadVocabulary(): Promise<Vocabulary> {
  loaded ??= checkedVocabulary();
  return loaded;
}
