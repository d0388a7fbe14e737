import { extractTargets } from "../../src/extract/extract-targets.js";
import type { Measure } from "../../src/model/codes.js";

/** The measures of the targets of a text of 浙江, in a plan of the years given, read without a vocabulary. */
export const measuresOf = (text: string, periodStart: number, periodEnd: number): readonly Measure[] =>
  extractTargets(text, { documentId: "x", regionCode: "330000", periodStart, periodEnd }).targets.map(
    ({ measure }) => measure,
  );
