import type { CellObject, Range, WorkSheet } from "@e965/xlsx";
import { isDataCell } from "../../text/tables/cell-kinds.js";
import { escapeHtml } from "../html/escape-html.js";
import { withWorkbook } from "./open-workbook.js";

/** Names that a program gives to sheets by itself. */
const UNNAMED = /^(?:sheet|工作表|表)\s*\d*$/i;

/** What a cell shows: its formatted text, or a number without the noise of binary fractions. */
function shown(cell: CellObject | undefined): string {
  if (cell === undefined || cell.t === "z" || cell.t === "e") return "";
  const text = cell.w ?? (cell.v === undefined ? "" : String(cell.v));
  return text.replace(/\s+/g, " ").trim();
}

/** The cells of a row that show something, by their column. */
type Line = ReadonlyMap<number, string>;

interface Rows {
  readonly cells: ReadonlyMap<number, Line>;
  readonly merges: readonly Range[];
}

/** The cells of a sheet that show something; hidden rows are printed nowhere and left out. */
function rowsOf(sheet: WorkSheet): Rows {
  const cells = new Map<number, Map<number, string>>();
  const data: unknown = Reflect.get(sheet, "!data");
  const rows = Array.isArray(data) ? data : [];
  rows.forEach((row: unknown, index) => {
    if (!Array.isArray(row) || sheet["!rows"]?.[index]?.hidden) return;
    const line = new Map<number, string>();
    row.forEach((cell: CellObject | undefined, column) => {
      const text = shown(cell);
      if (text !== "") line.set(column, text);
    });
    if (line.size > 0) cells.set(index, line);
  });
  return { cells, merges: sheet["!merges"] ?? [] };
}

/** A run of rows with a table in it, as HTML. */
function tableHtml(rows: readonly number[], { cells, merges }: Rows): string {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const row of rows) {
    for (const column of cells.get(row)?.keys() ?? []) {
      first = Math.min(first, column);
      last = Math.max(last, column);
    }
  }
  const spans = new Map(merges.map((range) => [`${range.s.r},${range.s.c}`, range]));
  const covered = new Set<string>();
  const html = rows.map((row) => {
    const line: string[] = [];
    for (let column = first; column <= last; column++) {
      if (covered.has(`${row},${column}`)) continue;
      const range = spans.get(`${row},${column}`);
      // Rows are looked through for the few merged cells alone.
      const spanned = range === undefined ? [row] : rows.filter((one) => one >= row && one <= range.e.r);
      const width = range === undefined ? 1 : Math.min(range.e.c, last) - column + 1;
      const height = spanned.length;
      if (range !== undefined) {
        for (const below of spanned) for (let k = 0; k < width; k++) covered.add(`${below},${column + k}`);
      }
      const text = escapeHtml(cells.get(row)?.get(column) ?? "");
      line.push(`<td colspan="${width}" rowspan="${height}">${text}</td>`);
    }
    return `<tr>${line.join("")}</tr>`;
  });
  return `<table>${html.join("")}</table>`;
}

/** What stands above a table or below it: a caption, a unit, a note. */
const AROUND = /^(?:[（(]?(?:附?表|专栏|附件|续表|单位|注|备注|说明|数据来源|资料来源))/;

/** Whether a row of a single cell is the title of a group within a table: a row with values follows it. */
function isGroupTitle(line: Line, next: readonly [number, Line] | undefined, index: number): boolean {
  const [text = ""] = line.values();
  if (AROUND.test(text) || next === undefined || next[0] !== index + 1) return false;
  return next[1].size > 1 && [...next[1].values()].slice(1).some(isDataCell);
}

/** A sheet: rows of a single cell are lines of text (a title, a unit, a note), the others are tables, parted by empty rows. */
function sheetHtml(name: string, sheet: WorkSheet): string {
  const rows = rowsOf(sheet);
  const html: string[] = UNNAMED.test(name) ? [] : [`<p>${escapeHtml(name)}</p>`];
  let table: number[] = [];
  const end = (): void => {
    if (table.length > 0) html.push(tableHtml(table, rows));
    table = [];
  };
  let before = -1;
  const lines = [...rows.cells];
  for (const [at, [index, line]] of lines.entries()) {
    const merged = rows.merges.some((range) => range.s.r < index && range.e.r >= index);
    if (index > before + 1 && !merged) end();
    before = index;
    const inTable = table.length > 0 && (merged || isGroupTitle(line, lines[at + 1], index));
    if (line.size > 1 || inTable) table.push(index);
    else {
      end();
      html.push(`<p>${escapeHtml([...line.values()].join(" "))}</p>`);
    }
  }
  end();
  return html.join("");
}

/**
 * The HTML of a workbook (.xlsx, .xls, .et): sheet after sheet, what its cells show, merged cells as such; hidden sheets and rows left out.
 * @throws CrossProvinceError for an encrypted or damaged one
 */
export function sheetsToHtml(bytes: Uint8Array, file: string): string {
  return withWorkbook(bytes, file, (book) => {
    const hidden = book.Workbook?.Sheets ?? [];
    return book.SheetNames.map((name, index) => {
      const sheet = book.Sheets[name];
      return sheet === undefined || (hidden[index]?.Hidden ?? 0) > 0 ? "" : sheetHtml(name, sheet);
    }).join("");
  });
}
