import { groupBy } from "../model/group-by.js";
import { isLesserTerritory } from "../model/lesser-territory.js";
import { isAdditive } from "../normalize/additive.js";
import { amountOf, baseUnit } from "../normalize/amount.js";
import { seriesKey } from "../normalize/series-key.js";
import type { DescribedTarget } from "../tables/dataset.js";

/** A part of a region with its target. */
export interface Part {
  readonly target: DescribedTarget;
  /** In the base unit. */
  readonly amount: number;
}

/** One quantity at one date, set for the parts (districts, zones) of one region: what can be shared out and concentrated. */
export interface PartsOfRegion {
  readonly document_id: string;
  /** The region whose parts these are. */
  readonly whole_code: string;
  readonly unit: string;
  /** The first part, which stands for what all have in common. */
  readonly first: DescribedTarget;
  readonly parts: readonly Part[];
}

/** The region right above one, by its path; empty for a region without one. */
const wholeOf = (target: DescribedTarget): string => target.region_path.split("/").at(-2) ?? "";

/** The series of a part: that of its target, in one table, under one whole. A lesser territory is a part as the others are. */
const partKey = (target: DescribedTarget): string =>
  [
    target.document_id,
    target.table_id ?? "",
    wholeOf(target),
    seriesKey({ ...target, breakdown: null }),
  ].join("|");

/** What tells one series of parts from another but for its date. */
export const seriesOf = ({ first }: PartsOfRegion): string => partKey(first);

/**
 * The groups of targets that one document sets for three or more parts of one region: same indicator, measure, population, tier, table
 * and years, in a unit that adds up. Rows with a breakdown of another kind are left out, and of several rows for one part the first stays.
 */
export function partsOfRegions(targets: readonly DescribedTarget[]): PartsOfRegion[] {
  const eligible = targets.filter(
    (target) =>
      target.value !== null &&
      target.value_max === null &&
      (target.breakdown === null || isLesserTerritory(target.breakdown)) &&
      isAdditive(target) &&
      wholeOf(target) !== "",
  );
  const groups = groupBy(
    eligible,
    (target) => `${partKey(target)}|${target.period_start ?? ""}|${target.period_end}`,
  );
  return [...groups.values()].flatMap((group): PartsOfRegion[] => {
    const [first] = group;
    const parts = [...groupBy(group, (target) => target.region_code).values()].flatMap(([target]) => {
      const amount = target === undefined ? null : amountOf(target.value, target.unit_mult, target.unit);
      return target === undefined || amount === null ? [] : [{ target, amount }];
    });
    if (first === undefined || parts.length < 3) return [];
    return [
      {
        document_id: first.document_id,
        whole_code: wholeOf(first),
        unit: baseUnit(first.unit) ?? "",
        first,
        parts,
      },
    ];
  });
}

/** The columns that every table over parts begins with. */
export const PARTS_COLUMNS = [
  "document_id",
  "table_id",
  "whole_code",
  "indicator_id",
  "indicator_zh",
  "indicator_en",
  "measure",
  "period_start",
  "period_end",
  "unit",
] as const;

/** The values of {@link PARTS_COLUMNS}. */
export function partsHead({ document_id, whole_code, unit, first }: PartsOfRegion): Record<string, unknown> {
  const { table_id, indicator_id, indicator_zh, indicator_en, measure, period_start, period_end } = first;
  return {
    document_id,
    table_id,
    whole_code,
    indicator_id,
    indicator_zh,
    indicator_en,
    measure,
    period_start,
    period_end,
    unit,
  };
}
