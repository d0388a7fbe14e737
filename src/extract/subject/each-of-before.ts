import type { Mention } from "../sentence/mention.js";
import type { ReadSubject } from "./repeated-subjects.js";

/** ，均增长8%以上: each, and nothing that grows. 年均 is on average. */
const EACH_ALONE =
  /^[，、]?(?:且|并)?(?:均|都|双双)(?:实现|保持|力争)?(?:年均)?(?:增长|增加|提高|提升|下降|降低|翻)(?:幅度)?(?:约|超过?|达到?|不低于|在)*$/;

/**
 * The names of all that was told in a row right before, each of which a number behind 均 holds for: 产值突破600亿元，出口突破70亿元，均增长8%.
 * Null where the number is no such one, or fewer than two things were told.
 */
export function eachOfBefore(
  mention: Mention,
  found: readonly ReadSubject<{ readonly phrase: string }>[],
): readonly string[] | null {
  const near = found.at(-1);
  if (near === undefined || !EACH_ALONE.test(mention.left)) return null;
  const { dimension } = near.mention.quantity;
  const told = found.filter(
    (one) =>
      one.mention.segmentStart === mention.segmentStart && one.mention.quantity.dimension === dimension,
  );
  const names = [...new Set(told.map(({ subject }) => subject.phrase))];
  return dimension === "ratio" || names.length < 2 ? null : names;
}
