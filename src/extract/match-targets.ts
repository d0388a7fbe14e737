import type { TargetRow } from "../model/rows.js";

/** Draft targets beside reviewed ones. */
export interface MatchedTargets {
  readonly pairs: readonly { readonly reviewed: TargetRow; readonly draft: TargetRow }[];
  /** Reviewed rows that no draft row found. */
  readonly missed: readonly TargetRow[];
  /** Draft rows that no reviewed row has. */
  readonly spurious: readonly TargetRow[];
}

/**
 * Pairs draft targets with the reviewed rows whose printed number begins at the same place of the same document. Targets without a
 * printed number are left out.
 */
export function matchTargets(drafts: readonly TargetRow[], reviewed: readonly TargetRow[]): MatchedTargets {
  const key = (row: TargetRow): string => `${row.document_id}:${row.value_start}`;
  const open = new Map(reviewed.filter((row) => row.value_start !== null).map((row) => [key(row), row]));
  const pairs: { reviewed: TargetRow; draft: TargetRow }[] = [];
  const spurious: TargetRow[] = [];
  for (const draft of drafts) {
    if (draft.value_start === null) continue;
    const row = open.get(key(draft));
    if (row === undefined) spurious.push(draft);
    else {
      open.delete(key(draft));
      pairs.push({ reviewed: row, draft });
    }
  }
  return { pairs, missed: [...open.values()], spurious };
}
