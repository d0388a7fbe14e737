import type { Synonym, Vocabulary } from "../concepts/vocabulary.js";
import type { IndicatorRow } from "../model/rows.js";
import { shippedTables } from "../tables/shipped-tables.js";
import type { KnownRows } from "./draft-options.js";

/** All that a phrase can be linked to: the indicators of a dataset first, then those that ship, with all their names. */
export interface KnownNames {
  readonly indicators: readonly IndicatorRow[];
  readonly synonyms: readonly Synonym[];
}

const KNOWN = new WeakMap<
  readonly IndicatorRow[],
  { readonly own: readonly Synonym[]; readonly names: KnownNames }
>();
const NONE: readonly Synonym[] = [];

/**
 * The names that phrases are linked to. The lists are made once for a dataset, so that what is built on them is kept from one document
 * to the next.
 * @param own more names, as `lexicon.csv` holds them
 */
export function knownNames(known: Pick<KnownRows, "indicators">, own: readonly Synonym[] = NONE): KnownNames {
  const before = KNOWN.get(known.indicators);
  if (before !== undefined && before.own === own) return before.names;
  const { rows, vocabulary } = shippedTables();
  const byId = new Map<string, IndicatorRow>();
  for (const row of [...known.indicators, ...rows.indicators, ...vocabulary.concepts])
    if (!byId.has(row.indicator_id)) byId.set(row.indicator_id, row);
  const names: KnownNames = {
    indicators: [...byId.values()],
    synonyms: [
      ...own,
      ...vocabulary.names.map(({ indicator_id, name_zh, match }) => ({ indicator_id, name: name_zh, match })),
    ],
  };
  KNOWN.set(known.indicators, { own, names });
  return names;
}

/** The vocabulary of a document: the known names, and the populations and regions of a dataset. */
export function vocabularyOf(
  rows: Pick<KnownRows, "indicators" | "populations" | "regions">,
  own: readonly Synonym[] = NONE,
): Vocabulary {
  const { indicators, synonyms } = knownNames(rows, own);
  return { indicators, synonyms, populations: rows.populations, regions: rows.regions };
}
