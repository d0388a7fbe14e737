import type { IndicatorRow } from "../model/rows.js";
import type { Rows } from "../tables/dataset.js";
import { shippedTables } from "../tables/shipped-tables.js";
import { requireDataset } from "../tables/targets-of.js";
import { nameFinder } from "./near-names.js";

/** Two indicators that may be one. */
export interface MergeCandidate {
  readonly from: IndicatorRow;
  readonly into: IndicatorRow;
  /** From 0 to 1: the share of characters that both names have; 1 where the concepts are equal. */
  readonly likeness: number;
  /** What each name says that the other does not. */
  readonly only_from: string;
  readonly only_into: string;
}

/**
 * Pairs of indicators whose names differ little and whose numbers are of one sort, levels or rates of growth both: a person decides whether they are one. The newer row
 * of a pair is the one that would go. Two that ship were told apart when they were defined and are not offered.
 * @returns the likeliest first
 * @example
 * mergeCandidates(await loadDataset({ data: "my/data" })).length >= 0; // => true
 */
export function mergeCandidates(dataset: {
  readonly rows: Pick<Rows, "indicators">;
}): readonly MergeCandidate[] {
  requireDataset(dataset);
  const { rows, vocabulary } = shippedTables();
  const shipped = new Set([...rows.indicators, ...vocabulary.concepts].map((row) => row.indicator_id));
  const nearNames = nameFinder();
  return dataset.rows.indicators
    .flatMap((from) =>
      nearNames(from).map(({ row: into, likeness, only_own, only_other }) => ({
        from,
        into,
        likeness,
        only_from: only_own,
        only_into: only_other,
      })),
    )
    .filter(({ from, into }) => !(shipped.has(from.indicator_id) && shipped.has(into.indicator_id)))
    .sort((a, b) => b.likeness - a.likeness);
}
