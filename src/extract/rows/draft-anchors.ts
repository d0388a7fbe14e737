import { type Anchor, type AnchorColumn, formatAnchors } from "../../model/anchors.js";
import type { Span } from "../../text/span.js";
import type { DraftFields } from "../row-sink.js";

/** An anchor of a draft. */
export type DraftAnchor = Anchor<AnchorColumn>;

const OWN_PLACE = /全[省市县区州国]|我[省市县区州国]|本[省市县区州]/;

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words that name the region of a document, where they first stand in it: a row whose quote names no place is anchored to them. */
export function regionWords(text: string, name: string | null): Span | null {
  const head = text.slice(0, 6000);
  const named = name === null ? -1 : head.indexOf(name);
  if (named >= 0 && name !== null) return { start: named, end: named + name.length };
  const own = OWN_PLACE.exec(head);
  return own === null ? null : { start: own.index, end: own.index + own[0].length };
}

/**
 * The anchors of a draft: each column that its quote does not carry, with the words that do, or as assumed.
 * @param place the words that name the document's region; null where none do
 * @param assumedBase whether the base year is the year before the plan
 */
export function draftAnchors(
  fields: DraftFields,
  text: string,
  place: Span | null,
  assumedBase: boolean,
): string | null {
  const { quote, period, commitment, commitmentAt, measure } = fields;
  const words = text.slice(quote.start, quote.end);
  const anchors: DraftAnchor[] = [...(fields.anchors ?? [])];
  const has = (column: AnchorColumn) => anchors.some((anchor) => anchor.column === column);
  const add = (column: AnchorColumn, spans: readonly Span[]) => {
    if (!has(column)) anchors.push({ column, spans });
  };
  if (fields.regionCode === undefined && place !== null && !OWN_PLACE.test(words) && !within(place, quote))
    add("region_code", [place]);
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
  if (commitment === "strive" && commitmentAt != null && !within(commitmentAt, quote))
    add("commitment", [commitmentAt]);
  return formatAnchors(anchors);
}
