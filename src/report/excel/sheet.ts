import type { CellObject, Row, Sheet } from "write-excel-file/node";
import { forExcel } from "../../model/clean-text.js";
import { greatest } from "../../model/extremes.js";
import { columnName } from "./column-name.js";

/** A sheet with links from its cells to others. */
export interface OwnSheet extends Sheet<Buffer> {
  readonly links: readonly { readonly cell: string; readonly to: string }[];
}

/** A column of a sheet: its title, what it shows of a row, and the format of its numbers. */
export interface SheetColumn<Item> {
  readonly title: string;
  readonly value: (item: Item) => string | number | null;
  /** Format of a number, such as `0.00`. */
  readonly format?: (item: Item) => string;
  /** The cell of another sheet that a cell leads to, such as `'Notes'!A5`. */
  readonly link?: (item: Item) => string | undefined;
  /** The widest that the column may be, in characters of half width. Default 40. */
  readonly most?: number;
}

const HEADER = {
  fontWeight: "bold",
  backgroundColor: "#F0F3F6",
  alignVertical: "center",
  wrap: true,
  bottomBorderStyle: "thin",
  bottomBorderColor: "#5B6470",
} as const;

const LINK = "#0B5CAD";

const BODY = {
  alignVertical: "top",
  wrap: true,
  bottomBorderStyle: "thin",
  bottomBorderColor: "#E1E6EB",
} as const;

/**
 * The number format for a number with so many decimals: thousands apart for counts and money, none for shares.
 * @example numberFormat(2, "percent"); // => "0.00"
 */
export function numberFormat(decimals: number | null, unit: string | null): string {
  const whole = unit === "percent" || unit === "per-mille" || unit === "index-point" ? "0" : "#,##0";
  return decimals === null || decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
}

/** A cell of text. It is text for Excel too, whatever it begins with: no formula comes from a document. */
const textCell = (text: string): CellObject => ({
  ...BODY,
  value: forExcel(text),
  type: String,
  format: "@",
});

function cellOf<Item>(item: Item, { value, format, link }: SheetColumn<Item>): CellObject {
  const shown = value(item);
  if (typeof shown === "string" && link?.(item) !== undefined) return { ...textCell(shown), textColor: LINK };
  if (shown === null || shown === "") return { ...BODY };
  if (typeof shown === "string") return textCell(shown);
  return { ...BODY, value: shown, type: Number, format: format?.(item) ?? "General" };
}

/** Columns of half width that a text takes: two for the characters of East Asian scripts and their punctuation. */
function displayWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) >= 0x1100 ? 2 : 1;
  return width;
}

/** The width that fits most cells of a column; a Chinese character takes two. */
function widthOf(cells: readonly CellObject[], most: number): number {
  const widest = cells.reduce((width, { value }) => Math.max(width, displayWidth(String(value ?? ""))), 0);
  return Math.min(most, Math.max(8, widest + 3));
}

/** Points that a line of text takes, and the most that Excel allows a row. */
const LINE = 15;
const TALLEST = 400;

const BOLD = 1.15;
/** How much of a column a line fills before a word or a mark that may not begin one is taken to the next. */
const FILLED = 0.92;

/** A row as tall as its longest text is when broken to the width of its column: not every program finds that out by itself. */
function withHeight(row: readonly CellObject[], widths: readonly number[]): CellObject[] {
  const lines = row.map(({ value }, index) => {
    const room = Math.max(4, (widths[index] ?? 8) * FILLED - 2);
    return typeof value === "string" ? Math.ceil(displayWidth(value) / room) : 1;
  });
  const height = Math.min(TALLEST, greatest(lines, 1) * LINE);
  return row.map((cell, index) => (index === 0 ? { ...cell, height } : cell));
}

/** A sheet with one row an item, its header frozen with as many first columns as asked for. */
export function toSheet<Item>(
  name: string,
  columns: readonly SheetColumn<Item>[],
  items: readonly Item[],
  frozenColumns = 1,
): OwnSheet {
  const header: CellObject[] = columns.map(({ title }) => ({ ...HEADER, value: title, type: String }));
  const cells = items.map((item) => columns.map((column) => cellOf(item, column)));
  const widths = columns.map((column, index) =>
    widthOf(
      [header, ...cells].map((row) => row[index] ?? {}),
      column.most ?? 40,
    ),
  );
  const body = cells.map((row) => withHeight(row, widths));
  // Bold letters are wider.
  const head = withHeight(
    header,
    widths.map((width) => width / BOLD),
  );
  const data: Row[] = [head, ...body];
  const links = items.flatMap((item, row) =>
    columns.flatMap(({ link }, column) => {
      const to = link?.(item);
      return to === undefined ? [] : [{ cell: `${columnName(column)}${row + 2}`, to }];
    }),
  );
  return {
    links,
    sheet: name,
    data,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: frozenColumns,
    orientation: "landscape",
  };
}
