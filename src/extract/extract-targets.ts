import { readFolded } from "../text/numbers/quantities.js";
import { type Headings, readHeadings, sectionAt } from "../text/structure/sections.js";
import { readRawTables } from "../text/tables/grid-rows.js";
import { readGrids } from "../text/tables/grids.js";
import type { DraftOtherNumber, DraftTarget, Extraction, UnreadNumber } from "./draft.js";
import { DraftWriter } from "./draft-writer.js";
import { commitmentOf, striveMarks } from "./fields/commitments.js";
import { frameAfter } from "./fields/deadline-frame.js";
import { type Frame, type PlanPeriod, timeRoles } from "./fields/deadlines.js";
import { measureOf } from "./fields/measures.js";
import { periodOf } from "./fields/periods.js";
import { planPeriod } from "./fields/plan-period.js";
import type { ExtractOptions } from "./options.js";
import { relativeReadings } from "./relative-targets.js";
import { lastTime, type SectionKind } from "./sentence/mention.js";
import { LINE_MARK, readingView } from "./sentence/reading-view.js";
import { enclosedIn, sentencesOf } from "./sentence/sentence.js";
import { GOAL_SECTION, PAST_SECTION } from "./sift/lexicon-context.js";
import { looseReading } from "./sift/loose-numbers.js";
import { Recall } from "./sift/recall.js";
import { sift } from "./sift/sift.js";
import { linkerOf } from "./subject/link-indicator.js";
import { EMPTY_VOCABULARY } from "./subject/vocabulary.js";
import { draftsOfGrids } from "./tables/grid-targets.js";
import { flattenedTables } from "./tables/indicator-table.js";

const NUMERALS = new Uint8Array(65536);
for (const character of "0123456789一二两三四五六七八九十百千万亿零〇") NUMERALS[character.charCodeAt(0)] = 1;
const WORDS_OF_SHARE = /全覆盖|翻番|过半|半数/;

function worthReading(sentence: string): boolean {
  for (let at = 0; at < sentence.length; at++) if (NUMERALS[sentence.charCodeAt(at)] === 1) return true;
  return WORDS_OF_SHARE.test(sentence);
}

/** Whether a sentence is white space alone; one that begins with a Chinese character is not. */
function isBlank(sentence: string): boolean {
  const first = sentence.charCodeAt(0);
  return !(first >= 0x4e00 && first < 0xa000) && sentence.trim() === "";
}

function opensList(sentence: string): boolean {
  const words = sentence.trimEnd();
  return words.endsWith("：") || words.endsWith(":");
}

/** What the title of a heading says of the numbers below it. */
interface TitleKind {
  readonly goal: boolean;
  readonly past: boolean;
  readonly box: boolean;
  /** The opening words of a paragraph (——…。), which head that paragraph alone. */
  readonly lead: boolean;
}

function titleKind(title: string): TitleKind {
  const past = PAST_SECTION.test(title);
  return {
    goal: !past && GOAL_SECTION.test(title),
    past,
    box: title.startsWith("专栏"),
    lead: /^(?:--|—)/.test(title),
  };
}

function sectionKind(titles: readonly TitleKind[]): SectionKind {
  if (titles.some(({ goal }) => goal)) return "goal";
  if (titles.slice(0, 3).some(({ past, lead }) => past && !lead)) return "past";
  return titles.some(({ box }) => box) ? "box" : "other";
}

/** The headings of a document, walked along with the text. */
class SectionWalk {
  private index = -1;
  private readonly kinds = new Map<string, TitleKind>();
  private current: { path: string; kind: SectionKind; level: string } = {
    path: "",
    kind: "other",
    level: "",
  };
  constructor(private readonly headings: Headings) {}

