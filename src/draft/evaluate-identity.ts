import type { MatchedTargets } from "../extract/match-targets.js";
import { type Share, share } from "../extract/share.js";
import type { TargetRow } from "../model/rows.js";

/** How well drafts tell what their numbers are about, of the numbers found. */
export interface IdentityEvaluation {
  /** Rows with the very indicator of the reviewed row. */
  readonly indicator: Share;
  /** Pairs of rows of one concept (one reviewed indicator) that share an id in the drafts. */
  readonly joined: Share;
  /** Pairs of rows of one id in the drafts that are of one concept. */
  readonly apart: Share;
  readonly population: Share;
  readonly tier: Share;
  readonly region: Share;
  readonly breakdown: Share;
  /** The direction of a change: up or down. */
  readonly direction: Share;
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2;

/** How many pairs of rows have the same key. */
function pairsWithin(keys: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + pairsOf(count), 0);
}

/**
 * Scores the identity of drafts against reviewed rows, over the numbers that both have. Linking is scored by pairs of rows, so that an id
 * of another name costs nothing while rows of one concept stay together and rows of two stay apart.
 * @see Larsen and Aone (1999): pairwise precision and recall of a clustering
 * @example
 * evaluateIdentity([]).joined.share; // => 1
 */
export function evaluateIdentity(pairs: MatchedTargets["pairs"]): IdentityEvaluation {
  const same = (column: keyof TargetRow): Share =>
    share(pairs.filter(({ reviewed, draft }) => reviewed[column] === draft[column]).length, pairs.length);
  const both = pairsWithin(
    pairs.map(({ reviewed, draft }) => `${reviewed.indicator_id} ${draft.indicator_id}`),
  );
  return {
    indicator: same("indicator_id"),
    joined: share(both, pairsWithin(pairs.map(({ reviewed }) => reviewed.indicator_id))),
    apart: share(both, pairsWithin(pairs.map(({ draft }) => draft.indicator_id))),
    population: same("population_id"),
    tier: same("tier"),
    region: same("region_code"),
    breakdown: same("breakdown"),
    direction: same("change_direction"),
  };
}
