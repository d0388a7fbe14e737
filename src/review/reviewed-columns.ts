import type { TargetRow } from "../model/rows.js";

/** The columns that a reviewer looks at and may change, the number first, in the order of the page and the workbook. */
export const REVIEWED_COLUMNS = [
  "indicator_id",
  "value",
  "value_max",
  "bound",
  "unit",
  "unit_mult",
  "measure",
  "change_direction",
  "pace",
  "period_start",
  "period_end",
  "base_year",
  "commitment",
  "tier",
  "region_code",
  "population_id",
  "breakdown",
  "each",
] as const satisfies readonly (keyof TargetRow)[];
