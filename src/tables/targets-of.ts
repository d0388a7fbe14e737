import { has, refuseArgument } from "../model/require.js";
import type { RegionRow } from "../model/rows.js";
import { fromRows, rowsOf, type Table } from "./arquero.js";
import type { DescribedTarget } from "./dataset.js";
import { DESCRIBED_COLUMNS } from "./describe-targets.js";
import { columnsOf } from "./schemas.js";

/** What a verb takes: a dataset, its targets as a table or any selection of them, or rows of that table. */
export type TargetSource = Table | readonly DescribedTarget[] | { readonly targets: Table };

/** The columns of a dataset's targets. */
export const TARGET_COLUMNS: readonly string[] = [...columnsOf("targets"), ...DESCRIBED_COLUMNS];

/** Whether a value is an arquero table. */
export const isTable = (value: unknown): value is Table => has(value, "columnNames") && has(value, "numRows");

/** Whether a value is a list of targets; an empty one is. */
const isRows = (value: unknown): value is readonly DescribedTarget[] =>
  Array.isArray(value) && value.every((row) => has(row, "target_id"));

const isDataset = (value: unknown): value is { readonly targets: Table } =>
  typeof value === "object" && value !== null && "targets" in value && isTable(value.targets);

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
  return refuseArgument("source-unknown", source);
}

/**
 * Throws unless a value is a whole dataset, which some verbs need for its texts and its other tables.
 * @throws CrossProvinceError that tells how to make one of a table or rows
 */
export function requireDataset(value: unknown, ...parts: readonly "texts"[]): void {
  if (!has(value, "rows", ...parts)) refuseArgument("argument-dataset", value);
}

/** Throws unless a value is a table. */
export function requireTable(value: unknown): void {
  if (!isTable(value)) refuseArgument("argument-table", value);
}
