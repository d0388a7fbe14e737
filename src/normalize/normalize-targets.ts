import type { Bound, ChangeDirection, Direction, Measure } from "../model/codes.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { missingColumns, requireColumns, type Table, valuesOf } from "../tables/arquero.js";
import { type TargetSource, targetsOf } from "../tables/targets-of.js";
import type { IntervalOptions } from "./interval.js";
import { perYear, yearsOf } from "./period.js";
import { quantityOf } from "./quantity.js";

const NEEDED = [
  "measure",
  "change_direction",
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

/** How {@link normalizeTargets} reads bounds that documents leave open. */
export type NormalizeOptions = Omit<IntervalOptions, "lessIsBetter">;

/**
 * Adds to targets what can be computed from each row alone, in exact decimal arithmetic:
 * - `amount`, `amount_max`: the printed numbers in `amount_unit`, the base unit (亿元 → 100 000 000 CNY); a reduction is
 *   negative (下降0.5个百分点 → −0.5), a change against a base is a factor of it (增长1.5倍, 增长150% → 2.5 times-of-base);
 * - `lower`, `upper`, `lower_closed`, `upper_closed`: the interval promised; infinite ends are null, and so is all of an
 *   interval that can't be told (no number, or “about” without a width). A plain number is a floor (a ceiling where the
 *   column `direction` says that less is better), with `plain: "point"` the number alone;
 * - `years`: years of the period, both ends counted; null without a printed start;
 * - `per_year`: the yearly pace of increments, totals and quotas, in `amount_unit`.
 * The input is left as it is.
 * @throws CrossProvinceError when columns are missing
 * @example
 * normalizeTargets((await loadDataset()).targets).columnNames().includes("amount"); // => true
 */
export function normalizeTargets(source: TargetSource, options: NormalizeOptions = {}): Table {
  refuseUnknown(options, ["approximateWithin", "plain"]);
  const targets = targetsOf(source);
  requireColumns(targets, NEEDED);
  const n = targets.numRows();
  const read = targets.reify();
  const column = <Value>(name: string): ((row: number) => Value) => valuesOf(read, name);
  const measure = column<Measure>("measure");
  const changeDirection = column<ChangeDirection | null>("change_direction");
  const bound = column<Bound>("bound");
  const value = column<number | null>("value");
  const valueMax = column<number | null>("value_max");
  const unit = column<string | null>("unit");
  const unitMult = column<number>("unit_mult");
  const start = column<number | null>("period_start");
  const end = column<number>("period_end");
  const direction =
    missingColumns(read, ["direction"]).length === 0 ? column<Direction>("direction") : () => "none";
  const lessIsBetter = { ...options, lessIsBetter: true };
  // One array a column, held by name: looking each up again for every row costs more than the arithmetic.
  const made = <Value>(): (Value | null)[] => new Array(n);
  const amounts = made<number>();
  const amountsMax = made<number>();
  const units = made<string>();
  const lowers = made<number>();
  const uppers = made<number>();
  const lowersClosed = made<boolean>();
  const uppersClosed = made<boolean>();
  const years = made<number>();
  const paces = made<number>();
  const finite = (end: number): number | null => (Number.isFinite(end) ? end : null);
  for (let row = 0; row < n; row += 1) {
    const printed = {
      measure: measure(row),
      change_direction: changeDirection(row),
      bound: bound(row),
      value: value(row),
      value_max: valueMax(row),
      unit: unit(row),
      unit_mult: unitMult(row),
    };
    const {
      amount,
      amountMax,
      unit: amountUnit,
      interval,
    } = quantityOf(printed, direction(row) === "lower" ? lessIsBetter : options);
    const length = yearsOf(start(row), end(row));
    amounts[row] = amount;
    amountsMax[row] = amountMax;
    units[row] = amountUnit;
    years[row] = length;
    paces[row] = perYear(printed.measure, amount, length);
    if (interval === undefined) {
      lowers[row] = uppers[row] = lowersClosed[row] = uppersClosed[row] = null;
      continue;
    }
    lowers[row] = finite(interval.lower);
    uppers[row] = finite(interval.upper);
    lowersClosed[row] = interval.lowerClosed;
    uppersClosed[row] = interval.upperClosed;
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
