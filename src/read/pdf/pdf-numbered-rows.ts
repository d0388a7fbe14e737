import { isAmount } from "./pdf-open-header.js";

type Row = readonly string[];

/** The number before the name of an indicator: 6.森林覆盖率. */
const NUMBERED = /^\d{1,2}[.．、](?!\d)/;
const FEWEST_SERIALS = 3;

const isValued = (text: string): boolean => isAmount(text) && !/[年月]/.test(text);
const holdsAmount = (row: Row): boolean => row.some((text, column) => column > 0 && isValued(text));

/** Two rows as one, cell by cell from the top down. */
const joined = (upper: Row, lower: Row): string[] =>
  upper.map((text, column) => text + (lower[column] ?? ""));

/** The rows of which each begins with its serial number, one after another, with the lines between them put to the one above; null for others. */
function bySerial(rows: readonly Row[]): string[][] | null {
  const whole: string[][] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (row[0] === `${whole.length + 1}`) whole.push([...row]);
    else if (
      last === undefined ||
      row[0] !== "" ||
      row.some((text, at) => isValued(text) && isValued(last[at] ?? ""))
    )
      return null;
    else whole[whole.length - 1] = joined(last, row);
  }
  return whole.length < FEWEST_SERIALS || whole.length === rows.length ? null : whole;
}

/** Rows with one that only closes a bracket in the row above, 投资规模（亿 ⏎ 元）, put to that one. */
function withBracketsClosed(rows: readonly Row[]): readonly Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    const filled = row.flatMap((text, column) => (text === "" ? [] : [column]));
    const [column = 0] = filled;
    const closes =
      filled.length === 1 &&
      /[（(][^）)]{0,12}$/.test(last?.[column] ?? "") &&
      /^[^（(）)]{0,8}[）)]$/.test(row[column] ?? "");
    if (closes && last !== undefined) whole[whole.length - 1] = joined(last, row);
    else whole.push(row);
  }
  return whole;
}

/**
 * The rows of a table without upright lines whose numbers tell which lines are one row: tasks with a serial number on their first line, and
 * names with a number of which the values stand on a lower line.
 */
export function withNumberedRows(printed: readonly Row[]): readonly Row[] {
  const rows = withBracketsClosed(printed);
  const numbered = bySerial(rows);
  if (numbered !== null) return numbered;
  const whole: Row[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const [row, next] = [rows[index] ?? [], rows[index + 1]];
    const column = row.findIndex((text) => NUMBERED.test(text));
    const below = next?.[column] ?? "";
    const goesOn = column >= 0 && next !== undefined && below !== "" && !NUMBERED.test(below);
    if (goesOn && !holdsAmount(row) && holdsAmount(next)) {
      whole.push(joined(row, next));
      index += 1;
    } else whole.push(row);
  }
  return whole;
}
