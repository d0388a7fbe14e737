import type { Mention } from "./mention.js";

/** The clauses between the start of a number's part of the sentence and its own clause, in order; one empty text where there are none. */
export const clausesBefore = ({ sentence, segmentStart, clauseStart }: Mention): readonly string[] =>
  sentence.slice(segmentStart, Math.max(segmentStart, clauseStart - 1)).split("，");
