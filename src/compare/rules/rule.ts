import type { Outcome } from "../../model/codes.js";
import type { Bilingual } from "../../model/language.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { CompareOptions } from "../types.js";

/** The answer of a rule. */
export interface Finding {
  readonly outcome: Outcome;
  readonly text: Bilingual;
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
