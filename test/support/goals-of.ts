import type { DraftTarget } from "../../src/extract/draft.js";
import { extractTargets } from "../../src/extract/extract-targets.js";

/** The targets of a text of 湖南 among the goals of a plan of some years, read without a vocabulary. */
export const goalsOf = (text: string, [periodStart, periodEnd] = [2022, 2025]): readonly DraftTarget[] =>
  extractTargets(`一、主要目标\n${text}`, {
    documentId: "plan",
    regionCode: "430000",
    periodStart,
    periodEnd,
    title: "行动方案",
  }).targets;
