import { append } from "../../model/append.js";
import { greatest } from "../../model/extremes.js";
import { isAmount } from "../pdf/pdf-open-header.js";
import { withLastCharacters } from "./torn-classes.js";

type Row = readonly string[];

/** The title of a group of rows. */
const GROUP = /^(?:[一二三四五六七八九十]{1,3}[、．]|[（(][一二三四五六七八九十]{1,3}[）)])/;
export const isGroupTitle = (words: string): boolean => GROUP.test(words);
const SERIAL = /^\d{1,3}(?:[.．、](?!\d)|$)/;
const DASH = /^[—–-]{1,3}$/;

/** Whether a cell holds what a column of values does: an amount or the dash for none. */
export const isValue = (text: string): boolean => isAmount(text) || DASH.test(text.trim());

const holdsValue = (row: Row): boolean => row.some((text, column) => column > 0 && isValue(text));
/** Whether a bracket in a text is closed on a line below. */
export const isOpen = (text: string): boolean => /[（(〔[][^）)〕\]]*$/.test(text);
/** 增加值占: of what something is a share stands on the next line. */
const SHARE_OF = /[^侵抢独]占$/;
const isEmpty = (row: Row): boolean => row.every((text) => text === "");

/** Two rows as one, cell by cell from the top down. */
function joined(upper: Row, lower: Row): string[] {
  return upper.map((text, column) => text + (lower[column] ?? ""));
}

/** Whether no column has a value in both rows. */
function apart(upper: Row, lower: Row): boolean {
  return upper.every(
    (text, column) =>
      column === 0 || text === "" || lower[column] === "" || !(isValue(text) || isValue(lower[column] ?? "")),
  );
}

/** The longest text that a column prints on a line: a cell that is wrapped fills it. */
function widths(rows: readonly Row[]): number[] {
  const [first = []] = rows;
  return first.map((_, column) =>
    greatest(
      rows.map((row) => row[column]?.length ?? 0),
      0,
    ),
  );
}

const UNIT_BEGINS = /^[（(](?![一二三四五六七八九十\d]{1,3}[）)])/;
/** A name that leaves so much of its column free goes on in no other line. */
const TITLED_BELOW = 0.6;
const WHOLE_WORDS = /^[一-龥]{2,10}$/;

/** A serial number or a unit is no name. */
const LONGEST_UNIT = 4;

/** Whether values stand in a row without a name before them. */
function isNameless(row: Row): boolean {
  const first = row.findIndex((text, column) => column > 0 && isValue(text));
  return first > 0 && row.slice(0, first).every((text) => text.length <= LONGEST_UNIT);
}

/**
 * Whether words alone on a line go on with the row above, begin the one below, or are the title of a group.
 * @param above the whole row above, of which `line` is the last line
 */
function sideOf(
  row: Row,
  above: Row | undefined,
  line: Row | undefined,
  below: Row | undefined,
  full: readonly number[],
): "above" | "below" | null {
  const filled = row.flatMap((text, column) => (text === "" ? [] : [column]));
  if (filled.some((column) => GROUP.test(row[column] ?? ""))) return null;
  const begins = filled.some((column) => SERIAL.test(row[column] ?? ""));
  const fits = (other: Row | undefined): boolean =>
    other !== undefined && filled.some((column) => other[column] !== "") && apart(row, other);
  const opens = (one: Row | undefined): boolean =>
    one !== undefined && filled.some((column) => isOpen(one[column] ?? ""));
  const fills = (one: Row | undefined): boolean =>
    one !== undefined &&
    filled.every((column) => (one[column]?.length ?? 0) >= Math.max(2, (full[column] ?? 0) - 1));
  if (!begins && opens(above)) return "above";
  if (!begins && fits(above) && filled.some((column) => SHARE_OF.test(above?.[column] ?? ""))) return "above";
  // （亿立方米）: the unit of the name above.
  if (fits(above) && filled.every((column) => UNIT_BEGINS.test(row[column] ?? ""))) return "above";
  if (begins || opens(row)) return below === undefined ? null : "below";
  const nameless = below !== undefined && isNameless(below) && below[filled.at(-1) ?? 0] === "";
  const serial = below !== undefined && filled.some((column) => SERIAL.test(below[column] ?? ""));
  if (nameless) return "below";
  if (fits(above) && fills(line)) return "above";
  if (!serial && fits(below) && fills(row)) return "below";
  // 高中阶段, below a short name and alone on its line: the title of the rows that follow.
  const [only] = filled;
  const short =
    line !== undefined &&
    filled.length === 1 &&
    only !== undefined &&
    (line[only]?.length ?? 0) < TITLED_BELOW * (full[only] ?? 0) &&
    WHOLE_WORDS.test(row[only] ?? "");
  return fits(above) && !short ? "above" : null;
}

