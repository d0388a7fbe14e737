import type { Span } from "../../text/span.js";
import type { Grid } from "../../text/tables/grid.js";
import { subjectOfCaption } from "./caption-subject.js";
import { captionYears } from "./first-year-column.js";
import { type GridAxes, gridAxes } from "./grid-axes.js";
import { type GridColumn, isYearColumn } from "./grid-columns.js";
import { GridNames } from "./grid-names.js";
import { rowsThatSum } from "./rows-that-sum.js";
import { isYearly } from "./value-columns.js";

/** A column that holds values. */
export type ValueColumn = Extract<GridColumn, { role: "value" }>;

/** Words of a table that shares out what is added. */
export const FLOW =
  /新增|新建|净增|整治|改造|修复|分年度(?:新增|建设|培育|实施)|年度(?:建设|实施)?计划|建设(?:计划|任务)/;

/** What a table says as a whole. */
export interface TableFacts {
  readonly grid: Grid;
  readonly axes: GridAxes;
  readonly names: GridNames;
  readonly subject: string;
  readonly section: string;
  /** The year that the title names: 2024年各市目标任务表. */
  readonly year: number | null;
  readonly baseYear: number | null;
  /** Where the label of the base year is printed. */
  readonly baseYearAt: Span | null;
  /** The first year of the plan. */
  readonly planStart: number | null;
  readonly flow: boolean;
  readonly yearly: boolean;
  /** The rows whose values of the years make up their total. */
  readonly summed: ReadonlySet<number>;
}

/** What the caption, the header and the columns of a table say, for a plan that begins in a year. */
export function factsOf(grid: Grid, section: string, planStart: number | null): TableFacts {
  const axes = gridAxes(grid, planStart);
  const values = axes.columns.filter((column): column is ValueColumn => column.role === "value");
  const years = captionYears(grid.caption);
  const [captionYear = null] = years;
  const base = values.find((column) => column.base && column.year !== null);
  const total = values.some((column) => column.total);
  const ofYears = isYearColumn(
    grid.columns[axes.deadline] ?? "",
    grid.cells.filter(({ column, text }) => column === axes.deadline && text !== ""),
  );
  return {
    grid,
    axes,
    names: new GridNames(grid, axes),
    subject: subjectOfCaption(grid.caption),
    section,
    year: years.size === 1 ? captionYear : null,
    baseYear: base?.year ?? null,
    baseYearAt: base === undefined ? null : (grid.heads[axes.columns.indexOf(base)]?.at(-1) ?? null),
    planStart,
    flow: axes.rows !== "indicators" && (total || FLOW.test(grid.caption ?? "")),
    yearly: axes.rows === "years" || isYearly(values) || ofYears,
    summed: rowsThatSum(grid, axes),
  };
}
