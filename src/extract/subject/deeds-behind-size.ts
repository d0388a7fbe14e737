import type { Mention } from "../sentence/mention.js";
import { nounBefore } from "./noun-before.js";
import { isEmpty } from "./share-behind.js";

/** What is done to something, at the end of its words. */
const DEED =
  "(?:改造|更新|整治|治理|修缮|修复|加固|提升|养护|维修|清淤|疏浚|绿化|硬化|建设|拆除|评估|分流|翻新|升级)(?:工程|项目|任务)?";
const ONE = `[^，。；、的\\d和及与]{2,16}?${DEED}`;
/** 屋面及设施改造、综合整治及全项目修缮: several deeds behind a size, which is that of all of them. */
const SEVERAL = new RegExp(
  `^(?:以上|左右)?的?([^，。；、的\\d]{2,16}?${DEED}(?:、${ONE}){0,3}(?:、|以及|[和及与])${ONE})$`,
);
const DEED_ALONE = new RegExp(`^(?:以上|左右)?的?([^，。；、的\\d]{2,20}?${DEED})$`);
/** 甲小区、乙新村|共计: named places before a size that is that of all together. */
const TOGETHER =
  /(?:^|[^、])[、和及][^，。；]{2,24}等?(?:共计|合计|总计|共|等)$|^[，、]?(?:[一-龥]{2,8})?(?:共计|合计|总计)$/;
const LONGEST = 36;

/** 耕地|达到|建设要求, 河道|完成|生态治理: so much of it comes up to something. */
const COMES_TO =
  /^(?:以上|左右)?的?([^，。；、的\d]{0,14}?)(?:(达到|符合|满足)|完成|实现)([^，。；、的\d]{3,}?)(?:目标)?(?:任务)?$/;
const IN_ALL = /(?:共计|合计|总计|共|有)$/;

/**
 * What an area or a length comes up to, with the words behind its number: 50平方公里以上建设用地面积达到建设要求, 河道共计36公里完成生态治理. Null where they
 * say no such thing.
 */
export function extentReached({ left, clauseRight }: Mention): string | null {
  const [, own = "", reaches, what = ""] = COMES_TO.exec(clauseRight) ?? [];
  if (what === "" || (own !== "" && !isEmpty(left))) return null;
  const thing = own === "" ? nounBefore(left.replace(IN_ALL, "")) : own;
  if (thing.length < 2) return null;
  return reaches === undefined
    ? thing.replace(/(?:面积|里程|长度)$/, "") + what
    : `${reaches}${what}的${thing}`;
}

/**
 * What is done, behind a size: several deeds (80万平方米屋面改造、综合整治及修缮), or the deed that named places share (甲小区、乙新村共计1.4万平方米成套改造),
 * which are where it is done and not what. Null where the words are none of these.
 */
export function deedsBehindSize({ left, clauseRight }: Mention): string | null {
  if (TOGETHER.test(left)) return DEED_ALONE.exec(clauseRight)?.[1] ?? null;
  const several = isEmpty(left) ? SEVERAL.exec(clauseRight)?.[1] : undefined;
  return several === undefined || several.length > LONGEST ? null : several;
}
