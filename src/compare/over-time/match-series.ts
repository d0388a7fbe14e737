import { GRADES } from "../../model/codes.js";
import { groupBy } from "../../model/group-by.js";
import { SERIES_COLUMNS, seriesKey } from "../../normalize/series-key.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { pairOf } from "../compare-pair.js";

/** The commitments of one series in one plan, by deadline. */
export type SeriesTargets = readonly [DescribedTarget, ...DescribedTarget[]];

/** Parts the commitments of a plan by their series. */
export function bySeries(rows: readonly DescribedTarget[]): SeriesTargets[] {
  return [...groupBy(rows, seriesKey).values()].flatMap((group): SeriesTargets[] => {
    const [first, ...others] = [...group].sort((a, b) => a.period_end - b.period_end);
    return first === undefined ? [] : [[first, ...others]];
  });
}

/** How near two series of a family come: the better verdict first, then the more columns that they share; null for different parts. */
function nearness([a]: SeriesTargets, [b]: SeriesTargets): number | null {
  if (a.breakdown !== b.breakdown || a.each !== b.each) return null;
  const { grade } = pairOf(a, b, { interpolate: false }, []);
  const shared = SERIES_COLUMNS.filter((column) => a[column] === b[column]).length;
  return (GRADES.length - GRADES.indexOf(grade)) * (SERIES_COLUMNS.length + 1) + shared;
}

/**
 * Finds for each series of a plan the one of an earlier plan that it follows: its own, else the nearest of the family that none
 * follows by itself. Each is followed once; a part follows the same part alone.
 * @returns the place among the earlier ones, or undefined, for each of the later ones
 */
export function matchSeries(
  earlier: readonly SeriesTargets[],
  later: readonly SeriesTargets[],
): (number | undefined)[] {
  const keys = new Map(earlier.map(([first], place) => [seriesKey(first), place]));
  const found = later.map(([first]) => keys.get(seriesKey(first)));
  const taken = new Set(found);
  const pairs = later.flatMap((one, at) =>
    found[at] !== undefined
      ? []
      : earlier.flatMap((other, place) => {
          const score =
            taken.has(place) || one[0].family_id !== other[0].family_id ? null : nearness(other, one);
          return score === null ? [] : [{ at, place, score }];
        }),
  );
  for (const { at, place } of pairs.sort((a, b) => b.score - a.score)) {
    if (found[at] !== undefined || taken.has(place)) continue;
    found[at] = place;
    taken.add(place);
  }
  return found;
}
