import type { Span } from "../span.js";
import { ordinal } from "../structure/heading-marks.js";
import { cleanLabel, columnLabels, readCorner } from "./grid-header.js";
import { linesOf, readRawTables, widthOf } from "./grid-rows.js";
import { SERIAL_LABEL } from "./numbered-lines.js";
import type { RawCell, RawTable } from "./raw-table.js";

/** A cell of a table's body. */
export interface GridCell extends Span {
  /** Row of the body, from 0. */
  readonly row: number;
  /** Column of the table, from 0; column 0 holds the row labels. */
  readonly column: number;
  /** The words as printed, without surrounding white space; empty for an empty cell. */
  readonly text: string;
  /** The number that is the whole content of the cell (thousands separators and a sign of percent allowed), or null. */
  readonly value: number | null;
  readonly row_label: string;
  readonly column_label: string;
  /** The unit in brackets in the column's label, else that of the caption; null for words and where none is printed. */
  readonly unit: string | null;
}

/** A table of a document with its header understood. */
export interface Grid extends Span {
  /** `annex-N` for the table of 附件N, `annex-N-2` for its second one, else `table-N` by order in the document. */
  readonly table_id: string;
  /** The title above the table, or null. */
  readonly caption: string | null;
  /** The unit that stands above the table (单位：亿元), or null. */
  readonly unit: string | null;
  /** What the rows are, and, where the corner cell says so, what the columns are. */
  readonly row_dimension: string;
  readonly column_dimension: string | null;
  /** The label of each column, column 0 included; merged header cells are repeated: `2023年 / 高新技术企业`. */
  readonly columns: readonly string[];
  /** The labels of the rows with where they are printed. */
  readonly rows: readonly (Span & { readonly label: string })[];
  /** Where the serial numbers of the rows stand, if they have a column of their own; it is none of `columns`. */
  readonly serials: readonly Span[];
  /** The cells of the body row by row, empty ones included; the row labels are in `rows`. */
  readonly cells: readonly GridCell[];
}

/**
 * Reads the tables of a text as grids. A text without tables gives an empty list.
 * The layouts are those of {@link readRawTables}; header rows are the rows before the first full row with a number beside its label.
 *
 * @param tables the tables of the text, where they have been read before
 * @example readGrids("单位：个\n地区\t2024年\t2025年\n甲县\t3\t5").at(0)?.cells.at(1)?.column_label // => "2025年"
 */
export function readGrids(text: string, tables: readonly RawTable[] = readRawTables(text)): Grid[] {
  const used = new Map<string, number>();
  let before = 0;
  return tables.map((table, index) => {
    const heading = headingAbove(text, before, table.start);
    before = table.end;
    const base = heading.annex === null ? `table-${index + 1}` : `annex-${heading.annex}`;
    const nth = (used.get(base) ?? 0) + 1;
    used.set(base, nth);
    return gridOf(table, nth === 1 ? base : `${base}-${nth}`, heading.caption, heading.unit);
  });
}

/** Where the tables of a text stand, so that readers of prose can leave them out. */
export function tableRegions(text: string): Span[] {
  return readRawTables(text).map(({ start, end }) => ({ start, end }));
}

/** Parts a column of serial numbers from the rows, so that the first column names them. A word in it (合计) is the row's name. */
function withoutSerials(table: RawTable): { rows: readonly (readonly RawCell[])[]; serials: RawCell[] } {
  if (!SERIAL_LABEL.test(cleanLabel(table.rows[0]?.[0]?.text ?? "")))
    return { rows: table.rows, serials: [] };
  const serials: RawCell[] = [];
  const rows = table.rows.map((row, index) => {
    const [first, name, ...rest] = row;
    if (first === undefined || name === undefined) return row;
    if (index === 0 || first.text === "") return row.slice(1);
    if (!/^\d+$/.test(first.text)) return name.text === "" ? [first, ...rest] : row.slice(1);
    serials.push(first);
    return row.slice(1);
  });
  return { rows, serials };
}

function gridOf(table: RawTable, table_id: string, caption: string | null, unit: string | null): Grid {
  const { rows, serials } = withoutSerials(table);
  const width = widthOf(rows);
  const header = rows.slice(0, headerHeight(rows, width));
  const labels = columnLabels(
    header.map((row) => row.map((cell, column) => (column === 0 ? "" : cell.text))),
    width,
  );
  const corner = readCorner(header[0]?.[0]?.text ?? "");
  const columns = labels.map((label, column) => (column === 0 ? corner.rows : label));
  const body = rows.slice(header.length);
  const cells = body.flatMap((cellsOfRow, row) =>
    cellsOfRow.slice(1).map((cell, index) => {
      const column = index + 1;
      const column_label = columns[column] ?? "";
      const value = numberIn(cell);
      const own = /[（(]([^（）()]{1,6})[）)]$/u.exec(column_label)?.[1];
      return {
        row,
        column,
        ...cell,
        value,
        row_label: cleanLabel(cellsOfRow[0]?.text ?? ""),
        column_label,
        unit: value === null && cell.text !== "" ? null : (own ?? unit),
      };
    }),
  );
  return {
    table_id,
    caption,
    unit,
    row_dimension: corner.rows,
    column_dimension: corner.columns,
    columns,
    rows: body.map(([first]) => ({
      label: cleanLabel(first?.text ?? ""),
      start: first?.start ?? table.start,
      end: first?.end ?? table.start,
    })),
    cells,
    serials,
    start: table.start,
    end: table.end,
  };
}

function headerHeight(rows: readonly (readonly RawCell[])[], width: number): number {
  const firstNumbers = rows.findIndex(
    (row) => row.length === width && row.slice(1).some((cell) => numberIn(cell) !== null),
  );
  if (firstNumbers >= 0 && firstNumbers <= 3) return firstNumbers;
  const merged = rows.findIndex((row) => row.length === width);
  return Math.min(merged + 1, rows.length - 1);
}

function numberIn({ text }: RawCell): number | null {
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)[%‰]?$/.exec(text.normalize("NFKC"));
  return match?.[1] === undefined ? null : Number(match[1].replaceAll(",", ""));
}

const UNIT = /[（(]?单位[：:]\s*([^\s）)]+)[）)]?/;
const ANNEX = /^附[件表]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})(?![\d、.．])/;

/** Reads upwards from a table: unit, then the title's lines, then the annex's number. */
function headingAbove(
  text: string,
  from: number,
  to: number,
): { annex: number | null; caption: string | null; unit: string | null } {
  const window = text.slice(Math.max(from, to - 600), to);
  const lines = linesOf(window)
    .map(({ start, end }) => window.slice(start, end).trim())
    .reverse();
  const caption: string[] = [];
  let unit: string | null = null;
  let annex: number | null = null;
  for (const line of lines) {
    if (line === "") continue;
    const number = ANNEX.exec(line)?.[1];
    if (number !== undefined) {
      annex = ordinal(number);
      const rest = line.replace(ANNEX, "").replace(/^[：:\s]+/, "");
      if (rest !== "") caption.push(rest);
      break;
    }
    const printed = UNIT.exec(line)?.[1];
    if (printed !== undefined && unit === null && caption.length === 0) {
      unit = printed;
      const title = line.replace(UNIT, "").trim();
      if (title !== "") caption.push(title);
    } else if (line.length > 40 || /[。；，]/.test(line) || caption.length === 4) break;
    else caption.push(line);
  }
  return { annex, caption: caption.length === 0 ? null : caption.reverse().join(""), unit };
}
