import type { TargetRow } from "./rows.js";

/**
 * The columns of a target that say what is measured: of whom, in which part, at which level of recognition, and in which form. Region,
 * deadline and will are no part of it, nor the number and its unit. Series and commitments both begin with these.
 */
export const MEASURED_COLUMNS = [
  "indicator_id",
  "population_id",
  "breakdown",
  "each",
  "tier",
  "measure",
  "change_direction",
  "pace",
  "base_year",
  "benchmark",
] as const satisfies readonly (keyof TargetRow)[];

/** What all printings of one commitment of a document have in common. Another bound or value may differ: that is a finding. */
export const COMMITMENT_COLUMNS = [
  "region_code",
  ...MEASURED_COLUMNS,
  "period_end",
  "commitment",
] as const satisfies readonly (keyof TargetRow)[];
