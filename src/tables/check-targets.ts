import type { Issue } from "../model/issue.js";
import { OVER_A_PERIOD } from "../model/over-a-period.js";
import type { TargetRow } from "../model/rows.js";

interface Condition {
  readonly column: keyof TargetRow;
  readonly must: "present" | "absent";
  readonly when: (target: TargetRow) => boolean;
  readonly because: string;
}

/** Which columns go with which measure and bound, by the data model. */
const CONDITIONS: readonly Condition[] = [
  { column: "value", must: "absent", when: (t) => t.measure === "relative", because: "measure is relative" },
  {
    column: "value",
    must: "present",
    when: (t) => t.measure !== "relative",
    because: "measure is not relative",
  },
  { column: "value_start", must: "present", when: (t) => t.value !== null, because: "there is a value" },
  { column: "unit", must: "present", when: (t) => t.value !== null, because: "there is a value" },
  { column: "decimals", must: "present", when: (t) => t.value !== null, because: "there is a value" },
  { column: "value_max", must: "present", when: (t) => t.bound === "range", because: "bound is range" },
  { column: "value_max", must: "absent", when: (t) => t.bound !== "range", because: "bound is not range" },
  { column: "base_year", must: "present", when: (t) => t.measure === "change", because: "measure is change" },
  {
    column: "benchmark",
    must: "present",
    when: (t) => t.measure === "relative",
    because: "measure is relative",
  },
  {
    column: "period_start",
    must: "present",
    when: (t) => OVER_A_PERIOD.has(t.measure),
    because: "the measure runs over a period",
  },
  {
    column: "row_label",
    must: "present",
    when: (t) => t.table_id !== null,
    because: "the target is a table cell",
  },
  {
    column: "column_label",
    must: "present",
    when: (t) => t.table_id !== null,
    because: "the target is a table cell",
  },
];

/** Checks what the columns of one target say together: see the conditions above. */
export function checkTargets(targets: readonly TargetRow[]): Issue[] {
  const issues: Issue[] = [];
  targets.forEach((target, index) => {
    const at = (column: string) => ({ file: "targets.csv", row: index + 2, column });
    for (const { column, must, when, because } of CONDITIONS) {
      const value = target[column];
      if (!when(target) || (value === null) === (must === "absent")) continue;
      issues.push(
        must === "present"
          ? { code: "value-missing", severity: "error", at: at(column), expected: because }
          : {
              code: "value-unexpected",
              severity: "error",
              at: at(column),
              expected: because,
              received: String(value),
            },
      );
    }
    if (target.value !== null && target.value_max !== null && target.value_max <= target.value) {
      issues.push({
        code: "value-invalid",
        severity: "error",
        at: at("value_max"),
        expected: `more than ${target.value}`,
        received: String(target.value_max),
      });
    }
    if (target.period_start !== null && target.period_start > target.period_end) {
      issues.push({
        code: "value-invalid",
        severity: "error",
        at: at("period_start"),
        expected: `at most ${target.period_end}`,
        received: String(target.period_start),
      });
    }
  });
  return issues;
}
