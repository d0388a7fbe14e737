import { join } from "node:path";
import type { Synonym } from "../concepts/vocabulary.js";
import { parseCsv } from "../io/csv.js";
import { SHIPPED_DATA } from "../io/paths.js";
import { loadText } from "../io/read.js";
import { CrossProvinceError } from "../model/issue.js";
import { readLexicon } from "./lexicon.js";

/**
 * The names in a dataset folder's `lexicon.csv`; none where it has no such file.
 * @param folder the dataset folder; the shipped one by default
 * @throws CrossProvinceError with all wrong rows
 */
export async function loadLexicon(
  folder: string | undefined,
  indicators: readonly string[],
): Promise<Synonym[]> {
  let text: string;
  try {
    text = await loadText(join(folder ?? SHIPPED_DATA, "lexicon.csv"));
  } catch (error) {
    if (error instanceof CrossProvinceError && error.issues.every((issue) => issue.code === "file-missing"))
      return [];
    throw error;
  }
  return readLexicon(parseCsv(text, "lexicon.csv"), indicators);
}
