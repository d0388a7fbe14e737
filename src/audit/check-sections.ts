import type { Issue } from "../model/issue.js";
import type { TargetRow } from "../model/rows.js";
import { type Headings, sectionAt } from "../text/structure/sections.js";

/** Warns where the section of a row is not the heading path that the section reader finds at its number, in the true order. */
export function checkSections(
  targets: readonly TargetRow[],
  headings: ReadonlyMap<string, Headings>,
): Issue[] {
  return targets.flatMap((target, index): Issue[] => {
    const known = headings.get(target.document_id);
    if (known === undefined) return [];
    const read = sectionAt(known, target.value_start ?? target.quote_start);
    if (read === (target.section ?? "")) return [];
    return [
      {
        code: "section-differs",
        severity: "warning",
        at: { file: "targets.csv", row: index + 2, column: "section", document: target.document_id },
        expected: read,
        received: target.section ?? "",
      },
    ];
  });
}
