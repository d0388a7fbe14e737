import { type Anchor, type AnchorColumn, formatAnchors } from "../../model/anchors.js";
import type { Span } from "../../text/span.js";
import type { DraftFields } from "../row-sink.js";

/** An anchor of a draft. */
export type DraftAnchor = Anchor<AnchorColumn>;

/** 全省, 我市: the words that stand for the region of a document, by the level that its code tells. */
function ownPlace(regionCode: string): RegExp {
  if (regionCode.endsWith("0000"))
    return regionCode === "100000" ? /全国|我国/ : /[全我本]省|全[市区]|[我本][市区]/;
  return regionCode.endsWith("00") ? /[全我本][市州盟]|全地区/ : /[全我本][县市区旗]/;
}

const SUFFIX = /(?:省|市|县|区|自治州|自治区|自治县|地区|盟|旗)$/;

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words that name the region of a document, and the pattern of those that stand for it. */
export interface RegionWords {
  /** Where they first stand: a row whose quote names no place is anchored to them. Null where the document holds none. */
  readonly first: Span | null;
  readonly own: RegExp;
}

/** Finds the words that name the region of a document by its name, its short name or 全省, 全市. */
export function regionWords(text: string, name: string | null, regionCode: string): RegionWords {
  const head = text.slice(0, 6000);
  const own = ownPlace(regionCode);
  const short = name?.replace(SUFFIX, "") ?? "";
  for (const words of [name ?? "", short]) {
    const at = words.length < 2 ? -1 : head.indexOf(words);
    if (at >= 0) return { first: { start: at, end: at + words.length }, own };
  }
  const found = own.exec(head);
  return { first: found === null ? null : { start: found.index, end: found.index + found[0].length }, own };
}

/** Less than this share of a name's pairs of characters in the quote, and the quote does not carry it. */
const CARRIED = 0.4;
/** A name further back than this is that of something else. */
const REACH = 800;

/** Where the name of what is measured stands before a quote that does not carry it: in an earlier clause, or in a heading. */
function nameBefore(subject: string, words: string, quote: Span, text: string): Span | null {
  const pairs = Math.max(1, subject.length - 1);
  let carried = 0;
  for (let at = 0; at + 1 < subject.length; at++) if (words.includes(subject.slice(at, at + 2))) carried += 1;
  if (subject.length < 2 || carried / pairs >= CARRIED) return null;
  const from = Math.max(0, quote.start - REACH);
  const before = text.slice(from, quote.start);
  for (let length = subject.length; length >= 2; length--) {
    const at = before.lastIndexOf(subject.slice(0, length));
    if (at >= 0) return { start: from + at, end: from + at + length };
  }
  return null;
}

/** The words of one level of recognition. */
const LEVELS: Readonly<Record<string, RegExp>> = {
  national: /国家级|国家|全国/g,
  provincial: /省级|省/g,
  municipal: /市级/g,
  county: /县级|区级/g,
};

/** Where the level of what is counted stands before a quote that does not carry it: in an earlier clause of the paragraph. */
function levelBefore(tier: string | null, words: string, quote: Span, text: string): Span | null {
  const level = LEVELS[tier ?? ""];
  if (level === undefined || words.search(level) >= 0) return null;
  const from = Math.max(text.lastIndexOf("\n", quote.start - 1) + 1, quote.start - REACH);
  const found = [...text.slice(from, quote.start).matchAll(level)].at(-1);
  if (found === undefined) return null;
  return { start: from + found.index, end: from + found.index + found[0].length };
}

/**
 * The anchors of a draft: each column that its quote does not carry, with the words that do, or as assumed.
 * @param place the words that name the document's region
 * @param assumedBase whether the base year is the year before the plan
 */
export function draftAnchors(
  fields: DraftFields,
  text: string,
  place: RegionWords,
  assumedBase: boolean,
): string | null {
  const { quote, period, commitment, commitmentAt, measure } = fields;
  const words = text.slice(quote.start, quote.end);
  const anchors: DraftAnchor[] = [...(fields.anchors ?? [])];
  const has = (column: AnchorColumn) => anchors.some((anchor) => anchor.column === column);
  const add = (column: AnchorColumn, spans: readonly Span[]) => {
    if (!has(column)) anchors.push({ column, spans });
  };
  const { first, own } = place;
  if ((fields.regionCode ?? null) === null && first !== null && !own.test(words) && !within(first, quote))
    add("region_code", [first]);
  const { regionAt, breakdownAt } = fields;
  if (regionAt != null && !within(regionAt, quote)) add("region_code", [regionAt]);
  if (breakdownAt != null && !within(breakdownAt, quote)) add("breakdown", [breakdownAt]);
  const named = fields.table === undefined ? nameBefore(fields.subject, words, quote, text) : null;
  if (named !== null) add("indicator_id", [named]);
  const level = levelBefore(fields.tier, words, quote, text);
  if (level !== null) add("tier", [level]);
  const assumed = period.assumed ?? [];
  const printed = period.at ?? null;
  if (assumed.includes("period_end")) add("period_end", []);
  else if (printed !== null && !within(printed, quote)) add("period_end", [printed]);
  if (period.period_start !== null && assumed.includes("period_start") && !assumedBase)
    add("period_start", []);
  if (assumedBase) {
    add("base_year", []);
    if (period.period_start !== null) add("period_start", []);
  } else if (measure.baseAt != null && !within(measure.baseAt, quote)) add("base_year", [measure.baseAt]);
  // The one year of a yearly target: where its end stands, its beginning stands.
  const end = anchors.find(({ column }) => column === "period_end");
  if (end !== undefined && period.period_start === period.period_end) add("period_start", end.spans);
  if (commitment === "strive" && commitmentAt != null && !within(commitmentAt, quote))
    add("commitment", [commitmentAt]);
  return formatAnchors(anchors);
}
