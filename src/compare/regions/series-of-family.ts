import { groupBy } from "../../model/group-by.js";
import type { Bilingual } from "../../model/language.js";
import { baseUnit, tidy } from "../../normalize/amount.js";
import { quantityOf } from "../../normalize/quantity.js";
import { SERIES_COLUMNS, type SeriesColumns, seriesKey } from "../../normalize/series-key.js";
import { minus } from "../../stats/exact.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { decisiveReasons, pairOf } from "../compare-pair.js";
import { type AbsenceSource, absentCell } from "./absent-cell.js";
import { rankTargets } from "./rank-targets.js";
import type {
  MatrixRegion,
  ReferenceGap,
  RegionCell,
  RegionCommitment,
  RegionRank,
  RegionSeries,
} from "./region-matrix.js";
import { summariseSeries } from "./summarise-series.js";

/** Ranks the targets of a series: within one year and one administrative level, and only what the rules let stand beside each other. */
function ranksOf(targets: readonly DescribedTarget[]): {
  readonly ranks: ReadonlyMap<string, RegionRank>;
  readonly unranked: ReadonlyMap<string, Bilingual>;
} {
  const ranks = new Map<string, RegionRank>();
  const unranked = new Map<string, Bilingual>();
  // Regions of one level never lie in each other, so no part is ranked with its whole. What runs over other years is not ranked with it.
  const time = (row: DescribedTarget): string => `${row.period_start ?? ""}–${row.period_end}`;
  for (const group of groupBy(targets, (row) => `${time(row)}|${row.region_level}`).values()) {
    const first = new Map<string, DescribedTarget>();
    for (const row of group) if (!first.has(row.region_code)) first.set(row.region_code, row);
    const [head, ...others] = first.values();
    if (head === undefined || others.length === 0) continue;
    // Of one series, one year and one level all pairs answer the rules alike, their units apart: one pair speaks for the group.
    const apart = others.find((row) => baseUnit(row.unit) !== baseUnit(head.unit));
    const pair = pairOf(head, apart ?? others[0] ?? head, {}, []);
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
  const [own, other] = [target, beside].map((row) => (row === undefined ? null : quantityOf(row).amount));
  if (beside === undefined || own == null || other == null) return null;
  return { target_id: beside.target_id, difference: tidy(minus(own, other)) };
}

/** What the series of a family are set against: the regions that have a cell, why a cell may be empty, the reference region. */
export interface MatrixContext {
  readonly regions: readonly MatrixRegion[];
  readonly absence: AbsenceSource;
  readonly reference: string | undefined;
}

function seriesOf(
  series: string,
  targets: readonly DescribedTarget[],
  family: ReadonlyMap<string, readonly DescribedTarget[]>,
  source: MatrixContext,
): RegionSeries[] {
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
  const of = { ...first, series };
  const cells = source.regions.map(({ region_code }): [string, RegionCell] => {
    const own = byRegion.get(region_code);
    if (own === undefined)
      return [region_code, absentCell(region_code, of, family.get(region_code) ?? [], source.absence)];
    const inOrder = [...own].sort((a, b) => a.period_end - b.period_end);
    return [region_code, { commitments: inOrder.map(commitment) }];
  });
  const key = Object.fromEntries(SERIES_COLUMNS.map((column) => [column, first[column]]));
  return [
    {
      series,
      key: key as unknown as SeriesColumns,
      family_id: first.family_id,
      unit: quantityOf(first).unit,
      name: { zh: first.indicator_zh, en: first.indicator_en },
      summary: summariseSeries(targets),
      cells: new Map(cells),
    },
  ];
}

/** By code unit, as engines of databases sort: the same order everywhere. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The series of one family: those with numbers in the most regions first.
 * @param unsorted the family's principal targets of the regions wanted, and of the year where one is; relative ones explain empty cells
 */
export function seriesOfFamily(unsorted: readonly DescribedTarget[], context: MatrixContext): RegionSeries[] {
  const rows = [...unsorted].sort(
    (a, b) =>
      byText(a.document_id, b.document_id) ||
      a.quote_start - b.quote_start ||
      byText(a.target_id, b.target_id),
  );
  const family = groupBy(rows, (row) => row.region_code);
  const numbers = rows.filter((row) => row.measure !== "relative");
  return [...groupBy(numbers, seriesKey)]
    .flatMap(([key, targets]) => seriesOf(key, targets, family, context))
    .sort((a, b) => b.summary.regions - a.summary.regions || byText(a.series, b.series));
}

/** The order of families in a matrix: as asked for, else those with numbers in the most regions first, then by id. */
export function familyOrder(rows: readonly DescribedTarget[], asked: readonly string[] = []): string[] {
  const numbers = rows.filter((row) => row.measure !== "relative");
  const regions = new Map(
    [...groupBy(numbers, (row) => row.family_id)].map(([id, family]) => [
      id,
      new Set(family.map((row) => row.region_code)).size,
    ]),
  );
  const place = new Map(asked.map((id, index) => [id, index]));
  return [...regions.keys()].sort(
    (a, b) =>
      (place.get(a) ?? place.size) - (place.get(b) ?? place.size) ||
      (regions.get(b) ?? 0) - (regions.get(a) ?? 0) ||
      byText(a, b),
  );
}
