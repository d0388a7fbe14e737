import type { Pair } from "../../compare/types.js";

/** The name by which a pair's card is found on the evidence page. */
export const pairAddress = (pair: {
  readonly a: Pick<Pair["a"], "target_id">;
  readonly b: Pick<Pair["b"], "target_id">;
}): string => `pair-${pair.a.target_id}--${pair.b.target_id}`;
