/** A line of a table of tasks: what each column prints on it, and the number of the row where it has one. */
export interface TaskLine {
  readonly cells: readonly string[];
  readonly serial: number | null;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** No cell begins with such words, and none ends with such signs. */
const NO_BEGINNING = /^(?:[，。；、）)”》]|\d{1,2} ?月|[年月底末前])/;
const NO_END = /[，、（(“《]$/;
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

/**
 * The rows of a table of tasks: the lines between the numbers of two rows go to the one or the other, so that sentences end, words are whole and the
 * numbers stand about the middle. Null where the rows are not numbered.
 */
export function partedRows(lines: readonly TaskLine[]): string[][] | null {
  const serials = serialsOf(lines);
  if (serials === null) return null;
  const width = lines[0]?.cells.length ?? 0;
  const ended = Array.from({ length: width }, (_, column) => {
    const stops = lines.filter(({ cells }) => ENDED.test(cells[column] ?? "")).length;
    return 2 * stops >= serials.length;
  });
  /** For each line at which a row may end: the least that is wrong up to it, and the ends of the rows before. */
  let open = new Map<number, { readonly cost: number; readonly ends: readonly number[] }>([
    [0, { cost: 0, ends: [] }],
  ]);
  for (const [index, serial] of serials.entries()) {
    const next = serials[index + 1];
    const last = next ?? lines.length;
    const reached = new Map<number, { readonly cost: number; readonly ends: readonly number[] }>();
    for (const [from, before] of open) {
      if (from > serial) continue;
      for (let to = next === undefined ? last : serial + 1; to <= last; to += 1) {
        const off = OFF_CENTRE * Math.abs(serial - from - (to - 1 - serial));
        const cost = before.cost + off + faultsOf(cellsOf(lines, from, to), ended);
        const known = reached.get(to);
        if (known === undefined || cost < known.cost) reached.set(to, { cost, ends: [...before.ends, to] });
      }
    }
    open = reached;
  }
  const ends = open.get(lines.length)?.ends ?? [];
  return ends.map((to, index) => cellsOf(lines, ends[index - 1] ?? 0, to));
}
