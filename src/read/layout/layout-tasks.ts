import { isGroupTitle, isValue } from "./layout-rows.js";
import { isSpaced, type Piece, piecesIn, type TaskHeader, taskHeader } from "./task-header.js";
import { partedRows, spacedTasks, type TaskLine } from "./task-rows.js";
import { unnumberedRows } from "./unnumbered-rows.js";

/** The pieces of a line, and whether an empty one stands before it. */
interface Printed {
  readonly pieces: readonly Piece[];
  readonly apart: boolean;
}

/** A table of tasks with the lines of the page that it takes, the last one left out. */
export interface TaskTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
  /** Never: where a row ends is told by its words. */
  readonly sure: false;
  /** Whether its words tell that in one way alone. */
  readonly told: boolean;
}

const FEWEST_TASKS = 2;
const MOST_LINES = 200;
/** So large a share of the lines at most has a piece that crosses the edge of a column. */
const MOST_CROSSING = 0.1;
const SERIAL = /^\d{1,3}$/;
const DEADLINE = /(?:时限|期限|年限|时间)$/;
const DATE = /^(?:20\d\d(?:年|[-—–]|$)|\d{1,2}月|年?底$|年末$|(?:长期(?:坚持)?|持续(?:推进|实施)?|全年)$)/;
const middleOf = ({ x, end }: Piece): number => (x + end) / 2;

/** The edge between two columns: of the places between the middles of their labels the one that the fewest pieces cross and the most lines leave blank. */
function edgeBetween(left: Piece, right: Piece, lines: readonly (readonly Piece[])[]): { at: number } {
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

/** So many empty lines in a row end a table. */
const MOST_EMPTY = 3;
const CAPTION = /^(?:注[：:]|附?表 ?\d|附件|专栏)/;

/** Whether a line is none of a table: prose from the left over its first column, a caption or a note. */
function isOutside(first: Piece, { labels: [label, next], numbered }: TaskHeader): boolean {
  if (label === undefined || next === undefined || CAPTION.test(first.text)) return true;
  if (!numbered) return first.x < middleOf(label) && first.end > middleOf(next);
  const serial = first.x < Math.max(label.end, 2) && SERIAL.test(first.text);
  return !serial && first.x < middleOf(label) && first.end > label.end;
}

/** The lines that are printed below a header up to the first one that is none of the table, and how many lines that are. */
function linesBelow(
  lines: readonly string[],
  header: TaskHeader,
  spaced: boolean,
): { printed: Printed[]; height: number } {
  const printed: Printed[] = [];
  let height = 0;
  for (let at = header.end; at < Math.min(lines.length, header.end + MOST_LINES); at += 1) {
    const pieces = piecesIn(lines[at] ?? "", spaced);
    const [first] = pieces;
    const empty = at - header.end - height;
    if (first === undefined && empty < MOST_EMPTY) continue;
    const isHeading = pieces.length === 1 && isGroupTitle(first?.text ?? "");
    if (first === undefined || (isHeading && header.numbered) || isOutside(first, header)) break;
    printed.push({ pieces, apart: empty > 0 });
    height = at + 1 - header.end;
  }
  return { printed, height };
}

/** The printed lines below a header as cells; null where pieces stand across its columns. */
function bodyOf(printed: readonly Printed[], { labels }: TaskHeader): TaskLine[] | null {
  const [, name] = labels;
  if (name === undefined) return null;
  // Dates tell their column by themselves, wherever they are pushed aside.
  const due = labels.findIndex(({ text }) => DEADLINE.test(text));
  const isDue = ({ x, text }: Piece): boolean => due >= 0 && x > middleOf(name) && DATE.test(text);
  const told = printed.map(({ pieces }) => pieces.filter((piece) => !isDue(piece)));
  const columns = [...labels.keys()].filter((column) => column !== due);
  const placed = columns.flatMap((column) => labels[column] ?? []);
  const edges = placed.slice(1).map((label, index) => edgeBetween(placed[index] ?? label, label, told));
  // A line with a piece for each column tells them by their order, however far long ones push the others.
  const isWhole = ({ pieces }: Printed): boolean => pieces.length === labels.length;
  const crossed = (at: number): number =>
    printed.filter((line) => !isWhole(line) && line.pieces.some(({ x, end }) => x < at && at < end)).length;
  if (edges.some(({ at }) => crossed(at) > MOST_CROSSING * printed.length)) return null;
  const columnOf = (piece: Piece): number => {
    if (isDue(piece)) return due;
    const index = edges.findIndex(({ at }) => middleOf(piece) < at);
    return columns.at(index) ?? -1;
  };
  return printed.map((line) => {
    const { pieces, apart } = line;
    const cells = isWhole(line)
      ? pieces.map(({ text }) => text)
      : labels.map((_, column) => wordsOf(pieces.filter((piece) => columnOf(piece) === column)));
    return { cells, serial: SERIAL.test(cells[0] ?? "") ? Number(cells[0]) : null, apart };
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
function tableBelow(lines: readonly string[], header: TaskHeader, spaced: boolean): TaskTable | null {
  const { printed, height } = linesBelow(lines, header, spaced);
  const body = bodyOf(printed, header);
  if (body === null) return null;
  const spacedOut = spacedTasks(body);
  const parted =
    spacedOut === null && header.numbered
      ? partedRows(
          body,
          header.labels.map(({ text }) => text),
        )
      : null;
  const rows = spacedOut ?? (header.numbered ? (parted?.rows ?? null) : unnumberedRows(body));
  if (rows === null || rows.length < FEWEST_TASKS || !areTasks(rows)) return null;
  return {
    start: header.start,
    end: header.end + height,
    rows: [header.labels.map(({ text }) => text), ...rows],
    sure: false,
    told: parted?.sure !== false,
  };
}

/**
 * The tables of tasks of a page that a program has laid out in characters: below a header of which the first label numbers the rows or names the
 * tasks, cells of words that are broken over several lines.
 */
export function taskTables(lines: readonly string[]): TaskTable[] {
  const tables: TaskTable[] = [];
  const spaced = isSpaced(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const header = taskHeader(lines, at, spaced);
    const table = header === null ? null : tableBelow(lines, header, spaced);
    if (table === null) continue;
    tables.push(table);
    at = table.end - 1;
  }
  return tables;
}
