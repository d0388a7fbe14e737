import { type Frame, frameOfHeading, type PlanPeriod } from "../fields/deadlines.js";
import { LINE_MARK } from "../sentence/reading-view.js";
import { frameAfter } from "./deadline-frame.js";
import type { Passage } from "./passages.js";
import { NO_RECALL, type Recall, recallParagraph } from "./recall.js";
import type { SentenceReading } from "./sentence-reading.js";

/** What a document has said so far that holds for the sentence to come. */
export interface Carried {
  /** The two widest headings. */
  readonly level: string;
  /** The deadline that an earlier sentence or the heading handed on. */
  readonly deadline: Frame | null;
  /** Whether the lines to come are items of a list that a lead-in (…：) opened. */
  readonly openList: boolean;
  /** Whether the paragraph looks back. */
  readonly recall: Recall;
}

/** What holds at the beginning of a document. */
export const NOTHING_CARRIED: Carried = { level: "", deadline: null, openList: false, recall: NO_RECALL };

/** What holds where a passage begins. */
export function carriedInto(carried: Carried, passage: Passage, text: string, plan: PlanPeriod): Carried {
  const { opensParagraph, section, start } = passage;
  const recall = opensParagraph ? recallParagraph(carried.recall, text, start, plan.start) : carried.recall;
  const { level, deadline, openList } = carried;
  if (!passage.blank && section.level !== level)
    return { level: section.level, deadline: frameOfHeading(section.path, plan), openList, recall };
  const ends = !passage.blank && opensParagraph && !openList && section.kind !== "goal";
  if (recall === carried.recall && !(ends && deadline !== null)) return carried;
  return { level, deadline: ends ? null : deadline, openList, recall };
}

function opensList(sentence: string): boolean {
  const words = sentence.trimEnd();
  return words.endsWith("：") || words.endsWith(":");
}

/** What holds for a sentence itself: whether it opens a list or is an item of one. */
export function carriedAt(carried: Carried, { sentence, opensParagraph }: Passage): Carried {
  const openList = opensList(sentence) || (carried.openList && opensParagraph && LINE_MARK.test(sentence));
  if (openList === carried.openList) return carried;
  return { level: carried.level, deadline: carried.deadline, openList, recall: carried.recall };
}

/** What holds behind a sentence that has been read. */
export function carriedBehind(carried: Carried, read: SentenceReading, plan: PlanPeriod): Carried {
  const { passage, mentions, roles, recall } = read;
  const deadline = frameAfter(passage.sentence, mentions.length, roles, carried.deadline, plan);
  return { level: carried.level, deadline, openList: carried.openList, recall };
}
