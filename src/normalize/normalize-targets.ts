import type { Bound, Measure } from "../model/codes.js";
import { CrossProvinceError } from "../model/issue.js";
import { missingColumns, type Table, valuesOf } from "../tables/arquero.js";
import { amountOf, baseUnit } from "./amount.js";
import { type ApproximateOption, intervalOf } from "./interval.js";
import { perYear, yearsOf } from "./period.js";

const NEEDED = [
  "measure",
  "bound",
  "value",
  "value_max",
  "unit",
  "unit_mult",
  "period_start",
  "period_end",
] as const;

/** The columns that {@link normalizeTargets} adds. */
export const NORMALIZED_COLUMNS = [
  "amount",
  "amount_max",
  "amount_unit",
  "lower",
  "upper",
  "lower_closed",
  "upper_closed",
  "years",
  "per_year",
] as const;

/**
 * Adds to a table of targets what can be computed from each row alone:
 * - `amount`, `amount_max`: the printed numbers in `amount_unit`, the base unit (亿元 → 100 000 000 CNY);
 * - `lower`, `upper`, `lower_closed`, `upper_closed`: the interval promised; infinite ends are null, and so is all of an
 *   interval that can't be told (no number, or “about” without a width);
 * - `years`: years of the period, both ends counted; null without a printed start;
 * - `per_year`: the yearly pace of increments, totals and quotas, in `amount_unit`.
 * The input is left as it is.
 * @throws CrossProvinceError when columns are missing
 */
export function normalizeTargets(targets: Table, options: ApproximateOption = {}): Table {
  const missing = missingColumns(targets, NEEDED);
  if (missing.length > 0) {
    throw new CrossProvinceError([
      { code: "columns-missing", severity: "error", at: {}, expected: missing.join(", ") },
    ]);
  }
  const n = targets.numRows();
  const read = targets.reify();
  const column = <Value>(name: string): ((row: number) => Value) => valuesOf(read, name);
  const measure = column<Measure>("measure");
  const bound = column<Bound>("bound");
  const value = column<number | null>("value");
  const valueMax = column<number | null>("value_max");
  const unit = column<string | null>("unit");
  const unitMult = column<number>("unit_mult");
  const start = column<number | null>("period_start");
  const end = column<number>("period_end");
  const added: Record<(typeof NORMALIZED_COLUMNS)[number], unknown[]> = {
    amount: new Array(n),
    amount_max: new Array(n),
    amount_unit: new Array(n),
    lower: new Array(n),
    upper: new Array(n),
    lower_closed: new Array(n),
    upper_closed: new Array(n),
    years: new Array(n),
    per_year: new Array(n),
  };
  const finite = (end: number | undefined): number | null =>
    end !== undefined && Number.isFinite(end) ? end : null;
  for (let row = 0; row < n; row += 1) {
    const amount = amountOf(value(row), unitMult(row), unit(row));
    const amountMax = amountOf(valueMax(row), unitMult(row), unit(row));
    const promised = intervalOf(bound(row), amount, amountMax, options);
    const years = yearsOf(start(row), end(row));
    const pace = perYear(measure(row), amount, years);
    added.amount[row] = amount;
    added.amount_max[row] = amountMax;
    added.amount_unit[row] = baseUnit(unit(row));
    added.lower[row] = finite(promised?.lower);
    added.upper[row] = finite(promised?.upper);
    added.lower_closed[row] = promised?.lowerClosed ?? null;
    added.upper_closed[row] = promised?.upperClosed ?? null;
    added.years[row] = years;
    added.per_year[row] = pace;
  }
  return read.assign(added);
}
