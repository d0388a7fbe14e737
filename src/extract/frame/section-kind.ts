import { GOAL_SECTION, PAST_SECTION } from "../sift/lexicon-context.js";

/** What the headings above a sentence say of its numbers. */
export type SectionKind = "past" | "goal" | "box" | "other";

/** What the title of one heading says of the numbers below it. */
export interface TitleKind {
  readonly goal: boolean;
  readonly past: boolean;
  readonly box: boolean;
  /** The opening words of a paragraph (——…。), which head that paragraph alone. */
  readonly lead: boolean;
}

/** Reads the title of a heading. */
export function titleKind(title: string): TitleKind {
  const past = PAST_SECTION.test(title);
  return {
    goal: !past && GOAL_SECTION.test(title),
    past,
    box: title.startsWith("专栏"),
    lead: /^(?:--|—)/.test(title),
  };
}

/**
 * What a path of headings, the widest first, says of the numbers below it: a goal anywhere makes goals of them, else one of the three
 * widest that looks back makes them past.
 */
export function sectionKind(titles: readonly TitleKind[]): SectionKind {
  if (titles.some(({ goal }) => goal)) return "goal";
  if (titles.slice(0, 3).some(({ past, lead }) => past && !lead)) return "past";
  return titles.some(({ box }) => box) ? "box" : "other";
}
