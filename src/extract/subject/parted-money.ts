import type { Mention } from "../sentence/mention.js";
import type { SubjectContext } from "./subject.js";

/**
 * What a part of an amount is read with: the amount, where how it grew stands between (投资8500亿元，较“十三五”增长30%，其中公路5200亿元); else
 * what stands right before it.
 */
export function partedMoney(mention: Mention, context: SubjectContext): readonly [Mention, SubjectContext] {
  const { left, previous, quantity, segmentStart } = mention;
  if (quantity.dimension !== "money" || previous?.dimension !== "ratio" || !/^[，（]?其中/.test(left))
    return [mention, context];
  const whole = context.found.findLast(
    (read) => read.mention.segmentStart === segmentStart && read.mention.quantity.dimension === "money",
  );
  return whole === undefined
    ? [mention, context]
    : [
        { ...mention, previous: whole.mention.quantity },
        { ...context, before: whole.subject },
      ];
}
