import type { Mention } from "../sentence/mention.js";
import { lastTime } from "../sentence/mention.js";
import { eachOfBefore } from "../subject/each-of-before.js";
import { equalSubjects } from "../subject/equal-subjects.js";
import { bracketedTier, grantedTier, listedTier } from "../subject/listed-tier.js";
import { ofBody } from "../subject/of-body.js";
import { ofFieldAbove } from "../subject/of-field-above.js";
import { ofTheme } from "../subject/of-theme.js";
import type { ReadSubject } from "../subject/repeated-subjects.js";
import { goesOnFrom, subjectOfSentenceBefore } from "../subject/sentence-before.js";
import type { Subject } from "../subject/subject.js";
import { subjectOf } from "../subject/subjects.js";
import { tierOf } from "../subject/tier.js";
import { toldAround } from "../subject/told-around.js";
import { toldInPart } from "../subject/told-in-part.js";
import { type CommitmentReading, commitmentOf, striveMarks, type Will } from "./commitments.js";
import type { Frame, PlanPeriod } from "./deadlines.js";
import { eachOf } from "./each.js";
import { measureOfDeed } from "./measure-of-deed.js";
import {
  type Dated,
  INHERITED,
  type MeasureReading,
  measureReading,
  NO_VERB,
  PART,
} from "./measure-reading.js";
import { measureOf } from "./measures.js";
import { thisYear } from "./open-time.js";
import { type PeriodReading, periodOf } from "./periods.js";
import { FALL_AHEAD, FALL_AT_HEAD } from "./ratio-measure.js";
import { unitOf } from "./unit-of-target.js";
import { type WholeOfParts, wholeOfParts } from "./whole-of-parts.js";

/** A mention with what its words say of subject, unit, measure, years and commitment. */
export interface TargetFields {
  readonly mention: Mention;
  readonly subject: Subject;
  readonly unit: string;
  /** The denominator that goes on to the next item of a list; null where it has none. */
  readonly ratio: string | null;
  readonly measure: MeasureReading;
  /** The part of which each has to reach it; null for a total. */
  readonly each: string | null;
  readonly period: PeriodReading;
  readonly commitment: CommitmentReading;
  /** Whether another target before it has the same number: 水耗、电耗均下降3%. */
  readonly shared: boolean;
  /** The number that it is a part of, where more than one may be meant. */
  readonly part: WholeOfParts;
}

/** What holds where a sentence begins. */
export interface FieldsFrame {
  /** Where it begins in the view. */
  readonly start: number;
  /** The deadline that it inherits. */
  readonly frame: Frame | null;
  /** The 力争 of the lead-in whose item it is. */
  readonly strive: Will | null;
  /** The years of its section. */
  readonly years: PlanPeriod;
  /** What the paragraph or its heading is about, asked only where a sentence leaves its subject out. */
  readonly topic?: () => string | null;
  /** The words over it, the nearest first: what opens its paragraph, and its heading. */
  readonly above?: () => readonly string[];
  /** The words of its paragraph before it, asked only where they have to tell a region. */
  readonly before?: () => string;
  /** The targets of the sentence right before it in its paragraph; none where another thing stands between. */
  readonly earlier?: readonly TargetFields[];
  /** What is done to the things of a line that has no verb, as a line above says; null where it is no such line. */
  readonly deed?: MeasureReading | null;
}

const NOTHING = (): readonly string[] => [];

/** Whether a number stands under the single year of a plan, and no other deadline. */
function isOfOneYear(mention: Mention, frame: Frame | null, years: PlanPeriod): boolean {
  const time = lastTime(mention, "deadline") ?? frame;
  // 2023年，培育企业20家, in a plan that ends later: made in that year.
  if (time !== null && time.from === time.to && !time.until && time.to !== years.end) return true;
  if (thisYear(mention, years) !== null) return true;
  if (years.start === null || years.start !== years.end) return false;
  const to = lastTime(mention, "deadline")?.to ?? frame?.to ?? years.end;
  return to === years.end;
}

/** Whether an item, or a part of things that are counted, has the measure of the one before it. */
function takesOver({ why }: MeasureReading, { quantity }: Mention): boolean {
  return why === INHERITED || (why === PART && /^(?:count|person|household)$/.test(quantity.dimension));
}

/** 新增光伏装机容量, of which the next clause says that it is to reach so much. */
const ADDED_BY_NAME =
  /新增(?!就业|劳动力)[^，。；]{2,}(?:容量|面积|里程|长度|规模|能力|产能|[车床学托泊]位|岗位)$/;

/** Whether what reaches a number is by its name what is added. */
function isAddedByName({ measure }: MeasureReading, { quantity }: Mention, { phrase }: Subject): boolean {
  return measure === "level" && quantity.dimension !== "ratio" && ADDED_BY_NAME.test(phrase);
}

/**
 * The fields of the mentions of one sentence. The measure of one goes on to the next of its segment, a denominator to
 * the item right behind it.
 */
