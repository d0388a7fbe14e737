import type { NumberToken } from "./number-scan.js";
import { type QuantityTail, readTail } from "./quantity-tail.js";

/** The words that join the two numbers of a range: at most two dashes, 至 or 到, with a blank on each side. */
const RANGE = /^(?:[（(]含[）)])? ?(?:-{1,2}|~{1,2}|至|到|—) ?$/;
/** 在1.5%和2%之间: these words do so where what stands behind the second number says that the two are the ends of one range. */
const BETWEEN = /^ ?(?:和|与|、|及|至|到|-{1,2}|~) ?$/;
const BETWEEN_AFTER = /^ ?(?:之间|区间|范围内)/;

/** None of them is longer. */
const LONGEST_JOINT = 7;

/** The second number of a range, with what stands behind it. */
export interface RangeEnd {
  readonly last: NumberToken;
  readonly tail: QuantityTail;
  /** Where the words of the range end. */
  readonly end: number;
}

/** A number in ones, NaN where it could not be read. */
function scaled({ value, mult }: NumberToken, { extraMult }: QuantityTail): number {
  return (value ?? Number.NaN) * 10 ** (mult + extraMult);
}

/** The range that a number and the next one make, or null where they are two. */
export function rangeAt(
  text: string,
  token: NumberToken,
  tail: QuantityTail,
  next: NumberToken,
): RangeEnd | null {
  // 6%左右到8%左右 is a range, 3家以上至5家 is none.
  const open = tail.after === null || tail.after.bound === "approx";
  if (next.start - (open ? tail.end : token.end) > LONGEST_JOINT) return null;
  const spaced = open ? text.slice(tail.end, next.start) : "";
  const joined = RANGE.test(text.slice(token.end, next.start)) || RANGE.test(spaced);
  if (!joined && !BETWEEN.test(spaced)) return null;
  const nextTail = readTail(text, next.end);
  const behind = nextTail.after === null ? nextTail.end : nextTail.unitEnd;
  const words = joined ? "" : (BETWEEN_AFTER.exec(text.slice(behind, behind + 4))?.[0] ?? null);
  if (words === null) return null;
  // 3个亿到5万亿: the first value is told in the power of the second only where both have the same multiplier behind their unit.
  if (tail.extraMult !== 0 && tail.extraMult !== nextTail.extraMult) return null;
  const rising = scaled(token, tail) <= scaled(next, nextTail);
  // 5个—8个百分点: the first member prints the beginning of the unit only.
  const begun = tail.unit?.printed === "个" && nextTail.unit?.printed.startsWith("个") === true;
  const alike =
    begun || tail.unit === null || nextTail.unit === null || tail.unit.unit === nextTail.unit.unit;
  if (!rising || !alike) return null;
  return {
    last: next,
    tail: { ...nextTail, unit: nextTail.unit ?? tail.unit },
    end: joined ? 0 : behind + words.length,
  };
}
