import { plainCell } from "./cell-kinds.js";
import type { Grid } from "./grid.js";
import { cleanLabel } from "./grid-header.js";
import { SERIAL_LABEL } from "./numbered-lines.js";
import type { RawCell, RawTable } from "./raw-table.js";

type Rows = readonly (readonly RawCell[])[];

/** Parts a column of serial numbers from the rows, so that the first column names them. A word in it (合计) is the row's name. */
export function withoutSerials(
  table: RawTable,
  before: Grid | null,
): { rows: readonly (readonly RawCell[])[]; serials: RawCell[] } {
  const goesOn = before !== null && before.serials.length > 0 && /^\d+$/.test(table.rows[0]?.[0]?.text ?? "");
  const head = table.rows.find((row) => row[0]?.text !== "");
  if (!goesOn && !SERIAL_LABEL.test(cleanLabel(head?.[0]?.text ?? "")))
    return { rows: table.rows, serials: [] };
  const serials: RawCell[] = [];
  const rows = table.rows.map((row, index) => {
    const [first, name, ...rest] = row;
    if (first === undefined || name === undefined) return row;
    if ((index === 0 && !goesOn) || first.text === "" || SERIAL_LABEL.test(first.text)) return row.slice(1);
    if (!/^\d+$/.test(first.text)) return name.text === "" ? [first, ...rest] : row.slice(1);
    serials.push(first);
    return row.slice(1);
  });
  return { rows, serials };
}

/** The rows of the body without those that print the first row of the header again, with the cells of these. */
export function withoutRepeats(header: Rows, body: Rows): { rows: Rows; repeated: RawCell[] } {
  const wordsOf = (row: readonly RawCell[]): string => row.map(({ text }) => plainCell(text)).join("\t");
  const heads = new Set(header.map(wordsOf).filter((words) => words.trim() !== ""));
  const repeated: RawCell[] = [];
  const rows = body.filter((row) => {
    const again = heads.has(wordsOf(row));
    if (again) repeated.push(...row.filter(({ text }) => text !== ""));
    return !again;
  });
  return { rows, repeated };
}

/** The most times that the labels of a header are printed side by side. */
const MOST_SIDES = 4;

/**
 * The rows of a table that prints its labels two or more times side by side (指标 2025年 指标 2025年), one part below the other; all
 * others as they are.
 */
export function unfolded(table: RawTable): RawTable {
  const [header = []] = table.rows;
  const labels = header.map(({ text }) => plainCell(text));
  for (let sides = 2; sides <= MOST_SIDES; sides += 1) {
    const width = labels.length / sides;
    if (width < 2 || !Number.isInteger(width) || labels[0] === "") continue;
    const alike = labels.every((label, column) => label === labels[column % width]);
    if (!alike || new Set(labels).size < width || table.rows.some((row) => row.length !== labels.length))
      continue;
    const parts = Array.from({ length: sides }, (_, side) => side * width);
    return {
      ...table,
      rows: parts.flatMap((from) => table.rows.map((row) => row.slice(from, from + width))),
    };
  }
  return table;
}
