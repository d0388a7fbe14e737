import type { PhrasingContent } from "mdast";
import type { Facts } from "../facts.js";
import { bound, say } from "../phrase.js";

/** How many of the targets behind the answer are drafts that nobody has reviewed. */
export function notReviewed(facts: Facts): PhrasingContent[][] {
  const ids = facts.selected
    .filter((row) => row.principal && row.status === "draft")
    .map((row) => row.target_id);
  if (ids.length === 0) return [];
  const count = bound({ from: "count", of: "targets", ids }, facts);
  return [
    facts.language === "zh"
      ? say`以上所依据的目标中，有${count}项由程序从文件中摘录，尚未人工核对。`
      : say`${count} of the targets behind this were drafted by a program and have not been reviewed by a person.`,
  ];
}
