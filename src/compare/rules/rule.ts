import type { Outcome } from "../../model/codes.js";
import type { Bilingual } from "../../model/language.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { AlignmentStep, CompareOptions } from "../types.js";

/** What an answer that announces arithmetic comes to where none of it is done: the plain fact, no longer called aligned. */
export interface Undone {
  readonly steps: readonly AlignmentStep["id"][];
  readonly text: Bilingual;
}

/** The answer of a rule. */
export interface Finding {
  readonly outcome: Outcome;
  readonly text: Bilingual;
  readonly undone?: Undone;
}

/** A question that decides how far two targets compare. Each check is symmetric: swapping a and b keeps the outcome. */
export interface Rule {
  readonly id: string;
  readonly question: Bilingual;
  /** Why the rule is as it is: a standard, a law, or the reason in a sentence. */
  readonly source: Bilingual;
  /** The answer, or undefined where the question does not arise. */
  readonly check: (a: DescribedTarget, b: DescribedTarget, options: CompareOptions) => Finding | undefined;
}

/** An answer in both languages. */
export const answer = (outcome: Outcome, zh: string, en: string): Finding => ({ outcome, text: { zh, en } });

/** An answer that announces arithmetic, and what stands where it is not done. */
export const answerWith = (
  steps: Undone["steps"],
  outcome: Outcome,
  text: Bilingual,
  undone: Bilingual,
): Finding => ({ outcome, text, undone: { steps, text: undone } });
