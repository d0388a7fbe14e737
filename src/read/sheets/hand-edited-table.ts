import { createRequire } from "node:module";
import type { CellObject } from "@e965/xlsx";
import { causeOf } from "../../io/file-failure.js";
import { CrossProvinceError } from "../../model/issue.js";
import { decodeText } from "../decode-text.js";
import { LIMITS } from "../limits.js";
import { refusal } from "../refuse.js";
import { withWorkbook } from "./open-workbook.js";

const require = createRequire(import.meta.url);

/** A table that people made in a spreadsheet or that a program wrote: cells as texts, empty rows left out. */
export interface HandEditedTable {
  /** The sheet of a workbook; null for a file of one table. */
  readonly sheet: string | null;
  readonly header: readonly string[];
  /** The row of the header, counted from 1. */
  readonly headerRow: number;
  /** `row` counts from 1 with the header as the spreadsheet shows it. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** A cell as a text: numbers in full, shares of a hundred as the cell shows them (17.2%), truth values in lower case. */
function cellText(cell: CellObject | undefined): string {
  if (cell === undefined || cell.v === undefined || cell.t === "z" || cell.t === "e") return "";
  if (cell.t === "b") return cell.v === true ? "true" : "false";
  if (cell.t === "n" && typeof cell.w === "string" && /[%年月日:/-]/.test(cell.w) && /\d/.test(cell.w))
    return cell.w.trim();
  return String(cell.v).trim();
}

function fromWorkbook(bytes: Uint8Array, file: string): HandEditedTable[] {
  return withWorkbook(bytes, file, (book) =>
    book.SheetNames.flatMap((sheet): HandEditedTable[] => {
      const data: unknown = Reflect.get(book.Sheets[sheet] ?? {}, "!data");
      const lines = (Array.isArray(data) ? data : []).map((line: unknown, index) => ({
        row: index + 1,
        cells: Array.isArray(line) ? Array.from(line, (cell: CellObject | undefined) => cellText(cell)) : [],
      }));
      return toTable(sheet, lines);
    }),
  );
}

/** Refuses what is no table of people: each of its rows would take as many cells as there are columns. */
function refuseWider(columns: number, file: string): void {
  const { tableColumns: limit } = LIMITS;
  if (columns > limit)
    throw refusal("document-too-large", file, { size: `${columns} columns`, limit: `${limit} columns` });
}

/** A table from lines of which the first that is not empty is the header. */
function toTable(
  sheet: string | null,
  lines: readonly { row: number; cells: readonly string[] }[],
): HandEditedTable[] {
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [head, ...rows] = filled;
  if (head === undefined) return [];
  return [{ sheet, header: head.cells.map((cell) => cell.trim()), headerRow: head.row, rows }];
}

function fromJson(text: string, file: string): HandEditedTable[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const cause = causeOf(error);
    throw refusal("document-damaged", file, { cause });
  }
  return [tableOfRecords(Array.isArray(parsed) ? parsed : [parsed], file)];
}

/**
 * A table of records, a column for each of their names.
 * @param file what messages call it
 * @throws CrossProvinceError for records with more names than are read
 */
export function tableOfRecords(items: readonly unknown[], file: string): HandEditedTable {
  const header = [
    ...new Set(items.flatMap((item) => (typeof item === "object" && item !== null ? Object.keys(item) : []))),
  ];
  refuseWider(header.length, file);
  const rows = items.map((item: unknown, index) => ({
    row: index + 1,
    cells: header.map((name) => {
      const value: unknown = typeof item === "object" && item !== null ? Reflect.get(item, name) : undefined;
      return value === undefined || value === null ? "" : String(value);
    }),
  }));
  return { sheet: null, header, headerRow: 1, rows };
}

/** The mark between cells, the one that stands most often in the header, and how many cells it makes there. */
function delimiterOf(text: string): { readonly delimiter: string; readonly columns: number } {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const counted = [",", "\t", ";"].map((delimiter) => ({
    delimiter,
    columns: header.split(delimiter).length,
  }));
  return counted.reduce((best, one) => (one.columns > best.columns ? one : best));
}

function fromDelimited(text: string, file: string): HandEditedTable[] {
  const papa: typeof import("papaparse") = require("papaparse");
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const { delimiter, columns } = delimiterOf(plain);
  refuseWider(columns, file);
  const { data, errors } = papa.parse<string[]>(plain, { delimiter });
  const fatal = errors.find(({ type }) => type === "Quotes");
  if (fatal !== undefined) {
    throw new CrossProvinceError([
      {
        code: "csv-malformed",
        severity: "error",
        at: { file, row: (fatal.row ?? 0) + 1 },
        parameters: { cause: fatal.message },
      },
    ]);
  }
  return toTable(
    null,
    data.map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim()) })),
  );
}

const isWorkbook = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

/**
 * The tables of a file that people work on: a workbook (.xlsx, .xls, each sheet a table), JSON (a list of objects), or delimited text in
 * UTF-8 with or without a mark, GBK or UTF-16, as Chinese Excel saves it. Empty rows are left out.
 * @param file what messages call it
 * @throws CrossProvinceError for a file that can't be read as any of these
 */
export function readHandEditedTables(bytes: Uint8Array, file: string): HandEditedTable[] {
  if (isWorkbook(bytes)) return fromWorkbook(bytes, file);
  const { text } = decodeText(bytes, file);
  return /^\uFEFF?\s*[[{]/.test(text)
    ? fromJson(text.replace(/^\uFEFF/, ""), file)
    : fromDelimited(text, file);
}
