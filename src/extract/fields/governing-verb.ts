import { withoutLead } from "../../concepts/action-words.js";
import { lastMatch } from "../sentence/last-match.js";
import { BUILD_VERB, CUMULATIVE_VERB, DEED_AT_HEAD, NOUN_OF_DEED } from "./lexicon-measures.js";

/** What may stand at the head of an item before its verb. */
export const LEAD =
  /^(?:[，、；：。\s]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[（(][间户条段处栋幢座所片][）)]|\d{1,3}[、.．](?!\d)|\d{1,2}(?=\s)|[①-⑳]|其中|以及|和|及|与|并|全省|全市|全区|我省|我市|全年|今年|[上下]半年|年内|当年|规划|计划|预计|原则上|基本(?![农养医公])|将|拟|(?:提质|提档|提升|升级|维修|综合|更新|节能|适老化)(?=改造)|提升(?=打造|建设)|力争|争取|努力|确保|加快|大力|再|共(?!建)|要|推动实现|推动|推进|促进|支持|鼓励|引导|统一|积极|持续|深入|滚动|组织|重点|统筹|联合|柔性|定向|订单式?|委托|全职|精准|梯次|择优|连片|成片|高水平|高标准|高质量|因地制宜|分区分类|分类分区|集中力量|集中|校企|校地|政企|院地|评价入库|规范化?(?=建设|打造|创建)|标准化(?=建设|打造|创建)|依托[一-龥]{2,8}?(?=建设|打造|组建|设立|新建|建成|培育|开展|布局)|谋划(?=储备|实施|推进|建设|布局)|研究(?=制定|制修订|编制|出台)|参与(?=制定|制修订|起草|编制)|[三五十\d]年(?:内|共|总)?|到?(?:20\d\d年|“?十[一二三四五六]五”?)(?:末|底|前|时期?|期间|以来)*|20\d\d年?[-—~～至到]20\d\d年|[“"”—-])+/;

/** 每条产业链落地项目5个, 各园区培育企业3家: each of those who do it. */
const EACH_OF_THEM =
  /^(?:每(?:[个家条所座支镇乡村县区市]|一个?)?|各(?![类项级种方]))[一-龥（）、]{1,10}?(?=[一-龥]{2})/;
const LONGEST_EACH = 14;

/** Where the words of an item begin, behind what may stand at its head. */
const behindLead = (left: string, from = 0): number => from + (LEAD.exec(left.slice(from))?.[0].length ?? 0);

/**
 * The end of the verb that governs the number: one that leads its item, else one right before the number; -1 for none.
 * @param from where the item begins
 */
export function governing(left: string, pattern: RegExp, from = 0): number {
  const lead = behindLead(left, from);
  const first = pattern.exec(left.slice(lead, lead + 16));
  if (first !== null && (first.index === 0 || isDoneByEach(left.slice(lead), first.index)))
    return lead + first.index + first[0].length;
  const tail = left.slice(-6);
  const end = lastMatch(tail, pattern);
  return end >= tail.length - 1 && end > 0 ? left.length - tail.length + end : -1;
}

/** Whether the words before a verb are no more than who does it, each for itself. */
const isDoneByEach = (words: string, verb: number): boolean =>
  verb > 1 && verb <= LONGEST_EACH && EACH_OF_THEM.test(words.slice(0, verb + 2));

/** Whether a verb leads the words from a place on. */
function isLed(left: string, from: number): boolean {
  const lead = behindLead(left, from);
  const words = left.slice(lead, lead + 16);
  return BUILD_VERB.exec(words)?.index === 0 || CUMULATIVE_VERB.exec(words)?.index === 0;
}

/** 1000家|企业实施改造、培育智能工厂: where the item of a number begins, behind the noun of the number before it. */
export function itemBehindNoun(left: string): number {
  const item = left.lastIndexOf("、") + 1;
  return item > 1 && !/^[，；（(]/.test(left) && !isLed(left, 0) && isLed(left, item) ? item : 0;
}

/** The deed that an item without a verb of doing or building opens with; null for none. */
export function deedOf(left: string): string | null {
  const { action } = withoutLead(left, 0);
  if (action !== null || NOUN_OF_DEED.test(left)) return action;
  const lead = behindLead(left);
  return DEED_AT_HEAD.exec(left.slice(lead, lead + 16))?.[0] ?? null;
}
