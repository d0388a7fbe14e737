import type { Quantity } from "../../text/numbers/quantities.js";
import type { TimedRole } from "../fields/deadlines.js";
import type { SectionKind } from "../frame/section-kind.js";
import { behindLead } from "./clause-lead.js";
import type { ClauseMarks } from "./clause-marks.js";
import type { Enclosed } from "./sentence.js";
import type { SentenceWords } from "./sentence-words.js";

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
  readonly words: SentenceWords;
  readonly roles: readonly TimedRole[];
  /** How many of the roles end before the number. */
  readonly rolesBefore: number;
  readonly enclosed: readonly Enclosed[];
  readonly section: SectionKind;
}

/** Words further from a number than this do not govern it; it keeps the work on a number bounded. */
const REACH = 260;
const SEMICOLON = "；".charCodeAt(0);

/** Puts the quantities of one sentence into their context. */
export function mentionsOf(
  sentence: string,
  marks: ClauseMarks,
  words: SentenceWords,
  quantities: readonly Quantity[],
  roles: readonly TimedRole[],
  enclosed: readonly Enclosed[],
  section: SectionKind,
): Mention[] {
  let segmentStart = 0;
  let scanned = 0;
  let rolesBefore = 0;
  return quantities.map((quantity, index) => {
    while (rolesBefore < roles.length && (roles[rolesBefore]?.end ?? 0) <= quantity.start) rolesBefore += 1;
    const previous = quantities[index - 1] ?? null;
    const next = quantities[index + 1] ?? null;
    for (; scanned < quantity.outerStart; scanned++)
      if (sentence.charCodeAt(scanned) === SEMICOLON) segmentStart = scanned + 1;
    const clauseStart = Math.max(marks.before(quantity.outerStart), quantity.outerStart - REACH);
    const saidStart = behindLead(sentence, clauseStart, quantity.outerStart);
    const clauseEnd = Math.min(marks.after(quantity.end), quantity.end + REACH);
    const itemStart = Math.max(
      saidStart,
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
      clauseLeft: sentence.slice(saidStart, quantity.outerStart),
      segmentLeft: sentence.slice(Math.max(segmentStart, quantity.outerStart - REACH), quantity.outerStart),
      right: sentence.slice(quantity.end, stop),
      clauseRight: sentence.slice(quantity.end, clauseEnd),
      words,
      roles,
      rolesBefore,
      enclosed,
      section,
    };
  });
}

/** The sentence before the words of a number, from an offset of it on. */
export function earlierThan({ sentence, quantity, left }: Mention, from = 0): string {
  return sentence.slice(from, quantity.outerStart - left.length);
}

/** Whether a time stands in a bracket that is closed before a number: one that looks back, or one that dates a number in it. */
function closedBefore(
  { mark, start, end }: Enclosed,
  role: TimedRole,
  { sentence, quantity }: Mention,
): boolean {
  if (mark !== "bracket" || start > role.start || end < role.end || end > quantity.outerStart) return false;
  return role.role === "past" || (role.role === "deadline" && /\d/.test(sentence.slice(role.end, end)));
}

/** The time of a given role that stands last before the number. */
export function lastTime(mention: Mention, ...wanted: readonly TimedRole["role"][]): TimedRole | null {
  for (let index = mention.rolesBefore - 1; index >= 0; index--) {
    const role = mention.roles[index];
    if (role === undefined || !wanted.includes(role.role)) continue;
    // 园区10家（2024年6家），覆盖率100%; 公寓900套（其中2025年300套），兑现率100%: what a closed bracket dates is within it.
    if (mention.enclosed.some((span) => closedBefore(span, role, mention))) continue;
    return role;
  }
  return null;
}
