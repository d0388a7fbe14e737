import type { PdfLine } from "./pdf-line.js";
import type { PrintedLine } from "./pdf-lines.js";

/** Fewer cells in a line may come from gaps in prose. */
export const FEWEST_CELLS = 3;

/** Whether the words of a cell are an amount; a month or day is none. */
export const isAmount = (text: string): boolean =>
  /^[[（(〔<>＜＞≥≤]?-?\d[\d.,]*(?: \d{3})*(?![\d.,月季⽉])\D{0,4}$/.test(text.trim());

/** The label of an upper cell stands over the middle of those below it, within this share of their width. */
const CENTRED = 0.15;

type Cell = PdfLine["cells"][number];

const middleOf = ({ x, end }: Pick<Cell, "x" | "end">): number => (x + end) / 2;

/** The cells of a line below a label, the most that it stands over the middle of; none where it stands over a single one or none. */
function groupBelow(label: Cell, above: readonly Cell[], line: readonly Cell[]): readonly Cell[] {
  const middle = middleOf(label);
  const own = line.filter((cell) =>
    above.every(
      (other) => Math.abs(middleOf(other) - middleOf(cell)) >= Math.abs(middle - middleOf(cell)) - 0.01,
    ),
  );
  for (let count = own.length; count > 1; count -= 1) {
    for (let from = 0; from + count <= own.length; from += 1) {
      const [left, right] = [own[from], own[from + count - 1]];
      if (left === undefined || right === undefined) continue;
      const away = Math.abs((left.x + right.end) / 2 - middle);
      if (left.x < label.end && label.x < right.end && away <= CENTRED * (right.end - left.x))
        return own.slice(from, from + count);
    }
  }
  return [];
}

/**
 * Reads the lines of a header in which labels stand over several others (目标值 over 2026年 and 2027年): an upper row with these and with the
 * labels of all columns below none, and a lower one. Null for a header of one level.
 * @param columnAt the column at a place across the page
 */
export function headerLevels(
  header: readonly PrintedLine[],
  columns: number,
  columnAt: (x: number) => number,
): readonly (readonly string[])[] | null {
  const upper = Array.from({ length: columns }, () => "");
  const lower = Array.from({ length: columns }, () => "");
  const grouped = new Set<number>();
  const groups = new Set<Cell>();
  for (const [line, { cells }] of header.entries()) {
    for (const cell of cells) {
      const below = header.slice(line + 1).map((one) => groupBelow(cell, cells, one.cells));
      const group = below.find((one) => one.length > 1) ?? [];
      const [first] = group;
      const places = group.map((one) => columnAt(middleOf(one)));
      const beside = places.some((column, index) => index > 0 && column !== (places[index - 1] ?? 0) + 1);
      if (beside || !places.includes(columnAt(middleOf(cell)))) continue;
      const inside = places.some((column) => grouped.has(column)) || group.some((one) => groups.has(one));
      if (first === undefined || inside) continue;
      groups.add(cell);
      for (const column of places) grouped.add(column);
      upper[columnAt(middleOf(first))] = cell.text;
    }
  }
  if (groups.size === 0) return null;
  for (const cell of header.flatMap(({ cells }) => cells)) {
    if (groups.has(cell)) continue;
    const column = columnAt(middleOf(cell));
    const row = grouped.has(column) ? lower : upper;
    row[column] += cell.text;
  }
  return [upper, lower];
}
