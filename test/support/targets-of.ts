import type { DraftTarget } from "../../src/extract/draft.js";
import { extractTargets } from "../../src/extract/extract-targets.js";
import type { ExtractOptions } from "../../src/extract/options.js";

/** The targets of a text of 湖南 as it stands, in a plan of 2021 to 2025, read without a vocabulary, unless more says otherwise. */
export const targetsOf = (text: string, more: Partial<ExtractOptions> = {}): readonly DraftTarget[] =>
  extractTargets(text, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
    ...more,
  }).targets;
