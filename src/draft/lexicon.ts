import type { Synonym } from "../concepts/vocabulary.js";
import type { CsvRecords } from "../io/csv.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { nearest } from "../model/nearest.js";
import { checkHeader } from "../tables/check-header.js";

/** The columns of `lexicon.csv`, the optional eighth file of a dataset folder. */
const LEXICON_COLUMNS = ["indicator_id", "name"] as const;

/**
 * Reads more names of indicators: a CSV with the columns `indicator_id` and `name`, a name a row.
 * @param indicators ids that the rows may name
 * @throws CrossProvinceError with all wrong rows: another header, an empty cell, an unknown indicator
 */
export function readLexicon(csv: CsvRecords, indicators: readonly string[], file = "lexicon.csv"): Synonym[] {
  const header = checkHeader(csv.header, LEXICON_COLUMNS, file);
  if (header !== undefined) throw new CrossProvinceError([header]);
  const known = new Set(indicators);
  const issues: Issue[] = [];
  const synonyms = csv.records.map(({ row, cells }) => {
    const [indicator_id = "", name = ""] = cells;
    if (name === "")
      issues.push({ code: "value-missing", severity: "error", at: { file, row, column: "name" } });
    if (!known.has(indicator_id)) {
      const hint = nearest(indicator_id, indicators);
      issues.push({
        code: "reference-unknown",
        severity: "error",
        at: { file, row, column: "indicator_id" },
        expected: "indicators.csv",
        received: indicator_id,
        ...(hint === undefined ? {} : { hint }),
      });
    }
    return { indicator_id, name };
  });
  if (issues.length > 0) throw new CrossProvinceError(issues);
  return synonyms;
}
