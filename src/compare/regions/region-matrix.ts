import type { Bilingual } from "../../model/language.js";
import type { SeriesColumns } from "../../normalize/series-key.js";
import type { DescribedTarget } from "../../tables/dataset.js";

/** Why a cell has no number. */
const ABSENCES = ["not-read", "not-found", "no-number", "other-definition", "lost", "not-selected"] as const;

/**
 * - `not-read`: the dataset has no document of that region;
 * - `not-found`: its documents were read, and they set no such target;
 * - `no-number`: it is stated without a number (与经济增长同步);
 * - `other-definition`: the region promises the same under another definition: of another population, tier or measure, or as a neighbouring indicator;
 * - `lost`: a document of the region has lost passages, in which it may have stood;
 * - `not-selected`: it is not among the targets selected; of what its documents say besides, the matrix says nothing.
 */
export type Absence = (typeof ABSENCES)[number];

/** Where a region stands in one series and one year. Rank 1 is the most ambitious: the highest, or the lowest where less is better. */
export interface RegionRank {
  readonly year: number;
  /** By the printed numbers; regions with one number share a rank. */
  readonly printed: number;
  /** What follows for sure from what is promised: at best this rank, at worst that one. */
  readonly best: number;
  readonly worst: number;
  /** How many regions are ranked. */
  readonly of: number;
}

/** A commitment in a cell: its row, and its rank where it may be ranked. */
export interface RegionCommitment {
  readonly target: DescribedTarget;
  readonly rank: RegionRank | null;
  /** Why it is not ranked; null where it is. */
  readonly unranked: Bilingual | null;
  /** How it stands to the reference region's commitment of the same year; null where there is none. */
  readonly against: ReferenceGap | null;
}

/** How far a printed number lies from that of the reference region in the same year. */
export interface ReferenceGap {
  readonly target_id: string;
  /** In the unit of the series: this region's number less that of the reference. */
  readonly difference: number;
}

/** What a region has in a series: its commitments (a step, a stretch), or why there is none, with the rows that say so. */
export type RegionCell =
  | { readonly commitments: readonly RegionCommitment[] }
  | { readonly absent: Absence; readonly target_ids: readonly string[] };

/** A series in words and figures over all regions of a matrix. */
export interface SeriesSummary {
  /** Regions with a number. */
  readonly regions: number;
  /** Over the numbers of the last year that most regions share, in the unit of the series; null without numbers. */
  readonly year: number | null;
  readonly lowest: number | null;
  readonly median: number | null;
  readonly highest: number | null;
  /** Regions whose commitment of that year is firm. */
  readonly firm: number;
}

/** One series: a key of the data model, and what each region promises in it. */
export interface RegionSeries {
  /** The key as one text: equal for equal series. */
  readonly series: string;
  /** The columns of the key, as data. */
  readonly key: SeriesColumns;
  readonly family_id: string;
  /** The unit of summary and gaps: the base unit; `times-of-base` for changes against a base, whose printed units may differ. */
  readonly unit: string | null;
  readonly name: Bilingual;
  readonly summary: SeriesSummary;
  /** By region code; every region of the matrix has a cell. */
  readonly cells: ReadonlyMap<string, RegionCell>;
}

/** A region of a matrix. */
export interface MatrixRegion {
  readonly region_code: string;
  readonly name: Bilingual;
}

/** Regions beside each other: one row a series, one column a region. */
export interface RegionMatrix {
  readonly regions: readonly MatrixRegion[];
  readonly series: readonly RegionSeries[];
}
