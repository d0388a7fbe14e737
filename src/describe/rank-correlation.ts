import { describedRows } from "../compare/compare-targets.js";
import type { Selection } from "../compare/selection.js";
import { tidy } from "../normalize/amount.js";
import { spearman } from "../stats/spearman.js";
import { fromRows, type Table } from "../tables/arquero.js";
import type { TargetSource } from "../tables/targets-of.js";
import { type PartsOfRegion, partsOfRegions } from "./parts.js";

const SIDE = [
  "indicator_id",
  "indicator_zh",
  "indicator_en",
  "measure",
  "table_id",
  "period_start",
  "period_end",
] as const;

const COLUMNS = [
  "whole_code",
  ...SIDE.map((name) => `a_${name}`),
  ...SIDE.map((name) => `b_${name}`),
  "n",
  "rho",
  "reason",
  "region_codes",
  "target_ids",
];

const side = (name: "a" | "b", { first }: PartsOfRegion): [string, unknown][] =>
  SIDE.map((column) => [`${name}_${column}`, first[column]]);

function correlate(a: PartsOfRegion, b: PartsOfRegion): Record<string, unknown> {
  const partners = new Map(b.parts.map((part) => [part.target.region_code, part]));
  const pairs = a.parts.flatMap((part) => {
    const partner = partners.get(part.target.region_code);
    return partner === undefined ? [] : [{ part, partner }];
  });
  const { n, rho } = spearman(
    pairs.map(({ part }) => part.amount),
    pairs.map(({ partner }) => partner.amount),
  );
  const reason = Number.isNaN(rho) ? "no-variation" : null;
  return {
    whole_code: a.whole_code,
    ...Object.fromEntries([...side("a", a), ...side("b", b)]),
    n,
    rho: Number.isNaN(rho) ? null : tidy(rho),
    reason,
    region_codes: pairs.map(({ part }) => part.target.region_code),
    target_ids: pairs.flatMap(({ part, partner }) => [part.target.target_id, partner.target.target_id]),
  };
}

/**
 * Spearman's rank correlation between two indicators over the parts of a region that have targets for both, for each pair of indicators
 * with the same deadline. The parts are all there are, not a sample of more, so that ρ describes them and no p-value is told.
 * @param source a dataset, its targets, or rows of them
 * @returns one row a pair; where ρ is null, `reason` says why: `no-variation` (all ranks tied)
 * @example
 * rankCorrelation((await loadDataset()).targets).columnNames().includes("p_value"); // => false
 */
export function rankCorrelation(source: TargetSource, selection: Selection = {}): Table {
  const groups = partsOfRegions(describedRows(source, selection));
  const rows = groups.flatMap((a, index) =>
    groups
      .slice(index + 1)
      .filter(
        (b) =>
          b.whole_code === a.whole_code &&
          b.first.indicator_id !== a.first.indicator_id &&
          b.first.period_end === a.first.period_end,
      )
      .map((b) => correlate(a, b))
      .filter((row) => Number(row.n) >= 3),
  );
  return fromRows(rows, COLUMNS);
}
