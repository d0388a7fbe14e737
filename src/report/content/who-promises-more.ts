import type { PhrasingContent } from "mdast";
import { higherSide } from "../../compare/higher-side.js";
import type { Pair } from "../../compare/types.js";
import type { Grade } from "../../model/codes.js";
import type { Facts } from "../facts.js";
import { joined, phrase, say } from "../phrase.js";
import { countOf, ENUMERATED } from "./count-of-pairs.js";
import { listed } from "./names.js";
import { ofRegion } from "./sides.js";

const LEVEL: ReadonlySet<Grade> = new Set(["comparable", "comparable-after-alignment"]);

/** How many of some pairs have a sure order, as a sentence ends with it. */
function howSure(sure: readonly Pair[], level: readonly Pair[], facts: Facts): PhrasingContent[] {
  const zh = facts.language === "zh";
  if (sure.length === 0)
    return phrase(
      zh
        ? "但目标只规定上限或下限，实际高低尚难确定"
        : "the targets set only floors or ceilings, so the actual order is uncertain",
    );
  if (sure.length === level.length)
    return phrase(
      zh ? "按目标规定的上限、下限，高低均可确定" : "given the floors and ceilings promised, this is certain",
    );
  return zh
    ? say`其中${countOf(sure, facts)}对按目标规定的上限、下限可以确定高低，其余仅为所列数值的比较`
    : say`in ${countOf(sure, facts)} of them this is certain given the floors and ceilings promised, in the others only the printed numbers compare`;
}

/** Of the pairs on one footing, how often each side is higher, and how often that is sure. */
export function whoPromisesMore(pairs: readonly Pair[], facts: Facts): PhrasingContent[][] {
  const zh = facts.language === "zh";
  const level = pairs.filter((pair) => LEVEL.has(pair.grade));
  if (level.length === 0) {
    return [
      zh
        ? phrase("没有口径和期限均一致的目标，难以判断哪一方目标更高。")
        : phrase("No pair agrees in both definition and date, so it cannot be said who promises more."),
    ];
  }
  const only = level.length === 1;
  /** How many of a kind; of the only pair that needs no saying. */
  const times = (those: readonly Pair[], words: PhrasingContent[]): PhrasingContent[] => {
    if (only) return words;
    return zh ? say`${words}${countOf(those, facts)}对` : say`${words} in ${countOf(those, facts)}`;
  };
  const parts = facts.regions.flatMap((code) => {
    const those = level.filter((pair) => higherSide(pair)?.region_code === code);
    if (those.length === 0) return [];
    const name = ofRegion(code, facts);
    return [times(those, zh ? say`${name}较高` : say`${name} is higher`)];
  });
  const equal = level.filter((pair) => pair.committed.relation === "equal");
  if (equal.length > 0) parts.push(times(equal, phrase(zh ? "数值相同" : "both are equal")));
  const open = level.filter((pair) => higherSide(pair) === undefined && !equal.includes(pair));
  if (open.length > 0)
    parts.push(times(open, phrase(zh ? "难以判断高低" : "it cannot be said who is higher")));
  const sure = level.filter((pair) => pair.certain === "higher" || pair.certain === "lower");
  if (open.length === level.length)
    return [
      zh
        ? say`可比的${countOf(level, facts)}对均难以判断高低。`
        : say`${countOf(level, facts)} ${only ? "pair is" : "pairs are"} comparable, but it cannot be said who is higher.`,
    ];
  const all = countOf(level, facts);
  return [
    zh
      ? say`可比的${only ? "仅" : ""}${all}对${only ? "，" : "中，"}${joined(parts, ENUMERATED, "zh")}；${howSure(sure, level, facts)}。`
      : say`${only ? "" : "Of the "}${all} ${only ? "pair is comparable:" : "comparable pairs,"} ${listed(parts, facts)}; ${howSure(sure, level, facts)}.`,
  ];
}
