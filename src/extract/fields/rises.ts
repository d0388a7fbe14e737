import type { Mention } from "../sentence/mention.js";

/** 亩均收益提高200元: raised by an amount; 改造提升100个 is work done to so many. */
const RISES_BY = /(?:提高|提升|上升)(?:约|了)?$/;
const WORKED_ON =
  /(?:改造|精准|优化|提质|整治|品质|环境|综合|品牌|完善|巩固|改善|维修|修缮|治理|升级|拓展)(?:提高|提升|上升)(?:约|了)?$/;
/** 完成耕地质量提升30万亩: over how much land a work goes. */
const BETTERED = /(?:质量|地力|功能|品质|形象|风貌|环境|面貌|景观|能级)提升(?:约|了)?$/;
/** Steps of a scale, which nothing has so many of. */
const GRADES = /^(?:等级|档次|位次|名次|[^，。；]?级差)/;

/** Whether a number is the amount by which what is measured rises. */
export function risesByAmount({ left, right, quantity }: Mention): boolean {
  return (
    RISES_BY.test(left) &&
    !WORKED_ON.test(left) &&
    !(/^(?:area|length)$/.test(quantity.dimension) && BETTERED.test(left)) &&
    (quantity.dimension !== "count" || quantity.decimals > 0 || GRADES.test(right))
  );
}
