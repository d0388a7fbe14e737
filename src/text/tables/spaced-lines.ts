import { greatest } from "../../model/extremes.js";
import type { Span } from "../span.js";
import { isDataCell, isMoveCell, isYearLabel, nameAndUnit } from "./cell-kinds.js";
import { cleanLabel } from "./grid-header.js";
import type { RawCell, RawTable } from "./raw-table.js";
import { type SpacedCell, SpacedColumns, spacedCells } from "./spaced-cells.js";
import { spanningRow } from "./spanning-row.js";

/** The first label of a header in one line. */
const LABELS =
  "序号|编号|(?:指标)?(?:类别|类型|分类|领域)|(?:主要|具体|核心)?指标(?:名称|项)?(?:[（(].{1,8}[）)])?|名称|项目|(?:计量)?单位|(?:指标)?(?:属性|性质)|(?:责任|牵头)(?:单位|部门)|(?:主要|重点|工作|目标|建设)?(?:任务|目标|内容|事项)(?:名称)?|(?:完成)?时限|地区|区域|城市|市州|市[（(]州[）)]|县市区|县区|区县|年份|年度|备注|(?:现状|基期|基准|目标|规划|预期)值?|合计|总计";
const LABEL = new RegExp(`^(?:${LABELS})$`);
/** A text without such a line holds no table of this kind. */
export const FIRST_LABEL = new RegExp(
  `^[ 　]*(?:${LABELS}|[指项名类地区城市年任内]　? {0,2}[标目称别域区份度务容])[ 　]`,
  "m",
);
const LONGEST_LINE = 200;
const LONGEST_CELL = 30;
const FEWEST_ROWS = 2;
/** The lines of labels that a header may have below its first one. */
const DEEPEST = 2;
const PROSE = /[。；]/;

type Row = readonly SpacedCell[];

/** The cells of a line that may be a row; null for prose, for a line that is too long, and for one without words. */
function rowAt(text: string, line: Span | undefined): Row | null {
  if (line === undefined || line.end - line.start > LONGEST_LINE) return null;
  const cells = spacedCells(text, line.start, line.end).flatMap(partedYears);
  const fits = cells.every((cell) => cell.text.length <= LONGEST_CELL && !PROSE.test(cell.text));
  return cells.length > 0 && fits ? cells : null;
}

/** Whether a cell is such a label, its two characters set apart perhaps: 指　标. */
const isLabel = (text: string): boolean => LABEL.test(cleanLabel(text));

function isHeader(row: Row): boolean {
  const labels = row.filter(
    ({ text }) => isLabel(text) || isYearLabel(text) || nameAndUnit(text).unit !== null,
  );
  if (!isLabel(row[0]?.text ?? "")) return false;
  if (row.length === 2 && labels.length < 2) return false;
  return labels.length > 1 && !row.some(({ text }) => isDataCell(text) && !isYearLabel(text));
}

const TWO_YEARS = /^(20\d\d年?[^\d]{0,6})(20\d\d年?[^\d]{0,6})$/;

/** The labels of two years that a page prints without a gap: 2023年目标2025年. */
function partedYears(cell: SpacedCell): SpacedCell[] {
  const length = TWO_YEARS.exec(cell.text)?.[1]?.length;
  if (length === undefined || /[-~至—–]$/.test(cell.text.slice(0, length))) return [cell];
  const [first, second] = [cell.text.slice(0, length), cell.text.slice(length)];
  return [
    { ...cell, text: first, end: cell.start + length },
    { ...cell, text: second, start: cell.start + length },
  ];
}

function holdsData(row: Row): boolean {
  return row.some(({ text }, index) => index > 0 && (isDataCell(text) || isMoveCell(text)));
}

/** Whether a line may begin such a table: blanks part a label from other words. */
export function startsSpaced(text: string, line: Span | undefined): boolean {
  if (line === undefined || line.end - line.start > LONGEST_LINE) return false;
  const blank = text.indexOf(" ", line.start + 1);
  if (blank < 0 || blank >= line.end) return false;
  const row = rowAt(text, line);
  return row !== null && isHeader(row);
}

/**
 * Reads a table of which each row stands on a line, its cells parted by blanks, as programs that turn a page into text print it: a
 * header of labels and years, then rows of as many cells; a row with fewer has its cells where they stand below the header. Null where
 * the lines are something else.
 *
 * @param from the line that holds the header
 */
export function readSpacedLines(
  text: string,
  lines: readonly Span[],
  from: number,
): { readonly table: RawTable; readonly next: number } | null {
  const header = rowAt(text, lines[from]);
  if (header === null || !isHeader(header)) return null;
  const head: Row[] = [header];
  const body: Row[] = [];
  let next = from + 1;
  for (let at = next; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || text.slice(line.start, line.end).trim() === "") {
      if (at > next) break;
      continue;
    }
    const row = rowAt(text, line);
    if (row === null) break;
    const again = isHeader(row);
    // A row that promises in words has a cell in each column too: 4 考核断面优良水体比例 % 达到市级要求.
    if (holdsData(row) || (body.length > 0 && !again && row.length === header.length)) body.push(row);
    else if (body.length === 0 && head.length <= DEEPEST && row.length > 1) head.push(row);
    else if (!again) break;
    next = at + 1;
  }
  if (body.length < FEWEST_ROWS) return null;
  const longest = greatest(body.map((row) => row.length));
  const merged = head.length === 2 && longest > header.length && header.length > 2;
  const width = merged ? longest : Math.max(header.length, ...head.map((row) => row.length));
  const whole = body.filter((row) => row.length === width);
  const columns = new SpacedColumns(whole.length === 0 ? [header] : whole, width);
  const rows: RawCell[][] = [];
  for (const row of [...head, ...body]) {
    const below = merged && row === header ? columns.rowOf(head[1] ?? []) : null;
    const cells = below === null ? columns.rowOf(row) : spanningRow(header, below);
    if (cells === null) return null;
    rows.push(cells);
  }
  const start = lines[from]?.start ?? 0;
  return { table: { rows, start, end: lines[next - 1]?.end ?? text.length }, next };
}
