import { isDataCell, isUnitCell } from "../../text/tables/cell-kinds.js";
import type { Piece } from "./gap-pieces.js";

/** The kind of an indicator, of which a narrow cell prints the last character below. */
const KIND = /^(?:预期|约束|指导|引导|参考)性?$/;
const DASH = /^[—–\-/]{1,3}$/;
/** A year in a narrow column, of which 年 stands below. */
const YEAR = /^20\d\d年?$/;
/** A value or a unit of which the rest stands on another line. */
const TORN_VALUE = /\d[^\p{Script=Han}]*(?:左|以)$/u;
const LONGEST_UNIT = 6;

/** The line of a row that holds all its values, in the order of the columns: what stands before them, the values, and the kind behind. */
export interface CoreLine {
  readonly lead: readonly Piece[];
  readonly values: readonly Piece[];
  readonly kind: Piece | null;
}

const isValue = ({ text }: Piece): boolean => isDataCell(text) || DASH.test(text);

/** A line as one of values; null for one that ends with none. */
export function coreOf(pieces: readonly Piece[]): CoreLine | null {
  const last = pieces.at(-1);
  const kind = last !== undefined && KIND.test(last.text) ? last : null;
  const end = kind === null ? pieces.length : pieces.length - 1;
  let from = end;
  while (from > 0 && isValue(pieces[from - 1] ?? { text: "", at: 0, end: 0 })) from -= 1;
  // 2023 13500 2800: the year that a row stands for is its name.
  if (from === 0 && end > 1 && YEAR.test(pieces[0]?.text ?? "")) from = 1;
  // 类别 指标 2020: a line of a header, 年 below it.
  const dated = pieces.slice(from, end).every(({ text }) => YEAR.test(text));
  return from === end || dated
    ? null
    : { lead: pieces.slice(0, from), values: pieces.slice(from, end), kind };
}

/** Whether a piece is a unit or may be the beginning of one: 亿元, 万元/, 平方. */
export const mayBeUnit = ({ text }: Piece): boolean =>
  isUnitCell(text) ||
  (text.length <= LONGEST_UNIT && /^(?:[万亿]?(?:元|吨|千瓦|立方|平方).{0,4}|.{1,4}\/)$/.test(text));

/** Whether a value or a unit is without its end. */
export const isTornCell = (text: string, isUnit: boolean): boolean =>
  isUnit ? /\/$|^[^/]*(?:平方|立方)$/.test(text) || !isUnitCell(text) : TORN_VALUE.test(text);

/** The kind of an indicator whole: 预期 as 预期性. */
export const wholeKind = (text: string): string => (text.endsWith("性") ? text : `${text}性`);

/** Whether two pieces stand over one another, or no more than so far aside. */
export const over = (one: Piece, other: Piece, by = 0): boolean =>
  one.at < other.end + by && other.at < one.end + by;
