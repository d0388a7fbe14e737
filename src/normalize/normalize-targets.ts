import type { Bound, Measure } from "../model/codes.js";
import { requireColumns, type Table, valuesOf } from "../tables/arquero.js";
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
  requireColumns(targets, NEEDED);
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
  // One array a column, held by name: looking each up again for every row costs more than the arithmetic.
  const amounts: (number | null)[] = new Array(n);
  const amountsMax: (number | null)[] = new Array(n);
  const units: (string | null)[] = new Array(n);
  const lowers: (number | null)[] = new Array(n);
  const uppers: (number | null)[] = new Array(n);
  const lowersClosed: (boolean | null)[] = new Array(n);
  const uppersClosed: (boolean | null)[] = new Array(n);
  const years: (number | null)[] = new Array(n);
  const paces: (number | null)[] = new Array(n);
  const finite = (end: number): number | null => (Number.isFinite(end) ? end : null);
  for (let row = 0; row < n; row += 1) {
    const printed = value(row);
    const printedMax = valueMax(row);
    const printedUnit = unit(row);
    const mult = unitMult(row);
    const amount = amountOf(printed, mult, printedUnit);
    const amountMax = printedMax === null ? null : amountOf(printedMax, mult, printedUnit);
    const promised = intervalOf(bound(row), amount, amountMax, options);
    const length = yearsOf(start(row), end(row));
    amounts[row] = amount;
    amountsMax[row] = amountMax;
    units[row] = baseUnit(printedUnit);
    years[row] = length;
    paces[row] = perYear(measure(row), amount, length);
    if (promised === undefined) {
      lowers[row] = uppers[row] = lowersClosed[row] = uppersClosed[row] = null;
      continue;
    }
    lowers[row] = finite(promised.lower);
    uppers[row] = finite(promised.upper);
    lowersClosed[row] = promised.lowerClosed;
    uppersClosed[row] = promised.upperClosed;
  }
  const added: Record<(typeof NORMALIZED_COLUMNS)[number], unknown[]> = {
    amount: amounts,
    amount_max: amountsMax,
    amount_unit: units,
    lower: lowers,
    upper: uppers,
    lower_closed: lowersClosed,
    upper_closed: uppersClosed,
    years,
    per_year: paces,
  };
  return read.assign(added);
}
