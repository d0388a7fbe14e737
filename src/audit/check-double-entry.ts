import type { Issue } from "../model/issue.js";
import type { TargetRow, UnitRow } from "../model/rows.js";
import { type AuditException, exceptionsOf, TWICE_ENTERED, type TwiceEntered } from "./exceptions.js";
import type { TargetReading } from "./read-target.js";
import { unitsAgree } from "./unit-rules.js";

/** The outcome of reading each target a second time. */
export interface DoubleEntry {
  readonly issues: readonly Issue[];
  /** The exceptions that were needed. */
  readonly exceptions: readonly AuditException[];
}

const shown = (value: string | number | null): string => (value === null ? "" : String(value));

/**
 * Sets each row against the second reading of its print, column by column. A difference is an issue unless the row claims it as an
 * exception with the very reading; an exception that is not needed is an issue as well, so that none outlives its reason.
 */
export function checkDoubleEntry(
  targets: readonly TargetRow[],
  readings: ReadonlyMap<string, TargetReading | null>,
  units: readonly UnitRow[],
): DoubleEntry {
  const issues: Issue[] = [];
  const used: AuditException[] = [];
  const unitRows = new Map(units.map((row) => [row.unit, row]));
  targets.forEach((target, index) => {
    const at = (column: string) => ({
      file: "targets.csv",
      row: index + 2,
      column,
      document: target.document_id,
      ...(target.value_start === null ? {} : { start: target.value_start }),
    });
    if (target.value === null) return;
    const read = readings.get(target.target_id) ?? null;
    if (read === null || read.start !== target.value_start) {
      issues.push({
        code: "number-absent",
        severity: "error",
        at: at("value_start"),
        received: target.quote,
        expected: String(target.value),
      });
      return;
    }
    const claimed = exceptionsOf(target);
    const agrees = (field: TwiceEntered): boolean =>
      field === "unit"
        ? unitsAgree(target, unitRows.get(target.unit ?? ""), read)
        : target[field] === read[field];
    for (const field of TWICE_ENTERED) {
      const exception = claimed.find((candidate) => candidate.field === field);
      if (agrees(field)) {
        if (exception !== undefined) {
          issues.push({
            code: "exception-needless",
            severity: "error",
            at: at("note"),
            parameters: { field },
            received: exception.reads,
          });
        }
      } else if (exception?.reads === shown(read[field])) used.push(exception);
      else {
        issues.push({
          code: "reading-differs",
          severity: "error",
          at: at(field),
          expected: shown(read[field]),
          received: shown(target[field]),
          parameters: { quote: target.quote },
        });
      }
    }
  });
  return { issues, exceptions: used };
}
