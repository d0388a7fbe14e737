import { least } from "../../model/extremes.js";
import type { OpenLine } from "./pdf-open-cells.js";
import { hasAmount } from "./pdf-open-runs.js";

/** The header of a run and the rows below it. */
export interface AnchoredRows {
  readonly head: readonly OpenLine[];
  readonly rows: OpenLine[][];
  /** Whether serial numbers mark the rows. */
  readonly numbered: boolean;
}

const FEWEST_SERIALS = 3;
/** The gap between two rows is larger than any within them by this factor. */
const CLEARLY = 1.15;
/** Lines nearer than this share of the least gap between rows are of one row. */
const WITHIN = 0.9;
const NAME = /\p{Script=Han}{4}/u;

const cellIn = ({ cells }: OpenLine, column: number): string =>
  cells.find((cell) => cell.column === column)?.text.trim() ?? "";

/** The lines that hold the serial numbers of the rows in a column, one after another, perhaps from a page before on; none for another table. */
function serialLines(run: readonly OpenLine[], column: number): OpenLine[] {
  const found: OpenLine[] = [];
  let first = 1;
  for (const line of run) {
    const text = cellIn(line, column);
    if (!/^\d{1,2}$/.test(text)) continue;
    if (found.length === 0) first = Number(text);
    if (Number(text) !== first + found.length) return [];
    found.push(line);
  }
  const named = found.filter(
    (line) => NAMED.test(cellIn(line, column + 1)) || cellIn(line, column + 1) === "",
  );
  const isOwn = first === 1 || named.length === found.length;
  return found.length < FEWEST_SERIALS || !isOwn ? [] : found;
}
const NAMED = /^[^\d]*\p{Script=Han}{2}/u;

/** Whether a line holds a value: an amount, or behind its first cell the dash for none. */
const hasValue = (line: OpenLine): boolean =>
  hasAmount([line]) || line.cells.some(({ column, text }) => column > 0 && /^[—–]{1,3}$/.test(text.trim()));

/** The lines that hold values; of lines nearer than the height of the font, which stand in one row, the one of most cells. */
function amountLines(run: readonly OpenLine[]): OpenLine[] {
  const found: OpenLine[] = [];
  for (const line of run) {
    if (!hasValue(line)) continue;
    const last = found.at(-1);
    if (last === undefined || last.line.y - line.line.y > line.line.height) found.push(line);
    else if (last.cells.length < line.cells.length) found[found.length - 1] = line;
  }
  return found;
}

/** Lines with the cells of a column on lines of their own, as those of a class merged over rows stand on no line of these. */
function withApart(run: readonly OpenLine[], from: number, column: number): OpenLine[] {
  const part = (line: OpenLine, cells: OpenLine["cells"]): OpenLine => {
    const items = cells.flatMap((cell) => cell.items);
    const [first] = items;
    return { items, cells, line: { ...line.line, y: first?.y ?? line.line.y } };
  };
  return run.flatMap((line, at) => {
    const others = line.cells.filter((cell) => cell.column !== column);
    if (at < from || others.length === 0 || others.length === line.cells.length) return [line];
    return [
      part(line, others),
      part(
        line,
        line.cells.filter((cell) => cell.column === column),
      ),
    ];
  });
}

/** Whether a column holds the classes of rows: few lines that mark these have one, and names stand behind it. */
function holdsClasses(run: readonly OpenLine[], anchors: readonly OpenLine[], of: number): boolean {
  const [first] = anchors;
  const body = first === undefined ? [] : run.slice(run.indexOf(first));
  const marked = anchors.filter((line) => cellIn(line, of) !== "").length;
  const named = body.filter((line) =>
    [of + 1, of + 2].some((column) => NAME.test(cellIn(line, column))),
  ).length;
  return 2 * marked <= anchors.length && 2 * named >= anchors.length;
}

