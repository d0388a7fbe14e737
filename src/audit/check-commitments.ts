import type { Issue } from "../model/issue.js";
import { COMMITMENT_COLUMNS } from "../model/measured-columns.js";
import type { TargetRow } from "../model/rows.js";

const SHARED = ["document_id", ...COMMITMENT_COLUMNS] as const satisfies readonly (keyof TargetRow)[];

type Told = Pick<Issue, "code" | "severity"> & Partial<Issue> & { readonly column: keyof TargetRow };

const keyOf = (target: TargetRow): string =>
  [...SHARED, "period_start" as const].map((column) => target[column] ?? "").join("|");

function checkPrinting(target: TargetRow, rows: ReadonlyMap<string, TargetRow>): Told[] {
  const { target_id, commitment_id, principal } = target;
  if (principal !== (commitment_id === target_id))
    return [{ code: "principal-differs", severity: "error", column: "principal", received: commitment_id }];
  const named = rows.get(commitment_id);
  if (named === undefined) return [];
  if (!named.principal)
    return [
      {
        code: "commitment-without-principal",
        severity: "error",
        column: "commitment_id",
        received: commitment_id,
      },
    ];
  return SHARED.flatMap((column): Told[] =>
    target[column] === named[column]
      ? []
      : [
          {
            code: "commitment-mixed",
            severity: "warning",
            column,
            expected: String(named[column] ?? ""),
            received: String(target[column] ?? ""),
            parameters: { other: commitment_id },
          },
        ],
  );
}

/** The whole of a part is a principal printing of the same document, and not the part itself, by no way around. */
function checkPart(target: TargetRow, rows: ReadonlyMap<string, TargetRow>): Told[] {
  if (target.part_of === null) return [];
  const whole = rows.get(target.part_of);
  const wrong: Told = {
    code: "part-without-whole",
    severity: "error",
    column: "part_of",
    received: target.part_of,
  };
  if (whole === undefined) return [];
  if (!whole.principal || whole.document_id !== target.document_id) return [wrong];
  const met = new Set([target.target_id]);
  for (let next: TargetRow | undefined = whole; next !== undefined; next = rows.get(next.part_of ?? "")) {
    if (met.has(next.target_id)) return [wrong];
    met.add(next.target_id);
  }
  return [];
}

/**
 * Checks how printings are grouped: each commitment has one principal printing, which its others name; all are of one document,
 * subject, deadline and strength (firm beside 力争 is another commitment); two principals say the same only where they are one; the
 * whole of a part is a principal of its document.
 */
export function checkCommitments(targets: readonly TargetRow[]): Issue[] {
  const rows = new Map(targets.map((target) => [target.target_id, target]));
  const first = new Map<string, string>();
  return targets.flatMap((target, index): Issue[] => {
    const told = [...checkPrinting(target, rows), ...checkPart(target, rows)];
    if (target.principal && told.length === 0) {
      const key = keyOf(target);
      const before = first.get(key);
      if (before === undefined) first.set(key, target.target_id);
      else
        told.push({
          code: "commitment-parted",
          severity: "warning",
          column: "commitment_id",
          expected: before,
        });
    }
    return told.map(({ column, ...issue }) => ({
      ...issue,
      at: { file: "targets.csv", row: index + 2, column, document: target.document_id },
    }));
  });
}
