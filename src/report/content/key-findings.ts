import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { isCompared } from "../../compare/compare-pair.js";
import type { Pair } from "../../compare/types.js";
import { GRADES, type Grade } from "../../model/codes.js";
import { labelOf } from "../../model/labels.js";
import { pairKey } from "../binding.js";
import type { Facts } from "../facts.js";
import { bound, list, paragraph, phrase, say } from "../phrase.js";
import { byGrade } from "./families.js";
import { familyName } from "./family-name.js";
import { pairSentence } from "./pair-sentence.js";

const countOf = (pairs: readonly Pair[], facts: Facts): PhrasingContent =>
  bound({ from: "count", of: "pairs", ids: pairs.map(pairKey) }, facts);

/** How many pairs of each grade. */
function overview(facts: Facts): PhrasingContent[] {
  const pairs = facts.families.flatMap((family) => family.pairs);
  const zh = facts.language === "zh";
  const parts = GRADES.flatMap((grade: Grade) => {
    const those = pairs.filter((pair) => pair.grade === grade);
    if (those.length === 0) return [];
    const label = labelOf("grade", grade, facts.language);
    return [zh ? say`${label}${countOf(those, facts)}对` : say`${countOf(those, facts)} ${label}`];
  });
  const families = bound(
    { from: "count", of: "families", ids: facts.families.map((family) => family.family_id) },
    facts,
  );
  const all = parts.flatMap((part, index) => (index === 0 ? part : phrase(zh ? "，" : ", ", part)));
  return zh
    ? say`双方在${families}个指标族中都设有目标，共构成${countOf(pairs, facts)}对：${all}。`
    : say`Both sides set targets in ${families} families, which make ${countOf(pairs, facts)} pairs: ${all}.`;
}

/** The sentences of a family: of a headline family each pair, of another those that may be compared. */
function sentences(pairs: readonly Pair[], headline: boolean): Pair[] {
  return byGrade(pairs).filter((pair) => headline || isCompared(pair));
}

/** The findings in sentences, family by family; what is refused is told as refused. */
export function keyFindings(facts: Facts): RootContent[] {
  const items = facts.families.flatMap((family): ListItem["children"][] => {
    const told = sentences(family.pairs, family.headline);
    if (told.length === 0) return [];
    const name: PhrasingContent[] = [{ type: "strong", children: familyName(family.family_id, facts) }];
    return [[paragraph(name), list(told.map((pair) => [paragraph(pairSentence(pair, facts))]))]];
  });
  return [paragraph(overview(facts)), ...(items.length === 0 ? [] : [list(items)])];
}