/** Whether a line holds labels that stand in headers alone, or below such ones the end of one: 序号, 指标名称, 责任单位. */
function isHead(lines: readonly OpenLine[], at: number): boolean {
  const words = (line: OpenLine | undefined): string[] =>
    line?.cells.map(({ text }) => text.replace(/\s/g, "")) ?? [];
  const own = words(lines[at]);
  if (own.length > 1 && own.some((text) => HEAD.test(text))) return true;
  const isEnd = own.length > 0 && own.every((text) => /^\p{Script=Han}{1,2}$/u.test(text));
  return isEnd && words(lines[at - 1]).some((text) => HEAD.test(text));
}
const HEAD =
  /^(?:序号|编号|(?:主要|具体)?指标(?:名称)?|(?:责任|牵头|计量)?单位|(?:责任|牵头)部门|(?:主要|重点|工作)任务|20\d\d年目标)$/;

/** Rows with lines put into those that stand nearest. */
function withLines(rows: readonly OpenLine[][], lines: ReadonlySet<OpenLine>): OpenLine[][] {
  const away = (row: readonly OpenLine[], { line }: OpenLine): number =>
    least(row.map((other) => Math.abs(other.line.y - line.y)));
  const whole = rows.map((row) => [...row]);
  for (const line of lines) {
    const nearest = whole.reduce((best, row) => (away(row, line) < away(best, line) ? row : best));
    nearest.push(line);
  }
  return whole.map((row) => row.sort((a, b) => b.line.y - a.line.y));
}

/**
 * The rows of a run in which a number or amounts mark each: two rows part at the largest gap between the lines that mark them, wherever in its row
 * such a line stands. Null where the gaps do not tell.
 */
export function anchoredRows(printed: readonly OpenLine[]): AnchoredRows | null {
  const serialColumn = [0, 1].find((column) => serialLines(printed, column).length > 0);
  const anchorsIn = (run: readonly OpenLine[]): readonly OpenLine[] =>
    serialColumn === undefined ? amountLines(run) : serialLines(run, serialColumn);
  const marks = anchorsIn(printed);
  const [mark] = marks;
  if (mark === undefined || marks.length < 2) return null;
  // The classes stand before the names, behind the serial numbers where these come first.
  const of = serialColumn === 0 ? 1 : 0;
  const classed = holdsClasses(printed, marks, of);
  const body = printed.indexOf(mark);
  const run = classed ? withApart(printed, body, of) : printed;
  const isClass = ({ cells }: OpenLine): boolean => cells.every(({ column }) => column === of);
  const classes = new Set(classed ? run.filter((line, at) => at >= body && isClass(line)) : []);
  const lines = run.filter((line) => !classes.has(line));
  const anchors = anchorsIn(lines);
  const at = anchors.map((line) => lines.indexOf(line));
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  /** The gap above a line. */
  const gap = (index: number): number => (lines[index - 1]?.line.y ?? 0) - (lines[index]?.line.y ?? 0);
  const starts: number[] = [];
  for (const [index, anchor] of at.slice(1).entries()) {
    const from = (at[index] ?? 0) + 1;
    const between = Array.from({ length: anchor - from + 1 }, (_, step) => from + step);
    const [widest, next] = between.sort((a, b) => gap(b) - gap(a));
    if (widest === undefined || (next !== undefined && gap(widest) < CLEARLY * gap(next))) return null;
    starts.push(widest);
  }
  const near = WITHIN * least(starts.map(gap));
  let top = first;
  while (top > 0 && gap(top) < near && !isHead(lines, top - 1)) top -= 1;
  let bottom = last + 1;
  while (bottom < lines.length && gap(bottom) < near) bottom += 1;
  const edges = [top, ...starts, bottom];
  const rows = edges.slice(1).map((end, index) => lines.slice(edges[index], end));
  const rest = lines.slice(bottom).map((line) => [line]);
  return {
    head: lines.slice(0, top),
    rows: [...withLines(rows, classes), ...rest],
    numbered: serialColumn !== undefined,
  };
}
