import { groupBy } from "../model/group-by.js";
import { CrossProvinceError } from "../model/issue.js";
import type { Language } from "../model/language.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import type { Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { TargetSource } from "../tables/targets-of.js";
import { pairOf } from "./compare-pair.js";
import { PAIR_OPTIONS } from "./pair-options.js";
import { pairsTable } from "./pairs-table.js";
import { requirePairs } from "./require-results.js";
import { requireScale } from "./require-scale.js";
import { selectTargets } from "./select.js";
import { SELECTION_OPTIONS, type Selection, selectionOf } from "./selection.js";
import type { CompareOptions, Pair } from "./types.js";

/** What to compare, and how. */
export interface CompareTargetsOptions extends Selection, CompareOptions {
  /** Language of the reasons in the table. Default `en`. */
  readonly language?: Language;
}

/** The names of the options of {@link compareTargets}. */
export const COMPARE_OPTIONS = [
  ...SELECTION_OPTIONS,
  "language",
  ...PAIR_OPTIONS,
] as const satisfies readonly (keyof CompareTargetsOptions)[];

/** What of some options says how to compare. */
export function compareOptionsOf(options: CompareTargetsOptions): CompareTargetsOptions {
  const known: readonly string[] = COMPARE_OPTIONS;
  return Object.fromEntries(Object.entries(options).filter(([name]) => known.includes(name)));
}

/** The targets of a source that a selection takes, as rows. Throws where columns that every verb needs are missing. */
export function describedRows(source: TargetSource, selection: Selection = {}): readonly DescribedTarget[] {
  return selectTargets(source, selection).rows;
}

/**
 * All pairs of targets of one family that two of the regions set, each with its verdict. Side `a` belongs to the region
 * named first. Each commitment stands for itself once, by its principal printing, unless `restatements` asks for all of them.
 * @param source a dataset, its targets, or rows of them; left as it is
 * @throws CrossProvinceError for unknown options and names, and where fewer than two regions are named
 * @example
 * const pairs = comparePairs(await loadDataset(), { regions: ["湖南", "江西"], families: ["new-product-share"] });
 * pairs[0]?.grade; // => "indicative-only"
 */
export function comparePairs(source: TargetSource, options: CompareTargetsOptions = {}): Pair[] {
  refuseUnknown(options, COMPARE_OPTIONS);
  requireScale(options.scale);
  const { rows: printed, regions, families: named } = selectTargets(source, selectionOf(options));
  const rows = options.restatements ? printed : printed.filter((row) => row.principal);
  if (options.regions !== undefined && regions.length < 2) {
    throw new CrossProvinceError([
      { code: "regions-too-few", severity: "error", at: {}, received: options.regions.join(", ") || "0" },
    ]);
  }
  const order = new Map(regions.map((code, index) => [code, index]));
  const pairs: Pair[] = [];
  const families = groupBy(rows, (row) => row.family_id);
  for (const id of named ?? families.keys()) {
    const family = families.get(id) ?? [];
    const sorted = [...family].sort(
      (p, q) => (order.get(p.region_code) ?? 0) - (order.get(q.region_code) ?? 0),
    );
    sorted.forEach((a, index) => {
      for (const b of sorted.slice(index + 1)) {
        if (a.region_code !== b.region_code) pairs.push(pairOf(a, b, options, family));
      }
    });
  }
  return pairs;
}

/**
 * Compares the targets of regions: for every family that two or more of them set targets in, all pairs with a grade, the
 * reasons, the alignment done and both target ids. Families that one region alone has: see {@link oneSidedFamilies}.
 * @param source a dataset, its targets, or rows of them; left as it is
 * @returns one row a pair
 * @example
 * const { targets } = await loadDataset();
 * const pairs = compareTargets(targets, { regions: ["湖南", "江西"], families: ["new-product-share"] });
 * pairs.get("grade"); // => "indicative-only"
 */
export function compareTargets(source: TargetSource, options: CompareTargetsOptions = {}): Table {
  const pairs = comparePairs(source, options);
  const { language = "en" } = options;
  return pairsTable(pairs, { language });
}

/**
 * Of pairs that were made of every printing, those of the principal ones alone.
 * @example
 * const all = comparePairs(await loadDataset(), { families: ["rd-intensity"], restatements: true });
 * withoutRestatements(all).length < all.length; // => true
 */
export function withoutRestatements(pairs: readonly Pair[]): Pair[] {
  requirePairs(pairs);
  return pairs.filter((pair) => pair.a.principal && pair.b.principal);
}
