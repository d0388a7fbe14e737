import type { Character } from "../../model/codes.js";
import type { NumberToken } from "../../text/numbers/number-scan.js";
import type { Span } from "../../text/span.js";
import { boundOverWhole } from "../fields/bound-over-whole.js";
import { type CommitmentReading, commitmentOf, striveMarks } from "../fields/commitments.js";
import { withoutEach } from "../fields/each.js";
import { partSpokenOf, type SpokenOf } from "../fields/part-spoken-of.js";
import { wholeOf } from "../fields/parts.js";
import { deadlineBefore } from "../fields/periods.js";
import { populationOf } from "../fields/population-of-target.js";
import { quoteSpan } from "../fields/quote-span.js";
import { withoutOwnRegion, withoutRegion } from "../fields/region-at-head.js";
import { regionOf } from "../fields/region-of-target.js";
import type { FieldsFrame, TargetFields } from "../fields/target-fields.js";
import type { RelativeReading } from "../passages/relative-readings.js";
import type { SentenceReading } from "../passages/sentence-reading.js";
import { lastTime } from "../sentence/mention.js";
import { isUnreadNumeral, looseReading } from "../sift/loose-numbers.js";
import { raisedFrom } from "../sift/raised-from.js";
import { headingsAround } from "../subject/topic.js";
import { mentionProblems } from "./mention-problems.js";
import { writeLoose, writeSifted, writeTimes } from "./other-rows.js";
import { clauseStart, rankedWords, rankFields } from "./rank-rows.js";
import { relativeFields } from "./relative-rows.js";
import type { SentenceSink } from "./sentence-sink.js";

/**
 * Writes all that a sentence says: its targets, its ranks and benchmarks, and every other number.
 * @param frame what holds where the sentence begins
 */
export function writeSentence(
  read: SentenceReading,
  fields: readonly TargetFields[],
  frame: FieldsFrame,
  rows: SentenceSink,
): void {
  writeTimes(read, rows);
  for (const token of read.loose) writeLooseNumber(read, token, fields, frame, rows);
  if (!read.roles.some(({ role }) => role === "past"))
    for (const relative of read.relative) writeRelative(read, relative, frame, rows);
  writeSifted(read, rows);
  for (const target of fields) writeTarget(read, target, fields, frame, rows);
}

/** The stretch of the stored text behind one of the view. */
function storedSpan(span: Span | null | undefined, rows: SentenceSink): Span | null {
  return span == null ? null : rows.stored(span.start, span.end).span;
}

function writeLooseNumber(
  read: SentenceReading,
  token: NumberToken,
  fields: readonly TargetFields[],
  frame: FieldsFrame,
  rows: SentenceSink,
): void {
  const { passage, enclosed, roles } = read;
  if (token.start < read.markEnd) {
    writeLoose(read, token, { kind: "heading", why: "mark of a heading or list" }, rows);
    return;
  }
  // What looks like a number and does not parse whole stays unread, and the account of the document says so.
  if (isUnreadNumeral(token)) return;
  const loose = looseReading(token, passage.sentence, enclosed, read.kind, roles);
  if (loose.rank) writeRank(read, token, fields, frame, rows);
  else writeLoose(read, token, loose, rows);
}

/** Drafts a target of the running text. */
function writeTarget(
  read: SentenceReading,
  target: TargetFields,
  fields: readonly TargetFields[],
  frame: FieldsFrame,
  rows: SentenceSink,
): void {
  const { passage } = read;
  const { mention, subject, unit, measure, period, commitment } = target;
  const { quantity, sentence } = mention;
  const at = passage.start;
  const stored = (span: Span | null | undefined) => storedSpan(span, rows);
  const place = rows.stored(at + quantity.start, at + quantity.numberEnd);
  const near = quoteSpan(mention);
  const quote = rows.stored(at + near.start, at + near.end).span;
  const holds = quote.start <= place.span.start && place.span.end <= quote.end;
  if (!target.shared)
    for (const copy of place.copies) rows.push(copy, "other", "copy of a sentence printed before");
  rows.cover(rows.stored(at + quantity.start, at + quantity.end).span);
  const within = unit === "rank" && quantity.bound === "eq" && /前$/.test(mention.left);
  const base = measure.base_year === null ? null : lastTime(mention, "base");
  const whole = wholeOf(target, fields);
  const { regionCode } = rows.options;
  const told = regionOf(mention, {
    own: regionCode,
    known: rows.vocabulary.regions,
    start: at,
    before: frame.before ?? (() => ""),
    heading: passage.section.path.split(" / ").at(-1) ?? "",
  });
  const region = told.code;
  const away = region !== regionCode;
  const part = away ? null : spokenOf(target, regionCode);
  const sure = part?.sure === true ? part : null;
  const unplaced =
    part !== null && subject.phrase.startsWith(part.name)
      ? subject.phrase.slice(part.name.length)
      : subject.phrase;
  const named = target.each === null ? unplaced : withoutEach(subject.phrase, mention);
  const phrase = away ? withoutRegion(named, region) : withoutOwnRegion(named, region);
  rows.draft({
    subject: phrase,
    around: () => headingsAround(passage.section.path),
    regionCode: away ? region : null,
    regionAt: away ? stored(told.at) : null,
    breakdown: sure === null ? (away ? null : (subject.place ?? null)) : sure.name,
    breakdownAt: sure === null ? null : stored({ start: at + sure.start, end: at + sure.end }),
    population: populationOf(phrase, mention.clauseLeft, rows.vocabulary),
    tier: subject.tier,
    measure: {
      measure: measure.measure,
      why: measure.why,
      base_year: measure.base_year,
      baseAt: base === null ? null : stored({ start: at + base.start, end: at + base.end }),
    },
    each: target.each,
    quantity: { ...quantity, unit, bound: within ? "le" : boundOverWhole(mention) },
    from: raisedFrom(mention),
    period: { ...period, at: stored(period.at) },
    commitment: commitment.commitment,
    commitmentWhy: commitment.why,
    commitmentAt: stored(commitment.at),
    section: passage.section.path,
    sectionKind: passage.section.kind,
    quote: holds ? quote : place.span,
    valueStart: place.span.start,
    numberEnd: place.span.end,
    words: mention.clauseLeft + sentence.slice(quantity.outerStart, quantity.start),
    character: characterOf(mention.clauseRight, sentence.slice(quantity.end)),
    agencies: rows.agencies(passage.paragraph),
    wholeAt: whole === null ? null : rows.stored(at + whole.start, at + whole.numberEnd).span.start,
    problems: [
      ...mentionProblems(target, frame),
      ...(told.problem === null ? [] : [told.problem]),
      ...(part?.sure === false ? (["region-unclear"] as const) : []),
    ],
    shared: target.shared,
  });
}

