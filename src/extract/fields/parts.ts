import type { Quantity } from "../../text/numbers/quantities.js";
import type { TargetFields } from "./target-fields.js";

/**
 * The number of the whole that a number is a part of: 企业100家，其中国家级20家、省级30家 has two parts. Null for what is no part.
 * @param fields those of the sentence, in order
 */
export function wholeOf({ mention, unit }: TargetFields, fields: readonly TargetFields[]): Quantity | null {
  const { segmentStart, sentence, quantity } = mention;
  const at = sentence.lastIndexOf("其中", quantity.start);
  if (at < segmentStart || /[，；]/.test(sentence.slice(at + 2, quantity.start).replace(/，其中/g, "")))
    return null;
  const whole = fields.findLast(
    (other) => other.mention.quantity.end <= at && other.mention.segmentStart === segmentStart,
  );
  return whole !== undefined && whole.unit === unit ? whole.mention.quantity : null;
}
