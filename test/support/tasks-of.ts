import type { DraftTarget } from "../../src/extract/draft.js";
import { extractTargets } from "../../src/extract/extract-targets.js";

/** The targets of a text of 湖南 among the tasks of a plan, of one year unless told otherwise, read without a vocabulary. */
export const tasksOf = (text: string, periodStart = 2024, periodEnd = 2024): readonly DraftTarget[] =>
  extractTargets(`一、主要任务\n${text}`, {
    documentId: "x",
    regionCode: "430000",
    periodStart,
    periodEnd,
  }).targets;
