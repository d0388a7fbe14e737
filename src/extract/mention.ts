import type { Quantity } from "../text/quantities.js";
import type { TimedRole } from "./deadlines.js";
import type { Enclosed } from "./sentence.js";

/** What the headings above a sentence say of its numbers. */
export type SectionKind = "past" | "goal" | "box" | "other";

/** A quantity in its sentence, with the words around it cut at the marks and neighbours that end their reach. */
export interface Mention {
  readonly sentence: string;
  readonly quantity: Quantity;
  readonly index: number;
  readonly previous: Quantity | null;
  readonly next: Quantity | null;
  /** From the last ；or the sentence's start. */
  readonly segmentStart: number;
  /** From the last ，；or the sentence's start. */
  readonly clauseStart: number;
  readonly clauseEnd: number;
  /** From the clause's start, the last 、 list item's end or the previous quantity, whichever is last, to the number. */
  readonly left: string;
  /** From the clause's start to the number, earlier quantities included. */
  readonly clauseLeft: string;
  /** From the segment's start to the number. */
  readonly segmentLeft: string;
  /** From the quantity's end to the next mark or quantity. */
  readonly right: string;
  /** From the quantity's end to the end of its clause. */
  readonly clauseRight: string;
  readonly roles: readonly TimedRole[];
  readonly enclosed: readonly Enclosed[];
  readonly section: SectionKind;
}

/** Words further from a number than this do not govern it; it keeps the work on a number bounded. */
const REACH = 260;

const OPENS = 1;
const CLOSES = 2;
const MARK = 3;
/** What a character is to the reach of a number: a bracket, or a mark that ends a clause. */
const CLASSES = new Uint8Array(65536);
CLASSES["（".charCodeAt(0)] = OPENS;
CLASSES["）".charCodeAt(0)] = CLOSES;
for (const character of "，；。：！？\n") CLASSES[character.charCodeAt(0)] = MARK;

/** Behind the last clause mark before an offset, marks in brackets left out. */
function lastMark(text: string, before: number): number {
  let depth = 0;
  const limit = Math.max(0, before - REACH);
  for (let at = before - 1; at >= limit; at--) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind === CLOSES) depth += 1;
    else if (kind === OPENS) depth = Math.max(0, depth - 1);
    else if (depth === 0) return at + 1;
  }
  return limit;
}

/** The first clause mark from an offset on, marks in brackets left out. */
function nextMark(text: string, from: number): number {
  let depth = 0;
  const limit = Math.min(text.length, from + REACH);
  for (let at = from; at < limit; at++) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind === OPENS) depth += 1;
    else if (kind === CLOSES) depth = Math.max(0, depth - 1);
    else if (depth === 0) return at;
  }
  return limit;
}

/** Puts the quantities of one sentence into their context. */
export function mentionsOf(
  sentence: string,
  quantities: readonly Quantity[],
  roles: readonly TimedRole[],
  enclosed: readonly Enclosed[],
  section: SectionKind,
): Mention[] {
  let segmentStart = 0;
  let scanned = 0;
  return quantities.map((quantity, index) => {
    const previous = quantities[index - 1] ?? null;
    const next = quantities[index + 1] ?? null;
    for (; scanned < quantity.outerStart; scanned++)
      if (sentence[scanned] === "；") segmentStart = scanned + 1;
    const clauseStart = lastMark(sentence, quantity.outerStart);
    const clauseEnd = nextMark(sentence, quantity.end);
    const itemStart = Math.max(
      clauseStart,
      previous !== null && previous.end <= quantity.outerStart ? previous.end : 0,
    );
    const stop = next === null ? clauseEnd : Math.min(clauseEnd, Math.max(quantity.end, next.outerStart));
    return {
      sentence,
      quantity,
      index,
      previous,
      next,
      segmentStart,
      clauseStart,
      clauseEnd,
      left: sentence.slice(itemStart, quantity.outerStart),
      clauseLeft: sentence.slice(clauseStart, quantity.outerStart),
      segmentLeft: sentence.slice(Math.max(segmentStart, quantity.outerStart - REACH), quantity.outerStart),
      right: sentence.slice(quantity.end, stop),
      clauseRight: sentence.slice(quantity.end, clauseEnd),
      roles,
      enclosed,
      section,
    };
  });
}

/** The time of a given role that stands last before the number. */
export function lastTime(mention: Mention, ...wanted: readonly TimedRole["role"][]): TimedRole | null {
  let found: TimedRole | null = null;
  for (const role of mention.roles) {
    if (role.end > mention.quantity.start) break;
    if (wanted.includes(role.role)) found = role;
  }
  return found;
}
