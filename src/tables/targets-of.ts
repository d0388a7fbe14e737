import { CrossProvinceError } from "../model/issue.js";
import type { RegionRow } from "../model/rows.js";
import { fromRows, rowsOf, type Table } from "./arquero.js";
import type { DescribedTarget } from "./dataset.js";
import { DESCRIBED_COLUMNS } from "./describe-targets.js";
import { columnsOf } from "./schemas.js";

/** What a verb takes: a dataset, its targets as a table or any selection of them, or rows of that table. */
export type TargetSource = Table | readonly DescribedTarget[] | { readonly targets: Table };

/** The columns of a dataset's targets. */
export const TARGET_COLUMNS: readonly string[] = [...columnsOf("targets"), ...DESCRIBED_COLUMNS];

const has = (value: unknown, name: string): boolean =>
  typeof value === "object" && value !== null && name in value;

const isTable = (value: unknown): value is Table => has(value, "columnNames") && has(value, "numRows");

const isRows = (value: unknown): value is readonly DescribedTarget[] =>
  Array.isArray(value) && value.every((row) => has(row, "target_id"));

const isDataset = (value: unknown): value is { readonly targets: Table } =>
  typeof value === "object" && value !== null && "targets" in value && isTable(value.targets);

/** What a value is, for people who gave the wrong one. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return has(value[0], "alignment") ? "Pair[]" : "Array";
  if (value === null || typeof value !== "object") return String(value);
  return value.constructor?.name ?? "Object";
}

/** The regions that a dataset knows, also those that set no targets; of a table or rows nothing more than their targets is known. */
export function regionsOf(source: TargetSource): readonly RegionRow[] {
  if (!isDataset(source) || !("regions" in source) || !isTable(source.regions)) return [];
  return rowsOf<RegionRow>(source.regions);
}

/**
 * The table of targets of whatever a verb was given.
 * @throws CrossProvinceError for anything else, such as pairs or the promise of a dataset
 */
export function targetsOf(source: TargetSource): Table {
  if (isTable(source)) return source;
  if (isRows(source)) return fromRows(source, TARGET_COLUMNS);
  if (isDataset(source)) return source.targets;
  throw new CrossProvinceError([
    { code: "source-unknown", severity: "error", at: {}, received: kindOf(source) },
  ]);
}
