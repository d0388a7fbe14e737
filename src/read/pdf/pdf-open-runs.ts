import { greatest } from "../../model/extremes.js";
import type { PrintedLine } from "./pdf-lines.js";
import { FEWEST_CELLS, isAmount } from "./pdf-open-header.js";

/** A line that takes less of the width of a table than this may be a part of one cell. */
const NARROW = 0.7;
/** So far beyond the cells read so far, in widths of the table, a part may stand: a header is narrower than the cells below it. */
const BESIDE = 0.2;
const LABELS_BESIDE = 0.5;
/** The class of several rows, in the middle of their heights left of their names. */
const CLASS = /^\p{Script=Han}{2,6}$/u;
const CLASS_BESIDE = 0.35;
/** The same below labels alone, left of which the name of the first row stands. */
const BELOW_LABELS = 0.6;
const LABELS_BELOW_LABELS = 1;
/** The most lines of such parts between two whole rows. */
const MOST_PARTS = 8;

/** The title of a table, or the unit above one: what stands below it is another table. */
const CAPTION =
  /^(?:(?:附?表|专栏|附件) ?[\d一二三四五六七八九十]|附[表件](?: ?[：:]| (?=\p{Script=Han}{4}))|[（(]?(?:续表|单位[：:]))|^[^\d]{0,4}(?:20\d\d年?)?\p{Script=Han}{4,}(?:(?:分解|分配|分工|任务|计划|指标|安排|一览|汇总|情况|统计|责任|目标)表|清单)$/u;

/** A note below a table, which is none of its names. */
const NOTE = /^(?:注|备注|说明|附注|资料来源|数据来源) ?\d?[：:.．]/;

/** Whether a row holds an amount other than a year. */
export const hasAmount = (row: readonly PrintedLine[]): boolean =>
  row.some(({ cells }) => cells.some(({ text }) => isAmount(text) && !/年|^20\d\d$/.test(text)));

/** A run without the lines below its last whole one from where a gap is larger than all of its body: they are none of the table. */
function withoutTail(
  run: readonly PrintedLine[],
  whole: (line: PrintedLine) => boolean,
): readonly PrintedLine[] {
  const gaps = run.map(({ line }, index) => (run[index - 1]?.line.y ?? line.y) - line.y);
  const last = run.findLastIndex(whole);
  const body = run.findIndex((line) => whole(line) && hasAmount([line]));
  const widest =
    body < 0 || body === last ? Number.POSITIVE_INFINITY : greatest(gaps.slice(body + 1, last + 1));
  const end = gaps.findIndex((gap, index) => index > last && gap > widest + 1);
  return end < 0 ? run : run.slice(0, end);
}

/** The runs of lines that may be tables, from one whole row to another with parts of cells between and around them. */
export function runsOf(lines: readonly PrintedLine[]): (readonly PrintedLine[])[] {
  const whole = ({ line }: PrintedLine): boolean => line.cells.length >= FEWEST_CELLS;
  const runs: (readonly PrintedLine[])[] = [];
  let at = 0;
  while (at < lines.length) {
    const first = lines[at];
    if (first === undefined || !whole(first)) {
      at += 1;
      continue;
    }
    let [left, right] = [first.line.x, first.line.end];
    let valued = hasAmount([first]);
    const part = (printed: PrintedLine | undefined): boolean => {
      if (printed === undefined || CAPTION.test(printed.line.text) || NOTE.test(printed.line.text))
        return false;
      const several = printed.cells.length > 1;
      const word = CLASS.test(printed.line.text) ? CLASS_BESIDE : BESIDE;
      const labels = several ? LABELS_BELOW_LABELS : BELOW_LABELS;
      const share = valued ? (several ? LABELS_BESIDE : word) : labels;
      const beside = share * (right - left);
      return (
        printed.cells.every(({ x, end }) => end - x < NARROW * (right - left)) &&
        printed.line.x > left - beside &&
        printed.line.end < right + beside
      );
    };
    let end = at + 1;
    for (let parts = 0; end < lines.length && parts <= MOST_PARTS; end += 1) {
      const next = lines[end];
      if (next === undefined || !(whole(next) || part(next))) break;
      parts = whole(next) ? 0 : parts + 1;
      valued ||= hasAmount([next]);
      left = Math.min(left, next.line.x);
      right = Math.max(right, next.line.end);
    }
    let start = at;
    while (start > 0 && at - start < MOST_PARTS && part(lines[start - 1])) {
      start -= 1;
      left = Math.min(left, lines[start]?.line.x ?? left);
      right = Math.max(right, lines[start]?.line.end ?? right);
    }
    const previous = runs.at(-1)?.at(-1);
    if (previous !== undefined) start = Math.max(start, lines.indexOf(previous) + 1);
    const run = withoutTail(lines.slice(start, end), whole);
    if (run.filter(whole).length > 1) runs.push(run);
    at = end;
  }
  return runs;
}
