import { SHORT, shortLines, widthsOf } from "./task-widths.js";

/** A line of a table of tasks: what each column prints on it, and the number of the row where it has one. */
export interface TaskLine {
  readonly cells: readonly string[];
  readonly serial: number | null;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** No cell begins with such words, and none ends with such signs. */
const NO_BEGINNING = /^(?:[，。；、）)”》%％]|\d{1,2} ?月|[年月底末前]|以[上下内]|左右)/;
const NO_END = /(?:[，、（(“《]|[达超]到?|突破|不低于|不少于|[以和与及])$/;
const ENDED = /[。；！]$/;

/** How wrong things are: a sentence that does not end, torn words, an empty cell, lines not centred about the number. */
const UNENDED = 3;
export const TORN = 2;
export const EMPTY = 1;
const OFF_CENTRE = 0.3;

const isOpen = (text: string): boolean =>
  (text.match(/[（(]/g) ?? []).length !== (text.match(/[）)]/g) ?? []).length;

/** Whether words are no whole cell. */
export const isTorn = (text: string): boolean => NO_BEGINNING.test(text) || NO_END.test(text) || isOpen(text);

/** The cells of the lines from one to another, each from the top down. */
export function cellsOf(lines: readonly TaskLine[], from: number, to: number): string[] {
  const width = lines[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    lines
      .slice(from, to)
      .map(({ cells }) => cells[column] ?? "")
      .join(""),
  );
}

/** How wrong cells are as those of one row. @param ended the columns whose cells end with a full stop */
function faultsOf(cells: readonly string[], ended: readonly boolean[]): number {
  return cells.slice(1).reduce((sum, text, index) => {
    if (text === "") return sum + EMPTY;
    const unended = ended[index + 1] === true && !ENDED.test(text) ? UNENDED : 0;
    return sum + unended + (isTorn(text) ? TORN : 0);
  }, 0);
}

/**
 * The rows of lines of which an empty one stands before each row and none within one; null where the first line of a row leaves more than one
 * column empty, or where no cell is wrapped.
 */
export function spacedTasks(lines: readonly TaskLine[]): string[][] | null {
  const starts = lines.flatMap(({ apart }, at) => (apart || at === 0 ? [at] : []));
  const isFull = ({ cells }: TaskLine): boolean =>
    cells.filter((text) => text === "").length <= (cells.length > 3 ? 1 : 0);
  const begins = starts.every((at) => lines[at] !== undefined && isFull(lines[at]));
  const goesOn = lines.every((line, at) => starts.includes(at) || line.serial === null);
  if (!begins || !goesOn || starts.length < 2 || starts.length === lines.length) return null;
  return starts.map((from, row) => cellsOf(lines, from, starts[row + 1] ?? lines.length));
}

/** The numbers of the rows with the lines that print them; null where they do not count up from the first one. */
function serialsOf(lines: readonly TaskLine[]): number[] | null {
  const at = lines.flatMap(({ serial }, index) => (serial === null ? [] : [index]));
  const first = lines[at[0] ?? -1]?.serial ?? 0;
  const counted = at.every((line, index) => lines[line]?.serial === first + index);
  return at.length === 0 || !counted ? null : at;
}

/** Lines parted into rows: how wrong that is, and the ends of the rows. */
interface Parting {
  readonly cost: number;
  readonly ends: readonly number[];
}

/** A parting is told where every other one is so much worse. */
const CLEARLY = 1;

/** The two least wrong of partings. */
const leastOf = (partings: readonly Parting[]): readonly Parting[] =>
  [...partings].sort((one, other) => one.cost - other.cost).slice(0, 2);

/** Two agencies in one cell without a sign between them, or one without its end: 省水利厅省农业厅, 省工业和信息. */
const GLUED = /[厅局委办院部](?=[省市县区州](?!委))/;
const UNENDED_AGENCY = /(?:[省市县区州]|[和与及、])$/;
const AGENCIES = /(?:单位|部门)$/;

/**
 * The rows of a table of tasks: the lines between the numbers of two rows go to the one or the other, so that sentences end, words are whole, lines
 * that go on are full and the numbers stand about the middle. Null where the rows are not numbered.
 * @param labels of the columns
 */
export function partedRows(
  lines: readonly TaskLine[],
  labels: readonly string[],
): { readonly rows: string[][]; readonly sure: boolean } | null {
  const serials = serialsOf(lines);
  if (serials === null) return null;
  const width = lines[0]?.cells.length ?? 0;
  const widths = widthsOf(lines);
  const ended = Array.from({ length: width }, (_, column) => {
    const stops = lines.filter(({ cells }) => ENDED.test(cells[column] ?? "")).length;
    return 2 * stops >= serials.length;
  });
  const agencies = labels.findIndex((label) => AGENCIES.test(label));
  const wrongIn = (from: number, to: number): number => {
    const cells = cellsOf(lines, from, to);
    const agency = cells[agencies] ?? "";
    const glued = GLUED.test(agency) || UNENDED_AGENCY.test(agency) ? TORN : 0;
    return faultsOf(cells, ended) + SHORT * shortLines(lines.slice(from, to), widths) + glued;
  };
  /** For each line at which a row may end: the least that is wrong up to it, and the ends of the rows before. */
  let open = new Map<number, readonly Parting[]>([[0, [{ cost: 0, ends: [] }]]]);
  for (const [index, serial] of serials.entries()) {
    const next = serials[index + 1];
    const last = next ?? lines.length;
    const reached = new Map<number, readonly Parting[]>();
    for (const [from, before] of open) {
      if (from > serial) continue;
      for (let to = next === undefined ? last : serial + 1; to <= last; to += 1) {
        const off = OFF_CENTRE * Math.abs(serial - from - (to - 1 - serial));
        const wrong = off + wrongIn(from, to);
        const own = before.map(({ cost, ends }) => ({ cost: cost + wrong, ends: [...ends, to] }));
        reached.set(to, leastOf([...(reached.get(to) ?? []), ...own]));
      }
    }
    open = reached;
  }
  const [best, second] = open.get(lines.length) ?? [];
  const ends = best?.ends ?? [];
  const rows = ends.map((to, index) => cellsOf(lines, ends[index - 1] ?? 0, to));
  const told = rows.every((_, row) => wrongIn(ends[row - 1] ?? 0, ends[row] ?? 0) === 0);
  const alone = second === undefined || second.cost - (best?.cost ?? 0) >= CLEARLY;
  return { rows, sure: told && alone };
}
