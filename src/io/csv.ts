import { createRequire } from "node:module";
import { CrossProvinceError, type Issue } from "../model/issue.js";

const require = createRequire(import.meta.url);

/** A CSV file as read: its header and its records, each with the line on which it starts (the header is line 1). */
export interface CsvRecords {
  readonly header: readonly string[];
  readonly records: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/**
 * Parses RFC 4180 text (comma, quotes doubled) with csv-parse.
 * `row` counts records with the header as row 1, as a spreadsheet shows them.
 * Throws a {@link CrossProvinceError} with file and row for text that is no CSV and for records of another width than the header.
 */
export function parseCsv(text: string, file: string): CsvRecords {
  const { parse, CsvError }: typeof import("csv-parse/sync") = require("csv-parse/sync");
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const records = typeof error.records === "number" ? error.records : undefined;
    throw new CrossProvinceError([
      {
        code: "csv-malformed",
        severity: "error",
        at: { file, ...(records === undefined ? {} : { row: records + 1 }) },
        parameters: { cause: error.message },
      },
    ]);
  }
  const [header = [], ...records] = rows;
  const issues: Issue[] = [];
  records.forEach((cells, index) => {
    if (cells.length !== header.length) {
      issues.push({
        code: "csv-malformed",
        severity: "error",
        at: { file, row: index + 2 },
        parameters: { cause: `${header.length} cells expected, ${cells.length} found` },
      });
    }
  });
  if (issues.length > 0) throw new CrossProvinceError(issues);
  return { header, records: records.map((cells, index) => ({ row: index + 2, cells })) };
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
