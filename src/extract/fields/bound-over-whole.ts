import type { Bound } from "../../model/codes.js";
import { boundOfWord } from "../../text/numbers/bound-words.js";
import type { Mention } from "../sentence/mention.js";

/** 不超过总医疗费10%, 不少于新建建筑面积的80%: a bound whose share is told of an amount between. */
const OVER_WHOLE =
  /(不[低少]于|不得[低少]于|不高于|不得?超过|控制在|(?<!不)高于|(?<!不)超过|(?<!不)[低少]于|不足)[一-龥“”（）]{2,24}$/;

/** 不低于每人每月700元: a bound before the time or the head that the amount is for. */
const OVER_EACH =
  /(不[低少]于|不得[低少]于|不高于|不得?超过|至少|(?<!不)高于|(?<!不)超过|(?<!不)[低少]于)(?:每[一-龥]{1,6}){1,2}$/;

/** 至少建成公园3处: what there are to be so many of stands between. */
const AT_LEAST_OF = /(至少)[一-龥“”]{2,14}$/;

/** 高出1个百分点: a margin of just so much. */
const MARGIN = /^(?:高出|高于|快于|低于|慢于|超出|领先)$/;

/**
 * The bound of a share or a multiple that stands before the amount it is one of, or before what a number is told for; its own where
 * that prints one. A margin over another rate is just so much.
 *
 * @example
 * boundOverWhole(mention); // 不少于新建建筑面积的80% => "ge"
 */
export function boundOverWhole({ quantity, left }: Mention): Bound {
  if (quantity.unit === "percentage-point" && MARGIN.test(quantity.boundWords)) return "eq";
  const share = quantity.unit === "percent" || quantity.unit.startsWith("times");
  if (quantity.bound !== "eq") return quantity.bound;
  const words = (OVER_EACH.exec(left) ??
    AT_LEAST_OF.exec(left) ??
    (share ? OVER_WHOLE.exec(left) : null))?.[1];
  return (words === undefined ? null : boundOfWord(words)) ?? quantity.bound;
}
