import { plainCell } from "../../text/tables/cell-kinds.js";
import type { GridCell } from "../../text/tables/grid.js";
import { labelParts } from "../../text/tables/grid-header.js";
import { isBareHead } from "../subject/measure-heads.js";
import { comparedYear } from "./compared-year.js";
import { isPlace } from "./grid-columns.js";
import { FLOW, type TableFacts, type ValueColumn } from "./grid-facts.js";
import type { RowFacts } from "./grid-rows.js";
import { hasNoHeader } from "./headless-grid.js";
import { isBracketed } from "./table-cells.js";
import type { TableValue } from "./table-value.js";
import { withTimeTo } from "./time-to.js";
import { unitAmong } from "./unit-among.js";

const YEAR = /(20\d\d)年?/;

/** Names of what is no thing that is added, whatever its table shares out: 工业总产值, 亩均税收, 转化率. */
const OF_ITS_OWN =
  /(?:(?:播种|种植|养殖|播)面积|产量|单产|存栏量?|出栏量?|保有量|拥有量|产值|收入|税收|增加值|利润|投资|成交额|交易额|营业额|余额|率|比重|占比|强度|指数|水平|年限)$|^[亩人户地]均/;

/** A cell with all that its row, its column and its table say of it. */
export interface CellValue {
  readonly value: TableValue;
  /** The label of the part or place whose value it is; null for the whole. */
  readonly part: string | null;
  /** The year that the label of its row names, in a table of years. */
  readonly rowYear: number | null;
}

/** Titles of tables of what is to be done. */
const PLANNED = /(?:计划|任务)(?:安排|分解|清单|目标)?(?:一览)?表?$/;

/** Titles of tables that share out or set what is to be reached. */
const AIMED_TITLE = /目标|任务|计划|分解|指标|规划|方案/;

/** Whether the values of a column are promised: its label says so, or in a table of parts its title. */
export function isAimed(column: ValueColumn, { grid, axes, section, year }: TableFacts): boolean {
  if (column.stock) return false;
  // The values of a table without a header are those that its title speaks of.
  if (axes.rows === "indicators" && hasNoHeader(grid))
    return (
      axes.columns.filter(({ role }) => role === "value").length === 1 &&
      (year !== null || AIMED_TITLE.test(grid.caption ?? ""))
    );
  if (axes.rows === "indicators") {
    const told = axes.columns.some((one) => one.role === "value" && (one.aimed || one.base));
    // 项目 | 数量（套） | 计划投资, below a title that plans: every column without a year says how much.
    const dated = axes.columns.some(
      (one) => one.role === "value" && (one.base || one.year !== null || one.growth),
    );
    if (!dated && column.own !== "" && PLANNED.test(grid.caption ?? "")) return true;
    return column.aimed || column.base || column.place !== null || (!told && column.label !== "");
  }
  if (column.aimed || axes.rows === "years" || year !== null) return true;
  return AIMED_TITLE.test(`${grid.caption ?? ""}${section}`);
}

/** Whether a column holds what is added: its label says so, or the title of a table of which it only counts the thing. */
function isFlow(column: ValueColumn, { axes, flow }: TableFacts): boolean {
  if (column.inAll) return false;
  if (axes.rows !== "indicators" && FLOW.test(column.label)) return true;
  return flow && (column.own === "" || column.ofSubject || !OF_ITS_OWN.test(column.own));
}

/** What a row of values is called: its indicator, or its year, place or part; empty where nothing says whose values they are. */
export function rowLabel(cell: GridCell, { axes }: TableFacts, row: RowFacts): string {
  if (axes.rows === "indicators") return row.label;
  return cell.row_label === "" ? (row.part?.label ?? row.over) : cell.row_label;
}

/** Amounts that grow, of which a column of growth beside them tells: 产值, 规模. */
const AMOUNT = /(?:规模|产值|收入|营收|增加值|产量|面积|投资|利润|税收|总量|总额)$/;

