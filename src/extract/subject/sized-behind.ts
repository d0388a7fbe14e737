import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { FIRST_STAGE } from "./fund-before.js";
import { nounAfter } from "./noun-after.js";

const SIZE = /^(?:总?规模|总?投资|总?面积|建筑面积|长度|装机容量)$/;
/** 总规模100亿元|、首期30亿元的产业基金: the fund behind the amount of its first stage. */
const FUND_BEHIND_STAGE = new RegExp(`^、${FIRST_STAGE}的([^，。；、\\d]{2,16}基金)`);
const LONGEST = 60;

/**
 * The size of what follows a number: 组建规模|3亿元的人才基金, 打造面积|20万平方米的产业园. Null where the words before it name no size, or nothing follows.
 */
export function sizedBehind({ left, right, sentence, quantity }: Mention): string | null {
  const size = SIZE.exec(withoutLead(left.slice(-LONGEST), 0).name)?.[0];
  if (size === undefined) return null;
  const fund = FUND_BEHIND_STAGE.exec(sentence.slice(quantity.end))?.[1];
  if (fund !== undefined) return fund + size;
  const of = /^(?:以上|左右)?的/.exec(right)?.[0];
  const thing = of === undefined ? "" : nounAfter(right.slice(of.length), true);
  return thing.length < 2 ? null : thing + size;
}
