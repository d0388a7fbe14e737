import type { Decision } from "./decision.js";

const idOf = ({ decided_on, decided_by, scope, key, action, new: now }: Decision): string =>
  [decided_on, decided_by, scope, key, action, now].join("\u0000");

/** The decisions of a dataset with those of a draft behind them, each once; one taken back in either is taken back. */
export function mergeDecisions(dataset: readonly Decision[], draft: readonly Decision[]): Decision[] {
  const merged = new Map<string, Decision>();
  for (const decision of [...dataset, ...draft]) {
    const before = merged.get(idOf(decision));
    merged.set(idOf(decision), before === undefined || before.undone === "" ? decision : before);
  }
  return [...merged.values()];
}
