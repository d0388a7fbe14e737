import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";

/** 较2020年, 在2020年基础上实现: a base without what is measured. */
const BASE_ALONE =
  /^(?:力争|确保|争取)?在(?:20\d\d年|上年|去年|“?十[一二三四五六]五”?)(?:底|末)?的?基础上(?:力争|争取|实现|再|将)*$|^(?:或者?|且|并)?(?:比|较|相?较于|与)(?:20\d\d年?|上年|去年|“?十[一二三四五六]五”?)(?:底|末|初|时期|期间|相比|同期)*$/;

/** 同比增长8%: how a rate is reckoned, without what grows. */
const RECKONED = /^(?:或者?|且|并)?(?:同比|环比|按?(?:同口径|可比(?:口径|价格)?)(?:计算)?)$/;

/** What is left of the words before a number without verbs, a base and how a rate is reckoned; empty where they name nothing. */
export function wordsAlone(noun: string, { quantity }: Mention): string {
  const name = withoutLead(noun, 0)
    .name.replace(/^[，、“”"（）\s]+/, "")
    .replace(BASE_ALONE, "");
  return (quantity.dimension.startsWith("ratio") ? name.replace(RECKONED, "") : name).replace(
    /^(?:以后|此后|之后|平均|以?年均(?:复合)?|的?基础上(?:实现|再)*|(?:每[一-龥]{1,2}){1,2})$/,
    "",
  );
}