/** 重点产业链发展目标, 产值: a measure without its thing is that of what the title names. */
function measuredBy({ ofSubject, own }: ValueColumn, subject: string): string {
  if (INVESTED.test(own)) return `${subject}投资`;
  if (!ofSubject && !isBareHead(own) && !(FIRMS.test(own) && OF_INDUSTRY.test(subject))) return own;
  // 老旧小区改造, 改造面积: what is done is told by both.
  const deed = DEED.exec(own)?.[0] ?? "";
  return deed !== "" && subject.endsWith(deed) ? subject + own.slice(deed.length) : subject + own;
}
/** 企业数 in a table of an industry: how many firms it has. */
const FIRMS = /^企业(?:数量?|个数|户数|总数)$/;
const OF_INDUSTRY = /(?:产业链?|行业|集群)$/;
const INVESTED = /^(?:计划|总|估算|概算|年度|预计|匡算)+投资额?$/;
const DEED = /^(?:改造|建设|整治|治理|修复|更新|提升|改建|扩建)(?=[一-龥]{2})/;

/** What a column of growth in a table of parts is the growth of: the amount that a column before it names, under the same label. */
function grownOf(at: number, { axes, grid, subject }: TableFacts): string | null {
  const over = labelParts(grid.columns[at] ?? "")[0];
  for (let column = at - 1; column >= 0; column--) {
    const before = axes.columns[column];
    const beside = labelParts(grid.columns[column] ?? "");
    if (before?.role !== "value" || (beside.length > 1 && beside[0] !== over)) return null;
    if (!before.growth && AMOUNT.test(before.own)) return measuredBy(before, subject);
  }
  return null;
}

/** What the values of a column of a table of parts measure. */
function nameOfColumn(at: number, column: ValueColumn, facts: TableFacts): string {
  if (column.growth) return grownOf(at, facts) ?? facts.subject;
  return column.own === "" ? facts.subject : measuredBy(column, facts.subject);
}

/** What the rows of a table of products are called. */
const PRODUCTS =
  /^(?:主要|特色|主导|优势)*(?:产业|农业产业|农产品|产品|作物|农作物|品种|品类|畜禽|粮食作物)(?:名称|种类|类别|品种)?$/;
/** What is measured of a product: 产量, 种植面积. */
const OF_PRODUCT =
  /^(?:播种|种植|养殖|收获|总)?(?:面积|产量|单产|产值|出栏量|存栏量|总产|产能|销量|销售额|出口额)$/;

/** The product of whose amount a cell of a table of products tells; null in all others. */
function productOf(
  cell: GridCell,
  column: ValueColumn,
  { axes, grid }: TableFacts,
  row: RowFacts,
): string | null {
  if (axes.rows !== "parts" || !PRODUCTS.test(plainCell(grid.row_dimension)) || !OF_PRODUCT.test(column.own))
    return null;
  return row.part === null || isPlace(row.part.label)
    ? null
    : plainCell(cell.row_label).replace(/^(?:其中|#)[：:]?/, "") || null;
}

/** Reads a cell of a column of values, for a plan that begins in a year. */
export function cellValue(
  cell: GridCell,
  column: ValueColumn,
  facts: TableFacts,
  row: RowFacts,
  planStart: number | null,
): CellValue {
  const { grid, axes } = facts;
  const printed = axes.rows === "years" ? YEAR.exec(row.over)?.[1] : undefined;
  const rowYear = printed === undefined ? null : Number(printed);
  const year =
    rowYear ?? column.year ?? row.deadline?.year ?? (column.growth || column.total ? null : facts.year);
  const ofRow = axes.rows === "indicators";
  const product = productOf(cell, column, facts, row);
  const named = product === null ? nameOfColumn(cell.column, column, facts) : `${product}${column.own}`;
  const name = ofRow ? withTimeTo(row.name, cell.text) : named;
  const past = planStart !== null && year !== null && year < planStart && !column.growth;
  // 〔0.03〕 below 年均增长（%）: the percentage is that of the rates.
  const ofRates = column.growth && isBracketed(cell.text) && !/累计/.test(column.label);
  const value: TableValue = {
    cell: { text: plainCell(cell.text), start: cell.start },
    row: rowLabel(cell, facts, row),
    name: !ofRow && column.growth ? `${name}年均增速` : name,
    unit:
      row.unit ??
      (ofRates ? null : column.unit) ??
      grid.unit ??
      unitAmong(grid.units ?? [], column.own || name),
    column: { ...column, year, base: column.base || past },
    baseYear: comparedYear(ofRow ? row.label : column.label) ?? facts.baseYear,
    beside: row.beside,
    within: row.within,
    rise: row.rise,
    flow: isFlow(column, facts),
    summed: facts.summed.has(cell.row),
    yearly: facts.yearly && year !== null,
    character: row.character ?? column.character,
  };
  return { value, part: product === null ? (row.part?.label ?? column.place) : column.place, rowYear };
}
