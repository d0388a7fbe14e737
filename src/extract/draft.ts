import type { LinkCandidate } from "../concepts/candidates.js";
import type { Concept } from "../concepts/concept.js";
import type { Link } from "../concepts/link.js";
import type { Genre } from "../model/codes.js";
import type { DraftProblem } from "../model/draft-problems.js";
import type { OtherNumberRow, TargetRow } from "../model/rows.js";

/** A target as the extractor reads it: a row of `targets.csv` to be reviewed, with how it came about. */
export interface DraftTarget extends TargetRow {
  /** The indicator's name as printed. */
  readonly subject: string;
  /** The standard name of the concept that the words mean. */
  readonly concept: string;
  /** The two sides of a share; null for anything else. */
  readonly share: Concept["share"];
  /** True where `indicator_id` is only a suggestion. */
  readonly proposed: boolean;
  /** How the printed words stand to the indicator; none for a new one. */
  readonly link: Link["match"];
  /** From 0 to 1: how sure it is that the words mean the indicator; 0 for a new one. */
  readonly link_confidence: number;
  /** Indicators that a new one might be taken for, with what separates each. */
  readonly candidates: readonly LinkCandidate[];
  /** The share of rows like this one that are right in all their fields, from 0 to 1. */
  readonly confidence: number;
  /** What is fishy about it. */
  readonly problems: readonly DraftProblem[];
  /** Why each field was read so, in the document's words or the name of the rule. */
  readonly why: Readonly<Record<string, string>>;
}

/** A number that the extractor did not take, with the rule that says what it is. */
export interface DraftOtherNumber extends OtherNumberRow {
  readonly why: string;
}

/** A number of the document that is in neither list. */
export interface UnreadNumber {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** All that was read from a document. */
export interface Extraction {
  readonly genre: Genre;
  /** Whether the document looks like no plan, so that its numbers were taken for results. */
  readonly noPlan: boolean;
  readonly targets: readonly DraftTarget[];
  readonly otherNumbers: readonly DraftOtherNumber[];
  readonly unread: readonly UnreadNumber[];
}
