import { CrossProvinceError } from "../../model/issue.js";
import type { Bilingual } from "../../model/language.js";
import { amountOf, tidy } from "../../normalize/amount.js";
import { SERIES_COLUMNS, type SeriesColumns, seriesKey } from "../../normalize/series-key.js";
import type { Dataset, DescribedTarget } from "../../tables/dataset.js";
import { comparePair, decisiveReasons } from "../compare-pair.js";
import { groupBy } from "../compare-targets.js";
import { selectTargets } from "../select.js";
import { type AbsenceSource, absenceSource, absentCell } from "./absent-cell.js";
import { matrixRegions, type RegionSet } from "./matrix-regions.js";
import { rankTargets } from "./rank-targets.js";
import type {
  MatrixRegion,
  ReferenceGap,
  RegionCell,
  RegionCommitment,
  RegionMatrix,
  RegionRank,
  RegionSeries,
} from "./region-matrix.js";
import { summariseSeries } from "./summarise-series.js";

/** Which regions, families and documents to set side by side. */
export interface CompareRegionsOptions {
  /** Names or codes, `"all"` (those that documents are of) or `"provinces"`. Default `"all"`. */
  readonly regions?: RegionSet | readonly string[];
  /** Families to show; all of them by default. */
  readonly families?: readonly string[];
  readonly documents?: readonly string[];
  /** Targets due in this year only (`period_end`). */
  readonly year?: number;
  /** A region whose commitments the others are set against: by name or code, such as 全国. */
  readonly reference?: string;
}

