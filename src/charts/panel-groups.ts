import { comparePair } from "../compare/compare-pair.js";
import { baseUnit } from "../normalize/amount.js";
import type { DescribedTarget } from "../tables/dataset.js";

/** What must be equal for two numbers to stand on one axis: the definition, the kind of quantity and the unit. */
const axisKey = (row: DescribedTarget): string =>
  [row.family_id, row.indicator_id, row.measure, baseUnit(row.unit) ?? ""].join("|");

/**
 * Sorts targets into groups that may share an axis: one definition, one measure, one unit, and no two of them refused by
 * the rules of comparison. Groups are in the order of their first target.
 */
export function panelGroups(rows: readonly DescribedTarget[]): DescribedTarget[][] {
  const groups: DescribedTarget[][] = [];
  for (const row of rows) {
    const home = groups.find(
      ([first, ...others]) =>
        first !== undefined &&
        axisKey(first) === axisKey(row) &&
        [first, ...others].every((other) => comparePair(other, row).grade !== "not-comparable"),
    );
    if (home === undefined) groups.push([row]);
    else home.push(row);
  }
  return groups;
}
