import type { Bilingual } from "../../model/language.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { Pair } from "../types.js";

/**
 * What became of a target from one plan of a region to a later one. `raised` and `lowered` are said of the number, on a common
 * footing; of a reduction (下降18%) of how far it goes. `redefined`: the idea is taken up under another definition, population,
 * level of recognition or measure, so that nothing is said of more or less. `dropped`: the later plan sets no target of the family.
 */
export const TIME_CHANGES = [
  "raised",
  "lowered",
  "kept",
  "redefined",
  "undetermined",
  "dropped",
  "new",
] as const;
export type TimeChange = (typeof TIME_CHANGES)[number];

/** A plan of the region. */
export interface RegionPlan {
  readonly document_id: string;
  readonly title: Bilingual;
  readonly period_start: number;
  readonly period_end: number;
  /** Whether passages of its stored text are lost: what it does not set may stand in them. */
  readonly lost: boolean;
}

/** A commitment beside the one of an earlier plan that it follows. */
export interface TimeStep {
  readonly change: TimeChange;
  /** Null for what is new. */
  readonly before: DescribedTarget | null;
  /** Null for what was dropped. */
  readonly after: DescribedTarget | null;
  /** The two compared: verdict, reasons, arithmetic; null where there is one alone. */
  readonly pair: Pair | null;
  /** What makes the change doubtful: passages of a document that are lost. */
  readonly note: Bilingual | null;
}

/** What a plan says in a row. */
export interface PlanCell {
  readonly document_id: string;
  /** The commitments by deadline; none where the plan sets none. */
  readonly targets: readonly DescribedTarget[];
  /** How they follow those of the plan before that has any. */
  readonly steps: readonly TimeStep[];
}

/** One target through the plans, under the definitions that it went through. */
export interface TimeRow {
  readonly family_id: string;
  /** The name of the indicator as last set. */
  readonly name: Bilingual;
  /** One cell a plan, in their order. */
  readonly cells: readonly PlanCell[];
}

/** The plans of one region side by side. */
export interface RegionOverTime {
  readonly region_code: string;
  readonly name: Bilingual;
  /** The earliest deadline first. */
  readonly plans: readonly RegionPlan[];
  readonly rows: readonly TimeRow[];
}
