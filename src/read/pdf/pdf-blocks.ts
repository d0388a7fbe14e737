import { greatest, least } from "../../model/extremes.js";
import type { HtmlCell } from "../html/html-table.js";
import { cellText } from "./pdf-cell-text.js";
import { pageStretches } from "./pdf-columns.js";
import { fillCells } from "./pdf-fill.js";
import { type RuledGrid, ruledGrids } from "./pdf-grid.js";
import type { PdfLine } from "./pdf-line.js";
import { linesOf } from "./pdf-lines.js";
import { openTables } from "./pdf-open-tables.js";
import { type FilledCell, withSplitRows } from "./pdf-split-rows.js";
import type { PdfItem, PdfPage } from "./pdf-text-layer.js";

/** The margins of lines in a frame or column; `flows` where the text goes on in the next column. */
export interface LineBox {
  readonly left: number;
  readonly right: number;
  readonly flows: boolean;
}

/** A printed line outside tables; `box` for one in a frame, whose margins are its own. */
export interface LineBlock {
  readonly kind: "line";
  readonly page: number;
  readonly line: PdfLine;
  readonly box: LineBox | null;
}

/** A table between lines. */
export interface TableBlock {
  readonly kind: "table";
  readonly page: number;
  readonly xs: readonly number[];
  /** Whether lines part its columns. */
  readonly ruled: boolean;
  readonly rows: readonly (readonly HtmlCell[])[];
  /** The page of each row, where the table goes over several. */
  readonly rowPages?: readonly number[];
}

export type PdfBlock = LineBlock | TableBlock;

/** A frame around nearly all of a page belongs to its layout. */
const WHOLE_PAGE = 0.7;
/** In a frame of one or two columns, cells with whole sentences longer than this hold prose. */
const PROSE = 40;

type ReadCell = FilledCell & { readonly text: string };

/** How many of the places in a span hold text; at least one. */
const usedIn = (used: ReadonlySet<number>, from: number, count: number): number =>
  Math.max(1, Array.from({ length: count }, (_, index) => from + index).filter((at) => used.has(at)).length);

/** The rows of a table without those rows and columns in which nothing begins, such as the gap of a double border. */
function rowsOf(filled: readonly ReadCell[]): HtmlCell[][] {
  const words = filled.filter(({ text }) => text !== "");
  const columns = new Set(words.map(({ cell }) => cell.column));
  const rows = new Set(words.map(({ cell }) => cell.row));
  return [...rows]
    .sort((a, b) => a - b)
    .map((row) =>
      filled
        .filter(
          ({ cell }) =>
            cell.row === row &&
            Array.from({ length: cell.columns }, (_, k) => cell.column + k).some((column) =>
              columns.has(column),
            ),
        )
        .map(({ cell, text }) => ({
          text,
          columns: usedIn(columns, cell.column, cell.columns),
          rows: usedIn(rows, cell.row, cell.rows),
        })),
    );
}

interface Placed {
  readonly top: number;
  readonly block: PdfBlock;
}

const isProse = ({ text }: ReadCell): boolean => text.length > PROSE && /[。；]/.test(text);

const boxOf = (lines: readonly PdfLine[], flows: boolean): LineBox => ({
  left: least(lines.map(({ x }) => x)),
  right: greatest(lines.map(({ end }) => end)),
  flows,
});

/** The lines of cells one after another, each with the margins of its cell. */
function linesOfCells(cells: readonly ReadCell[], page: number, columns: number): Placed[] {
  return cells.flatMap(({ cell, items }) => {
    const lines = linesOf(items);
    const box = boxOf(lines, false);
    return lines.map(
      (line): Placed => ({ top: columns > 1 ? cell.top : line.y, block: { kind: "line", page, line, box } }),
    );
  });
}

