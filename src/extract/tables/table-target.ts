import type { Anchor, AnchorColumn } from "../../model/anchors.js";
import type { DraftProblem } from "../../model/draft-problems.js";
import { TURNED_BOUND } from "../../model/turned-bound.js";
import { readPassage } from "../../text/numbers/quantities.js";
import { COLON } from "../../text/numbers/quantity-tail.js";
import type { Span } from "../../text/span.js";
import { isUnitCell } from "../../text/tables/cell-kinds.js";
import { populationOf } from "../fields/population-of-target.js";
import { isProportion } from "../fields/proportion.js";
import { isOfTraders } from "../fields/unit-of-target.js";
import type { RowSink } from "../row-sink.js";
import { perPersonUnit, ratioUnitOf } from "../subject/per-head-units.js";
import { tierOf } from "../subject/tier.js";
import {
  isOtherDifference,
  isRatio,
  isShare,
  measureOfCell,
  periodOfCell,
  withoutFallRate,
} from "./cell-measure.js";
import { isBracketed } from "./table-cells.js";
import type { TableValue } from "./table-value.js";

/** What the row, the column and the title of a grid say of a cell beside its name and unit. */
export interface CellContext {
  readonly regionCode?: string;
  readonly breakdown?: string | null;
  readonly agencies?: string | null;
  readonly anchors?: readonly Anchor<AnchorColumn>[];
  /** Where the label of its year is printed. */
  readonly yearAt?: Span | null;
  /** Where the label of the year of the present state is printed. */
  readonly baseYearAt?: Span | null;
}

const NO_CONTEXT: CellContext = {};

/** The unit of a value for which no unit is printed: none, but for what has none. */
function bareUnit(name: string, text: string): string | null {
  if (isProportion(name) || SO_MANY_TO_ONE.test(text)) return "times";
  if (/指数|得分|系数|弹性/.test(name)) return "index-point";
  if (/排名|位次|名次/.test(name)) return "rank";
  if (
    /[起件次家个项处座所台套条场](?:数|数量)$|(?:企业|园|基地|平台|中心|机构|项目|站|馆|院|店|学校|品牌)(?:总?数|数量)$/.test(
      name,
    )
  )
    return "count";
  if (/户数$/.test(name)) return "household";
  return /人次$/.test(name) ? "person-time" : /(?:人数|人口(?:规模|总量)?)$/.test(name) ? "person" : null;
}

/** Whether the label of a column of change means a rate, so that its numbers are percentages whatever the unit of the row. */
function isRate(label: string): boolean {
  return /增|速|幅|变化|%|％/.test(label) || !/累计|年均|平均/.test(label);
}

/** 年均/累计: of an amount whose level is printed beside it, brackets mark what is added up, so that a bare number is a rate. */
function isBareRate({ cell, column, unit, beside }: TableValue): boolean {
  return (
    /年均.{0,3}累计/.test(column.label) && beside && !isBracketed(cell.text) && !/[%％‰]/.test(unit ?? "")
  );
}

/** 2.8:1, 1.75∶1左右. */
const SO_MANY_TO_ONE = new RegExp(`\\d\\s*${COLON}\\s*1(?![\\d.])`);
/** 1:1.22: two numbers that only together say something; 2.1:1 says how many times. */
const NEITHER_ONE = new RegExp(`\\d\\s*${COLON}\\s*(?!1(?![\\d.]))\\d`);

