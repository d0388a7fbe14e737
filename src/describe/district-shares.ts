import { sum } from "simple-statistics";
import { describedRows } from "../compare/compare-targets.js";
import type { Selection } from "../compare/selection.js";
import { tidy } from "../normalize/amount.js";
import { shareChanges } from "../stats/share-changes.js";
import { shares } from "../stats/shares.js";
import { fromRows, type Table } from "../tables/arquero.js";
import type { TargetSource } from "../tables/targets-of.js";
import { PARTS_COLUMNS, type PartsOfRegion, partsHead, partsOfRegions, seriesOf } from "./parts.js";

const COLUMNS = [
  ...PARTS_COLUMNS,
  "region_code",
  "region_zh",
  "region_en",
  "amount",
  "total",
  "share",
  "rank",
  "change_from",
  "share_change",
  "formula",
  "target_ids",
];

/** The same series at the latest earlier date, with the same parts in the same order; undefined where there is none. */
function earlier(group: PartsOfRegion, groups: readonly PartsOfRegion[]): PartsOfRegion | undefined {
  const codes = ({ parts }: PartsOfRegion): string => parts.map(({ target }) => target.region_code).join(" ");
  const length = ({ first }: PartsOfRegion): number =>
    first.period_start === null ? 0 : first.period_end - first.period_start;
  return groups
    .filter(
      (other) =>
        seriesOf(other) === seriesOf(group) &&
        other.first.period_end < group.first.period_end &&
        length(other) === length(group) &&
        codes(other) === codes(group),
    )
    .sort((a, b) => b.first.period_end - a.first.period_end)[0];
}

/**
 * Each part's share of the sum over the parts of a region (districts and zones of a city), its rank, and the change of the share since
 * the earlier date of the same series.
 * @param source a dataset, its targets, or rows of them
 * @returns one row a part and date: `amount` and `total` in `unit`; `share` in per cent; `share_change` in percentage points since
 * `change_from` (both null at the first date); `rank` from 1, ties sharing the best; `target_ids` of all parts, this one first
 * @example
 * const { targets } = await loadDataset();
 * districtShares(targets).columnNames().includes("share_change"); // => true
 */
export function districtShares(source: TargetSource, selection: Selection = {}): Table {
  const groups = partsOfRegions(describedRows(source, selection));
  const rows = groups.flatMap((group) => {
    const amounts = group.parts.map(({ amount }) => amount);
    const total = tidy(sum(amounts));
    const before = earlier(group, groups);
    const changes =
      before === undefined
        ? undefined
        : shareChanges(
            before.parts.map(({ amount }) => amount),
            amounts,
          );
    const parts = shares(amounts);
    return group.parts.map(({ target, amount }, index) => {
      const [share, change] = [parts[index] ?? Number.NaN, changes?.[index]];
      const parents = [
        target.target_id,
        ...group.parts.map((part) => part.target.target_id).filter((id) => id !== target.target_id),
        ...(before?.parts.map((part) => part.target.target_id) ?? []),
      ];
      return {
        ...partsHead(group),
        region_code: target.region_code,
        region_zh: target.region_zh,
        region_en: target.region_en,
        amount,
        total,
        share: tidy(share * 100),
        rank: 1 + amounts.filter((other) => other > amount).length,
        change_from: before?.first.period_end ?? null,
        share_change: change === undefined ? null : tidy(change * 100),
        formula: `${amount} / ${total} = ${tidy(Number((share * 100).toFixed(2)))}%`,
        target_ids: parents,
      };
    });
  });
  return fromRows(rows, COLUMNS);
}
