import type { Span } from "../../text/span.js";
import type { CommitmentReading } from "../fields/commitments.js";
import type { PeriodReading } from "../fields/periods.js";
import type { RelativeReading } from "../passages/relative-readings.js";
import type { DraftFields } from "../row-sink.js";

/** The fields of a draft for a commitment without a number. */
export function relativeFields(
  read: RelativeReading,
  period: PeriodReading,
  will: CommitmentReading,
  section: string,
  quote: Span,
): DraftFields {
  return {
    subject: read.subject,
    tier: null,
    measure: { measure: "relative", why: read.words, base_year: null },
    quantity: {
      value: null,
      value_max: null,
      unit: null,
      unit_mult: 0,
      unit_printed: null,
      decimals: null,
      bound: read.bound,
      boundWords: read.words,
    },
    benchmark: read.benchmark,
    period,
    commitment: will.commitment,
    commitmentWhy: will.why,
    commitmentAt: will.at,
    section,
    quote,
    valueStart: null,
    chance: 0.8,
  };
}
