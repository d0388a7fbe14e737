import type { PhrasingContent } from "mdast";
import { higherSide } from "../../compare/higher-side.js";
import type { Pair } from "../../compare/types.js";
import { GRADES, type Grade } from "../../model/codes.js";
import { groupBy } from "../../model/group-by.js";
import { labelOf } from "../../model/labels.js";
import type { Bilingual } from "../../model/language.js";
import { pairKey } from "../binding.js";
import type { Facts, FamilyFacts } from "../facts.js";
import { bound, CLAUSES, joined, phrase, say } from "../phrase.js";
import { familyLead } from "./family-name.js";
import { listed, regionNames } from "./names.js";
import { statedOnce } from "./one-sided.js";
import { earlierSentences } from "./over-time.js";
import { pairIndicator } from "./pair-table.js";
import { ofPair, ofRegion } from "./sides.js";

/** The most gaps and the most names that a sentence tells. */
const MOST_GAPS = 2;
const MOST_NAMES = 2;

/** The mark between counts in a Chinese list. */
const ENUMERATED: Bilingual = { zh: "、", en: ", " };

const LEVEL: ReadonlySet<Grade> = new Set(["comparable", "comparable-after-alignment"]);

export const countOf = (pairs: readonly Pair[], facts: Facts): PhrasingContent =>
  bound({ from: "count", of: "pairs", ids: pairs.map(pairKey) }, facts);

/** In how many families all of the regions set targets, and in how many two of them do. */
function whoSets(facts: Facts): PhrasingContent[] {
  const zh = facts.language === "zh";
  const count = (families: readonly FamilyFacts[]): PhrasingContent =>
    bound({ from: "count", of: "families", ids: families.map((family) => family.family_id) }, facts);
  const two = count(facts.families);
  const names = regionNames(facts);
  if (facts.regions.length === 2)
    return zh
      ? say`${names}均提出目标的指标有${two}类`
      : say`${names} both set targets in ${two} families of indicators`;
  const regionsOf = ({ pairs }: FamilyFacts): Set<string> =>
    new Set(pairs.flatMap(({ a, b }) => [a.region_code, b.region_code]));
  const all = facts.families.filter((family) => regionsOf(family).size === facts.regions.length);
  return zh
    ? say`${names}均提出目标的指标有${count(all)}类，至少两地提出目标的有${two}类`
    : say`${names} all set targets in ${count(all)} ${all.length === 1 ? "family" : "families"} of indicators, and at least two of them in ${two}`;
}

/** How many pairs there are and how far they can be compared. */
function whatCompares(pairs: readonly Pair[], facts: Facts): PhrasingContent[] {
  const zh = facts.language === "zh";
  const parts = GRADES.flatMap((grade) => {
    const those = pairs.filter((pair) => pair.grade === grade);
    if (those.length === 0) return [];
    const label = labelOf("grade", grade, { language: facts.language });
    return [zh ? say`${label}${countOf(those, facts)}对` : say`${countOf(those, facts)} ${label}`];
  });
  return zh
    ? say`${whoSets(facts)}，逐一对照共${countOf(pairs, facts)}对，其中${joined(parts, ENUMERATED, "zh")}。`
    : say`${whoSets(facts)}; set side by side they make ${countOf(pairs, facts)} pairs: ${joined(parts, CLAUSES, "en")}.`;
}

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
function whoPromisesMore(pairs: readonly Pair[], facts: Facts): PhrasingContent[][] {
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
  const sure = level.filter((pair) => pair.certain === "higher" || pair.certain === "lower");
  if (parts.length === 0) return [];
  const all = countOf(level, facts);
  return [
    zh
      ? say`可比的${only ? "仅" : ""}${all}对${only ? "，" : "中，"}${joined(parts, ENUMERATED, "zh")}；${howSure(sure, level, facts)}。`
      : say`${only ? "" : "Of the "}${all} ${only ? "pair stands" : "pairs"} on one footing${only ? ":" : ","} ${listed(parts, facts)}; ${howSure(sure, level, facts)}.`,
  ];
}

/** How far apart two sides are, as a share of the larger. */
function relativeGap({ committed: { a, b } }: Pair): number {
  if (a === null || b === null || a === b) return 0;
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

function largestGaps(pairs: readonly Pair[], facts: Facts): PhrasingContent[][] {
  const zh = facts.language === "zh";
  const ranked = pairs
    .filter((pair) => pair.committed.difference !== null && relativeGap(pair) > 0)
    .sort((p, q) => relativeGap(q) - relativeGap(p));
  const largest = ranked.slice(0, MOST_GAPS);
  // The largest gap between numbers that compare as printed is told whatever is larger after arithmetic or between dates.
  const surest = ranked.find(({ grade }) => grade === "comparable");
  const told = surest === undefined || largest.includes(surest) ? largest : [surest, ...largest];
  if (told.length === 0) return [];
  const items = told.map((pair) =>
    zh
      ? say`${pairIndicator(pair, facts)}，${ofPair(pair, "result", facts)}`
      : say`${pairIndicator(pair, facts)}: ${ofPair(pair, "result", facts)}`,
  );
  const gaps = joined(items, CLAUSES, facts.language);
  if (ranked.length === 1)
    return [
      zh ? say`可以计算差距的仅有一对：${gaps}。` : say`A gap can be computed for one pair only. ${gaps}.`,
    ];
  return [
    zh
      ? say`差距较大的有：${gaps}。`
      : say`${told.length === 1 ? "The largest gap is in " : "The largest gaps are in "}${gaps}.`,
  ];
}

/** What only one side promises: how many families, and the first few. */
function onlyOne(facts: Facts): PhrasingContent[][] {
  const zh = facts.language === "zh";
  const shared = new Set(facts.families.map((family) => family.family_id));
  const rows = statedOnce(facts).filter((row) => !shared.has(row.family_id));
  const parts: PhrasingContent[][] = [];
  for (const code of facts.regions) {
    const families = groupBy(
      rows.filter((row) => row.region_code === code),
      (row) => row.family_id,
    );
    if (families.size === 0) continue;
    const most = [...families].sort((a, b) => b[1].length - a[1].length).map(([id]) => id);
    const count = bound({ from: "count", of: "families", ids: most }, facts);
    const names = listed(
      most.slice(0, MOST_NAMES).map((id) => familyLead(id, facts)),
      facts,
    );
    const name = ofRegion(code, facts);
    // The first side says of what the numbers are.
    parts.push(
      zh
        ? say`仅${name}提出的有${count}类（如${names}）`
        : parts.length === 0
          ? say`Only ${name} sets targets in ${count} ${families.size === 1 ? "family" : "families"} (such as ${names})`
          : say`only ${name} in ${count} (such as ${names})`,
    );
  }
  if (parts.length === 0) return [];
  return [say`${joined(parts, CLAUSES, facts.language)}${zh ? "。" : "."}`];
}

/** The answer in sentences: what compares, who promises more and how sure that is, the largest gaps, what only one side promises. */
export function summarySentences(pairs: readonly Pair[], facts: Facts): PhrasingContent[][] {
  return [
    whatCompares(pairs, facts),
    ...whoPromisesMore(pairs, facts),
    ...largestGaps(pairs, facts),
    ...onlyOne(facts),
    ...earlierSentences(facts),
  ];
}
