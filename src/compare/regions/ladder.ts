import type { Grade, Relation } from "../../model/codes.js";
import type { Bilingual } from "../../model/language.js";
import type { DescribedTarget } from "../../tables/dataset.js";

/** A step of a ladder: a region's commitment beside that of the nearest region above it. */
export interface LadderStep {
  readonly target: DescribedTarget;
  /** The commitment of the nearest region above; null on the top step. */
  readonly above: DescribedTarget | null;
  /** How the two can be set beside each other; null on the top step. */
  readonly grade: Grade | null;
  readonly relation: Relation | null;
  /** This region's number less that of the region above, in the base unit; null for a part of a whole and where nothing can be said. */
  readonly difference: number | null;
  /** The unit of the difference; null where there is none. */
  readonly unit: string | null;
  /** This region's share of the whole, for stocks, flows and money; null for rates. */
  readonly share: number | null;
}

/** One series and year down the levels of administration: nation, province, city. */
export interface Ladder {
  readonly series: string;
  readonly family_id: string;
  readonly name: Bilingual;
  readonly year: number;
  /** The widest regions first, each before those inside it. */
  readonly steps: readonly LadderStep[];
}
