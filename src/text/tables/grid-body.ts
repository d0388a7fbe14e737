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
/** The most columns before them. */
const MOST_LEAD = 2;

/** How many labels stand before those that a header prints several times, and how many times it does; null for one that does not. */
function sidesOf(labels: readonly string[]): { readonly lead: number; readonly sides: number } | null {
  for (let sides = 2; sides <= MOST_SIDES; sides += 1) {
    for (let lead = 0; lead <= MOST_LEAD; lead += 1) {
      const width = (labels.length - lead) / sides;
      if (width < 2 || !Number.isInteger(width) || labels[lead] === "") continue;
      const sided = labels.slice(lead);
      const alike = sided.every((label, column) => label === sided[column % width]);
      if (alike && new Set(sided).size === width) return { lead, sides };
    }
  }
  return null;
}

/**
 * The rows of a table that prints its labels two or more times side by side (指标 2025年 指标 2025年), one part below the other, each behind
 * the columns that stand before all of them (类别); all others as they are.
 */
export function unfolded(table: RawTable): RawTable {
  const [header = []] = table.rows;
  const sided = sidesOf(header.map(({ text }) => plainCell(text)));
  if (sided === null || table.rows.some((row) => row.length !== header.length)) return table;
  const { lead, sides } = sided;
  const width = (header.length - lead) / sides;
  const part = (row: readonly RawCell[], side: number): readonly RawCell[] => {
    const from = lead + side * width;
    const before = side === 0 ? row.slice(0, lead) : row.slice(0, lead).map((cell) => emptied(cell));
    return [...before, ...row.slice(from, from + width)];
  };
  const parts = Array.from({ length: sides }, (_, side) => side);
  const rows =
    lead === 0
      ? parts.flatMap((side) => table.rows.map((row) => part(row, side)))
      : table.rows.flatMap((row) => parts.map((side) => part(row, side)));
  return { ...table, rows: lead === 0 ? rows : rows.filter((_, index) => index === 0 || index >= sides) };
}

/** An empty cell in the place of another. */
const emptied = ({ start }: RawCell): RawCell => ({ text: "", start, end: start });
