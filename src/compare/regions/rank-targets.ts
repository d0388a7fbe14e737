import type { Direction } from "../../model/codes.js";
import { type Interval, liesAbove, mapInterval } from "../../normalize/interval.js";
import { quantityOf } from "../../normalize/quantity.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { RegionRank } from "./region-matrix.js";

type Ranked = Pick<
  DescribedTarget,
  | "target_id"
  | "period_end"
  | "measure"
  | "change_direction"
  | "bound"
  | "value"
  | "value_max"
  | "unit"
  | "unit_mult"
>;

/** Positions of a sorted list up to which a test holds: the first at which it fails. */
function firstFailing(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Ranks targets of one series and one year: by the printed numbers, equal ones sharing a rank, and by what follows for sure. The promises
 * are intervals, and of two that overlap neither is above; so a target is at best behind those that certainly lie above it, and at
 * worst before those that certainly lie below (an interval order, which sorting decides in n·log n).
 * @param direction `lower` ranks the lowest first, everything else the highest
 * @returns by target id; targets without a number are not ranked
 */
export function rankTargets(
  targets: readonly Ranked[],
  direction: Direction,
): ReadonlyMap<string, RegionRank> {
  const sign = direction === "lower" ? -1 : 1;
  const items = targets.flatMap((target) => {
    const { amount, interval } = quantityOf(target, { lessIsBetter: direction === "lower" });
    if (amount === null) return [];
    const flipped: Interval | undefined =
      interval === undefined || sign === 1 ? interval : mapInterval(interval, (end) => -end, true);
    return [{ target, amount: amount * sign, interval: flipped }];
  });
  const amounts = items.map(({ amount }) => amount).sort((a, b) => b - a);
  const told = items.flatMap(({ interval }) => (interval === undefined ? [] : [interval]));
  const openness = (closed: boolean): number => (closed ? 0 : 1);
  // From the highest lower end, and from the lowest upper end: those certainly above, and certainly below, are a prefix of each.
  const byLower = [...told].sort(
    (a, b) => b.lower - a.lower || openness(b.lowerClosed) - openness(a.lowerClosed),
  );
  const byUpper = [...told].sort(
    (a, b) => a.upper - b.upper || openness(b.upperClosed) - openness(a.upperClosed),
  );
  return new Map(
    items.map(({ target, amount, interval }) => {
      const above =
        interval === undefined
          ? 0
          : firstFailing(byLower.length, (at) => liesAbove(byLower[at] ?? interval, interval));
      const below =
        interval === undefined
          ? 0
          : firstFailing(byUpper.length, (at) => liesAbove(interval, byUpper[at] ?? interval));
      const rank: RegionRank = {
        year: target.period_end,
        printed: firstFailing(amounts.length, (at) => (amounts[at] ?? amount) > amount) + 1,
        best: above + 1,
        worst: items.length - below,
        of: items.length,
      };
      return [target.target_id, rank];
    }),
  );
}
