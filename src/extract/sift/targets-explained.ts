import type { Mention } from "../sentence/mention.js";

/** 5%左右的预期增长目标: a target without what it is of. */
const TARGET = /^(?:左右|以上|以内)?的?(?:预期|经济|年度|发展|增长|增速)*目标(?!任务|责任|绩效|明确)/;
const MARK_ONLY = /^[\s，、；：。]*(?:(?:提出|确定|设定|确立)的?)?$/;

/** 按照规划水闸43座|的远景目标要求: what something is done in accord with. */
const IN_ACCORD = /^[，。；：、\s]*(?:按照|依据|根据|对照|围绕)[^，。；]{0,30}$/;
const ASKED = /^[^，。；]{0,24}的[^，。；]{0,8}(?:要求|目标|标准|任务|规划|部署|安排)(?=$|[，。；])/;

/** 围绕|40%以上面积达到要求|的目标任务: what is worked for is a target itself. */
const isAimOfWork = (before: string, behind: string): boolean =>
  /^[，；、\s]*围绕/.test(before) &&
  /^(?:以上|左右)?[^，。；\d]{0,12}(?:达到|实现|完成|符合)[^，。；\d]{3,}的目标(?:任务)?$/.test(behind);

/** Whether a number is part of what the clause says that something is done in accord with. */
function isAccordedWith({ clauseLeft, clauseRight }: Mention): boolean {
  return IN_ACCORD.test(clauseLeft) && ASKED.test(clauseRight) && !isAimOfWork(clauseLeft, clauseRight);
}

/** Whether a rate opens its clause as a target that was set before (5%左右的预期增长目标，综合考虑了…), or a number is what something accords with: it is explained, not set. */
export function isTargetExplained(mention: Mention): boolean {
  const { quantity, clauseLeft, sentence } = mention;
  if (isAccordedWith(mention)) return true;
  return (
    quantity.dimension === "ratio" &&
    MARK_ONLY.test(clauseLeft) &&
    TARGET.test(sentence.slice(quantity.numberEnd, quantity.end + 16).replace(/^(?:%|％|个百分点)/, ""))
  );
}
