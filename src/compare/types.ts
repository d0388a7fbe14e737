import type { Grade, Outcome, Relation } from "../model/codes.js";
import type { Bilingual } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";

/** What one rule found of a pair, and why. */
export interface Reason {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly text: Bilingual;
}

/** A number that enters an alignment, with the target that it comes from. */
export interface AlignmentInput {
  readonly target_id: string;
  readonly field: string;
  readonly value: number;
}

/** One step of arithmetic that brings the two sides onto one footing. */
export interface AlignmentStep {
  readonly id: "unit" | "per-year" | "interpolation" | "growth-factor";
  readonly side: "a" | "b";
  /** The arithmetic with its numbers put in, for example `500 / 4 = 125`. */
  readonly formula: string;
  readonly inputs: readonly AlignmentInput[];
  readonly result: number;
  /** Unit of the result, with `/year` for a yearly pace. */
  readonly unit: string;
  /** What must be true for the step to hold; null where it is plain arithmetic. */
  readonly assumption: Bilingual | null;
}

/** The committed levels compared: the printed numbers, aligned. `difference` and `ratio` are a − b and a ÷ b, in `unit`. */
export interface Committed {
  readonly relation: Relation;
  readonly difference: number | null;
  readonly ratio: number | null;
  /** Aligned number of each side; the lower end of a range. */
  readonly a: number | null;
  readonly b: number | null;
  readonly unit: string | null;
}

/** Two targets side by side: whether they can be compared, why or why not, by what arithmetic, and with what result. */
export interface Pair {
  readonly family_id: string;
  readonly a: DescribedTarget;
  readonly b: DescribedTarget;
  readonly grade: Grade;
  readonly territory: "disjoint" | "nested" | "same";
  readonly reasons: readonly Reason[];
  readonly alignment: readonly AlignmentStep[];
  readonly committed: Committed;
  /** What follows for sure from the two intervals promised. */
  readonly certain: Relation;
}

/** How to compare. */
export interface CompareOptions {
  /** Half the width of “about” (左右) as a share of the number; without it nothing certain is said of such targets. */
  readonly approximateWithin?: number;
  /** Spread increments and totals evenly over the years of their period, so that periods of different length compare. Default true. */
  readonly perYear?: boolean;
  /** Read a level at the other side's deadline off the line between two targets of the same region. Default `linear`. */
  readonly interpolate?: "linear" | "geometric" | false;
}
