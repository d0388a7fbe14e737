import type { TargetRow } from "../model/rows.js";

/** Right answers out of those that were judged. */
export interface Share {
  readonly right: number;
  readonly of: number;
  readonly share: number;
}

/** How drafts agree with reviewed rows. Targets without a printed number (`relative`) are left out. */
export interface Evaluation {
  readonly reviewed: number;
  readonly drafted: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the found. */
  readonly valueAndUnit: Share;
  readonly bound: Share;
  readonly measure: Share;
  readonly deadline: Share;
  readonly commitment: Share;
  readonly fullRow: Share;
  readonly missed: readonly TargetRow[];
  readonly spurious: readonly TargetRow[];
  /** Pairs that differ, with the fields in which they do. */
  readonly differences: readonly {
    readonly reviewed: TargetRow;
    readonly draft: TargetRow;
    readonly fields: readonly string[];
  }[];
}

function share(right: number, of: number): Share {
  return { right, of, share: of === 0 ? 1 : right / of };
}

const FIELDS = {
  valueAndUnit: ["value", "value_max", "unit", "unit_mult"],
  bound: ["bound"],
  measure: ["measure"],
  deadline: ["period_end"],
  commitment: ["commitment"],
} as const;

/**
 * Precision, recall and F1 of draft targets against reviewed rows of the same document, matched by where the printed number
 * begins; then, of the matched, how often value and unit, bound, measure, deadline, commitment, and all of these are right.
 */
export function evaluateTargets(drafts: readonly TargetRow[], reviewed: readonly TargetRow[]): Evaluation {
  const printed = (rows: readonly TargetRow[]) => rows.filter((row) => row.value_start !== null);
  const key = (row: TargetRow) => `${row.document_id}:${row.value_start}`;
  const gold = new Map(printed(reviewed).map((row) => [key(row), row]));
  const pairs: { reviewed: TargetRow; draft: TargetRow; fields: string[] }[] = [];
  const spurious: TargetRow[] = [];
  const matched = new Set<string>();
  for (const draft of printed(drafts)) {
    const row = gold.get(key(draft));
    if (row === undefined || matched.has(key(draft))) {
      spurious.push(draft);
      continue;
    }
    matched.add(key(draft));
    const fields = Object.values(FIELDS)
      .flat()
      .filter((field) => row[field] !== draft[field]);
    pairs.push({ reviewed: row, draft, fields });
  }
  const right = (group: keyof typeof FIELDS) =>
    pairs.filter(({ fields }) => !FIELDS[group].some((field) => fields.includes(field))).length;
  const drafted = printed(drafts).length;
  const found = pairs.length;
  const precision = drafted === 0 ? 0 : found / drafted;
  const recall = gold.size === 0 ? 0 : found / gold.size;
  return {
    reviewed: gold.size,
    drafted,
    found,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    valueAndUnit: share(right("valueAndUnit"), found),
    bound: share(right("bound"), found),
    measure: share(right("measure"), found),
    deadline: share(right("deadline"), found),
    commitment: share(right("commitment"), found),
    fullRow: share(pairs.filter(({ fields }) => fields.length === 0).length, found),
    missed: [...gold.values()].filter((row) => !matched.has(key(row))),
    spurious,
    differences: pairs.filter(({ fields }) => fields.length > 0),
  };
}
