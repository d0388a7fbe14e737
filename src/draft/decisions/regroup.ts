import { COMMITMENT_COLUMNS } from "../../model/measured-columns.js";
import type { TargetRow } from "../../model/rows.js";

const alike = (a: TargetRow, b: TargetRow): boolean =>
  COMMITMENT_COLUMNS.every((column) => a[column] === b[column]);

/**
 * Rows grouped again after some were changed or dropped: a printing that says something else than its principal stands by itself, a
 * group that lost its principal takes its first row, and a part whose whole is gone is no part.
 */
export function regroup(rows: readonly TargetRow[]): TargetRow[] {
  const byId = new Map(rows.map((row) => [row.target_id, row]));
  const heads = new Map<string, TargetRow[]>();
  const grouped = rows.map((row): TargetRow => {
    const principal = byId.get(row.commitment_id);
    if (principal !== undefined && alike(principal, row)) return row;
    const orphans = heads.get(row.commitment_id) ?? [];
    const head = orphans.find((other) => alike(other, row));
    if (head !== undefined) return { ...row, commitment_id: head.target_id, principal: false };
    heads.set(row.commitment_id, [...orphans, row]);
    return { ...row, commitment_id: row.target_id, principal: true };
  });
  const settled = new Map(grouped.map((row) => [row.target_id, row]));
  return grouped.map((row) => {
    const whole = row.part_of === null ? undefined : settled.get(row.part_of);
    const principal = whole === undefined ? null : whole.commitment_id;
    const part_of = principal === row.target_id || principal === row.commitment_id ? null : principal;
    return part_of === row.part_of ? row : { ...row, part_of };
  });
}
