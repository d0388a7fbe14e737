import type { Relation } from "../../model/codes.js";
import { seriesKey } from "../../normalize/series-key.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { isCompared, pairOf } from "../compare-pair.js";
import type { Pair } from "../types.js";
import type { TimeChange, TimeStep } from "./types.js";

/** What the order of the earlier number to the later one says of the change. */
const CHANGE_OF: Readonly<Record<Relation, TimeChange>> = {
  higher: "lowered",
  lower: "raised",
  equal: "kept",
  overlapping: "undetermined",
  "part-of": "undetermined",
  undetermined: "undetermined",
};

const reduces = ({ change_direction }: DescribedTarget): boolean => change_direction === "down";

function changeOf({ a, b, committed, grade }: Pair): TimeChange {
  const same = seriesKey(a) === seriesKey(b);
  // Targets without a number: 不低于全国平均水平, said again.
  if (same && a.value === null && b.value === null) return a.bound === b.bound ? "kept" : "undetermined";
  if (!isCompared({ grade })) return same ? "undetermined" : "redefined";
  const change = CHANGE_OF[committed.relation];
  // A reduction counts below nought: the further it goes, the lower it is.
  if (!reduces(a) || !reduces(b)) return change;
  return change === "raised" ? "lowered" : change === "lowered" ? "raised" : change;
}

/** A commitment of a plan compared with the one of an earlier plan that it follows: as printed, no level is read between dates. */
export function timeStep(before: DescribedTarget, after: DescribedTarget): TimeStep {
  const pair = pairOf(before, after, { interpolate: false }, []);
  return { change: changeOf(pair), before, after, pair, note: null };
}
