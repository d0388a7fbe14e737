import type { TargetRow } from "../model/rows.js";
import { matchTargets } from "./match-targets.js";
import { type Share, share } from "./share.js";

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
  const { pairs: matched, missed, spurious } = matchTargets(drafts, reviewed);
  const pairs = matched.map((pair) => ({
    ...pair,
    fields: Object.values(FIELDS)
      .flat()
      .filter((field) => pair.reviewed[field] !== pair.draft[field]),
  }));
  const right = (group: keyof typeof FIELDS) =>
    pairs.filter(({ fields }) => !FIELDS[group].some((field) => fields.includes(field))).length;
  const found = pairs.length;
  const drafted = found + spurious.length;
  const wanted = found + missed.length;
  const precision = drafted === 0 ? 0 : found / drafted;
  const recall = wanted === 0 ? 0 : found / wanted;
  return {
    reviewed: wanted,
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
    missed,
    spurious,
    differences: pairs.filter(({ fields }) => fields.length > 0),
  };
}
