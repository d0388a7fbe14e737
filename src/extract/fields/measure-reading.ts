import type { Measure } from "../../model/codes.js";
import type { Span } from "../../text/span.js";

/** The measure of a mention, and the words that decided it. */
export interface MeasureReading {
  readonly measure: Measure;
  readonly why: string;
  readonly base_year: number | null;
  /** Where the words of the base stand in the stored text. */
  readonly baseAt?: Span | null;
}

/** Whether no deadline is printed, one that is a date, or one that is a span of years. */
export type Dated = "no" | "by" | "over";

/** Why a number of a list without a verb of its own has the measure of the one before it. */
export const INHERITED = "list under one verb";

/** Why a number has the measure of the one before it, of which it tells a part. */
export const PART = "其中";

/** Why a number is taken for what there is: nothing governs it. */
export const NO_VERB = "no verb";

/** A measure with its reason. */
export function measureReading(
  measure: Measure,
  why: string,
  base_year: number | null = null,
): MeasureReading {
  return { measure, why, base_year };
}

/** Why a percentage is a rise of which no words tell over how many years. */
export const RISE = "增长";

/** Verbs and prepositions right before a number that make it a level reached. */
export const REACHES = /(?:达到?|至|到|为|在|占)$|[到至]20\d\d年底?的$/;
