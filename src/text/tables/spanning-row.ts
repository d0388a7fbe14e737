import type { RawCell } from "./raw-table.js";

/** The stretches of columns that have a label below, with the numbers of those that have none between them. */
function stretches(
  below: readonly RawCell[],
): readonly { readonly from: number; readonly labelled: number }[] {
  const runs: { from: number; labelled: number }[] = [];
  for (const [column, { text }] of below.entries()) {
    const last = runs.at(-1);
    if (text === "") runs.push({ from: column, labelled: 0 });
    else if (last !== undefined && last.labelled > 0) last.labelled += 1;
    else runs.push({ from: column, labelled: 1 });
  }
  return runs;
}

/**
 * The upper row of a header in two lines as wide as the table: a label without one below it stands in its own column, those over the labels
 * below share them evenly and leave empty cells behind them (2025年 and 2026年 over 完成数, 增速, 目标, 增速). Null where that does not
 * come out even.
 *
 * @param below the lower row, with an empty cell for each column that it leaves out
 */
export function spanningRow(upper: readonly RawCell[], below: readonly RawCell[]): RawCell[] | null {
  const runs = stretches(below);
  const alone = runs.filter(({ labelled }) => labelled === 0).length;
  const over = runs.filter(({ labelled }) => labelled > 0);
  const spanning = upper.length - alone;
  if (over.length === 0 || spanning < over.length || (over.length > 1 && spanning !== over.length))
    return null;
  const each = over.length === 1 ? spanning : 1;
  const at = upper[0]?.start ?? 0;
  const row: RawCell[] = below.map(() => ({ text: "", start: at, end: at }));
  let next = 0;
  for (const { from, labelled } of runs) {
    const count = labelled === 0 ? 1 : each;
    const width = Math.max(1, labelled) / count;
    if (!Number.isInteger(width)) return null;
    for (let nth = 0; nth < count; nth += 1)
      row[from + nth * width] = upper[next + nth] ?? { text: "", start: at, end: at };
    next += count;
  }
  return row;
}
