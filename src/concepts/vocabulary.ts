import type { NameMatch } from "../model/codes.js";
import type { IndicatorRow, PopulationRow, RegionRow } from "../model/rows.js";

/** One more name of an indicator, and how the name stands to it; exact where nothing is said. */
export interface Synonym {
  readonly indicator_id: string;
  readonly name: string;
  readonly match?: NameMatch;
  /** Whether a person has decided so; it goes before all other names. */
  readonly decided?: boolean;
}

/** The names that mentions are linked to: tables of `data/`, the shipped vocabulary, and names that users add. */
export interface Vocabulary {
  readonly indicators: readonly Pick<IndicatorRow, "indicator_id" | "family_id" | "name_zh" | "unit">[];
  readonly synonyms: readonly Synonym[];
  readonly populations: readonly Pick<PopulationRow, "population_id" | "name_zh">[];
  readonly regions: readonly Pick<RegionRow, "region_code" | "name_zh">[];
}

/** A vocabulary without names: every indicator is proposed as new. */
export const EMPTY_VOCABULARY: Vocabulary = { indicators: [], synonyms: [], populations: [], regions: [] };
