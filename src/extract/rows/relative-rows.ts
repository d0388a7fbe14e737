import type { Span } from "../../text/span.js";
import type { PeriodReading } from "../fields/periods.js";
import type { RelativeReading } from "../passages/relative-readings.js";
import type { DraftFields } from "../row-sink.js";

/** The fields of a draft for a commitment without a number. */
export function relativeFields(
  read: RelativeReading,
  period: PeriodReading,
  sentence: string,
  section: string,
  quote: Span,
): DraftFields {
  const strive = /力争|争取|努力/.exec(sentence.slice(0, read.end))?.[0];
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
    commitment: strive === undefined ? "firm" : "strive",
    commitmentWhy: strive ?? "",
    section,
    quote,
    valueStart: null,
    chance: 0.8,
  };
}
