import type { NumberToken } from "./number-scan.js";
import { type QuantityTail, readTail } from "./quantity-tail.js";

/** 1 for a character that may begin the words of {@link RANGE}. */
const JOINS = new Uint8Array(65536);
for (const character of " -~至到—（(") JOINS[character.charCodeAt(0)] = 1;

const RANGE = /^(?:[（(]含[）)])? ?(?:-{1,2}|~{1,2}|至|到|—) ?$/;
const AND = new Uint8Array(65536);
for (const character of " 和与、至到-~及") AND[character.charCodeAt(0)] = 1;
const BETWEEN = /^ ?(?:和|与|、|及|至|到|-{1,2}|~) ?$/;
const BETWEEN_AFTER = /^ ?(?:之间|区间|范围内)/;
const LONGEST_JOIN = 7;

/** The words that join the two numbers of a range: at most two dashes, 至 or 到, with a blank on each side. */
function joinsRange(text: string, start: number, end: number): boolean {
  if (end <= start || end - start > LONGEST_JOIN || JOINS[text.charCodeAt(start)] !== 1) return false;
  return RANGE.test(text.slice(start, end));
}

/** 在1.5%和2%之间: what stands behind the second number says that the two are the ends of one range. */
function joinsBetween(text: string, start: number, end: number, after: number): boolean {
  if (end <= start || end - start > LONGEST_JOIN || AND[text.charCodeAt(start)] !== 1) return false;
  return BETWEEN.test(text.slice(start, end)) && BETWEEN_AFTER.test(text.slice(after, after + 4));
}

/** The second number of a range, with what stands behind it. */
export interface RangeEnd {
  readonly last: NumberToken;
  readonly tail: QuantityTail;
  /** Where the words of the range end. */
  readonly end: number;
}

/** The range that a number and the next one make, or null where they are two. */
export function rangeAt(
  text: string,
  token: NumberToken,
  tail: QuantityTail,
  next: NumberToken,
): RangeEnd | null {
  if (next.value === null || next.ordinal || next.vague || token.value === null) return null;
  const near = next.start - token.end;
  if (near > LONGEST_JOIN + 8) return null;
  const direct = joinsRange(text, token.end, next.start);
  const joined = direct || (tail.after === null && joinsRange(text, tail.end, next.start));
  if (!joined && tail.after !== null) return null;
  const nextTail = readTail(text, next.end);
  const behind = nextTail.after === null ? nextTail.end : nextTail.unitEnd;
  if (!joined && !joinsBetween(text, tail.end, next.start, behind)) return null;
  const scale = (value: number, mult: number) => value * 10 ** mult;
  const rising =
    scale(token.value, token.mult + tail.extraMult) <= scale(next.value, next.mult + nextTail.extraMult);
  // 5个—8个百分点: the first member prints the beginning of the unit only.
  const begun = tail.unit?.printed === "个" && nextTail.unit?.printed.startsWith("个") === true;
  const alike =
    begun || tail.unit === null || nextTail.unit === null || tail.unit.unit === nextTail.unit.unit;
  if (!rising || !alike) return null;
  const words = joined ? 0 : (BETWEEN_AFTER.exec(text.slice(behind, behind + 4))?.[0].length ?? 0);
  return {
    last: next,
    tail: { ...nextTail, unit: nextTail.unit ?? tail.unit },
    end: joined ? 0 : behind + words,
  };
}
