import type { Mention } from "../sentence/mention.js";

/** 亩均收益提高200元: raised by an amount; 改造提升100个 is work done to so many. */
const RISES_BY = /(?:提高|提升|上升)(?:约|了)?$/;
const WORKED_ON =
  /(?:改造|精准|优化|提质|整治|品质|环境|综合|品牌|完善|巩固|改善|维修|修缮|治理|升级|拓展)(?:提高|提升|上升)(?:约|了)?$/;
/** 完成耕地质量提升30万亩: over how much land a work goes. */
const BETTERED = /(?:质量|地力|功能|品质|形象|风貌|环境|面貌|景观|能级)提升(?:约|了)?$/;
/** 茶农人均年增收2000元, 人均收入年均增加1000元: by how much more each earns. */
const EARNS_MORE =
  /(?:[人户村亩]均|每[人户村亩])(?:每?年)?增收(?:达到?|约)?$|(?:收入|工资|薪酬|薪资|养老金)[^，。；、\d]{0,4}(?:年均|每年)(?:增加|增长|提高|递增|增收)(?:约|不少于|不低于)?$/;
/** Steps of a scale, which nothing has so many of. */
const GRADES = /^(?:等级|档次|位次|名次|[^，。；]?级差)/;

/** Whether an amount of money is by how much more people earn. */
export const earnsMore = ({ left, quantity }: Mention): boolean =>
  quantity.dimension === "money" && EARNS_MORE.test(left);

/** Whether a number is the amount by which what is measured rises. */
export function risesByAmount({ left, right, quantity }: Mention): boolean {
  return (
    RISES_BY.test(left) &&
    !WORKED_ON.test(left) &&
    !(/^(?:area|length)$/.test(quantity.dimension) && BETTERED.test(left)) &&
    (quantity.dimension !== "count" || quantity.decimals > 0 || GRADES.test(right))
  );
}
