import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { isBareHead } from "./measure-heads.js";

/** Verbs that say no more than that something is done. */
const DONE = /^(?:[，、；]|持续|全面|深入|扎实|集中)*(?:实施|完成|开展|推进|推动|加快|抓好|启动|做好|组织)/;
/** 、菜田1.75万亩、经济作物1.2万亩|的水利设施配套: the rest of a list of things with their numbers, and what is done to all of them. */
const TAIL =
  /^(?:[、和及][^，。；、和及\d的]{2,14}\d[\d.]{0,9}[万亿]?[^，。；、\d的]{1,3}){0,4}的([一-龥]{0,10}(?:改造提升|提升改造|改造|配套|检查|整治|建设|治理|修复|保护|管护|养护|提升|升级|更新|登记|确权|监测|检测|排查|安装|清理|绿化|普查|修缮|加固|验收|搬迁|检修|维修))(?:工程|工作|任务|项目)?$/;

/**
 * What is done to a thing whose number stands behind it, as the end of its clause says it for each of a list: 实施粮田52万亩、菜田2万亩的水利设施配套.
 * Null where the clause ends otherwise or its verb says itself what is done.
 */
export function doneAtEnd({ quantity, sentence, clauseEnd, clauseLeft, left }: Mention): string | null {
  const rest = sentence.slice(quantity.end, clauseEnd);
  const deed = rest.includes("的") && DONE.test(clauseLeft) ? TAIL.exec(rest)?.[1] : undefined;
  if (deed === undefined) return null;
  const thing = withoutLead(left.replace(/^[、和及]/, "")).name;
  return thing.length < 2 || isBareHead(thing) || /\d/.test(thing) ? null : thing + deed;
}
