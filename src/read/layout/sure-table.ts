import { isDataCell, isUnitCell, isYearLabel } from "../../text/tables/cell-kinds.js";
import type { HeadAndBody } from "./layout-columns.js";
import { isGroupTitle, isValue } from "./layout-rows.js";

type Row = readonly string[];

const UNITS = /^(?:计量)?单\s*位$/;
const KINDS = /^(?:指标)?(?:属性|性质)$/;
const KIND = /^(?:预期|约束|指导|引导)性$/;
/** What a column of amounts is headed by. */
const OF_AMOUNTS = /年|值|目标|累计|增[速长幅]|合计|任务|指标数|[（(].{1,6}[）)]$/;
const WITH_UNIT = /^[一-龥]+[（(][^（）()]{1,6}[）)]$/;
/** What a column of words is headed by, whatever dashes stand in it. */
const OF_WORDS = /^(?:备\s*注|说\s*明)$|(?:部门|单位|责任人)$/;
/** The labels of two columns as one: 2027年 2030年. */
const TWO_YEARS = /20\d\d年\S* +20\d\d年/;
/** A label without its end, or an end without its label. */
const TORN_LABEL = /^(?:年|年[目预规计实现完末].*|值|率)$|20\d\d$|20\d\d(?:值|率)$/;
/** A column holds amounts where so large a share of the rows has one. */
const MOST = 0.5;

const clean = (text: string): string => text.replace(/\s/g, "");

/** Whether a cell is filled as a column of amounts is: with an amount, a bound, a dash or a promise in words. */
const isFilled = (text: string): boolean => isValue(text) || isDataCell(text) || /\d/.test(text);

/** What else is known of a table. */
interface Known {
  /** Empty lines part its rows. */
  readonly spaced?: boolean;
  /** Each label stands clearly over its columns. */
  readonly clear?: boolean;
}

/**
 * Whether nothing can be mixed up in a table whose columns were told from gaps: each of its rows has a name and an amount, or the dash for
 * none, in every column of amounts, each such column has a label of its own that heads amounts, and what stands below 单位 and 属性 are units and
 * kinds.
 */
export function isSure({ head, body }: HeadAndBody, { spaced = false, clear = false }: Known = {}): boolean {
  const isTitle = (row: Row): boolean =>
    isGroupTitle(row.find((text) => text !== "") ?? "") ||
    (spaced && row.every((text, column) => (text !== "") === (column === 0)));
  const rows = body.filter((row) => !isTitle(row));
  if (rows.length < 2 || head.length === 0) return false;
  const columns = (body[0] ?? []).map((_, column) => column);
  // Where no line of a row can be mixed up with another, words fill a column of amounts too.
  const isFilledIn = spaced ? (text: string): boolean => text !== "" : isFilled;
  const below = (column: number): string[] => rows.map((row) => row[column] ?? "");
  const areYears = (column: number): boolean => column === 0 && below(column).some(isYearLabel);
  const amounts = columns.filter(
    (column) =>
      !areYears(column) &&
      !OF_WORDS.test(labelOf(head, column)) &&
      below(column).filter((text) => isFilled(text)).length >= MOST * rows.length,
  );
  const first = amounts.find((column) => !isSerial(below(column)));
  if (first === undefined) return false;
  const named = columns
    .filter((column) => column < first)
    .some((column) => below(column).every((text) => isNamed(text) || isYearLabel(text)));
  const valued = amounts.filter((column) => column >= first);
  const lowest = valued
    .map((column) => labelOf(head, column))
    .filter((label) => !/增|累计|年均|平均/.test(label));
  // Years beside measures with their units (2027年, 面积（万亩）): labels of two levels side by side.
  const mixed =
    lowest.some(isYearLabel) && lowest.some((label) => WITH_UNIT.test(label) && !/年/.test(label));
  if (head.some((row) => row.some((label) => TWO_YEARS.test(label)))) return false;
  if (mixed || head.some((row) => row.some((label) => TORN_LABEL.test(clean(label))))) return false;
  if (isUndated(head, valued) || columns.some((column) => column < first && areTorn(below(column))))
    return false;
  if (rows.some((row) => holdsLabels(row, head) || row.some((text) => TORN_VALUE.test(text)))) return false;
  return (
    named &&
    valued.every(
      (column) =>
        below(column).every(isFilledIn) &&
        (clear ? labelOf(head, column) !== "" : OF_AMOUNTS.test(labelsOf(head, column))),
    ) &&
    columns.every((column) => fits(labelOf(head, column), below(column)))
  );
}

