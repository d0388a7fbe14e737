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

/** The lines that hold the serial numbers of the rows in a column, one after another; none for another table. */
function serialLines(run: readonly OpenLine[], column: number): OpenLine[] {
  const found: OpenLine[] = [];
  for (const line of run) {
    const text = cellIn(line, column);
    if (text === `${found.length + 1}`) found.push(line);
    else if (/^\d{1,2}$/.test(text)) return [];
  }
  return found.length < FEWEST_SERIALS ? [] : found;
}

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

/** The lines that hold nothing but the class of several rows, merged over these in a column; none where that one holds names. */
function classLines(
  run: readonly OpenLine[],
  anchors: readonly OpenLine[],
  of: number,
): ReadonlySet<OpenLine> {
  const [first] = anchors;
  const body = first === undefined ? [] : run.slice(run.indexOf(first));
  const marked = anchors.filter((line) => cellIn(line, of) !== "").length;
  const named = body.filter((line) => NAME.test(cellIn(line, of + 1))).length;
  if (2 * marked > anchors.length || 2 * named < anchors.length) return new Set();
  return new Set(body.filter((line) => line.cells.every(({ column }) => column === of)));
}

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
export function anchoredRows(run: readonly OpenLine[]): AnchoredRows | null {
  const bySerial = [0, 1].map((column) => serialLines(run, column));
  const serialColumn = bySerial.findIndex((lines) => lines.length > 0);
  const serials = bySerial[serialColumn];
  const anchors = serials ?? amountLines(run);
  if (anchors.length < 2) return null;
  // The classes stand before the names, behind the serial numbers where these come first.
  const classes = classLines(run, anchors, serialColumn === 0 ? 1 : 0);
  const lines = run.filter((line) => !classes.has(line));
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
  while (top > 0 && gap(top) < near) top -= 1;
  let bottom = last + 1;
  while (bottom < lines.length && gap(bottom) < near) bottom += 1;
  const edges = [top, ...starts, bottom];
  const rows = edges.slice(1).map((end, index) => lines.slice(edges[index], end));
  const rest = lines.slice(bottom).map((line) => [line]);
  return {
    head: lines.slice(0, top),
    rows: [...withLines(rows, classes), ...rest],
    numbered: serials !== undefined,
  };
}
