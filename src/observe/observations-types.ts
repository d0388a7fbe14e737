import type { Reason } from "../compare/types.js";
import type { Bilingual } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";

/** How an observed value stands to a target. */
export const PROGRESS_STATES = ["reached", "on-track", "off-track", "missed", "undetermined"] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];

/** The words for {@link PROGRESS_STATES}. */
export const PROGRESS_LABELS: Readonly<Record<ProgressState, Bilingual>> = {
  reached: { zh: "已达到", en: "reached" },
  "on-track": { zh: "进度正常", en: "on track" },
  "off-track": { zh: "进度滞后", en: "off track" },
  missed: { zh: "未达到", en: "missed" },
  undetermined: { zh: "无法确定", en: "undetermined" },
};

/** An observed value that someone brings, in the shape of a target, so that the same rules apply to it. */
export interface Observation {
  /** The row of its file, the header being row 1. */
  readonly row: number;
  /** Where the value comes from. */
  readonly source: string;
  /** What was observed: `value` × 10^`unit_mult` in `unit` at `period_end`, the year. It has no quote and no document of its own. */
  readonly observed: DescribedTarget;
}

/** One step of arithmetic, its numbers put in. */
export interface ProgressStep {
  readonly id: "gap" | "pace-so-far" | "pace-linear" | "pace-compound" | "line";
  readonly formula: string;
  readonly result: number;
  readonly unit: string;
}

/** A target with the observations that may be set against it, and what follows. All amounts are in `unit`, the base unit. */
export interface Progress {
  readonly target: DescribedTarget;
  /** The observations used, by year. */
  readonly observations: readonly Observation[];
  readonly latest: Observation;
  readonly state: ProgressState;
  /** Why a state can't be told; null where it can. */
  readonly why: Bilingual | null;
  /** The number to reach: the printed one, the lower end of a range for a floor and the upper end for a ceiling. */
  readonly aim: number;
  /** The latest observation. */
  readonly observed: number;
  /** aim − observed. */
  readonly gap: number;
  readonly years_left: number;
  /** What each remaining year must add; null once reached or where no year is left. */
  readonly pace_linear: number | null;
  /** By how many percent each remaining year must grow; null also where growth means nothing. */
  readonly pace_compound: number | null;
  /** What each year added so far; null with one observation. */
  readonly pace_so_far: number | null;
  /** Where the straight line from the earliest observation to the target stands at the latest one; null with one observation. */
  readonly expected: number | null;
  readonly unit: string;
  readonly steps: readonly ProgressStep[];
  /** What a reader should note of the comparison. */
  readonly notes: readonly Reason[];
}

/** An observation that no target can be set against, with the reasons for the target that came nearest. */
export interface RefusedObservation {
  readonly observation: Observation;
  /** Null where no target is of the observation's family. */
  readonly target: DescribedTarget | null;
  readonly reasons: readonly Reason[];
}

/** What came of setting observations against targets. */
export interface ObservedTargets {
  readonly progress: readonly Progress[];
  readonly refused: readonly RefusedObservation[];
}
