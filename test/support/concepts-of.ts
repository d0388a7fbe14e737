import { extractTargets } from "../../src/extract/extract-targets.js";

/** The concepts of the targets of a text of 湖北 for one year, in their order. */
export const conceptsOf = (text: string): string[] =>
  extractTargets(text, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2026,
    periodEnd: 2026,
  }).targets.map(({ concept }) => concept);
