import type { Mention } from "../sentence/mention.js";

/** 5%左右的预期增长目标: a target without what it is of. */
const TARGET = /^(?:左右|以上|以内)?的?(?:预期|经济|年度|发展|增长|增速)*目标(?!任务|责任|绩效|明确)/;
const MARK_ONLY = /^[\s，、；：。]*(?:(?:提出|确定|设定|确立)的?)?$/;

/** Whether a rate opens its clause as a target that was set before (5%左右的预期增长目标，综合考虑了…): it is explained, not set. */
export function isTargetExplained({ quantity, clauseLeft, sentence }: Mention): boolean {
  return (
    quantity.dimension === "ratio" &&
    MARK_ONLY.test(clauseLeft) &&
    TARGET.test(sentence.slice(quantity.numberEnd, quantity.end + 16).replace(/^(?:%|％|个百分点)/, ""))
  );
}
