import { groupBy } from "../../model/group-by.js";
import { refuseUnknown } from "../../model/refuse-unknown.js";
import { seriesKey } from "../../normalize/series-key.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { TargetSource } from "../../tables/targets-of.js";
import { pairOf } from "../compare-pair.js";
import { selectTargets } from "../select.js";
import { SELECTION_OPTIONS, type Selection, selectionOf } from "../selection.js";
import { oneARegion } from "./firm-first.js";
import type { Ladder, LadderStep } from "./ladder.js";

/** Which ladders to make. */
export interface LadderOptions extends Selection {
  /** Targets due in this year only (`period_end`). */
  readonly year?: number;
}

/** The names of the options of {@link regionLadders}. */
export const LADDER_OPTIONS = [...SELECTION_OPTIONS, "year"] as const;

/** The nearest region above that has a commitment: regions are the parts of the path that contains them. */
function nearestAbove(
  target: DescribedTarget,
  byRegion: ReadonlyMap<string, DescribedTarget>,
): DescribedTarget | null {
  const above = target.region_path.split("/").slice(0, -1).reverse();
  for (const code of above) {
    const found = byRegion.get(code);
    if (found !== undefined) return found;
  }
  return null;
}

function stepOf(target: DescribedTarget, byRegion: ReadonlyMap<string, DescribedTarget>): LadderStep {
  const above = nearestAbove(target, byRegion);
  if (above === null)
    return { target, above, grade: null, relation: null, difference: null, unit: null, share: null };
  const { grade, committed } = pairOf(target, above, {}, []);
  const { relation, difference, share } = committed;
  const unit = difference === null ? null : committed.unit;
  return { target, above, grade, relation, difference, unit, share };
}

/**
 * How targets grow or shrink down the levels (层层加码): for each series and year that regions inside each other set targets in, every
 * region's commitment beside that of the nearest region above it, with the gap for rates and densities and the share of the whole for
 * stocks, flows and money.
 * @param source a dataset, its targets, or rows of them
 * @returns ladders of the most regions first; none where no region lies in another
 * @throws CrossProvinceError for unknown options and names
 * @example
 * const [first] = regionLadders(await loadDataset(), { families: ["high-tech-enterprises"], year: 2025 });
 * first?.steps[1]?.share; // => 0.0714285714286
 */
export function regionLadders(source: TargetSource, options: LadderOptions = {}): Ladder[] {
  refuseUnknown(options, LADDER_OPTIONS);
  const { year } = options;
  const { rows } = selectTargets(source, selectionOf(options));
  const chosen = rows.filter(
    (row) => row.principal && row.value !== null && (year === undefined || row.period_end === year),
  );
  const groups = groupBy(chosen, (row) => `${seriesKey(row)}|${row.period_end}`);
  return [...groups.values()]
    .flatMap((group): Ladder[] => {
      const byRegion = oneARegion(group);
      const steps = [...byRegion.values()]
        .sort((a, b) => (a.region_path < b.region_path ? -1 : 1))
        .map((target) => stepOf(target, byRegion));
      const [head] = group;
      if (head === undefined || steps.every(({ above }) => above === null)) return [];
      const name = { zh: head.indicator_zh, en: head.indicator_en };
      return [{ series: seriesKey(head), family_id: head.family_id, name, year: head.period_end, steps }];
    })
    .sort((a, b) => b.steps.length - a.steps.length || a.year - b.year || (a.series < b.series ? -1 : 1));
}
