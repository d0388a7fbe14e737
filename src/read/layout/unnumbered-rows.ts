import { cellsOf, EMPTY, isTorn, type TaskLine, TORN } from "./task-rows.js";
import { SHORT, shortLines, widthsOf } from "./task-widths.js";

/** How wrong things are: a second date, an empty line within a row. */
const SECOND_DATE = 3;
const GAP = 1;
/** The most lines of a row. */
const TALLEST = 14;
const DATE = /^20\d\d年/;

/** How wrong lines are as those of one row. */
function faultsOf(lines: readonly TaskLine[], widths: readonly number[]): number {
  const cells = cellsOf(lines, 0, lines.length);
  const empty = cells.filter((text) => text === "").length;
  const torn = cells.filter(isTorn).length;
  const dates = widths.map((_, column) => lines.filter((line) => DATE.test(line.cells[column] ?? "")).length);
  const second = dates.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
  const gaps = lines.slice(1).filter(({ apart }) => apart).length;
  return empty * EMPTY + torn * TORN + second * SECOND_DATE + gaps * GAP + SHORT * shortLines(lines, widths);
}

/**
 * The rows of a table of tasks that bear no numbers: the lines parted so that cells are filled, go on only below lines that their column has no more
 * room on, and hold whole words.
 */
export function unnumberedRows(lines: readonly TaskLine[]): string[][] {
  const widths = widthsOf(lines);
  const least: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= lines.length; to += 1) {
    let best = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    for (let from = to - 1; from >= Math.max(0, to - TALLEST); from -= 1) {
      const cost = (least[from]?.cost ?? 0) + faultsOf(lines.slice(from, to), widths);
      if (cost < best.cost) best = { cost, from };
    }
    least.push(best);
  }
  const rows: string[][] = [];
  for (let to = lines.length; to > 0; ) {
    const from = least[to]?.from ?? 0;
    rows.unshift(cellsOf(lines, from, to));
    to = from;
  }
  return rows;
}
