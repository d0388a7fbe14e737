/** A cell of an HTML table with its text on one line. */
export interface HtmlCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** The most columns or rows that a cell may span: larger numbers in a page are a mistake or an attack. */
const MOST_SPAN = 200;

/** A span as a page states it, in its bounds. */
export function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? "1", 10);
  return Number.isInteger(span) && span > 1 ? Math.min(span, MOST_SPAN) : 1;
}

/** A row is laid out over no more columns than this; cells beyond follow one another without empty ones. */
const MOST_COLUMNS = 256;

/** Whether a row has more cells than are laid out. */
export const isTooWide = (row: readonly HtmlCell[]): boolean =>
  row.reduce((sum, { columns }) => sum + columns, 0) > MOST_COLUMNS;

/**
 * The rows of a table as lines of cells parted by tabs, each cell printed once: to the right of a cell that spans columns, and below one that
 * spans rows, the cells are empty, so that all rows have one width. Rows of data are laid out over 256 columns at most.
 *
 * @example
 * tableLines([[{ text: "指标", columns: 1, rows: 1 }, { text: "2025年", columns: 1, rows: 1 }]]); // => ["指标\t2025年"]
 */
export function tableLines(table: readonly (readonly HtmlCell[])[]): string[] {
  let open: number[] = [];
  return table.map((cells) => {
    const line: string[] = [];
    const next: number[] = [];
    const skipOpen = (): void => {
      while (line.length < MOST_COLUMNS && (open[line.length] ?? 0) > 0) {
        next[line.length] = (open[line.length] ?? 0) - 1;
        line.push("");
      }
    };
    for (const cell of cells) {
      skipOpen();
      const width = Math.max(1, Math.min(cell.columns, MOST_COLUMNS - line.length));
      for (let k = 0; k < width; k += 1) {
        if (cell.rows > 1) next[line.length] = cell.rows - 1;
        line.push(k === 0 ? cell.text : "");
      }
    }
    skipOpen();
    open = Array.from(next, (left) => left ?? 0);
    return line.every((cell) => cell === "") ? "" : line.join("\t");
  });
}
