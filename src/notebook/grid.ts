import { textTable } from "../text/text-table.js";
import { alignDecimals } from "./align-decimals.js";
import { type Html, type HtmlPart, html } from "./html.js";
import { type Rendered, say, type View } from "./rendered.js";

/** What stands in one cell: its text, and its markup where that says more. */
export interface Cell {
  readonly text: string;
  readonly html?: HtmlPart;
}

/** A column of a grid of rows. */
export interface Column<Row> {
  /** The name by which the option `columns` asks for it. */
  readonly name: string;
  readonly title: string;
  /**
   * `number`: right-aligned at the decimal point; `target`: a bound's sign, a number and its unit, the number aligned;
   * `short`: text in one line; `text`: text that may wrap.
   */
  readonly form: "number" | "target" | "short" | "text";
  readonly cell: (row: Row) => Cell;
  /** The parts of a `target`. */
  readonly parts?: (row: Row) => { readonly sign: string; readonly number: string; readonly unit: string };
}

const LEFT = html` style="text-align:left"`;

function header<Row>(columns: readonly Column<Row>[]): Html {
  return html`<thead><tr>${columns.map((column) => {
    if (column.form === "target") return html`<th colspan="3"${LEFT}>${column.title}</th>`;
    return column.form === "number"
      ? html`<th class="cp-number">${column.title}</th>`
      : html`<th${LEFT}>${column.title}</th>`;
  })}</tr></thead>`;
}

/** The cells of one column, from the first row to the last. */
function cellsOf<Row>(column: Column<Row>, rows: readonly Row[]): Html[] {
  switch (column.form) {
    case "number": {
      const aligned = alignDecimals(rows.map((row) => column.cell(row).text));
      return aligned.map((text) => html`<td class="cp-number">${text}</td>`);
    }
    case "target": {
      const parts = rows.map(
        (row) => column.parts?.(row) ?? { sign: "", number: column.cell(row).text, unit: "" },
      );
      const numbers = alignDecimals(parts.map((part) => part.number));
      return parts.map(
        ({ sign, unit }, index) =>
          html`<td class="cp-sign">${sign}</td><td class="cp-number cp-value">${numbers[index]}</td><td class="cp-unit"${LEFT}>${unit}</td>`,
      );
    }
    default: {
      return rows.map((row) => {
        const { text, html: markup } = column.cell(row);
        const kind = column.form === "short" ? "cp-short" : text.length > 40 ? "cp-long" : null;
        return html`<td${kind === null ? null : html` class="${kind}"`}${LEFT}>${markup ?? text}</td>`;
      });
    }
  }
}

/** How many rows there are, and how to see more than are shown. */
function more(shown: number, total: number, view: View): string {
  if (shown >= total) return say(view, `共 ${total} 行`, total === 1 ? "1 row" : `${total} rows`);
  return say(
    view,
    `共 ${total} 行，显示前 ${shown} 行；加选项 { rows: Infinity } 显示全部`,
    `${shown} of ${total} rows; add { rows: Infinity } to see all`,
  );
}

/** The widest that a column of the plain text may be, in terminal columns. */
const TEXT_WIDTH = 36;

/**
 * Rows as a table: numbers aligned at their points, a header that stays in sight, and a last line that says how many rows
 * there are.
 * @param rows those to be shown; the first of `total`
 * @param view its `columns` choose and order the columns; names that the grid does not have are passed over
 */
export function renderGrid<Row>(
  rows: readonly Row[],
  all: readonly Column<Row>[],
  total: number,
  view: View,
): Rendered {
  const chosen = view.columns?.flatMap((name) => all.find((column) => column.name === name) ?? []);
  const columns = chosen === undefined || chosen.length === 0 ? all : chosen;
  const cells = columns.map((column) => cellsOf(column, rows));
  const last = more(rows.length, total, view);
  const body = rows.map((_, row) => html`<tr>${cells.map((column) => column[row])}</tr>`);
  const text = textTable(
    columns.map(({ title, form }) => ({
      title,
      width: TEXT_WIDTH,
      align: form === "number" ? ("right" as const) : ("left" as const),
    })),
    rows.map((row) => columns.map((column) => column.cell(row).text)),
  );
  return {
    html: html`<div class="cp-scroll"><table>${header(columns)}<tbody>${body}</tbody></table></div><p class="cp-more">${last}</p>`,
    text: `${text}\n${last}`,
  };
}
