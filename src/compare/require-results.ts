import { has, refuseArgument } from "../model/require.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { RegionOverTime } from "./over-time/types.js";
import type { Ladder } from "./regions/ladder.js";
import type { RegionMatrix } from "./regions/region-matrix.js";
import type { Pair } from "./types.js";

/** Whether a value is a pair of targets with its verdict. */
export const isPair = (value: unknown): value is Pair => has(value, "a", "b", "grade", "alignment");

/** Whether a value is a list of pairs; an empty one is. */
export const isPairs = (value: unknown): value is readonly Pair[] =>
  Array.isArray(value) && value.every(isPair);

/** Whether a value is a matrix of regions. */
export const isMatrix = (value: unknown): value is RegionMatrix =>
  has(value, "regions", "series") && !has(value, "targets");

/** Whether a value is a ladder. */
export const isLadder = (value: unknown): value is Ladder => has(value, "steps", "series");

const isOverTime = (value: unknown): value is readonly RegionOverTime[] =>
  Array.isArray(value) && value.every((one) => has(one, "plans", "rows", "region_code"));

/** Throws unless a value is a list of pairs. */
export function requirePairs(value: unknown): void {
  if (!isPairs(value)) refuseArgument("argument-pairs", value);
}

/** Throws unless a value is a matrix. */
export function requireMatrix(value: unknown): void {
  if (!isMatrix(value)) refuseArgument("argument-matrix", value);
}

/** Throws unless a value is what `compareOverTime` makes. */
export function requireOverTime(value: unknown): void {
  if (!isOverTime(value)) refuseArgument("argument-over-time", value);
}

/** Throws unless a value is a target with some columns. */
export function requireTarget(value: unknown, ...columns: readonly (keyof DescribedTarget)[]): void {
  if (!has(value, ...columns)) refuseArgument("argument-target", value);
}
