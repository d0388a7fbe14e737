import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";

const AMOUNT = "[约超过达]{0,2}\\d[\\d.]{0,9}[十百千万亿]{0,2}[^\\d，。；、的（）]{1,4}";
/** 29处、覆盖88.4万人、投资34亿元的|供水工程: what is told of the things, number by number, before the things themselves. */
const TOLD_LAST = new RegExp(`^(?:、[^，。；、\\d的]{2,8}${AMOUNT}){0,3}的([一-龥“”]{3,20})(?=$|[，。；、])`);
const MORE = /^、[^，。；、\d的]{2,8}\d/;
/** Whom the things reach, and what they cost. */
const REACHING = /^、(?:可|将|共|预计)?(覆盖|受益|惠及|服务|供水)(?:群众|人口|居民|村民)?$/;
const COSTING = /^、(?:计划|估算|概算)?(总?投资)额?$/;

/**
 * What a number of a row tells of things that stand at its end: how many (29处、覆盖88.4万人、投资34亿元的供水工程), how many people they
 * reach, what they cost; null where the words are no such row.
 */
export function toldLast({
  quantity,
  previous,
  sentence,
  left,
  clauseStart,
  clauseEnd,
}: Mention): string | null {
  const behind = sentence.slice(quantity.end, clauseEnd);
  if (!behind.includes("的")) return null;
  if (quantity.dimension === "count" && MORE.test(behind)) {
    const thing = TOLD_LAST.exec(behind)?.[1];
    return thing === undefined ? null : (withoutLead(left, 0).action ?? "") + thing;
  }
  if (previous === null || previous.outerStart < clauseStart || !left.startsWith("、")) return null;
  const tells = /^(?:person|household)$/.test(quantity.dimension)
    ? REACHING.exec(left)?.[1]
    : quantity.dimension === "money"
      ? COSTING.exec(left)?.[1]
      : undefined;
  const thing = tells === undefined ? undefined : TOLD_LAST.exec(behind)?.[1];
  if (thing === undefined) return null;
  return quantity.dimension === "money"
    ? thing + tells
    : `${thing}${tells}${quantity.dimension === "person" ? "人口" : "户数"}`;
}

/** Whether a number tells what things at the end of its row cost, of which there are several: no size of one of them. */
export function isCostToldLast(mention: Mention): boolean {
  const { quantity, previous } = mention;
  return (
    quantity.dimension === "money" &&
    previous !== null &&
    previous.value > 1 &&
    /的[一-龥]/.test(mention.right) &&
    COSTING.test(mention.left) &&
    toldLast(mention) !== null
  );
}