function noSuchYear(year: number, targets: readonly DescribedTarget[]): CrossProvinceError {
  const years = [...new Set(targets.map((target) => target.period_end))].sort(
    (a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b,
  );
  return new CrossProvinceError([
    {
      code: "year-unknown",
      severity: "error",
      at: {},
      received: String(year),
      expected: years.slice(0, 5).join(", "),
    },
  ]);
}

/** Ranks the targets of a series: within one year and one administrative level, and only what the rules let stand beside each other. */
function ranksOf(targets: readonly DescribedTarget[]): {
  readonly ranks: ReadonlyMap<string, RegionRank>;
  readonly unranked: ReadonlyMap<string, Bilingual>;
} {
  const ranks = new Map<string, RegionRank>();
  const unranked = new Map<string, Bilingual>();
  // Regions of one level never lie in each other, so no part is ranked with its whole.
  for (const group of groupBy(targets, (row) => `${row.period_end}|${row.region_level}`).values()) {
    const first = new Map<string, DescribedTarget>();
    for (const row of group) if (!first.has(row.region_code)) first.set(row.region_code, row);
    const [head, ...others] = first.values();
    if (head === undefined || others.length === 0) continue;
    // Of one series, one year and one level all pairs answer the rules alike: one pair speaks for the group.
    const pair = comparePair(head, others[0] ?? head, {}, []);
    if (pair.grade !== "comparable") {
      const reasons = decisiveReasons(pair);
      const why = {
        zh: reasons.map(({ text }) => text.zh).join("；"),
        en: reasons.map(({ text }) => text.en).join("; "),
      };
      for (const row of group) unranked.set(row.target_id, why);
      continue;
    }
    for (const [id, rank] of rankTargets([...first.values()], head.direction)) ranks.set(id, rank);
  }
  return { ranks, unranked };
}

function gapTo(target: DescribedTarget, reference: readonly DescribedTarget[]): ReferenceGap | null {
  const beside = reference.find(
    (row) => row.period_end === target.period_end && row.region_code !== target.region_code,
  );
  const [own, other] = [target, beside].map((row) =>
    row === undefined ? null : amountOf(row.value, row.unit_mult, row.unit),
  );
  if (beside === undefined || own == null || other == null) return null;
  return { target_id: beside.target_id, difference: tidy(own - other) };
}

interface SeriesSource {
  readonly regions: readonly MatrixRegion[];
  readonly family: ReadonlyMap<string, readonly DescribedTarget[]>;
  readonly absence: AbsenceSource;
  readonly reference: string | undefined;
}

function seriesOf(series: string, targets: readonly DescribedTarget[], source: SeriesSource): RegionSeries[] {
  const [first] = targets;
  if (first === undefined) return [];
  const { ranks, unranked } = ranksOf(targets);
  const byRegion = groupBy(targets, (row) => row.region_code);
  const reference = source.reference === undefined ? [] : (byRegion.get(source.reference) ?? []);
  const commitment = (target: DescribedTarget): RegionCommitment => ({
    target,
    rank: ranks.get(target.target_id) ?? null,
    unranked: unranked.get(target.target_id) ?? null,
    against: gapTo(target, reference),
  });
  const cells = source.regions.map(({ region_code }): [string, RegionCell] => {
    const own = byRegion.get(region_code);
    if (own === undefined)
      return [
        region_code,
        absentCell(region_code, first, source.family.get(region_code) ?? [], source.absence),
      ];
    const inOrder = [...own].sort((a, b) => a.period_end - b.period_end);
    return [region_code, { commitments: inOrder.map(commitment) }];
  });
  const key = Object.fromEntries(SERIES_COLUMNS.map((column) => [column, first[column]]));
  return [
    {
      series,
      key: key as unknown as SeriesColumns,
      family_id: first.family_id,
      unit: first.unit,
      name: { zh: first.indicator_zh, en: first.indicator_en },
      summary: summariseSeries(targets),
      cells: new Map(cells),
    },
  ];
}

/**
 * Sets any number of regions beside each other: one row a series (indicator, population, part, level of recognition, measure, direction,
 * pace, unit), one cell a region with its commitments, or the reason why it has none. Ranks hold within one series, one year and one
 * administrative level, and only where the rules of comparison let all stand beside each other.
 * @returns series with numbers in the most regions first; relative targets, which have no number, only explain empty cells
 * @throws CrossProvinceError for unknown regions, families, documents and years (with the nearest), and where nothing is found
 * @example
 * const matrix = compareRegions(await loadDataset(), { regions: ["湖南", "江西"], families: ["green-factories"] });
 * matrix.series.length > 0; // => true
 */
export function compareRegions(dataset: Dataset, options: CompareRegionsOptions = {}): RegionMatrix {
  const regions = matrixRegions(dataset, options.regions ?? "all");
  const reference =
    options.reference === undefined ? undefined : matrixRegions(dataset, [options.reference])[0]?.region_code;
  const { families, documents, year } = options;
  const { rows } = selectTargets(dataset.targets, {
    ...(families === undefined ? {} : { families }),
    ...(documents === undefined ? {} : { documents }),
  });
  const wanted = new Set([...regions.map(({ region_code }) => region_code), reference]);
  const stated = rows.filter((row) => row.principal && wanted.has(row.region_code));
  if (year !== undefined && !rows.some((row) => row.period_end === year)) throw noSuchYear(year, rows);
  const chosen = year === undefined ? stated : stated.filter((row) => row.period_end === year);
  const numbers = chosen.filter((row) => row.measure !== "relative");
  const named = regions.filter(({ region_code }) => numbers.some((row) => row.region_code === region_code));
  if (named.length === 0) {
    const received = [...regions.map(({ name }) => name.zh), ...(families ?? []), year ?? ""]
      .join(" ")
      .trim();
    throw new CrossProvinceError([{ code: "result-empty", severity: "error", at: {}, received }]);
  }
  const absence = absenceSource(dataset, year);
  const byFamily = groupBy(chosen, (row) => row.family_id);
  const order = new Map((families ?? []).map((id, index) => [id, index]));
  const series = [...groupBy(numbers, seriesKey)].flatMap(([key, targets]) => {
    const family = groupBy(byFamily.get(targets[0]?.family_id ?? "") ?? [], (row) => row.region_code);
    return seriesOf(key, targets, { regions, family, absence, reference });
  });
  const place = (row: RegionSeries): number => order.get(row.family_id) ?? order.size;
  series.sort((a, b) => place(a) - place(b) || b.summary.regions - a.summary.regions);
  return { regions, series };
}
