import type { Synonym } from "../../concepts/vocabulary.js";
import type { TargetRow } from "../../model/rows.js";
import type { Decision } from "./decision.js";

/** What a decision on indicators is about, and what it does: the indicator `key` is `new`. */
export const MERGE = { scope: "indicator", action: "merge" } as const;

/** Indicators that a person has found to be another one, by their ids; as a plain object, so that it goes to another process. */
export type MergedIndicators = Readonly<Record<string, string>>;

/** The merges that stand in a list of decisions, each led to its end; one that would lead back to itself is left out. */
export function mergedIndicators(decisions: readonly Decision[]): MergedIndicators {
  const next = new Map<string, string>();
  for (const { scope, action, key, new: into, undone } of decisions)
    if (scope === MERGE.scope && action === MERGE.action && undone === "" && into !== "") next.set(key, into);
  const merged: Record<string, string> = {};
  for (const from of next.keys()) {
    const seen = new Set([from]);
    let into = next.get(from);
    while (into !== undefined && !seen.has(into)) {
      seen.add(into);
      const further = next.get(into);
      if (further === undefined) break;
      into = further;
    }
    if (into !== undefined && into !== from) merged[from] = into;
  }
  return merged;
}

/** Targets under the indicators that theirs were merged into. */
export function withMergedIndicators<Target extends TargetRow>(
  targets: readonly Target[],
  merged: MergedIndicators,
): readonly Target[] {
  return targets.map((target) => {
    const into = merged[target.indicator_id];
    return into === undefined ? target : { ...target, indicator_id: into };
  });
}

/** The names that a person has said mean an indicator (scope `name`), as names that go before all others. */
export function decidedNames(decisions: readonly Decision[]): Synonym[] {
  return decisions.flatMap(({ scope, key, new: decided, undone }): Synonym[] => {
    if (scope !== "name" || undone !== "" || key === "") return [];
    const value: unknown = decided.startsWith("{") ? JSON.parse(decided) : decided;
    const id: unknown =
      typeof value === "object" && value !== null ? Reflect.get(value, "indicator_id") : value;
    return typeof id === "string" && id !== "" ? [{ indicator_id: id, name: key, decided: true }] : [];
  });
}
