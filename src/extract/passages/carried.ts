import type { Span } from "../../text/span.js";
import { striveMarks } from "../fields/commitments.js";
import { type Frame, frameOfHeading, type PlanPeriod } from "../fields/deadlines.js";
import { frameAfter } from "./deadline-frame.js";
import { ITEM, leadsIn, listInto, type OpenList } from "./lists.js";
import type { Passage } from "./passages.js";
import { NO_RECALL, type Recall, recallParagraph } from "./recall.js";
import type { SentenceReading } from "./sentence-reading.js";

/** What a document has said so far that holds for the sentence to come. */
export interface Carried {
  /** The heading path. */
  readonly path: string;
  /** Its two widest headings. */
  readonly level: string;
  /** The deadline that an earlier sentence or the heading handed on. */
  readonly deadline: Frame | null;
  /** The list whose items are to come; null where no lead-in holds. */
  readonly list: OpenList | null;
  /** Whether the paragraph looks back. */
  readonly recall: Recall;
}

/** What holds at the beginning of a document; of news what it tells has been. */
export const nothingCarried = (news: boolean): Carried => ({
  path: "",
  level: "",
  deadline: null,
  list: null,
  recall: news ? { ...NO_RECALL, block: "news" } : NO_RECALL,
});

/** What holds where a passage begins. */
export function carriedInto(carried: Carried, passage: Passage, text: string, plan: PlanPeriod): Carried {
  const { opensParagraph, section, start, sentence } = passage;
  const recall = opensParagraph ? recallParagraph(carried.recall, text, start, plan.start) : carried.recall;
  const { path, level, deadline } = carried;
  if (section.turns) return { path: section.path, level: section.level, deadline: null, list: null, recall };
  if (passage.blank)
    return recall === carried.recall ? carried : { path, level, deadline, list: carried.list, recall };
  const entered =
    carried.list !== null && section.path !== path ? listInto(carried.list, section) : carried.list;
  // A paragraph that is no item ends the list, unless it goes on below the heading of an item.
  const ended = entered !== null && entered.depth === null && opensParagraph && !ITEM.test(sentence);
  const list = ended ? null : entered;
  if (section.level !== level && list === null)
    return {
      path: section.path,
      level: section.level,
      deadline: frameOfHeading(section.path, plan, (words) => placeIn(passage, words)),
      list,
      recall,
    };
  const ends =
    opensParagraph && list === null && (section.kind !== "targets" || opensItsYear(sentence, plan));
  // An item begins with what its lead-in says, whatever the item before it said.
  const kept = ends ? null : opensParagraph && list?.deadline != null ? list.deadline : deadline;
  if (recall === carried.recall && kept === deadline && list === carried.list && section.path === path)
    return carried;
  return { path: section.path, level: section.level, deadline: kept, list, recall };
}

/** 今年是“十五五”开局之年: a paragraph that opens with the year of a plan of one year. */
const THIS_YEAR = /^(?:今年(?!以来|上半年|前)|(20\d\d)年[是，])/;

function opensItsYear(sentence: string, { start, end }: PlanPeriod): boolean {
  const found = start !== null && start === end ? THIS_YEAR.exec(sentence) : null;
  return found !== null && (found[1] === undefined || Number(found[1]) === start);
}

/** Where words stand in the view; null where the passage lacks them, as a lost heading does. */
function placeIn({ start, sentence }: Passage, words: string): Span | null {
  const at = sentence.indexOf(words);
  return at < 0 ? null : { start: start + at, end: start + at + words.length };
}

/** What holds behind a sentence: whether it leads in a list and, where it has been read, the deadline that it hands on. */
export function carriedBehind(
  carried: Carried,
  passage: Passage,
  read: SentenceReading | null,
  plan: PlanPeriod,
): Carried {
  const { path, level } = carried;
  const deadline =
    read === null
      ? carried.deadline
      : frameAfter(passage.sentence, read.mentions.length, read.roles, carried.deadline, plan, passage.start);
  const recall = read === null ? carried.recall : read.recall;
  const list = leadsIn(passage.sentence) ? listOf(passage, deadline, carried.list) : carried.list;
  if (list === carried.list && deadline === carried.deadline && recall === carried.recall) return carried;
  return { path, level, deadline, list, recall };
}

/** 力争到2025年实现以下目标： what the will of a lead-in is for; that to do some work well is none for its numbers. */
const WILLED = /^[^。；]{0,40}(?:实现|达到|目标|指标|完成|取得|做到)[^。；]{0,16}$|^[：:]$/;

/** The list that a lead-in opens; the one around it where it hands nothing on. */
function listOf(
  { sentence, section, start }: Passage,
  deadline: Frame | null,
  around: OpenList | null,
): OpenList | null {
  const mark = striveMarks(sentence).findLast(({ end }) => WILLED.test(sentence.slice(end)));
  const own = mark && { word: mark.word, at: { start: start + mark.start, end: start + mark.end } };
  const strive = own ?? around?.strive ?? null;
  return deadline === null && strive === null
    ? around
    : { path: section.path, depth: null, deadline, strive };
}
