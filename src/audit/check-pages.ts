import type { Issue } from "../model/issue.js";
import type { TargetRow } from "../model/rows.js";

/**
 * Checks the pages of targets, of which the stored text keeps none: in a document of which rows name pages all do, and pages never fall as the
 * text goes on.
 */
export function checkPages(targets: readonly TargetRow[]): Issue[] {
  const issues: Issue[] = [];
  const byDocument = new Map<string, { target: TargetRow; row: number }[]>();
  for (const [index, target] of targets.entries()) {
    const rows = byDocument.get(target.document_id) ?? [];
    rows.push({ target, row: index + 2 });
    byDocument.set(target.document_id, rows);
  }
  for (const [document, rows] of byDocument) {
    if (rows.every(({ target }) => target.page === null)) continue;
    const inOrder = rows.sort((a, b) => placeOf(a.target) - placeOf(b.target));
    let page = 1;
    for (const { target, row } of inOrder) {
      const at = { file: "targets.csv", row, column: "page", document };
      if (target.page === null) issues.push({ code: "page-missing", severity: "error", at });
      else if (target.page < page)
        issues.push({
          code: "page-order",
          severity: "error",
          at,
          expected: String(page),
          received: String(target.page),
        });
      page = Math.max(page, target.page ?? page);
    }
  }
  return issues;
}

const placeOf = ({ value_start, quote_start }: TargetRow): number => value_start ?? quote_start;
