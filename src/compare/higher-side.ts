import { isReduction } from "../normalize/change.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { Pair } from "./types.js";

/** Whether both sides promise a fall, of which the lower number is the larger one. */
export const areFalls = ({ a, b }: Pick<Pair, "a" | "b">): boolean => isReduction(a) && isReduction(b);

/**
 * The side whose number is higher, and of two falls the one that falls more; undefined where they are equal, overlap, are a part and its
 * whole, or nothing can be said.
 */
export function higherSide(pair: Pair): DescribedTarget | undefined {
  const { relation } = pair.committed;
  if (relation !== "higher" && relation !== "lower") return undefined;
  return (relation === "higher") === areFalls(pair) ? pair.b : pair.a;
}
