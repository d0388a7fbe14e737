import { isUnitCell } from "../../text/tables/cell-kinds.js";

const NUMERIC_CELL =
  /^[[【〔(（<>≥≤+\-约超]*(?:\d[\d.,]*|-|\/|—)[%‰]?(?:-[\d.]+)?[\]】〕)）]*(?:以上|左右|以内|以下)?[%]?$/;
const YEAR_CELL = /^20\d\d年?(?:[^，。；]{0,8})$/;

const KIND_CELL = /^(?:预期|约束)性(?:指标)?$/;
const HEAD_CELL = /^(?:序号|编号|类别|(?:主要)?指标(?:名称)?(?:（单位）)?)$/;
const LABEL_CELL = /^(?:(?:指标)?属性|(?:计量)?单位|(?:20\d\d年?|“?十[三四五六]五”?|五年)?(?:目标|规划)值?)$/;

/**
 * Whether a line is a row of a table with its cells parted by blanks: two numbers or two years side by side, a number beside 预期性 or a
 * unit, or the labels of a header.
 */
export function isTableLine(line: string): boolean {
  if (!/[ \t]/.test(line) || line.length > 200 || /[。；]/.test(line)) return false;
  const cells = line.split(/[ \t]+/);
  if (cells.length < 3) return false;
  const beside = (pattern: RegExp) =>
    cells.some((cell, index) => index > 0 && pattern.test(cell) && pattern.test(cells[index - 1] ?? ""));
  if (beside(NUMERIC_CELL) || (beside(YEAR_CELL) && /指标|单位|名称/.test(line))) return true;
  const inside = cells.slice(1);
  const whole = inside.every((cell) => cell.length > 1 && !/^20\d\d$|^年/.test(cell));
  if (whole && HEAD_CELL.test(cells[0] ?? "") && inside.some((cell) => LABEL_CELL.test(cell))) return true;
  if (inside.some((cell) => KIND_CELL.test(cell))) return true;
  return inside.some(
    (cell, index) =>
      NUMERIC_CELL.test(cell) &&
      isUnitCell(inside[index - 1] ?? "") &&
      !NUMERIC_CELL.test(inside[index - 2] ?? cells[0] ?? ""),
  );
}
