import type { Image, RootContent } from "mdast";
import { isCompared } from "../../compare/compare-pair.js";
import type { Pair } from "../../compare/types.js";
import { GRADES } from "../../model/codes.js";
import type { Bilingual } from "../../model/language.js";
import { pairKey } from "../binding.js";
import type { Facts, FamilyFacts } from "../facts.js";
import { bound, figure, heading, paragraph, phrase, say } from "../phrase.js";
import { familyName } from "./family-name.js";
import { listed } from "./names.js";
import { pairTable } from "./pair-table.js";
import { ofRegion } from "./sides.js";

/** The best pairs first, in their own order within a grade. */
export const byGrade = (pairs: readonly Pair[]): Pair[] =>
  [...pairs].sort((p, q) => GRADES.indexOf(p.grade) - GRADES.indexOf(q.grade));

/** Whether a chart would set the two numbers on one axis: a chart of single numbers says no more than the table. */
const isDrawn = ({ a, b, grade }: Pair): boolean =>
  grade !== "not-comparable" && a.indicator_id === b.indicator_id && a.measure === b.measure;

/** The targets that the chart of a family draws: those that share an axis with one of the other side. */
export const drawnTargets = (family: FamilyFacts): string[] => [
  ...new Set(family.pairs.filter(isDrawn).flatMap(({ a, b }) => [a.target_id, b.target_id])),
];

/** What is said once where no pair is reviewed on both sides. */
const NONE_REVIEWED: Bilingual = {
  zh: "以下各对目标中，至少有一方由程序摘录，尚未人工核对。",
  en: "In each of the pairs below at least one side is a draft that nobody has reviewed.",
};

/** The name by which links find the section of a family. */
export const familyAddress = (id: string): string => `family-${id}`;

/** The chart of a family as a figure node, described in words for those who do not see it. */
function figureOf(family: FamilyFacts, facts: Facts): Image {
  const zh = facts.language === "zh";
  const count = bound(
    {
      from: "count",
      of: "targets",
      ids: drawnTargets(family),
    },
    facts,
  );
  return figure(
    family.family_id,
    zh ? "图：" : "Chart: ",
    familyName(family.family_id, facts),
    zh ? "，" : ", ",
    count,
    zh ? "个目标；数字见下表" : " targets; the numbers are in the table below",
  );
}

/** What regions inside one side promise, each with its own verdict. */
function innerRegions(family: FamilyFacts, facts: Facts): RootContent[] {
  if (family.neighbours.length === 0) return [];
  const zh = facts.language === "zh";
  const codes = family.neighbours.flatMap((pair) =>
    [pair.a.region_code, pair.b.region_code].filter((code) => !facts.regions.includes(code)),
  );
  const names = listed(
    [...new Set(codes)].map((code) => [ofRegion(code, facts)]),
    facts,
  );
  const label = phrase(familyName(family.family_id, facts), zh ? "：下辖地区" : ": regions inside one side");
  return [
    paragraph(
      zh
        ? say`下辖的${names}也提出了这类目标，分别判定如下，不与所在省的目标相加。`
        : say`Regions inside one side with targets of this family: ${names}. Each has its own verdict and is never added to its province.`,
    ),
    pairTable(byGrade(family.neighbours), facts, label),
  ];
}

/** How many pairs of a family are refused: they are told by their reasons in a part of their own. */
function refusedOf(family: FamilyFacts, facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const refused = family.pairs.filter((pair) => pair.grade === "not-comparable");
  if (refused.length === 0) return [];
  const count = bound({ from: "count", of: "pairs", ids: refused.map(pairKey) }, facts);
  return [
    paragraph(
      zh
        ? say`另有${count}对因定义、类型、级别或统计范围不同，不能比较。`
        : refused.length === 1
          ? say`${count} further pair differs in definition, kind, level or coverage and cannot be compared.`
          : say`${count} further pairs differ in definition, kind, level or coverage and cannot be compared.`,
    ),
  ];
}

/**
 * One section a family of which something can be said side by side: table with verdicts and reasons, a chart where some of it is on one
 * footing or the family is a headline one, and what regions inside one side promise where that was asked for.
 */
export function familySections(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const sections = facts.families.flatMap((family): RootContent[] => {
    const told = byGrade(family.pairs).filter((pair) => pair.grade !== "not-comparable");
    if (told.length === 0 && family.neighbours.length === 0) return [];
    const label = phrase(familyName(family.family_id, facts), zh ? "：目标对照" : ": targets side by side");
    const drawn = (family.headline || told.some(isCompared)) && told.some(isDrawn);
    return [
      heading(3, familyAddress(family.family_id), familyName(family.family_id, facts)),
      ...(drawn ? [paragraph(figureOf(family, facts))] : []),
      ...(told.length === 0 ? [] : [pairTable(told, facts, label)]),
      ...refusedOf(family, facts),
      ...innerRegions(family, facts),
    ];
  });
  // The summary says how many are not reviewed.
  const said = facts.options.parts?.includes("summary") ?? true;
  return facts.unreviewed && !said && sections.length > 0
    ? [paragraph(phrase(NONE_REVIEWED[facts.language])), ...sections]
    : sections;
}
