import { createRequire } from "node:module";
import { forPeopleCsv } from "../model/clean-text.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";

const require = createRequire(import.meta.url);

/** A CSV file as read: its header and its records, each with its row as a spreadsheet counts them (the header is row 1). */
export interface CsvRecords {
  readonly header: readonly string[];
  readonly records: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/**
 * Parses RFC 4180 text (comma, quotes doubled) with Papa Parse.
 * `row` counts records with the header as row 1, as a spreadsheet shows them; empty ones are counted and left out.
 * Throws a {@link CrossProvinceError} with file and row for text that is no CSV and for records of another width than the header.
 */
export function parseCsv(text: string, file: string): CsvRecords {
  const papa: typeof import("papaparse") = require("papaparse");
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const { data, errors } = papa.parse<string[]>(plain, { delimiter: "," });
  const malformed = (row: number, cause: string): Issue => ({
    code: "csv-malformed",
    severity: "error",
    at: { file, row },
    parameters: { cause },
  });
  if (errors.length > 0) {
    throw new CrossProvinceError(errors.map(({ row, message }) => malformed((row ?? 0) + 1, message)));
  }
  const filled = data
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.length > 1 || (cells[0] ?? "") !== "");
  const [{ cells: header } = { cells: [] }, ...records] = filled;
  const issues: Issue[] = [];
  for (const { row, cells } of records) {
    if (cells.length !== header.length) {
      issues.push(malformed(row, `${header.length} cells expected, ${cells.length} found`));
    }
  }
  if (issues.length > 0) throw new CrossProvinceError(issues);
  return { header, records };
}

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** RFC 4180 text with LF line ends; null and undefined become empty cells. */
export function toCsv(header: readonly string[], rows: Iterable<Readonly<Record<string, unknown>>>): string {
  const lines = [header.map(quoted).join(",")];
  for (const row of rows) {
    lines.push(header.map((name) => (row[name] == null ? "" : quoted(String(row[name])))).join(","));
  }
  return `${lines.join("\n")}\n`;
}

/** CSV for people to open in a spreadsheet: with a byte order mark, by which a Chinese Excel knows UTF-8, and no cell taken for a formula. */
export function toPeopleCsv(
  header: readonly string[],
  rows: Iterable<Readonly<Record<string, unknown>>>,
): string {
  const guarded = [...rows].map((row) =>
    Object.fromEntries(
      header.map((name) => [name, row[name] == null ? null : forPeopleCsv(String(row[name]))]),
    ),
  );
  return `\ufeff${toCsv(header, guarded)}`;
}
