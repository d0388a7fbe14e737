import type { RootContent } from "mdast";
import { RULES } from "../../compare/rules/all-rules.js";
import { groupBy } from "../../model/group-by.js";
import { pairKey } from "../binding.js";
import type { Facts } from "../facts.js";
import { bound, joined, list, paragraph, say } from "../phrase.js";
import { familyName } from "./family-name.js";
import { pairTable } from "./pair-table.js";

/** What cannot be compared, by the question that refuses it, with the families concerned. */
export function notComparable(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const { workbook = false } = facts.options;
  const refused = facts.families
    .flatMap((family) => family.pairs)
    .filter((pair) => pair.grade === "not-comparable");
  if (refused.length === 0) return [];
  const items = RULES.flatMap((rule) => {
    const pairs = refused.filter((pair) =>
      pair.reasons.some((reason) => reason.rule === rule.id && reason.outcome === "refused"),
    );
    if (pairs.length === 0) return [];
    const count = bound({ from: "count", of: "pairs", ids: pairs.map(pairKey) }, facts);
    const answer = bound({ from: "rule", id: rule.id, show: zh ? "refusal" : "question" }, facts);
    const ids = [...groupBy(pairs, (pair) => pair.family_id).keys()];
    const families = joined(
      ids.map((id) => familyName(id, facts)),
      { zh: "、", en: "; " },
      facts.language,
    );
    return [
      [
        paragraph(
          zh
            ? say`${answer}${count}对：${families}。`
            : say`${answer} No, in ${count} ${pairs.length === 1 ? "pair" : "pairs"}: ${families}.`,
        ),
      ],
    ];
  });
  const all = bound({ from: "count", of: "pairs", ids: refused.map(pairKey) }, facts);
  return [
    paragraph(
      zh
        ? say`共${all}对目标不能比较。按原因归类如下（一对可有多个原因）${workbook ? "，逐对情况见工作簿" : "，逐对情况列于下表"}。`
        : say`${all} pairs cannot be compared. They are listed by reason (a pair may have several)${workbook ? "; the workbook gives each pair" : "; the table below gives each pair"}.`,
    ),
    list(items),
    // Without a workbook the report itself shows both numbers with their sources.
    ...(workbook
      ? []
      : [pairTable(refused, facts, [zh ? "不能比较的目标" : "Targets that cannot be compared"])]),
  ];
}
