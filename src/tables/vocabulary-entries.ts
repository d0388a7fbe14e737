import { groupBy } from "../model/group-by.js";
import { has, refuseArgument } from "../model/require.js";
import type { IndicatorRow, VocabularyNameRow } from "../model/rows.js";
import type { Vocabulary } from "./check-vocabulary.js";
import type { Rows } from "./dataset.js";
import { requireDataset } from "./targets-of.js";

/** An indicator with its further names. */
export interface VocabularyEntry {
  readonly indicator: IndicatorRow;
  readonly names: readonly VocabularyNameRow[];
}

/**
 * The indicators of a dataset and of the vocabulary, each once (a dataset's own row before that of the vocabulary), with their further
 * names, sorted by id.
 * @example
 * const [first] = vocabularyEntries(await loadDataset(), await loadVocabulary());
 * first?.names.length; // how many further names it has
 */
export function vocabularyEntries(
  dataset: { readonly rows: Pick<Rows, "indicators"> },
  vocabulary: Vocabulary,
): VocabularyEntry[] {
  requireDataset(dataset);
  if (!has(vocabulary, "concepts", "names")) refuseArgument("argument-vocabulary", vocabulary);
  const { indicators } = dataset.rows;
  const rows = new Map([...vocabulary.concepts, ...indicators].map((row) => [row.indicator_id, row]));
  const names = groupBy(vocabulary.names, (row) => row.indicator_id);
  return [...rows.values()]
    .sort((a, b) => (a.indicator_id < b.indicator_id ? -1 : 1))
    .map((indicator) => ({ indicator, names: names.get(indicator.indicator_id) ?? [] }));
}
