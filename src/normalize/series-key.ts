import { MEASURED_COLUMNS } from "../model/measured-columns.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { has, refuseArgument } from "../model/require.js";
import { requireColumns, rowsOf, type Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { type TargetSource, targetsOf } from "../tables/targets-of.js";
import { baseUnit } from "./amount.js";

/**
 * The columns that make a series. Region and deadline are no part of it: targets of one series differ by where and by when
 * alone, so that a plain group-by of this key sets any number of regions side by side.
 */
export const SERIES_COLUMNS = [
  ...MEASURED_COLUMNS,
  "dimension",
  "unit",
] as const satisfies readonly (keyof DescribedTarget)[];

/** What of a target tells its series. */
export type SeriesColumns = Pick<DescribedTarget, (typeof SERIES_COLUMNS)[number]>;

/**
 * The dimension of a target's unit. A change in per cent is one against its base, as 增长1倍 and 翻一番 are: all three are
 * factors and convert into each other.
 */
export function dimensionOf({
  measure,
  unit,
  dimension,
}: Pick<SeriesColumns, "measure" | "unit" | "dimension">) {
  return measure === "change" && baseUnit(unit) === "percent" ? "change-factor" : dimension;
}

/**
 * The key of a target's series: indicator, population, part, quota for each, level of recognition, measure with direction
 * and pace, base year, benchmark and the dimension of the unit. All verbs that group or pair use this one key.
 * @example
 * const [a, b] = (await loadDataset()).targets.objects() as DescribedTarget[];
 * if (a && b) seriesKey(a) === seriesKey(b); // => false
 */
export function seriesKey(target: SeriesColumns): string {
  if (!has(target, "indicator_id", "measure")) refuseArgument("argument-target", target);
  return SERIES_COLUMNS.filter((column) => column !== "unit")
    .map((column) => (column === "dimension" ? dimensionOf(target) : target[column]) ?? "")
    .map((value) => String(value).replaceAll("|", "¦"))
    .join("|");
}

/**
 * Adds the column `series` to a table of targets: see {@link seriesKey}. The input is left as it is.
 * @throws CrossProvinceError when columns are missing
 * @example
 * withSeries((await loadDataset()).targets).groupby("series", "region_code").count().columnNames();
 * // => ["series", "region_code", "count"]
 */
export function withSeries(source: TargetSource, options: object = {}): Table {
  refuseUnknown(options, []);
  const targets = targetsOf(source);
  requireColumns(targets, SERIES_COLUMNS);
  const read = targets.reify();
  return read.assign({ series: rowsOf<SeriesColumns>(read).map(seriesKey) });
}
