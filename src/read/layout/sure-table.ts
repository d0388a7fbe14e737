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
/** A label without its end, or an end without its label. */
const TORN_LABEL = /^(?:年|年[目预规计实现完末].*|值|率)$|20\d\d$|20\d\d(?:值|率)$/;
/** A column holds amounts where so large a share of the rows has one. */
const MOST = 0.5;

const clean = (text: string): string => text.replace(/\s/g, "");

/** Whether a cell is filled as a column of amounts is: with an amount, a bound, a dash or a promise in words. */
const isFilled = (text: string): boolean => isValue(text) || isDataCell(text) || /\d/.test(text);

/**
 * Whether nothing can be mixed up in a table whose columns were told from gaps: each of its rows has a name and an amount, or the dash for
 * none, in every column of amounts, each such column has a label of its own that heads amounts, and what stands below 单位 and 属性 are units and
 * kinds.
 * @param spaced whether empty lines part its rows
 */
export function isSure({ head, body }: HeadAndBody, spaced = false): boolean {
  const isTitle = (row: Row): boolean =>
    isGroupTitle(row.find((text) => text !== "") ?? "") ||
    (spaced && row.every((text, column) => (text !== "") === (column === 0)));
  const rows = body.filter((row) => !isTitle(row));
  if (rows.length < 2 || head.length === 0) return false;
  const columns = (body[0] ?? []).map((_, column) => column);
  // Where no line of a row can be mixed up with another, words fill a column of amounts too.
  const isFilledIn = spaced ? (text: string): boolean => text !== "" : isFilled;
  const below = (column: number): string[] => rows.map((row) => row[column] ?? "");
  const amounts = columns.filter(
    (column) => below(column).filter((text) => isFilled(text)).length >= MOST * rows.length,
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
  if (mixed || head.some((row) => row.some((label) => TORN_LABEL.test(clean(label))))) return false;
  return (
    named &&
    valued.every((column) => below(column).every(isFilledIn) && OF_AMOUNTS.test(labelsOf(head, column))) &&
    columns.every((column) => fits(labelOf(head, column), below(column)))
  );
}

const isSerial = (cells: readonly string[]): boolean => cells.every((text) => /^\d{0,3}$/.test(text));
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
