import { median } from "simple-statistics";
import { greatest, least } from "../../model/extremes.js";
import { quantityOf } from "../../normalize/quantity.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { oneARegion } from "./firm-first.js";
import type { SeriesSummary } from "./region-matrix.js";

/** The year in which most regions have a number; of several such years the last. */
function commonYear(targets: readonly DescribedTarget[]): number | null {
  const regions = new Map<number, Set<string>>();
  for (const { period_end, region_code } of targets) {
    const known = regions.get(period_end) ?? new Set<string>();
    known.add(region_code);
    regions.set(period_end, known);
  }
  let best: number | null = null;
  for (const [year, { size }] of regions) {
    const most = best === null ? 0 : (regions.get(best)?.size ?? 0);
    if (size > most || (size === most && best !== null && year > best)) best = year;
  }
  return best;
}

/**
 * Sums a series up: how many regions have a number, and of the year that most of them share the lowest, median and highest printed
 * number in the base unit and how many are firm. Of several commitments of a region in that year the firm one counts, else the first.
 */
export function summariseSeries(targets: readonly DescribedTarget[]): SeriesSummary {
  const numbers = targets.filter((target) => target.value !== null);
  const year = commonYear(numbers);
  const ofYear = oneARegion(numbers.filter((target) => target.period_end === year));
  const amounts = [...ofYear.values()].flatMap((target) => quantityOf(target).amount ?? []);
  return {
    regions: new Set(numbers.map((target) => target.region_code)).size,
    year,
    lowest: amounts.length === 0 ? null : least(amounts),
    median: amounts.length === 0 ? null : median(amounts),
    highest: amounts.length === 0 ? null : greatest(amounts),
    firm: [...ofYear.values()].filter((target) => target.commitment === "firm").length,
  };
}
