import { describedRows } from "../compare/compare-targets.js";
import type { Selection } from "../compare/selection.js";
import { groupBy } from "../model/group-by.js";
import type { TargetRow } from "../model/rows.js";
import { amountOf, baseUnit, tidy } from "../normalize/amount.js";
import { seriesKey } from "../normalize/series-key.js";
import { requiredPace } from "../stats/required-pace.js";
import { fromRows, type Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { TargetSource } from "../tables/targets-of.js";

/** What all rows of a series have in common. */
const CARRIED = [
  "document_id",
  "table_id",
  "region_code",
  "region_zh",
  "region_en",
  "population_id",
  "breakdown",
  "tier",
  "indicator_id",
  "indicator_zh",
  "indicator_en",
] as const;

const COLUMNS = [
  ...CARRIED,
  "unit",
  "from_year",
  "to_year",
  "from_amount",
  "to_amount",
  "per_year",
  "growth",
  "growth_reason",
  "formula",
  "printed_growth",
  "printed_difference",
  "target_ids",
];

const stretchKey = (target: DescribedTarget): string =>
  [target.document_id, target.table_id ?? "", target.region_code, seriesKey(target)].join("|");

/** Dimensions whose levels grow by rates; shares, ranks and indices change by differences. */
const GROWS: ReadonlySet<string> = new Set(["count", "money", "persons", "person-times"]);

/** The average growth rate printed in the same row of the same table. */
function printedRate(level: TargetRow, targets: readonly DescribedTarget[]): DescribedTarget | undefined {
  if (level.table_id === null) return undefined;
  return targets.find(
    (target) =>
      target.measure === "growth" &&
      target.document_id === level.document_id &&
      target.table_id === level.table_id &&
      target.row_label === level.row_label,
  );
}

function stepRow(from: DescribedTarget, to: DescribedTarget, printed: DescribedTarget | undefined) {
  const amount = (target: DescribedTarget) =>
    amountOf(target.value, target.unit_mult, target.unit) ?? Number.NaN;
  const [first, last] = [amount(from), amount(to)];
  const years = to.period_end - from.period_end;
  const pace = requiredPace(first, last, years);
  const grows = GROWS.has(from.dimension ?? "");
  const defined = grows && !Number.isNaN(pace.rate);
  const growth = defined ? tidy(pace.rate * 100) : null;
  return {
    ...Object.fromEntries(CARRIED.map((name) => [name, from[name]])),
    unit: baseUnit(from.unit),
    from_year: from.period_end,
    to_year: to.period_end,
    from_amount: first,
    to_amount: last,
    per_year: tidy(pace.perYear),
    growth,
    growth_reason: defined ? null : grows ? "no-positive-base" : "not-a-growing-quantity",
    formula: defined
      ? `(${last} / ${first}) ^ (1 / ${years}) − 1 = ${pace.rate.toFixed(4)}`
      : `(${last} − ${first}) / ${years} = ${tidy(pace.perYear)}`,
    printed_growth: printed?.value ?? null,
    printed_difference: printed?.value == null || growth === null ? null : tidy(printed.value - growth),
    target_ids: [from.target_id, to.target_id, ...(printed === undefined ? [] : [printed.target_id])],
  };
}

/**
 * The growth that a document's own levels imply: for each indicator, region and part with levels at two or more dates, from one date to
 * the next and from the first to the last, the yearly amount and the compound annual growth rate in per cent, with the rate that the
 * same table row prints beside it (whole stretch only). Bounds are not minded: printed numbers are compared.
 * @param source a dataset, its targets, or rows of them
 * @returns one row a stretch: amounts in `unit`, `per_year` in `unit` a year (percentage points for shares); `growth` is null with a
 * `growth_reason` for quantities that do not grow by rates
 * @example
 * impliedGrowth((await loadDataset()).targets).columnNames().includes("per_year"); // => true
 */
export function impliedGrowth(source: TargetSource, selection: Selection = {}): Table {
  const all = describedRows(source, selection);
  const levels = all.filter(
    (target) => target.measure === "level" && target.value !== null && target.value_max === null,
  );
  const rows = [...groupBy(levels, stretchKey).values()].flatMap((series) => {
    const dated = [...groupBy(series, (target) => String(target.period_end)).values()]
      .flatMap(([first]) => first ?? [])
      .sort((a, b) => a.period_end - b.period_end);
    const [first, last] = [dated[0], dated.at(-1)];
    if (first === undefined || last === undefined || dated.length < 2) return [];
    const steps = dated.slice(1).map((to, index) => stepRow(dated[index] ?? first, to, undefined));
    const whole = stepRow(first, last, printedRate(first, all));
    return dated.length === 2 ? [whole] : [...steps, whole];
  });
  return fromRows(rows, COLUMNS);
}
