import type { Bound } from "../../model/codes.js";
import type { Mention } from "../sentence/mention.js";

/** 不超过总医疗费10%, 不少于新建建筑面积的80%: a bound whose share is told of an amount between. */
const OVER_WHOLE =
  /(不[低少]于|不得[低少]于|不高于|不得?超过|控制在|(?<!不)高于|(?<!不)超过|(?<!不)[低少]于|不足)[一-龥“”（）]{2,14}$/;
const BOUNDS: Readonly<Record<string, Bound>> = {
  不低于: "ge",
  不少于: "ge",
  不得低于: "ge",
  不得少于: "ge",
  不高于: "le",
  不超过: "le",
  不得超过: "le",
  控制在: "le",
  高于: "gt",
  超过: "gt",
  低于: "lt",
  少于: "lt",
  不足: "lt",
};

/**
 * The bound of a share or a multiple that stands before the amount it is one of; its own where that prints one.
 *
 * @example
 * boundOverWhole(mention); // 不少于新建建筑面积的80% => "ge"
 */
export function boundOverWhole({ quantity, left }: Mention): Bound {
  const share = quantity.unit === "percent" || quantity.unit.startsWith("times");
  const words = share && quantity.bound === "eq" ? OVER_WHOLE.exec(left)?.[1] : undefined;
  return (words === undefined ? undefined : BOUNDS[words]) ?? quantity.bound;
}
