import { least } from "../model/extremes.js";
import { groupBy } from "../model/group-by.js";
import { requireRows } from "../model/require.js";
import type { TargetRow } from "../model/rows.js";
import { tidy } from "../normalize/amount.js";
import { over, plus } from "../stats/exact.js";
import { impliedBase } from "../stats/implied-base.js";
import { rowsOf } from "../tables/arquero.js";
import { type TargetSource, targetsOf } from "../tables/targets-of.js";
import { sumsOf, type TableCells, tablesOf } from "./table-groups.js";

/** The level that a printed growth rate implies for a base year that its table does not print. */
export interface ImpliedBase {
  readonly document_id: string;
  readonly table_id: string;
  readonly row_label: string;
  readonly base_year: number;
  /** From the rate as printed, and from what rounds to it, in the unit of the table. */
  readonly base: number;
  readonly lower: number;
  readonly upper: number;
  /** Whether the row is the total of the others. */
  readonly total: boolean;
  readonly rate: TargetRow;
  readonly levels: readonly TargetRow[];
}

/** The base years that fit a table's printed growth rates, with what they imply; one year where they tell it. */
export interface FittingBase {
  readonly document_id: string;
  readonly table_id: string;
  readonly base_year: number;
  readonly bases: readonly ImpliedBase[];
}

/** How many years before the first column a base is sought. */
const YEARS_BACK = 3;
/** How many rates must agree before a base year is said to fit: two agree by chance. */
const LEAST_ROWS = 3;

interface RateRow {
  readonly label: string;
  readonly rate: TargetRow;
  readonly levels: readonly TargetRow[];
}

/** Rows of a table that print an average growth rate beside two levels or more, none of which it follows from. */
function rateRows({ cells }: TableCells): RateRow[] {
  const printed = groupBy(
    cells.filter((cell) => cell.measure === "level" && cell.value !== null),
    (cell) => cell.row_label,
  );
  return cells.flatMap((rate): RateRow[] => {
    if (rate.measure !== "growth" || rate.row_label === null || rate.value === null) return [];
    const levels = [...(printed.get(rate.row_label) ?? [])].sort((a, b) => a.period_end - b.period_end);
    return levels.length < 2 ? [] : [{ label: rate.row_label, rate, levels }];
  });
}

function basesAt(
  table: TableCells,
  rows: readonly RateRow[],
  year: number,
  totals: ReadonlySet<string>,
): ImpliedBase[] {
  return rows.flatMap(({ label, rate, levels }): ImpliedBase[] => {
    const last = levels.at(-1);
    if (last?.value == null || rate.value === null) return [];
    const { value: level } = last;
    const half = over(0.5, 10 ** (rate.decimals ?? 0));
    const at = (percent: number): number => impliedBase(level, over(percent, 100), last.period_end - year);
    return [
      {
        document_id: table.document_id,
        table_id: table.table_id,
        row_label: label,
        base_year: year,
        base: at(rate.value),
        lower: at(plus(rate.value, half)),
        upper: at(plus(rate.value, -half)),
        total: totals.has(label),
        rate,
        levels,
      },
    ];
  });
}

/** Whether the base that a rate implies for the first column is the level printed there, within rounding. */
const isPrinted = ({ levels, lower, upper }: ImpliedBase): boolean => {
  const level = levels[0]?.value ?? Number.NaN;
  return lower <= level && level <= upper;
};

/** Whether the bases of the parts add up to that of the total, within what the printed rates are rounded to. */
function addsUp(bases: readonly ImpliedBase[]): boolean {
  const total = bases.find((base) => base.total);
  const parts = bases.filter((base) => !base.total);
  if (total === undefined || parts.length === 0) return false;
  const sum = (pick: (base: ImpliedBase) => number): number => plus(...parts.map(pick));
  return sum(({ lower }) => lower) <= total.upper && total.lower <= sum(({ upper }) => upper);
}

/**
 * The one base year, before the first column of a table, at which all its printed average growth rates agree: the levels that
 * they imply there add up, part by part, to the one that the rate of the total implies, within rounding. Nothing where no year
 * fits, or several do.
 * @example
 * fittingBases(await loadDataset()).every(({ base_year }) => base_year > 2000); // => true
 */
export function fittingBases(source: TargetSource | readonly TargetRow[]): FittingBase[] {
  const targets = Array.isArray(source) ? source : rowsOf<TargetRow>(targetsOf(source as TargetSource));
  requireRows(targets, "targets", "target_id");
  return tablesOf(targets).flatMap((table): FittingBase[] => {
    const rows = rateRows(table);
    const first = least(rows.flatMap(({ levels }) => levels.map((level) => level.period_end)));
    const totals = new Set(
      sumsOf(table).flatMap(({ direction, total }) =>
        direction === "columns" ? (total.row_label ?? []) : [],
      ),
    );
    // Rates that follow from the columns beside them have their base in print.
    if (rows.length < LEAST_ROWS || basesAt(table, rows, first, totals).every(isPrinted)) return [];
    const years = Array.from({ length: YEARS_BACK }, (_, back) => first - 1 - back);
    const fits = years.flatMap((base_year) => {
      const bases = basesAt(table, rows, base_year, totals);
      return addsUp(bases)
        ? [{ document_id: table.document_id, table_id: table.table_id, base_year, bases }]
        : [];
    });
    const [only, ...others] = fits;
    return only === undefined || others.length > 0 ? [] : [only];
  });
}

/** A level rounded as a reader is shown it. */
export const shownBase = (base: number): number => tidy(Number(base.toFixed(2)));
