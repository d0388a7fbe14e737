import type { Pair } from "../../compare/types.js";

/** What a reader of a summary hears of a pair: who stands beside whom, in what, with which numbers. */
function heardOf({ a, b, grade, committed }: Pair): string {
  const sides = [a, b].map(
    ({ region_code, indicator_id, tier, population_zh, breakdown, value, value_max }) => [
      region_code,
      indicator_id,
      tier,
      population_zh,
      breakdown,
      value,
      value_max,
    ],
  );
  return JSON.stringify([sides, grade, committed.relation, committed.difference, committed.share]);
}

/** Pairs without those that say the same again: one target as it is promised and as it is striven for in one plan. */
export function saidOnce(pairs: readonly Pair[]): Pair[] {
  const heard = new Set<string>();
  return pairs.filter((pair) => {
    const words = heardOf(pair);
    if (heard.has(words)) return false;
    heard.add(words);
    return true;
  });
}
