import type { RootContent } from "mdast";
import { groupBy } from "../../model/group-by.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { Facts } from "../facts.js";
import { bound, CLAUSES, cell, heading, joined, paragraph, phrase, say, table, tableRow } from "../phrase.js";
import { sourcedPromise } from "./appendix.js";
import { familyName, isOneIndicator } from "./family-name.js";
import { ofRegion, ofTarget } from "./sides.js";

/** The commitments of the compared regions, each by its principal printing. */
export function statedOnce(facts: Facts): DescribedTarget[] {
  return facts.selected.filter((row) => row.principal);
}

/** The families that only one side sets targets in, with what it promises; each number leads to its row in the appendix, else to a note. */
export function oneSided(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const compared = new Set(facts.families.map((family) => family.family_id));
  // Where only one commitment is asked for, the other side may have one of the other kind.
  const isShared = (row: DescribedTarget): boolean =>
    facts.options.commitment !== undefined && facts.shared.has(row.family_id);
  const rows = statedOnce(facts).filter((row) => !compared.has(row.family_id) && !isShared(row));
  // The first column names the indicator where the family is one.
  const promiseOf = (row: DescribedTarget) =>
    isOneIndicator(row.family_id, facts)
      ? sourcedPromise(row, facts)
      : phrase(ofTarget(row, "indicator", facts), zh ? "：" : ": ", sourcedPromise(row, facts));
  const sections = facts.regions.flatMap((region): RootContent[] => {
    const own = rows.filter((row) => row.region_code === region);
    if (own.length === 0) return [];
    const count = bound({ from: "count", of: "targets", ids: own.map((row) => row.target_id) }, facts);
    const families = groupBy(own, (row) => row.family_id);
    const familyCount = bound({ from: "count", of: "families", ids: [...families.keys()] }, facts);
    const name = ofRegion(region, facts);
    return [
      heading(3, `one-sided-${region}`, zh ? say`仅${name}提出` : say`Only ${name}`),
      paragraph(
        zh
          ? say`共${familyCount}类指标，${count}项目标。`
          : say`${count} targets in ${families.size === 1 ? "" : familyCount}${families.size === 1 ? "a single family" : " families"}.`,
      ),
      table(
        [[zh ? "指标类别" : "Family"], [zh ? "目标" : "Targets"]],
        [...families.entries()].map(([id, targets]) =>
          tableRow([
            cell(familyName(id, facts)),
            cell(joined(targets.map(promiseOf), CLAUSES, facts.language)),
          ]),
        ),
        { widths: [0.28, 0.72], label: zh ? say`仅${name}提出的目标` : say`Targets that only ${name} sets` },
      ),
    ];
  });
  // Where only shared families were asked for there is nothing to tell.
  if (sections.length === 0) return [];
  return [
    paragraph(
      zh
        ? "以下目标只有一方提出。另一方在所依据的文件中未作表述，不等于没有开展相应工作。"
        : "Only one side states these targets. The other may pursue the same aims without saying so in the documents covered.",
    ),
    ...sections,
  ];
}