function blocksOfGrid(ruled: RuledGrid, cells: readonly FilledCell[], page: number): Placed[] {
  const { grid, filled } = withSplitRows(ruled, cells);
  const read = filled.map((cell) => ({ ...cell, text: cellText(cell.items) }));
  const words = read.filter(({ text }) => text !== "");
  const columns = new Set(words.map(({ cell }) => cell.column)).size;
  if (columns < 2 || (columns === 2 && words.some(isProse))) return linesOfCells(words, page, columns);
  // A box that touches a table is of one frame with it: its rows have one or two cells with prose.
  const boxed = new Set(
    [...new Set(words.filter(isProse).map(({ cell }) => cell.row))].filter((row) => {
      const cells = words.filter(({ cell }) => cell.row <= row && row < cell.row + cell.rows);
      return cells.length <= 2 && cells.every(({ cell }) => cell.rows === 1 && cell.columns > 1);
    }),
  );
  // The title of a box is the row above it.
  for (const row of boxed) {
    const above = words.filter(({ cell }) => cell.row + cell.rows === row);
    if (above.length === 1 && above.every(({ cell }) => cell.columns === grid.xs.length - 1))
      boxed.add(row - 1);
  }
  const placed: Placed[] = linesOfCells(
    words.filter(({ cell }) => boxed.has(cell.row)),
    page,
    columns,
  );
  const rest = read.filter(({ cell }) => !boxed.has(cell.row));
  const breaks = [...boxed, Number.POSITIVE_INFINITY].sort((a, b) => a - b);
  breaks.forEach((to, index) => {
    const from = breaks[index - 1] ?? -1;
    const part = rest.filter(({ cell }) => from < cell.row && cell.row < to);
    const rows = rowsOf(part).filter((row) => row.some(({ text }) => text !== ""));
    const top = grid.ys[from + 1] ?? 0;
    if (rows.length > 0) placed.push({ top, block: { kind: "table", page, xs: grid.xs, ruled: true, rows } });
  });
  return placed;
}

/** Lines over the width of a page, and tables without lines among them. */
function blocksOfBody(items: readonly PdfItem[], page: number): Placed[] {
  const open = openTables(items);
  const unruled = open.tables.map(({ top, xs, rows }): Placed => {
    const cells = rows.map((row) => row.map((text) => ({ text, columns: 1, rows: 1 })));
    return { top, block: { kind: "table", page, xs, ruled: false, rows: cells } };
  });
  const lines = linesOf(open.rest).map(
    (line): Placed => ({ top: line.y, block: { kind: "line", page, line, box: null } }),
  );
  return [...lines, ...unruled];
}

/** What a page holds from top to bottom: lines of text, and tables between lines. Boxes with prose are read cell by cell. Too many lines to be followed are told in `crowded`. */
export function blocksOf(page: PdfPage, number: number, crowded: Set<number> = new Set()): PdfBlock[] {
  if (page.crowded === true) crowded.add(number);
  const right = greatest(
    page.items.map((item) => item.x + item.width),
    0,
  );
  const whole = WHOLE_PAGE * (page.top - page.bottom) * right;
  const grids = ruledGrids(page.rules, () => crowded.add(number))
    .filter(
      ({ cells }) =>
        cells.length > 1 ||
        cells.every((cell) => (cell.right - cell.left) * (cell.top - cell.bottom) < whole),
    )
    .map((grid) => ({ grid, filled: grid.cells.map((cell): FilledCell => ({ cell, items: [] })) }));
  const rest = fillCells(
    page.items,
    grids.flatMap(({ filled }) => filled),
  );
  const stretches = pageStretches(rest) ?? [{ top: page.top, items: rest, columns: null }];
  const body = stretches.flatMap(({ top, items, columns }): Placed[] => {
    if (columns === null) return blocksOfBody(items, number);
    return columns.flatMap((lines) => {
      const box = boxOf(lines, true);
      return lines.map((line): Placed => ({ top, block: { kind: "line", page: number, line, box } }));
    });
  });
  const framed = grids.flatMap(({ grid, filled }) => blocksOfGrid(grid, filled, number));
  return [...body, ...framed].sort((a, b) => b.top - a.top).map(({ block }) => block);
}
