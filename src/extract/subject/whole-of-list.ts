import type { Mention } from "../sentence/mention.js";
import type { ReadSubject } from "./repeated-subjects.js";
import type { Subject } from "./subject.js";

const amount = ({ quantity }: Mention): number => quantity.value * 10 ** quantity.unit_mult;

/**
 * The numbers before one without a list of counts right before it that add up to the count before them: behind
 * 重点项目48个，涉及产业项目14个、基建项目15个、民生项目19个，总投资121亿元 the amount is told of the forty-eight. All of them where nothing adds up.
 */
export function withoutSummed(
  { quantity, previous, segmentStart }: Mention,
  found: readonly ReadSubject<Subject>[],
): readonly ReadSubject<Subject>[] {
  if (quantity.dimension === "count" || previous?.dimension !== "count") return found;
  let sum = 0;
  for (let at = found.length - 1; at >= 0; at--) {
    const told = found[at]?.mention;
    if (told?.segmentStart !== segmentStart || told.quantity.unit_printed !== previous.unit_printed) break;
    if (at < found.length - 2 && amount(told) === sum) return found.slice(0, at + 1);
    sum += amount(told);
  }
  return found;
}
