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
