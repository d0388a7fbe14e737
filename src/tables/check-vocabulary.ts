import type { Issue } from "../model/issue.js";
import { nearest } from "../model/nearest.js";
import type { IndicatorRow, UnitRow, VocabularyNameRow } from "../model/rows.js";

/** The rows of the vocabulary: indicators that plans set targets in, and further names of these and of a dataset's. */
export interface Vocabulary {
  readonly concepts: readonly IndicatorRow[];
  readonly names: readonly VocabularyNameRow[];
}

/** The rows of a dataset that a vocabulary is checked against. */
export interface VocabularyBase {
  readonly indicators: readonly Pick<IndicatorRow, "indicator_id" | "name_zh">[];
  readonly units: readonly Pick<UnitRow, "unit">[];
}

/** What two spellings of one name share: quotation marks and spaces are left out, Latin letters are small. */
const plain = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/[“”"‘’'「」\s]/g, "")
    .toLowerCase();

/**
 * Checks a vocabulary against itself and a dataset: ids are unique over both, units and the indicators of names are known, and a name
 * means one indicator, be it the indicator's own name or an exact further one.
 */
export function checkVocabulary({ concepts, names }: Vocabulary, base: VocabularyBase): Issue[] {
  const issues: Issue[] = [];
  const units = new Set(base.units.map((row) => row.unit));
  const ids = new Map<string, string>();
  const meant = new Map<string, string>();
  for (const row of base.indicators) {
    ids.set(row.indicator_id, "indicators.csv");
    meant.set(plain(row.name_zh), row.indicator_id);
  }
  const mean = (name: string, id: string, file: string, row: number): void => {
    const before = meant.get(plain(name));
    if (before === undefined) meant.set(plain(name), id);
    else if (before !== id || file === "vocabulary_names.csv")
      issues.push({
        code: "name-ambiguous",
        severity: "error",
        at: { file, row, column: "name_zh" },
        received: name,
        expected: before,
      });
  };
  concepts.forEach((concept, index) => {
    const at = { file: "vocabulary.csv", row: index + 2 };
    const before = ids.get(concept.indicator_id);
    if (before !== undefined)
      issues.push({
        code: "id-duplicate",
        severity: "error",
        at: { ...at, column: "indicator_id" },
        received: concept.indicator_id,
        expected: before,
      });
    ids.set(concept.indicator_id, String(at.row));
    if (!units.has(concept.unit))
      issues.push({
        code: "reference-unknown",
        severity: "error",
        at: { ...at, column: "unit" },
        expected: "units.csv",
        received: concept.unit,
      });
    mean(concept.name_zh, concept.indicator_id, at.file, at.row);
  });
  const inexact = new Set<string>();
  names.forEach((name, index) => {
    const at = { file: "vocabulary_names.csv", row: index + 2 };
    if (!ids.has(name.indicator_id)) {
      const hint = nearest(name.indicator_id, [...ids.keys()]);
      issues.push({
        code: "reference-unknown",
        severity: "error",
        at: { ...at, column: "indicator_id" },
        expected: "vocabulary.csv",
        received: name.indicator_id,
        ...(hint === undefined ? {} : { hint }),
      });
    }
    const key = `${plain(name.name_zh)} ${name.indicator_id}`;
    if (name.match === "exact") mean(name.name_zh, name.indicator_id, at.file, at.row);
    else if (meant.has(plain(name.name_zh)) || inexact.has(key))
      issues.push({
        code: "name-ambiguous",
        severity: "error",
        at: { ...at, column: "name_zh" },
        received: name.name_zh,
        expected: meant.get(plain(name.name_zh)) ?? name.indicator_id,
      });
    inexact.add(key);
  });
  return issues;
}
