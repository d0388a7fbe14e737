import { isValue } from "./layout-rows.js";
import { type Piece, piecesIn, type TaskHeader, taskHeader } from "./task-header.js";
import { partedRows, type TaskLine } from "./task-rows.js";

/** A table of tasks with the lines of the page that it takes, the last one left out. */
export interface TaskTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
}

const FEWEST_TASKS = 2;
const MOST_LINES = 200;
/** So large a share of the lines at most has a piece that crosses the edge of a column. */
const MOST_CROSSING = 0.1;
const DEADLINE = /(?:时限|期限|年限|时间)$/;
const DATE = /^(?:20\d\d(?:年|[-—–]|$)|\d{1,2}月|年?底$|年末$)/;
const middleOf = ({ x, end }: Piece): number => (x + end) / 2;

/** The edge between two columns: of the places between the middles of their labels the one that the fewest pieces cross and the most lines leave blank. */
function edgeBetween(
  left: Piece,
  right: Piece,
  lines: readonly (readonly Piece[])[],
): { at: number; crossing: number } {
  let best = { at: Math.ceil((left.end + right.x) / 2), crossing: Number.POSITIVE_INFINITY, blank: -1 };
  for (let at = left.x + 1; at < right.end; at += 1) {
    const crossing = lines.filter((line) => line.some(({ x, end }) => x < at && at < end)).length;
    const blank = lines.filter((line) => !line.some(({ x, end }) => x <= at && at <= end)).length;
    if (crossing < best.crossing || (crossing === best.crossing && blank > best.blank))
      best = { at, crossing, blank };
  }
  return best;
}

/** The words of pieces of one cell on one line: the blanks around numbers and Latin letters are none of its own. */
const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.reduce((words, { text }) => {
    const parts = words !== "" && (/[\w.]$/.test(words) ? /^[\w.]/ : /^[^\w]/).test(text);
    return `${words}${parts ? " " : ""}${text}`;
  }, "");

/** The lines below a header as cells, up to the first one that is none of the table. */
function bodyOf(lines: readonly string[], { labels, end: from }: TaskHeader): TaskLine[] | null {
  const printed: Piece[][] = [];
  const [number, name] = labels;
  if (number === undefined || name === undefined) return null;
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at += 1) {
    const pieces = piecesIn(lines[at] ?? "");
    const [first] = pieces;
    if (first === undefined) break;
    const serial = first.x < Math.max(number.end, 2) && /^\d{1,3}$/.test(first.text);
    if (!serial && first.x < middleOf(number) && first.end > number.end) break;
    printed.push(pieces);
  }
  // Dates tell their column by themselves, wherever they are pushed aside.
  const due = labels.findIndex(({ text }) => DEADLINE.test(text));
  const isDue = ({ x, text }: Piece): boolean => due >= 0 && x > middleOf(name) && DATE.test(text);
  const told = printed.map((pieces) => pieces.filter((piece) => !isDue(piece)));
  const edges = labels.slice(1).map((label, index) => edgeBetween(labels[index] ?? label, label, told));
  if (edges.some(({ crossing }) => crossing > MOST_CROSSING * printed.length)) return null;
  const columnOf = (piece: Piece): number => {
    if (isDue(piece)) return due;
    const column = edges.findIndex(({ at }) => middleOf(piece) < at);
    return column < 0 ? edges.length : column;
  };
  return printed.map((pieces) => {
    const cells = labels.map((_, column) => wordsOf(pieces.filter((piece) => columnOf(piece) === column)));
    return { cells, serial: /^\d{1,3}$/.test(cells[0] ?? "") ? Number(cells[0]) : null };
  });
}

/** Whether rows are tasks: their longest cells are words, and few of their cells are values. */
function areTasks(rows: readonly (readonly string[])[]): boolean {
  const valued = rows.filter((row) => row.slice(1).filter(isValue).length > 1).length;
  const told = rows.filter((row) =>
    row.some((text) => text.length > 11 && /[，。；]|\p{Script=Han}{8}/u.test(text)),
  );
  return 2 * valued < rows.length && 2 * told.length > rows.length;
}

/** The table of tasks below a header; null where its lines tell none. */
function tableBelow(lines: readonly string[], header: TaskHeader): TaskTable | null {
  const body = bodyOf(lines, header);
  if (body === null) return null;
  const rows = partedRows(body);
  if (rows === null || rows.length < FEWEST_TASKS || !areTasks(rows)) return null;
  return {
    start: header.start,
    end: header.end + body.length,
    rows: [header.labels.map(({ text }) => text), ...rows],
  };
}

/**
 * The tables of tasks of a page that a program has laid out in characters: below a header of which the first label numbers the rows, cells of
 * words that are broken over several lines.
 */
export function taskTables(lines: readonly string[]): TaskTable[] {
  const tables: TaskTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const header = taskHeader(lines, at);
    const table = header === null ? null : tableBelow(lines, header);
    if (table === null) continue;
    tables.push(table);
    at = table.end - 1;
  }
  return tables;
}
