import { lastStartingBefore, type Span } from "../span.js";
import { readRawTables } from "../tables/grid-rows.js";
import { findHeadings } from "./find-headings.js";
import { ends, type HeadingKind } from "./heading-marks.js";
import { withLostHeadings } from "./lost-headings.js";
import { type ReadingText, restoredText } from "./reading-text.js";
import { restoreOrder } from "./restored-order.js";

/** A heading of a document with its place and path. */
export interface Heading {
  readonly kind: HeadingKind;
  /** The number that it carries; null for annex titles, dashes and leads. */
  readonly number: number | null;
  /** In the document's own words, without the 。 that ends a run-in heading; `…` for one that may be lost. */
  readonly text: string;
  /** Offset in the reading text (the true order). */
  readonly start: number;
  /** Offset in the stored text; null for a lost heading. */
  readonly stored: number | null;
  /** The headings above it and its own, joined by ` / `. */
  readonly path: string;
}

/** The headings of a document in true order, with the way there from the stored text. */
export interface Headings {
  readonly list: readonly Heading[];
  readonly reading: ReadingText;
}

/**
 * Reads the headings of a document as stored. A document stored out of order is restored first, so that a path follows the true
 * order; behind a gap where a heading may be lost the path says `…` at that level.
 *
 * @param tables where the tables of the stored text stand, if that is known
 * @example readHeadings("一、总体要求\n（一）基本原则。坚持…").list.at(-1)?.path // => "一、总体要求 / （一）基本原则"
 */
export function readHeadings(stored: string, tables?: readonly Span[]): Headings {
  const document = restoreOrder(stored);
  const reading = restoredText(document);
  const regions = document.outOfOrder || tables === undefined ? readRawTables(reading.text) : tables;
  let open: { kind: HeadingKind; text: string }[] = [];
  const list = withLostHeadings(findHeadings(reading.text, regions), reading.gaps).map((heading) => {
    open = [...open.filter((earlier) => !ends(heading, earlier)), heading];
    return {
      kind: heading.kind,
      number: heading.number,
      text: heading.text,
      start: heading.start,
      stored: heading.start === heading.end ? null : reading.toStored(heading.start),
      path: open.map(({ text }) => text).join(" / "),
    };
  });
  return { list, reading };
}

/**
 * The heading path of an offset into the stored text, in the document's own words; empty before the first heading.
 *
 * @example sectionAt(readHeadings("二、工作目标\n到2025年，…"), 9) // => "二、工作目标"
 */
export function sectionAt(headings: Headings, storedOffset: number): string {
  const offset = headings.reading.toRestored(storedOffset);
  if (offset === null) return "";
  return headings.list[lastStartingBefore(headings.list, offset)]?.path ?? "";
}
