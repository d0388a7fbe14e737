import type { Issue } from "../model/issue.js";
import type { DocumentRow } from "../model/rows.js";

/** Checks what the columns of one document say together: its period must not end before it begins. */
export function checkDocuments(
  documents: readonly Pick<DocumentRow, "period_start" | "period_end">[],
): Issue[] {
  return documents.flatMap(({ period_start, period_end }, index): Issue[] =>
    period_start <= period_end
      ? []
      : [
          {
            code: "value-invalid",
            severity: "error",
            at: { file: "documents.csv", row: index + 2, column: "period_start" },
            expected: `at most ${period_end}`,
            received: String(period_start),
          },
        ],
  );
}
