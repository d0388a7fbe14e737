import { COMPARE_OPTIONS, type CompareTargetsOptions, comparePairs } from "../compare/compare-targets.js";
import {
  type CompareRegionsOptions,
  compareRegions,
  MATRIX_OPTIONS,
} from "../compare/regions/compare-regions.js";
import type { Ladder } from "../compare/regions/ladder.js";
import { LADDER_OPTIONS, type LadderOptions, regionLadders } from "../compare/regions/region-ladder.js";
import type { RegionMatrix } from "../compare/regions/region-matrix.js";
import { isLadder, isMatrix, isPairs } from "../compare/require-results.js";
import type { Pair } from "../compare/types.js";
import type { TargetSource } from "../tables/targets-of.js";
import { checkOptions } from "./check-options.js";
import type { ChartOptions } from "./options.js";

/** What of some options are those named. */
const only = <Options extends object>(options: Options, names: readonly string[]): Partial<Options> =>
  Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name))) as Partial<Options>;

/** Refuses what a chart does not know: of a result that is made already, how to make it. */
function checked(
  options: ChartOptions,
  own: readonly string[],
  making: readonly string[],
  isMade: boolean,
): void {
  checkOptions(options, [...own, ...(isMade ? [] : making)]);
}

/** Pairs as `comparePairs` makes them, or what it makes them of. */
export type PairSource = readonly Pair[] | TargetSource;

/** Pairs as they were given, or those of a dataset or any selection of its targets. */
export function pairsOf(
  source: PairSource,
  options: ChartOptions & CompareTargetsOptions,
  own: readonly string[] = [],
): readonly Pair[] {
  checked(options, own, COMPARE_OPTIONS, isPairs(source));
  return isPairs(source) ? source : comparePairs(source, only(options, COMPARE_OPTIONS));
}

/** A matrix as `compareRegions` makes it, or what it makes it of. */
export type MatrixOrSource = RegionMatrix | TargetSource;

/** A matrix as it was given, or that of a dataset or any selection of its targets. */
export function matrixOf(
  source: MatrixOrSource,
  options: ChartOptions & CompareRegionsOptions,
  own: readonly string[] = [],
): RegionMatrix {
  checked(options, own, MATRIX_OPTIONS, isMatrix(source));
  return isMatrix(source) ? source : compareRegions(source, only(options, MATRIX_OPTIONS));
}

/** One of the ladders that `regionLadders` makes, or what it makes them of. */
export type LadderSource = Ladder | TargetSource;

/** A ladder as it was given, or the first of a dataset or any selection of its targets; none where no region lies in another. */
export function ladderOf(source: LadderSource, options: ChartOptions & LadderOptions): Ladder | undefined {
  checked(options, [], LADDER_OPTIONS, isLadder(source));
  return isLadder(source) ? source : regionLadders(source, only(options, LADDER_OPTIONS))[0];
}
