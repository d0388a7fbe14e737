import type { PhrasingContent } from "mdast";
import { firmFirst } from "../../compare/regions/firm-first.js";
import type { RegionCell, RegionSeries } from "../../compare/regions/region-matrix.js";
import { quantityOf } from "../../normalize/quantity.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { Facts } from "../facts.js";
import { bound, phrase } from "../phrase.js";
import { ofTarget } from "./sides.js";

/** Series that only a few regions share stay in the workbook. */
const LEAST_REGIONS = 2;
/** How many of some targets, as a number of the tree. */
export const countOf = (targets: readonly DescribedTarget[], facts: Facts): PhrasingContent =>
  bound({ from: "count", of: "targets", ids: targets.map((row) => row.target_id) }, facts);

/** The commitment of a cell that a table shows: of the series' common year, the firm one first. */
export function shownTarget(
  series: RegionSeries,
  found: RegionCell | undefined,
): DescribedTarget | undefined {
  if (found === undefined || "absent" in found) return undefined;
  const due = found.commitments.filter(({ target }) => target.period_end === series.summary.year);
  const rows = due.length > 0 ? due : found.commitments;
  return firmFirst(rows, ({ target }) => target)?.target;
}

/** The leading series of each family: the one with numbers in the most regions. */
export function leadingSeries(facts: Facts): RegionSeries[] {
  const first = new Map<string, RegionSeries>();
  for (const series of facts.matrix?.series ?? []) {
    if (!first.has(series.family_id) && series.summary.regions >= LEAST_REGIONS)
      first.set(series.family_id, series);
  }
  return [...first.values()];
}

/** The targets of a series that a table shows, by region. */
/** The commitments of a series that tables show, a region each. */
export function shownOf(series: RegionSeries, facts: Facts): DescribedTarget[] {
  return facts.regions.flatMap((code) => shownTarget(series, series.cells.get(code)) ?? []);
}

/** The name of a series: that of the indicator of its first target. */
export const seriesTitle = (series: RegionSeries, facts: Facts): PhrasingContent[] => {
  const [first] = shownOf(series, facts);
  return first === undefined ? [] : phrase(ofTarget(first, "indicator", facts));
};

/** The number by which rows are put in order: in the base unit, a fall below nothing. */
export const amount = (row: DescribedTarget): number => quantityOf(row).amount ?? 0;
