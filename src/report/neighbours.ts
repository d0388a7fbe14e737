import type { CompareTargetsOptions } from "../compare/compare-targets.js";
import { comparePairs, withoutRestatements } from "../compare/compare-targets.js";
import { selectTargets } from "../compare/select.js";
import { selectionOf } from "../compare/selection.js";
import type { Pair } from "../compare/types.js";
import { rowsOf, type Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";

/**
 * Pairs of a prefecture inside one of the compared regions with the other one: what Xiangtan promises beside Jiangxi when
 * Hunan and Jiangxi are compared. A region inside is never paired with the one that contains it, and parts of its totals
 * are left out.
 */
export function neighbourPairs(targets: Table, options: CompareTargetsOptions): Pair[] {
  const all = rowsOf<DescribedTarget>(targets);
  const { regions } = selectTargets(all, selectionOf(options));
  const { regions: _, ...scope } = selectionOf(options);
  const { rows } = selectTargets(all, scope);
  const inside = rows.filter(
    (row) =>
      row.region_level === "prefecture" &&
      !regions.includes(row.region_code) &&
      row.region_path.split("/").some((code) => regions.includes(code)),
  );
  if (inside.length === 0) return [];
  const codes = [...new Set(inside.map((row) => row.region_code))];
  return withoutRestatements(comparePairs(targets, { ...options, regions: [...regions, ...codes] })).filter(
    (pair) =>
      pair.territory === "disjoint" &&
      pair.a.breakdown === null &&
      pair.b.breakdown === null &&
      regions.includes(pair.a.region_code) !== regions.includes(pair.b.region_code),
  );
}
