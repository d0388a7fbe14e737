import type { TargetRow } from "../model/rows.js";

/** The columns that are entered twice: by the one who made the row, and by the second reader. */
export const TWICE_ENTERED = [
  "value",
  "value_max",
  "decimals",
  "unit_mult",
  "bound",
  "unit",
  "unit_printed",
] as const;
export type TwiceEntered = (typeof TWICE_ENTERED)[number];

/** A row's own statement that its print, read alone, says something else, and why the row is right. */
export interface AuditException {
  readonly target_id: string;
  readonly field: TwiceEntered;
  /** What the second reader reads; empty where it reads nothing. */
  readonly reads: string;
  readonly reason: string;
}

const TAG = /\[read alone: ([^\]]*)\]/;

/**
 * The exceptions that a row claims: its `note` gives the reason and ends with, for example, `[read alone: bound eq, unit count]`.
 * An exception names what the second reader reads, so that it holds for that reading only.
 */
export function exceptionsOf(target: TargetRow): AuditException[] {
  const note = target.note ?? "";
  const tag = TAG.exec(note);
  if (tag === null) return [];
  const reason = note.replace(TAG, "").trim();
  return (tag[1] ?? "").split(",").flatMap((part) => {
    const [name = "", reads = ""] = part.trim().split(/\s+/);
    const field = TWICE_ENTERED.find((known) => known === name);
    return field === undefined || reason === ""
      ? []
      : [{ target_id: target.target_id, field, reads, reason }];
  });
}
