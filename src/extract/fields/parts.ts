import type { Quantity } from "../../text/numbers/quantities.js";
import type { TargetFields } from "./target-fields.js";

/** What goes on with the parts that 其中 begins: the next of them, and those that are left. */
const NEXT_PART = /，(?:其中|其[他余])/g;
/** 100万人（含职工20万人）: a bracket that is still open begins with a part. */
const IN_BRACKET = /[（(](?:含|包括|包含|其中)[^（()），；]*$/;

/**
 * The number of the whole that a number is a part of: 企业100家，其中国家级20家、省级30家 has two parts, 培训100万人（含职工20万人） one. Null
 * for what is no part.
 * @param fields those of the sentence, in order
 */
export function wholeOf(
  { mention, unit, part }: TargetFields,
  fields: readonly TargetFields[],
): Quantity | null {
  const { segmentStart, sentence, quantity } = mention;
  const bracket = IN_BRACKET.exec(sentence.slice(segmentStart, quantity.start));
  const at = bracket === null ? sentence.lastIndexOf("其中", quantity.start) : segmentStart + bracket.index;
  if (at < segmentStart || /[，；]/.test(sentence.slice(at + 2, quantity.start).replace(NEXT_PART, "")))
    return null;
  const whole = fields.findLast(
    (other) =>
      other.mention.quantity.end <= at &&
      other.mention.segmentStart === segmentStart &&
      (part.whole === null || other.mention === part.whole),
  );
  return whole !== undefined && whole.unit === unit ? whole.mention.quantity : null;
}