/** A value without its end (2.6左), or with the kind of its indicator (95 预期性). */
const TORN_VALUE = /\d[^\p{Script=Han}]*(?:[左以]$| (?:预期|约束)性?$)/u;

/** Whether labels of years stand over others, but none over the first column of amounts. */
function isUndated(head: readonly Row[], valued: readonly number[]): boolean {
  const [upper = []] = head;
  const [first = 0] = valued;
  const dated = valued.some((column) => isYearLabel(clean(upper[column] ?? "")));
  if (head.length > 1 && dated && upper[first] === "" && !isYearLabel(labelOf(head, first))) return true;
  // 2025年 | 目标值 | 2030年增量: a label of the level above has come into the wrong column.
  const labels = valued.map((column) => clean(head.map((row) => row[column] ?? "").join("")));
  return (
    head.length === 1 &&
    labels.some((label) => /20\d\d年?\p{Script=Han}/u.test(label)) &&
    labels.some((label) => /^(?:目标|预期|规划|计划|实际|基期|现状)值$/.test(label))
  );
}

/** A unit behind a name, at its end or with another name behind it. */
const UNIT_OF_NAME = /(?<=\p{Script=Han})[（(]([^（）()]{1,10})[）)]/gu;

/** Whether a name has a unit behind it and another within: 寿命（岁）良种覆盖率（%）. */
export const hasTwoUnits = (name: string): boolean =>
  name.length < LONGEST_NAME &&
  [...name.matchAll(UNIT_OF_NAME)].filter(([, unit = ""]) => isUnitCell(unit)).length > 1;

/** Whether names of which most end with their units are such that some are torn or run together. */
function areTorn(names: readonly string[]): boolean {
  const read = names
    .filter((name) => name !== "" && name.length < LONGEST_NAME)
    .map((name) => {
      const units = [...name.matchAll(UNIT_OF_NAME)].filter(([, unit = ""]) => isUnitCell(unit));
      const last = units.at(-1);
      return { count: units.length, ends: last !== undefined && last.index + last[0].length === name.length };
    });
  const ending = read.filter(({ ends }) => ends).length;
  const most = ending >= MOST_WITH_UNIT * read.length;
  return most && read.some(({ count, ends }) => !ends || count > 1);
}
const LONGEST_NAME = 200;
const MOST_WITH_UNIT = 0.75;

/** Whether labels of the header have come into the cells of a row, as where a page prints it again: 53 and 2027 年. */
function holdsLabels(row: Row, head: readonly Row[]): boolean {
  const labels = (column: number): readonly string[] =>
    head.map((one) => clean(one[column] ?? "")).filter((label) => label.length > 1);
  const held = row.filter((text, column) =>
    labels(column).some((label) => clean(text).length > label.length && clean(text).includes(label)),
  );
  return held.length > 1;
}

/** Whether cells number the rows: one after another, but for those without a number. */
const isSerial = (cells: readonly string[]): boolean => {
  const printed = cells.filter((text) => text !== "");
  const first = Number(printed[0]);
  return printed.every((text, index) => /^\d{1,3}$/.test(text) && Number(text) === first + index);
};
/** Whether a cell is a name, and none that breaks off (增加值占) or goes on with another (GDP比重…, 性、…). */
const isNamed = (text: string): boolean =>
  /[一-龥]{2}/.test(text) &&
  !/[占、和与及的]$|[（(][^）)]*$/.test(text) &&
  !/^(?:[A-Z]+ ?比重|[性化率]|[、）)])/.test(text);

/** The labels of a column, those that stand over several included; empty where none is its own. */
function labelsOf(head: readonly Row[], column: number): string {
  if (labelOf(head, column) === "") return "";
  return head.map((row) => clean(row.slice(0, column + 1).findLast((text) => text !== "") ?? "")).join("");
}

/** The lowest label of a column. */
function labelOf(head: readonly Row[], column: number): string {
  return clean(head.findLast((row) => row[column] !== "")?.[column] ?? "");
}

/** Whether what a label says of its cells is so. */
function fits(label: string, cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== "");
  if (UNITS.test(label)) return filled.length === cells.length && filled.every((text) => isUnitCell(text));
  if (KINDS.test(label)) return filled.length > 0 && filled.every((text) => KIND.test(clean(text)));
  return !isYearLabel(label) || filled.some((text) => isFilled(text));
}