/** The part of the region that the sentence speaks of, where neither the name says it nor the region is a zone itself. */
function spokenOf({ mention, subject, each }: TargetFields, regionCode: string): SpokenOf | null {
  if (subject.place !== undefined || each !== null || regionCode.length > 6) return null;
  const part = partSpokenOf(mention);
  const counted = /^\d/.test(part?.name ?? "");
  return part === null || (!counted && subject.phrase.includes(part.name.slice(-4))) ? null : part;
}

/** 50%以上（约束性）, 2030年75%，约束性。: what a plan calls a target. */
function characterOf(right: string, rest: string): Character | null {
  const printed = (/^[^，。；（]{0,8}（(约束性|预期性)/.exec(right) ??
    /^[^。；：]{0,40}，(约束性|预期性)(?:指标)?[。；]?$/.exec(rest))?.[1];
  return printed === undefined ? null : printed === "约束性" ? "binding" : "expected";
}

/** The will that governs a commitment without a quantity, which ends where it is told to; its place is of the stored text. */
function willOf(
  { passage, roles }: SentenceReading,
  end: number,
  frame: FieldsFrame,
  rows: SentenceSink,
): CommitmentReading {
  const { sentence, start } = passage;
  const clauseLeft = sentence.slice(clauseStart(sentence, end), end);
  const governed = { sentence, roles, clauseLeft, quantity: { start: end, end, outerStart: end } };
  const will = commitmentOf(governed, striveMarks(sentence), frame.strive, start);
  return { ...will, at: storedSpan(will.at, rows) };
}

/** Drafts a rank aimed at: 世界第三. */
function writeRank(
  read: SentenceReading,
  token: NumberToken,
  fields: readonly TargetFields[],
  frame: FieldsFrame,
  rows: SentenceSink,
): void {
  const { passage, roles } = read;
  const { start, sentence, section } = passage;
  const place = rows.stored(start + token.start, start + token.end);
  rows.cover(place.span);
  for (const copy of place.copies) rows.push(copy, "other", "copy of a sentence printed before");
  const from = clauseStart(sentence, token.start);
  const quote = rows.stored(start + from, start + token.end).span;
  const period = deadlineBefore(token.start, roles, frame.frame, frame.years, start);
  rows.draft({
    ...rankFields(
      token,
      rankedWords(sentence.slice(from, token.start), from, fields),
      { section: section.path },
      period,
      willOf(read, token.start, frame, rows),
    ),
    period: { ...period, at: storedSpan(period.at, rows) },
    quote: quote.end > place.span.start ? quote : place.span,
    valueStart: place.span.start,
  });
}

/** Drafts a commitment against a benchmark, without a number. */
function writeRelative(
  read: SentenceReading,
  relative: RelativeReading,
  frame: FieldsFrame,
  rows: SentenceSink,
): void {
  const { passage, roles } = read;
  const { start, section } = passage;
  const quote = rows.stored(start + relative.start, start + relative.end).span;
  const deadline = deadlineBefore(relative.end, roles, frame.frame, frame.years, start);
  const period = { ...deadline, at: storedSpan(deadline.at, rows) };
  const will = willOf(read, relative.end, frame, rows);
  rows.draft(relativeFields(relative, period, will, section.path, quote));
}