  /** The path at an offset of the reading text; offsets must not fall. */
  at(offset: number): { path: string; kind: SectionKind; level: string } {
    const { list } = this.headings;
    let moved = false;
    while (
      this.index + 1 < list.length &&
      (list[this.index + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset
    ) {
      this.index += 1;
      moved = true;
    }
    if (moved) {
      const path = list[this.index]?.path ?? "";
      const titles = path.split(" / ");
      const upper = titles.filter((part) => !/^(?:--|—|[①-⑩])/.test(part));
      const kind = sectionKind(titles.map((title) => this.kindOf(title)));
      this.current = { path, kind, level: upper.slice(0, 2).join("/") };
    }
    return this.current;
  }

  /** A title heads many sections, so its kind is kept. */
  private kindOf(title: string): TitleKind {
    const known = this.kinds.get(title);
    if (known !== undefined) return known;
    const kind = titleKind(title);
    this.kinds.set(title, kind);
    return kind;
  }
}

/**
 * Reads a document's text and drafts its targets: rows of `targets.csv` with quote and offsets into the text as given, each with the
 * reasons for its fields; every other number with what it is; and what could not be read. Pure and linear in the length of the text.
 *
 * @param text the document as stored
 * @example
 * extractTargets("到2025年，高新技术企业达到1.4万家。", { documentId: "x", regionCode: "430000", periodStart: 2021, periodEnd: 2025 });
 */
export function extractTargets(text: string, options: ExtractOptions): Extraction {
  const inferred = planPeriod(options.title ?? "", text);
  const plan: PlanPeriod = {
    start: options.periodStart ?? inferred.start,
    end: options.periodEnd ?? inferred.end,
  };
  const rawTables = readRawTables(text);
  const headings = readHeadings(text, rawTables);
  const { reading } = headings;
  const view = readingView(reading.text);
  const sections = new SectionWalk(headings);
  const vocabulary = options.vocabulary ?? EMPTY_VOCABULARY;
  const writer = new DraftWriter(text, view, reading, options, plan, vocabulary, linkerOf(vocabulary));
  const grids = readGrids(text, rawTables);
  draftsOfGrids(grids, (offset) => sectionAt(headings, offset), writer);
  for (const page of view.pageNumbers) writer.pageNumber(page);
  const tables = flattenedTables(view.text, plan);
  let table = 0;
  let frame: Frame | null = null;
  let level = "";
  let paragraph = -1;
  let openList = false;
  const recall = new Recall(plan.start);
  for (const { start, end, packed } of sentencesOf(view.text)) {
    const sentence = view.text.slice(start, end);
    const atParagraph = start === 0 || view.text[start - 1] === "\n";
    if (atParagraph) {
      paragraph = start;
      recall.open(view.text, start);
    }
    if (isBlank(sentence)) continue;
    const source = view.toSource(start);
    const section = sections.at(source);
    if (section.level !== level) {
      level = section.level;
      frame = null;
      const heading = /(?:到|至)?(20[2-9]\d)年/.exec(section.path.split(" / ").at(-1) ?? "");
      if (heading?.[1] !== undefined && !/20\d\d-20\d\d|—/.test(section.path)) {
        const year = Number(heading[1]);
        if (plan.start === null || year >= plan.start)
          frame = { from: year, to: year, until: true, strive: false, source: heading[0] };
      }
    } else if (atParagraph && !openList && section.kind !== "goal") {
      frame = null;
    }
    if (writer.inGrid(source)) continue;
    while (table < tables.length && (tables[table]?.end ?? 0) <= start) table += 1;
    const inTable = tables[table];
    if (inTable !== undefined && inTable.start <= start) {
      if (!inTable.written) writer.table(inTable, section.path);
      inTable.written = true;
      continue;
    }
    if (packed) {
      writer.packed({ start, sentence, section: section.path });
      continue;
    }
    openList = opensList(sentence) || (openList && atParagraph && LINE_MARK.test(sentence));
    const relative = section.kind === "past" ? [] : relativeReadings(sentence);
    if (relative.length === 0 && !worthReading(sentence)) continue;
    const passage = readFolded(sentence);
    const enclosed = enclosedIn(sentence);
    const roles = timeRoles(sentence, passage.times, enclosed, plan);
    const mark =
      paragraph === start ||
      atParagraph ||
      /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[、.．](?!\d))/.test(sentence)
        ? LINE_MARK.exec(sentence)
        : null;
    const markEnd = mark === null ? 0 : mark[0].length + (/^(?:专栏|附件|附表|表|图)/.test(mark[0]) ? 4 : 0);
    const kind = recall.at(sentence, atParagraph, roles, section.kind);
    const { mentions, others } = sift(sentence, passage.quantities, roles, enclosed, kind, markEnd);
    const context = { start, sentence, section: section.path };
    for (const time of passage.times) {
      const titled = enclosed.some(
        (stretch) => stretch.mark === "title" && stretch.start < time.start && time.end <= stretch.end,
      );
      writer.other(context, time.start, time.end, titled ? "name" : "date", time.kind);
    }
    for (const token of passage.loose) {
      if (token.start < markEnd)
        writer.other(context, token.start, token.end, "heading", "mark of a heading or list");
      else {
        const loose = looseReading(token, sentence, enclosed, section.kind, roles);
        if (loose.rank) writer.rank(context, token, frame, roles);
        else writer.other(context, token.start, token.end, loose.kind, loose.why);
      }
    }
    if (!roles.some((role) => role.role === "past")) {
      for (const read of relative) writer.relative(context, read, frame, roles);
    }
    for (const { quantity, reading: other } of others) {
      // The second member of a proportion (2.5:1) goes with the first.
      const end = quantity.dimension === "proportion" ? quantity.end : quantity.numberEnd;
      writer.other(context, quantity.start, end, other.kind, other.why);
    }
    const marks = mentions.length === 0 ? [] : striveMarks(sentence);
    let inherited: { measure: ReturnType<typeof measureOf>["measure"]; segment: number } | null = null;
    for (const mention of mentions) {
      const carried =
        inherited !== null && inherited.segment === mention.segmentStart ? inherited.measure : null;
      const measure = measureOf(mention, carried, lastTime(mention, "deadline") !== null || frame !== null);
      inherited = { measure: measure.measure, segment: mention.segmentStart };
      writer.target(
        context,
        mention,
        measure,
        periodOf(mention, measure.measure, frame, plan),
        commitmentOf(mention, marks, frame),
      );
    }
    frame = frameAfter(sentence, mentions.length, roles, frame, plan);
  }
  const targets: readonly DraftTarget[] = writer.targets();
  const otherNumbers: readonly DraftOtherNumber[] = writer.others();
  const unread: readonly UnreadNumber[] = writer.unread();
  return { targets, otherNumbers, unread };
}
