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
  readonly id: "unit" | "per-year" | "whole-period" | "interpolation" | "scale";
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

/**
 * The committed levels compared: the printed numbers, aligned. `difference` and `ratio` are a − b and a ÷ b, in `unit`; a
 * reduction is negative. All is null, and the relation undetermined, for pairs that are indicative only or not comparable.
 */
export interface Committed {
  readonly relation: Relation;
  /** For pairs of other dates: as printed. Null for a part and its whole. */
  readonly difference: number | null;
  readonly ratio: number | null;
  /** Aligned number of each side; the lower end of a range. */
  readonly a: number | null;
  readonly b: number | null;
  readonly unit: string | null;
  /** Years between the two deadlines. */
  readonly years_apart: number | null;
  /** The part over the whole, whichever side is which, where one is a part of the other: 0.07 is seven per cent. */
  readonly share: number | null;
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
  /** What follows for sure from the two intervals promised; null for pairs that nothing certain is said of. */
  readonly certain: Relation | null;
}

/** What the totals of a region are divided by. */
export interface Denominator {
  readonly region_code: string;
  /** Above nought. */
  readonly value: number;
  readonly year: number;
  readonly source: string;
}

/** What counts and sums are divided by so that regions of different size compare: brought by the caller, with its source. */
export interface Scale {
  /** What the numbers are: `population at the end of the year`. */
  readonly name: string;
  /** What one of them is, behind the unit of the targets: `10k persons` makes `count/10k persons`. */
  readonly unit: string;
  readonly denominators: readonly Denominator[];
}

/** How to compare. */
export interface CompareOptions {
  /** Half the width of “about” (左右) as a share of the number; without it nothing certain is said of such targets. */
  readonly approximateWithin?: number;
  /** How a plain number (达到N, N家) is read for what is certain: as a floor, or as the number and nothing else. Default `floor`. */
  readonly plain?: "floor" | "point";
  /** Compare every printing of a commitment, not its principal one alone. Default false. */
  readonly restatements?: boolean;
  /** Divide counts and sums by these denominators. Without them nothing is scaled, and each such pair says so. */
  readonly scale?: Scale;
  /** Spread increments and totals evenly over the years of their period, so that periods of different length compare. Default true. */
  readonly perYear?: boolean;
  /** Read a level at the other side's deadline off the line between two targets of its own series, one before and one after. Default `linear`. */
  readonly interpolate?: "linear" | "geometric" | false;
}
