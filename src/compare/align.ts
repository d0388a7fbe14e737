import { isAdditive } from "../normalize/additive.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { type Aligned, asPrinted } from "./steps/aligned.js";
import { commonPace, toFactor, toPace } from "./steps/changes.js";
import { compounds, toWholePeriod } from "./steps/compound.js";
import { needsYearlyPace, toYearlyPace } from "./steps/flows.js";
import { interpolateLevel } from "./steps/interpolate.js";
import { denominatorOf, toScale } from "./steps/scale.js";
import { territoryOf } from "./territory.js";
import type { CompareOptions } from "./types.js";

/** Both sides of a pair. */
export interface AlignedPair {
  readonly a: Aligned;
  readonly b: Aligned;
}

const both = ({ a, b }: AlignedPair, step: (side: Aligned) => Aligned): AlignedPair => ({
  a: step(a),
  b: step(b),
});

/** A level of one side at the other side's deadline: the later one brought back, or else the earlier one forward. */
function withLevelRead(
  pair: AlignedPair,
  { interpolate = "linear" }: CompareOptions,
  others: readonly DescribedTarget[],
): AlignedPair {
  const [a, b] = [pair.a.target, pair.b.target];
  if (interpolate === false || a.measure !== "level" || b.measure !== "level") return pair;
  if (a.period_end === b.period_end) return pair;
  const [later, earlier] = a.period_end > b.period_end ? [pair.a, pair.b] : [pair.b, pair.a];
  for (const [moved, other] of [
    [later, earlier],
    [earlier, later],
  ] as const) {
    const step = interpolateLevel(moved.target, other.target.period_end, moved.side, interpolate, others);
    if (step === undefined) continue;
    const read = { ...moved, interpolated: step.result, steps: [...moved.steps, step] };
    return read.side === "a" ? { ...pair, a: read } : { ...pair, b: read };
  }
  return pair;
}

/** Whether a pair is scaled by the caller's denominators: totals of two regions apart, of both of which there is one. */
function isScaled(a: DescribedTarget, b: DescribedTarget, { scale }: CompareOptions): boolean {
  return (
    scale !== undefined &&
    territoryOf(a, b) === "disjoint" &&
    [a, b].every((one) => isAdditive(one) && denominatorOf(one.region_code, scale) !== undefined)
  );
}

/**
 * Brings two targets that may be compared onto one footing, each step with its arithmetic: units; changes as factors where
 * their units differ, and at one pace; yearly rates compounded over their years; flows over periods of different length per year; a level at the other side's
 * deadline between two printed dates of its own series; totals over the caller's denominators.
 * @param others the targets among which those to interpolate between are sought
 */
export function alignPair(
  a: DescribedTarget,
  b: DescribedTarget,
  options: CompareOptions,
  others: readonly DescribedTarget[],
): AlignedPair {
  let pair: AlignedPair = { a: asPrinted(a, "a"), b: asPrinted(b, "b") };
  if (pair.a.unit !== pair.b.unit) pair = both(pair, toFactor);
  if (compounds(a, b)) {
    const { unit } = a.measure === "change" ? pair.a : pair.b;
    pair = both(pair, (side) => toWholePeriod(side, unit));
  }
  const pace = commonPace(a, b);
  if (pace !== undefined) pair = both(pair, (side) => toPace(side, pace));
  if ((options.perYear ?? true) && needsYearlyPace(a, b)) pair = both(pair, toYearlyPace);
  pair = withLevelRead(pair, options, others);
  const { scale } = options;
  if (scale !== undefined && isScaled(a, b, options)) pair = both(pair, (side) => toScale(side, scale));
  return pair;
}
