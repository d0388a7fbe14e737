import type { Issue } from "../model/issue.js";
import { handEditedNumber } from "../read/sheets/hand-edited-number.js";

/** Units in which a number may be typed with its sign. */
const PERCENT_UNITS: ReadonlySet<string> = new Set(["", "percent", "percentage-point"]);

/** An issue for a number typed as per cent in a row that counts something else: 17.2% in 家 is no 17.2. */
export function percentIssue(column: string, cell: string, unit: string): Issue | null {
  const typed =
    /^value(?:_max)?$/u.test(column) && /[%％]\s*$/u.test(cell) && handEditedNumber(cell) !== undefined;
  return typed && !PERCENT_UNITS.has(unit.trim())
    ? {
        code: "percent-in-unit",
        severity: "error",
        at: { column },
        received: cell.trim(),
        expected: unit.trim(),
      }
    : null;
}
