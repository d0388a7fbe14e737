import type { PhrasingContent } from "mdast";
import { firmFirst } from "../../compare/regions/firm-first.js";
import type { RegionCell, RegionSeries } from "../../compare/regions/region-matrix.js";
import { groupBy } from "../../model/group-by.js";
import { quantityOf } from "../../normalize/quantity.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { Facts } from "../facts.js";
import { bound, phrase } from "../phrase.js";
import { ofTarget } from "./sides.js";

/** Series that only a few regions share stay in the workbook. */
const LEAST_REGIONS = 2;
/** Another indicator of a family is told too where this share of the regions of its first series set it. */
const ALSO_TOLD = 0.5;

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

/** The families asked for in their order, else in that in which the documents print them. */
function familyOrder(facts: Facts): ReadonlyMap<string, number> {
  const ids = facts.named ?? facts.selected.map((row) => row.family_id);
  return new Map([...new Set(ids)].map((id, place) => [id, place]));
}

/** The series that a report on many regions tells: of each family the one of most regions, and those of other indicators that many set too. */
export function leadingSeries(facts: Facts): readonly RegionSeries[] {
  const known = LEADING.get(facts);
  if (known !== undefined) return known;
  const found = chosenSeries(facts);
  LEADING.set(facts, found);
  return found;
}

/** The sections, pictures and their names of one report ask for the same series. */
const LEADING = new WeakMap<Facts, readonly RegionSeries[]>();

function chosenSeries(facts: Facts): RegionSeries[] {
  const order = familyOrder(facts);
  const place = (id: string): number => order.get(id) ?? order.size;
  const shared = (facts.matrix?.series ?? []).filter(({ summary }) => summary.regions >= LEAST_REGIONS);
  return [...groupBy(shared, ({ family_id }) => family_id)]
    .sort(([a], [b]) => place(a) - place(b))
    .flatMap(([, own]) => {
      const least = (own[0]?.summary.regions ?? 0) * ALSO_TOLD;
      const indicators = [...groupBy(own, ({ key }) => key.indicator_id).values()];
      return indicators.flatMap(([series]) =>
        series !== undefined && series.summary.regions >= least ? series : [],
      );
    });
}

/** A name for the section and the picture of a series, unique in the report: its family's, with a number from the second on. */
export function seriesId(series: RegionSeries, facts: Facts): string {
  const own = leadingSeries(facts).filter(({ family_id }) => family_id === series.family_id);
  const place = own.findIndex((one) => one.series === series.series);
  return place > 0 ? `${series.family_id}-${place + 1}` : series.family_id;
}

/** The commitments of a series that tables show, a region each. */
export function shownOf(series: RegionSeries, facts: Facts): DescribedTarget[] {
  return facts.regions.flatMap((code) => shownTarget(series, series.cells.get(code)) ?? []);
}

/** The name of a series: the indicator with what sets it apart, as growth from a level. */
export const seriesTitle = (series: RegionSeries, facts: Facts): PhrasingContent[] => {
  const [first] = shownOf(series, facts);
  return first === undefined ? [] : phrase(ofTarget(first, "series", facts));
};

/** The number by which rows are put in order: in the base unit, a fall below nothing. */
export const amount = (row: DescribedTarget): number => quantityOf(row).amount ?? 0;
