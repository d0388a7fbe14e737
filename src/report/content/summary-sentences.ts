import type { PhrasingContent } from "mdast";
import type { Pair } from "../../compare/types.js";
import { GRADES } from "../../model/codes.js";
import { groupBy } from "../../model/group-by.js";
import { labelOf } from "../../model/labels.js";
import type { Facts, FamilyFacts } from "../facts.js";
import { bound, CLAUSES, joined, say } from "../phrase.js";
import { countOf, ENUMERATED } from "./count-of-pairs.js";
import { familyLead } from "./family-name.js";
import { listed, regionNames } from "./names.js";
import { notReviewed } from "./not-reviewed.js";
import { statedOnce } from "./one-sided.js";
import { earlierSentences } from "./over-time.js";
import { pairIndicator } from "./pair-table.js";
import { saidOnce } from "./said-once.js";
import { ofPair, ofRegion } from "./sides.js";
import { whoPromisesMore } from "./who-promises-more.js";

/** The most gaps and the most names that a sentence tells. */
const MOST_GAPS = 2;
const MOST_NAMES = 2;

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

/** How far apart two sides are, as a share of the larger. */
function relativeGap({ committed: { a, b } }: Pair): number {
  if (a === null || b === null || a === b) return 0;
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

/** Between which two of several regions a gap is, since its result names the one that is ahead alone. */
function betweenWhom({ a, b }: Pair, facts: Facts): PhrasingContent[] {
  if (facts.regions.length <= 2) return [];
  const [one, other] = [ofRegion(a.region_code, facts), ofRegion(b.region_code, facts)];
  return facts.language === "zh" ? say`（${one}与${other}）` : say` (${one} and ${other})`;
}

function largestGaps(pairs: readonly Pair[], facts: Facts): PhrasingContent[][] {
  const zh = facts.language === "zh";
  const ranked = saidOnce(pairs)
    .filter((pair) => pair.committed.difference !== null && relativeGap(pair) > 0)
    .sort((p, q) => relativeGap(q) - relativeGap(p));
  const largest = ranked.slice(0, MOST_GAPS);
  // The largest gap between numbers that compare as printed is told whatever is larger after arithmetic or between dates.
  const surest = ranked.find(({ grade }) => grade === "comparable");
  const told = surest === undefined || largest.includes(surest) ? largest : [surest, ...largest];
  if (told.length === 0) return [];
  const items = told.map((pair) =>
    zh
      ? say`${pairIndicator(pair, facts)}${betweenWhom(pair, facts)}，${ofPair(pair, "result", facts)}`
      : say`“${pairIndicator(pair, facts)}”${betweenWhom(pair, facts)}: ${ofPair(pair, "result", facts)}`,
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
      most.slice(0, MOST_NAMES).map((id) => (zh ? familyLead(id, facts) : say`“${familyLead(id, facts)}”`)),
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
    ...notReviewed(facts),
  ];
}
