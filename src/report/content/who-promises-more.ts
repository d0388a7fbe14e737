import type { PhrasingContent } from "mdast";
import { higherSide } from "../../compare/higher-side.js";
import type { Pair } from "../../compare/types.js";
import type { Grade } from "../../model/codes.js";
import { groupBy } from "../../model/group-by.js";
import type { Bilingual } from "../../model/language.js";
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

/** Between how often a region is higher and how often neither is. */
const COUNTED: Bilingual = { zh: "，", en: "; " };

/** How often each region is the higher one, the most often first, and those that are so equally often together. */
function regionsHigher(level: readonly Pair[], only: boolean, facts: Facts): PhrasingContent[][] {
  const zh = facts.language === "zh";
  const won = facts.regions
    .map((code) => ({ code, pairs: level.filter((pair) => higherSide(pair)?.region_code === code) }))
    .filter(({ pairs }) => pairs.length > 0);
  const groups = [...groupBy(won, ({ pairs }) => pairs.length).values()].sort(
    ([a], [b]) => (b?.pairs.length ?? 0) - (a?.pairs.length ?? 0),
  );
  const told = groups.map((group, index) => {
    const names = listed(
      group.map(({ code }) => [ofRegion(code, facts)]),
      facts,
    );
    const count = countOf(group[0]?.pairs ?? [], facts);
    if (only) return zh ? say`${names}较高` : say`${names} is higher`;
    const several = group.length > 1;
    if (zh) return say`${names}较高的${several ? "各" : ""}${count}对`;
    const verb = index > 0 ? "" : several ? " are higher" : " is higher";
    return say`${names}${verb} in ${count}${several ? " each" : ""}`;
  });
  if (told.length === 0) return [];
  return [zh ? joined(told, ENUMERATED, "zh") : listed(told, facts)];
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
  const times = (those: readonly Pair[], words: Bilingual): PhrasingContent[] => {
    if (only) return phrase(words[facts.language]);
    return zh ? say`${words.zh}的${countOf(those, facts)}对` : say`in ${countOf(those, facts)} ${words.en}`;
  };
  const parts = regionsHigher(level, only, facts);
  const equal = level.filter((pair) => pair.committed.relation === "equal");
  if (equal.length > 0) parts.push(times(equal, { zh: "数值相同", en: "both are equal" }));
  const open = level.filter((pair) => higherSide(pair) === undefined && !equal.includes(pair));
  if (open.length > 0) parts.push(times(open, { zh: "难以判断高低", en: "it cannot be said who is higher" }));
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
      ? say`可比的${only ? "仅" : ""}${all}对${only ? "，" : "中，"}${joined(parts, COUNTED, "zh")}；${howSure(sure, level, facts)}。`
      : say`${only ? "" : "Of the "}${all} ${only ? "pair is comparable:" : "comparable pairs,"} ${joined(parts, COUNTED, "en")}; ${howSure(sure, level, facts)}.`,
  ];
}
