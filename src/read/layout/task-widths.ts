import { greatest } from "../../model/extremes.js";
import { displayWidth } from "../../text/text-table.js";

/** A line with what each column prints on it. */
interface CellLine {
  readonly cells: readonly string[];
}

/** How wrong a line of a cell is that ends before its column does and goes on below. */
export const SHORT = 2;
/** A line that leaves less than this of its column's width free is full. */
const FREE = 4;

/** The width of the widest line of each column. */
export function widthsOf(lines: readonly CellLine[]): number[] {
  const [first] = lines;
  return (first?.cells ?? []).map((_, column) =>
    greatest(
      lines.map(({ cells }) => displayWidth(cells[column] ?? "")),
      0,
    ),
  );
}

/** How often a cell of the lines goes on below a line that its column had room on. */
export function shortLines(lines: readonly CellLine[], widths: readonly number[]): number {
  return widths.reduce((sum, width, column) => {
    const parts = lines.map(({ cells }) => cells[column] ?? "").filter((text) => text !== "");
    const short = parts.slice(0, -1).filter((text) => displayWidth(text) < width - FREE);
    return sum + short.length;
  }, 0);
}
