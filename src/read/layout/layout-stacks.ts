import { isAmount } from "../pdf/pdf-open-header.js";
import type { PdfItem } from "../pdf/pdf-text-layer.js";
import { isValue } from "./layout-rows.js";

/** The pieces of a line on the grid of a page in characters. */
export type GridLine = readonly PdfItem[];

const overlaps = (one: PdfItem, other: PdfItem): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width;

/** A year that its wrapped line has torn from its word: 2030 ⏎ 年. */
const YEAR = /^20\d\d$/;

/** A value whose bound goes on below: 4.5 以 ⏎ 内. */
const OPEN_VALUE = /^\D?\d[\d.,]* ?[以左]$/;
const BOUND_END = /^[内上下右]$/;

/** Whether a line prints the values of a row. */
function isValued(line: GridLine): boolean {
  const values = line.filter(({ text }) => isValue(text) && !OPEN_VALUE.test(text)).length;
  return values > 1 || (values > 0 && line.length > 2);
}

/** Whether the lower of two pieces around a line goes on with the upper one: both are parts of a cell, none is a value of its own. */
function isOneCell(upper: PdfItem, lower: PdfItem): boolean {
  if (!overlaps(upper, lower)) return false;
  if (YEAR.test(upper.text)) return /^年/.test(lower.text);
  if (OPEN_VALUE.test(upper.text)) return BOUND_END.test(lower.text);
  return !isValue(upper.text) && !isValue(lower.text) && !isAmount(upper.text);
}

/**
 * The lines of a page with the cells whole that a program centres about the line of their row: a piece on the line above it and one on the line
 * below, between which the row itself prints nothing.
 *
 * @param lines the pieces of each line
 */
export function withoutStacks(lines: readonly GridLine[]): GridLine[] {
  const whole = lines.map((line) => [...line]);
  for (let at = 1; at + 1 < whole.length; at += 1) {
    const [above = [], row = [], below = []] = [whole[at - 1], whole[at], whole[at + 1]];
    if (!isValued(row) || isValued(above) || isValued(below)) continue;
    for (const upper of [...above]) {
      const lower = below.find((one) => isOneCell(upper, one));
      if (lower === undefined || row.some((one) => overlaps(one, upper) || overlaps(one, lower))) continue;
      const x = Math.min(upper.x, lower.x);
      const end = Math.max(upper.x + upper.width, lower.x + lower.width);
      row.push({
        ...upper,
        y: row[0]?.y ?? upper.y,
        x,
        width: end - x,
        text: upper.text.replace(" ", "") + lower.text,
      });
      above.splice(above.indexOf(upper), 1);
      below.splice(below.indexOf(lower), 1);
    }
    row.sort((a, b) => a.x - b.x);
  }
  return whole;
}