/** The column of the names of a run of rows: the last one that is filled in a row of words alone. */
const nameColumn = (row: Row): number => row.findLastIndex((text) => text !== "");

/** A line of wrapped cells leaves a column empty where there are so many. */
const FEWEST_FILLED = 3;
/** The most rows over which a program moves names away from their values. */
const MOST_MOVED = 8;

/**
 * Rows whose names a program has printed a line or more above their values: as many names alone as values without one follow. Null where rows
 * from an index on are not of this kind.
 */
function movedRows(
  rows: readonly Row[],
  from: number,
  full: readonly number[],
): { rows: Row[]; next: number } | null {
  const first = rows[from];
  if (first === undefined || holdsValue(first)) return null;
  const column = nameColumn(first);
  const words = first[column] ?? "";
  if (column < 0 || isOpen(words) || GROUP.test(words) || words.length >= (full[column] ?? 0) - 1)
    return null;
  const names: string[] = [];
  const values: Row[] = [];
  for (let at = from; at < Math.min(rows.length, from + MOST_MOVED); at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    const name = row[column] ?? "";
    if (name !== "") names.push(name);
    if (name === "" && !holdsValue(row)) break;
    if (holdsValue(row)) values.push(row);
    if (names.length < values.length) break;
    if (names.length > 1 && names.length === values.length && name === "") {
      const whole = values.map((value, index) =>
        value.map((text, other) =>
          other === column
            ? (names[index] ?? "")
            : text !== "" || other > column
              ? text
              : (rows[from + index]?.[other] ?? ""),
        ),
      );
      return { rows: whole, next: at + 1 };
    }
  }
  return null;
}

const valuesIn = (row: Row): number => row.filter((text, column) => column > 0 && isValue(text)).length;

/** Whether two lines with values are one row: none has a value where the other has, and a cell of the upper one goes on in the lower one. */
function isOneRow(upper: Row, lower: Row, full: readonly number[], most: number): boolean {
  if (!apart(upper, lower) || lower[0] !== "" || valuesIn(upper) + valuesIn(lower) > most) return false;
  if (isOpen(upper.join("")) || lower[1] === "") return true;
  return upper.some(
    (text, column) =>
      column > 0 && !isValue(text) && lower[column] !== "" && text.length >= (full[column] ?? 0) - 1,
  );
}

/**
 * The rows of a table that a program printed line by line, with the lines of wrapped cells put together: words without a value belong to the row
 * above them, which fills its column or leaves a bracket open, or to the one below.
 */
export function withoutTornRows(rows: readonly Row[]): Row[] {
  const full = widths(rows);
  const most = full.filter((_, column) =>
    rows.some((row) => column > 0 && isValue(row[column] ?? "")),
  ).length;
  const whole: Row[] = [];
  let waiting: Row | null = null;
  let line: Row | undefined;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || isEmpty(row)) continue;
    const back = waiting === null ? movedRows(rows, index, full) : null;
    if (back !== null) {
      append(whole, back.rows);
      index = back.next - 1;
      line = undefined;
      continue;
    }
    const lineAbove = line;
    line = row;
    const own: Row = waiting === null ? row : joined(waiting, row);
    const wasWaiting = waiting !== null;
    waiting = null;
    const last = whole.at(-1);
    if (holdsValue(row)) {
      const goes = last !== undefined && !wasWaiting && holdsValue(last) && isOneRow(last, own, full, most);
      if (goes) whole[whole.length - 1] = joined(last, own);
      else whole.push(own);
      continue;
    }
    // 4 | 优良水体比例 | % | 达到市级要求: a row that promises in words.
    if (row.length >= FEWEST_FILLED && row.every((text) => text !== "")) {
      whole.push(own);
      continue;
    }
    const side = sideOf(own, last, lineAbove, rows[index + 1], full);
    if (side === "above" && last !== undefined) whole[whole.length - 1] = joined(last, own);
    else if (side === "below") waiting = own;
    else whole.push(own);
  }
  return withLastCharacters(waiting === null ? whole : [...whole, waiting], full[0] ?? 0, holdsValue);
}
