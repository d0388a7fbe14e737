import { groupBy } from "../model/group-by.js";
import { CrossProvinceError } from "../model/issue.js";
import type { Language } from "../model/language.js";
import type { Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { comparePair } from "./compare-pair.js";
import { pairsTable } from "./pairs-table.js";
import { type Selection, selectTargets } from "./select.js";
import type { CompareOptions, Pair } from "./types.js";

export { groupBy };

/** What to compare, and how. */
export interface CompareTargetsOptions extends Selection, CompareOptions {
  /** Language of the reasons in the table. Default `en`. */
  readonly language?: Language;
}

/** The targets of a table as rows. Throws where columns that every verb needs are missing. */
export function describedRows(targets: Table): readonly DescribedTarget[] {
  return selectTargets(targets, {}).rows;
}

/**
 * All pairs of targets of one family that two of the regions set, each with its verdict. Side `a` belongs to the region
 * named first. Each commitment stands for itself once, by its principal printing, unless `restatements` asks for all of them.
 * @throws CrossProvinceError for unknown names, and where fewer than two regions are named
 */
export function comparePairs(targets: Table, options: CompareTargetsOptions = {}): Pair[] {
  const { rows: printed, regions } = selectTargets(targets, options);
  const rows = options.restatements ? printed : printed.filter((row) => row.principal);
  if (options.regions !== undefined && regions.length < 2) {
    throw new CrossProvinceError([
      { code: "regions-too-few", severity: "error", at: {}, received: regions.join(", ") || "none" },
    ]);
  }
  const order = new Map(regions.map((code, index) => [code, index]));
  const pairs: Pair[] = [];
  const families = groupBy(rows, (row) => row.family_id);
  for (const id of options.families ?? families.keys()) {
    const family = families.get(id) ?? [];
    const sorted = [...family].sort(
      (p, q) => (order.get(p.region_code) ?? 0) - (order.get(q.region_code) ?? 0),
    );
    sorted.forEach((a, index) => {
      for (const b of sorted.slice(index + 1)) {
        if (a.region_code !== b.region_code) pairs.push(comparePair(a, b, options, family));
      }
    });
  }
  return pairs;
}

/**
 * Compares the targets of regions: for every family that two or more of them set targets in, all pairs with a grade, the
 * reasons, the alignment done and both target ids. Families that one region alone has: see {@link oneSidedFamilies}.
 * @param targets the `targets` of a loaded dataset, or rows of it; left as it is
 * @returns one row a pair
 * @example
 * const { targets } = await loadDataset();
 * const pairs = compareTargets(targets, { regions: ["湖南", "江西"], families: ["new-product-share"] });
 * pairs.get("grade"); // => "indicative-only"
 */
export function compareTargets(targets: Table, options: CompareTargetsOptions = {}): Table {
  return pairsTable(comparePairs(targets, options), options.language);
}

/** Of pairs that were made of every printing, those of the principal ones alone. */
export function withoutRestatements(pairs: readonly Pair[]): Pair[] {
  return pairs.filter((pair) => pair.a.principal && pair.b.principal);
}