export function fieldsOf(
  sentence: string,
  mentions: readonly Mention[],
  {
    start,
    frame,
    strive,
    years,
    topic = () => null,
    above = NOTHING,
    earlier = [],
    deed = null,
  }: FieldsFrame,
): readonly TargetFields[] {
  const first = mentions[0];
  if (first === undefined) return [];
  const goneOn = earlier.length > 0 && goesOnFrom(first) ? earlier : [];
  const spoken = goneOn.length === 0 ? null : subjectOfSentenceBefore(first, goneOn);
  const marks = striveMarks(sentence);
  const found: TargetFields[] = [];
  // What was read before a number, whose owners are looked for anew: none goes on by the name that it was given from further off.
  const plain: ReadSubject<Subject>[] = [];
  for (const mention of mentions) {
    const part = wholeOfParts(mention, mentions);
    // 12所，竣工3所，其中小学7所、初中5所: what is told of the whole is told of the part, and not what stands between them.
    const until =
      part.whole === null || !mention.left.includes("其中")
        ? beforeBracket(found, mention)
        : beyond(found, part.whole);
    const before = found[until - 1];
    const inherited =
      before?.mention.segmentStart === mention.segmentStart && !NAMED_NEW.test(before.mention.left)
        ? before.measure.measure
        : null;
    const context = {
      before: plain[until - 1]?.subject ?? spoken,
      found: goneOn.length === 0 ? plain.slice(0, until) : [...goneOn, ...plain.slice(0, until)],
      earlier,
      topic,
    };
    const said = toldAround(toldInPart(subjectOf(mention, context), mention, context), mention, context);
    const bare = ofFieldAbove(said, mention, above);
    const named = ofTheme(ofBody(bare, mention), mention, above);
    const listed =
      named.tier === null
        ? {
            ...named,
            tier: bracketedTier(mention) ?? grantedTier(mention) ?? listedTier(named.phrase, mention, before),
          }
        : named;
    const shared = before !== undefined && mention.previous === before.mention.quantity ? before.ratio : null;
    const unit = unitOf(mention, listed, shared);
    const ratio = listed.ratioUnit !== null || unit === shared ? unit : null;
    const dated = datedBy(mention, frame);
    const read = measureOf(mention, inherited, dated, isOfOneYear(mention, frame, years));
    const own = deed !== null && read.why === NO_VERB ? deed : read;
    // What an item takes over of one that no verb governs, no verb tells either.
    const told = takesOver(own, mention) && before?.measure.why === NO_VERB ? { ...own, why: NO_VERB } : own;
    const measure = isAddedByName(told, mention, listed) ? measureReading("increment", "新增") : told;
    const subject = ofWhatMoves(listed, mention, measure);
    const each = eachOf(mention);
    const period = periodOf(mention, measure.measure, frame, years, start, measure.base_year);
    const commitment = commitmentOf(mention, marks, strive, start);
    const sharing = eachOfBefore(mention, found) ?? equalSubjects(mention);
    const subjects = sharing?.map((phrase) => ({
      ...subject,
      phrase,
      tier: tierOf(phrase),
    })) ?? [subject];
    for (const [index, equal] of subjects.entries()) {
      plain.push({ mention, subject: named === bare ? equal : bare });
      found.push({
        mention,
        subject: equal,
        unit,
        ratio,
        measure: index > 0 ? measureOfDeed(equal.phrase, measure) : measure,
        each,
        period,
        commitment,
        shared: index > 0,
        part,
      });
    }
  }
  return found;
}

/** How many of the targets stand no later than a number. */
const beyond = (found: readonly TargetFields[], { index }: Mention): number =>
  found.filter(({ mention }) => mention.index <= index).length;

/** Whether a deadline is printed, and what kind of time it is. */
function datedBy(mention: Mention, frame: Frame | null): Dated {
  const time = lastTime(mention, "deadline") ?? frame;
  if (time === null) return "no";
  return time.until || time.from === time.to ? "by" : "over";
}

/** How many of the targets before a number stand outside a bracket that closes ahead of it: 新建农田5万亩（含节水灌溉1万亩），改造|3万亩. */
function beforeBracket(found: readonly TargetFields[], { sentence, quantity }: Mention): number {
  let until = found.length;
  while (until > 1) {
    const last = found[until - 1];
    if (
      last === undefined ||
      !CLOSES_BRACKET.test(sentence.slice(last.mention.quantity.end, quantity.outerStart))
    )
      break;
    until -= 1;
  }
  return until;
}
const CLOSES_BRACKET = /^[^（）()]*[）)]/;

/** The subject of what grows or falls, without the words that make a share of it, or say that it falls. */
function ofWhatMoves(subject: Subject, { left }: Mention, { measure, why }: MeasureReading): Subject {
  if (/^(?:change|growth)$/.test(measure) && FALL_AHEAD.exec(left)?.[1] === why)
    return { ...subject, phrase: subject.phrase.replace(FALL_AT_HEAD, ""), action: null };
  return measure === "growth" && !left.includes("占")
    ? { ...subject, phrase: subject.phrase.replace(SHARE_BEFORE, "") }
    : subject;
}

/** 增加值占比重达15%，年均增长10%: no share grows by so much, what is divided does. */
const SHARE_BEFORE = /(?<=.{4})占[^占]{2,24}(?:比重|比例)$/;

/** 城镇新增就业: what is new by its name says nothing of the next in the list. */
const NAMED_NEW = /新增就业(?:人数)?$/;
