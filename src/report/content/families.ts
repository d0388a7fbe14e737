import type { Image, RootContent } from "mdast";
import type { Pair } from "../../compare/types.js";
import { GRADES } from "../../model/codes.js";
import type { Facts, FamilyFacts } from "../facts.js";
import { bound, heading, type Piece, paragraph, phrase, textsOf, wordsOf } from "../phrase.js";
import { familyName } from "./family-name.js";
import { pairTable } from "./pair-table.js";
import { ofRegion } from "./sides.js";

/** The best pairs first, in their own order within a grade. */
export const byGrade = (pairs: readonly Pair[]): Pair[] =>
  [...pairs].sort((p, q) => GRADES.indexOf(p.grade) - GRADES.indexOf(q.grade));

/** The chart of a family as a figure node, described in words for those who do not see it. */
function figureOf(family: FamilyFacts, facts: Facts): Image {
  const zh = facts.language === "zh";
  const count = bound(
    {
      from: "count",
      of: "targets",
      ids: [...new Set(family.pairs.flatMap((pair) => [pair.a.target_id, pair.b.target_id]))],
    },
    facts,
  );
  const description = textsOf(
    phrase(
      zh ? "图：" : "Chart: ",
      familyName(family.family_id, facts),
      zh ? "，" : ", ",
      count,
      zh ? "个目标；数字见下表" : " targets; the numbers are in the table below",
    ),
  );
  return {
    type: "image",
    url: `figures/${family.family_id}.svg`,
    alt: wordsOf(description),
    data: { figure: { id: family.family_id, description } },
  };
}

/** One section a family: chart, table with verdicts and reasons, and what regions inside one side promise. */
export function familySections(facts: Facts, withCharts: boolean): RootContent[] {
  const zh = facts.language === "zh";
  return facts.families.flatMap((family) => {
    const label = (words: string): Piece[] => [familyName(family.family_id, facts), zh ? "：" : ": ", words];
    const section: RootContent[] = [
      heading(3, `family-${family.family_id}`, familyName(family.family_id, facts)),
    ];
    if (withCharts) section.push(paragraph(figureOf(family, facts)));
    section.push(pairTable(byGrade(family.pairs), facts, label(zh ? "比较" : "comparison")));
    if (family.neighbours.length > 0) {
      const inner = [
        ...new Set(
          family.neighbours.flatMap((pair) =>
            [pair.a.region_code, pair.b.region_code].filter((code) => !facts.regions.includes(code)),
          ),
        ),
      ].map((code) => ofRegion(code, facts));
      const names = inner.flatMap((name, index) => (index === 0 ? [name] : phrase(zh ? "、" : ", ", name)));
      section.push(
        paragraph(
          zh ? "辖区内的" : "Regions inside one side with targets of this family: ",
          names,
          zh
            ? "也设有这一指标族的目标，各自的判定如下；不与所属省份的目标相加。"
            : ". Each has its own verdict; it is never added to its province.",
        ),
        pairTable(byGrade(family.neighbours), facts, label(zh ? "辖区内地区" : "regions inside one side")),
      );
    }
    return section;
  });
}
