import { MEASURED_COLUMNS } from "./measured-columns.js";
import type { TargetRow } from "./rows.js";

/** What one printed number says alike of all its subjects. */
const SAID_ALIKE = [
  "quote_start",
  "quote_end",
  "bound",
  "value",
  "value_max",
  "unit",
  "unit_mult",
] as const satisfies readonly (keyof TargetRow)[];

const TOLD_APART = ["region_code", ...MEASURED_COLUMNS] as const satisfies readonly (keyof TargetRow)[];

/** The columns by which two targets of one printed number are judged. */
export type NumberSharer = Pick<TargetRow, (typeof SAID_ALIKE)[number] | (typeof TOLD_APART)[number]>;

/**
 * True where two targets may state one printed number: one sentence promises it of two subjects (茶叶产量、茶园面积均增长8%). They
 * then say the same of the number and differ in what is measured, or of which region. Anything else is one number taken twice.
 */
export function mayShareNumber(a: NumberSharer, b: NumberSharer): boolean {
  return (
    SAID_ALIKE.every((column) => a[column] === b[column]) &&
    TOLD_APART.some((column) => a[column] !== b[column])
  );
}