/** 8.5（万人）: the unit in brackets behind its number. */
const UNIT_BEHIND = /^([^（(]*\d[^（(]*)[（(]([^（）()]{1,8})[）)]$/;
/** 2300/110: a number of which a slash parts another one, that of another thing perhaps. */
const TWO_NUMBERS = /\d\s*[/／]\s*\d/;
/** 克标准煤/千: a unit of which the rest stands on another line. */
const TORN_UNIT = /[/／][千百万亿]?$/;
/** 6.8-: a range without its end. */
const OPEN_RANGE = /\d[%％]?\s*[-−–—~～至]$/;

/** Whether a column of change holds a level in a row, since it can hold nothing else. */
function isLevel({ cell, column, name, unit, beside }: TableValue): boolean {
  return column.growth && !isBracketed(cell.text) && !beside && isRatio(name, unit);
}

/** 产业总规模（万亿）: what is reckoned in money, 元 left out. */
const IN_MONEY =
  /(?:产业|经济).{0,4}规模$|(?:产值|总值|增加值|收入|营收|投资|总额|零售额|交易额|销售额|消费额|税收|利润)$/;

/** The unit that row, column and title give a cell; empty for none. */
export function unitOfCell(value: TableValue): string {
  const { cell, column, unit, name } = value;
  const change = column.growth && !isBracketed(cell.text) && !isLevel(value);
  if (change && (isRate(column.label) || isBareRate(value) || unit === null)) return "%";
  return unit !== null && /^[千万]?亿$/.test(unit) && IN_MONEY.test(name) ? `${unit}元` : (unit ?? "");
}

/** Whether a column holds what there was before a plan that begins in a year. */
export function isPresentState({ base, year }: TableValue["column"], planStart: number | null): boolean {
  return base || (year !== null && planStart !== null && year < planStart);
}

/** A unit as it may stand right behind a number: 1/10万 as /10万, 块 as pieces and not as yuan, and no digit that would go on with it. */
const behindNumber = (unit: string): string =>
  unit === "块" ? "块地" : /^1\//.test(unit) ? unit.slice(1) : /^\d/.test(unit) ? `。${unit}` : unit;

/** Drafts the target of one cell of a table of indicators, or notes its numbers as what they are. `span` is of the stored text. */
export function indicatorCell(
  value: TableValue,
  span: Span,
  tableId: string,
  section: string,
  writer: RowSink,
  context: CellContext = NO_CONTEXT,
): void {
  const { column, name } = value;
  const text = value.cell.text;
  if (NEITHER_ONE.test(text)) {
    writer.push(span, "other", "proportion of two numbers");
    return;
  }
  const bracketed = isBracketed(text);
  const inner = text
    .replace(/[[\]【】〔〕［］]/g, " ")
    .replace(UNIT_BEHIND, (all, number: string, unit: string) => (isUnitCell(unit) ? number + unit : all));
  const level = isLevel(value);
  const unitText = unitOfCell(value);
  const found = readPassage(inner.replace(/(\d)\s+(?=[以左上])/g, "$1")).quantities[0];
  if (found === undefined) return;
  const printed = writer.text.slice(span.start, span.end);
  const sign = /^[^\d]*-(?=\d)/.test(inner) && !/\d-\d/.test(inner.slice(0, found.start + 1)) ? -1 : 1;
  if (column.added === true && found.value === 0) {
    writer.push(span, "other", "nothing added");
    return;
  }
  const digits = Math.max(0, printed.search(/[\d０-９]/));
  const valueStart = span.start + (sign < 0 ? Math.max(0, digits - 1) : digits);
  if (isPresentState(column, writer.plan.start)) {
    writer.push(span, "other", `present state, ${column.label}`);
    return;
  }
  if (isOtherDifference(value)) {
    writer.push(span, "other", "a difference that the levels beside it do not give");
    return;
  }
  const withUnit =
    readPassage(
      `${inner.slice(found.start, found.numberEnd)}${found.hasUnit ? inner.slice(found.numberEnd) : behindNumber(unitText)}`.trim(),
    ).quantities[0] ?? found;
  const percent = withUnit.dimension === "ratio" || withUnit.dimension === "ratio-difference";
  const { start, end } = writer.plan;
  const ofOneYear = start !== null && start === end;
  const read = measureOfCell(value, { bracketed, percent, level, planStart: start, ofOneYear });
  const based = read.base_year !== null && read.base_year === value.baseYear;
  const measure = based ? { ...read, baseAt: context.baseYearAt ?? null } : read;
  const period = { ...periodOfCell(value, measure.measure, writer.plan), at: context.yearAt ?? null };
  const from = column.from !== null && period.period_start === column.from ? period.at : null;
  const ratio = /^(?:count|person|household)$/.test(withUnit.dimension) ? ratioUnitOf(name) : null;
  const each = /[人生]均/.test(name) ? perPersonUnit(withUnit.unit) : null;
  const counted = withUnit.unit === "household" && isOfTraders(name) ? "count" : null;
  const hasUnit = withUnit.hasUnit || unitText !== "";
  const points =
    (bracketed || column.added === true) &&
    measure.measure === "change" &&
    withUnit.unit === "percent" &&
    (isShare(name) || ((column.growth || column.added === true) && /百分点/.test(column.label)));
  const signed = withUnit.value < 0 ? withUnit.value : sign * withUnit.value;
  // −7 in a column of changes is a fall by 7, as 下降7 is in a sentence.
  const falls = measure.measure === "change" && signed < 0 && withUnit.value_max === null;
  const words = bracketed ? name : `${name}${column.label}`;
  const fixed = points
    ? "percentage-point"
    : !found.hasUnit && unitText === "年"
      ? "year"
      : (ratio ?? counted ?? each);
  const problems: DraftProblem[] = [
    ...(value.torn === true || TORN_UNIT.test(unitText) ? ["doubtful-indicator" as const] : []),
    ...(column.perhapsPresent === true ? ["first-year" as const] : []),
    ...(TWO_NUMBERS.test(inner) || OPEN_RANGE.test(inner.trimEnd()) ? ["touching-number" as const] : []),
  ];
  writer.draft({
    subject: measure.measure === "change" ? withoutFallRate(name) : name,
    tier: tierOf(name),
    population: populationOf(name, name, writer.vocabulary),
    measure,
    quantity: {
      ...withUnit,
      value: falls ? -signed : signed,
      bound: falls ? TURNED_BOUND[found.bound] : found.bound,
      boundWords: found.boundWords,
      bracketed,
      unit: fixed ?? (hasUnit ? withUnit.unit : bareUnit(name, text)),
      unit_printed: found.hasUnit ? withUnit.unit_printed : unitText === "" ? null : unitText,
    },
    period,
    ...(problems.length === 0 ? {} : { problems }),
    commitment: "firm",
    commitmentWhy: "",
    section,
    quote: span,
    valueStart,
    words: falls ? `${words}下降` : words,
    ...(context.regionCode === undefined ? {} : { regionCode: context.regionCode }),
    breakdown: context.breakdown ?? null,
    character: value.character,
    ...(context.agencies == null ? {} : { agencies: context.agencies }),
    anchors: [
      ...(context.anchors ?? []),
      ...(from === null ? [] : [{ column: "period_start" as const, spans: [from] }]),
    ],
    table: { id: tableId, row: value.row, column: column.label, within: value.within === true },
  });
}
