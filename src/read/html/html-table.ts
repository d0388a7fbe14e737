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

/**
 * The rows of a table as lines of cells parted by tabs, each cell printed once: below a cell that spans rows the cells are empty. A cell that
 * spans columns takes one place in the header (its labels stand below it) and as many as it spans in the body, so that all rows of the body
 * have one width.
 *
 * @example
 * tableLines([[{ text: "指标", columns: 1, rows: 1 }, { text: "2025年", columns: 1, rows: 1 }]]); // => ["指标\t2025年"]
 */
export function tableLines(table: readonly (readonly HtmlCell[])[]): string[] {
  const headerRows = Math.max(1, ...(table[0] ?? []).map((cell) => cell.rows));
  let open: number[] = [];
  return table.map((cells, row) => {
    const header = row < headerRows && table.length > headerRows;
    const line: string[] = [];
    const next: number[] = [];
    let column = 0;
    const skipOpen = (): void => {
      for (; (open[column] ?? 0) > 0; column += 1) {
        line.push("");
        next[column] = (open[column] ?? 0) - 1;
      }
    };
    for (const cell of cells) {
      skipOpen();
      line.push(cell.text);
      for (let k = 0; k < cell.columns; k += 1) {
        next[column] = cell.rows - 1;
        if (k > 0 && !header) line.push("");
        column += 1;
      }
    }
    skipOpen();
    open = Array.from(next, (left) => left ?? 0);
    return line.every((cell) => cell === "") ? "" : line.join("\t");
  });
}
