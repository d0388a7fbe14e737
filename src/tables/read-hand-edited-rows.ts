import { forPeopleCsv } from "../model/clean-text.js";
import type { Issue, IssuePlace } from "../model/issue.js";
import { LABELS } from "../model/labels.js";
import type { Bilingual } from "../model/language.js";
import { nearest } from "../model/nearest.js";
import { handEditedNumber, isNothing } from "../read/sheets/hand-edited-number.js";
import type { HandEditedTable } from "../read/sheets/hand-edited-table.js";
import { foldWidth } from "../text/fold.js";
import type { Field, TableSchema } from "./field.js";
import { type Row, readRows } from "./read-rows.js";

/** Columns whose words are those of a document: a dash in them is a dash. */
const VERBATIM: ReadonlySet<string> = new Set(["quote", "section", "row_label", "column_label", "title_zh"]);
const TRUTH: Readonly<Record<string, string>> = {
  true: "true",
  是: "true",
  真: "true",
  yes: "true",
  "1": "true",
  false: "false",
  否: "false",
  假: "false",
  no: "false",
  "0": "false",
};

/** The letters of a column of a sheet, from its index: 0 → A, 26 → AA. */
export function cellName(column: number, row: number): string {
  let letters = "";
  for (let at = column; at >= 0; at = Math.floor(at / 26) - 1)
    letters = String.fromCharCode(65 + (at % 26)) + letters;
  return `${letters}${row}`;
}

/** Words for a code that is none of a dataset's: a row of a draft that is no target after all. */
const MORE_WORDS: Readonly<Record<string, string>> = {
  删除: "dropped",
  剔除: "dropped",
  不是目标: "dropped",
};

const plain = (text: string): string => foldWidth(text).trim().toLowerCase().replace(/\s+/g, " ");

/** The code that a person may have written as its word in either language. */
function codeOf(field: Field, cell: string): string {
  const code = plain(cell);
  if (field.codes === undefined || field.codes.includes(code)) return code;
  const labels = Object.entries(LABELS).find(([name]) => name === field.name)?.[1] as
    | Readonly<Record<string, Bilingual>>
    | undefined;
  const found = Object.entries(labels ?? {}).find(
    ([, { zh, en }]) => zh === cell.trim() || plain(en) === code,
  );
  const more = MORE_WORDS[cell.trim()];
  return found?.[0] ?? (more !== undefined && field.codes.includes(more) ? more : cell);
}

/** A date as people and spreadsheets write it: 2025/1/2, 2025年1月2日. */
function dateOf(cell: string): string {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(plain(cell));
  return parts === null ? cell : [parts[1], parts[2]?.padStart(2, "0"), parts[3]?.padStart(2, "0")].join("-");
}

function numberOf(cell: string): string {
  const value = handEditedNumber(cell) ?? handEditedNumber(cell.replace(/年$/u, ""));
  if (value === null || value === undefined) return cell;
  return Number.isSafeInteger(value) || Math.abs(value) < 1e15 ? String(value) : cell;
}

/** A cell as the schema's reader takes it. */
function cellOf(field: Field, cell: string): string {
  if (VERBATIM.has(field.name)) return cell.replace(/^'(?=[\t ]*[=+\-@＋－＝＠])/u, "");
  if (isNothing(cell)) return "";
  switch (field.type) {
    case "number":
    case "integer":
      return numberOf(cell);
    case "boolean":
      return TRUTH[plain(cell)] ?? cell;
    case "date":
      return dateOf(cell);
    case "string":
      if (field.codes !== undefined) return codeOf(field, cell);
      if (field.form !== undefined) return foldWidth(cell).trim();
      // What was guarded against being taken for a formula.
      return cell.startsWith("'") && forPeopleCsv(cell.slice(1)) === cell ? cell.slice(1) : cell;
  }
}

/** How many columns of a schema a header has, by name or title. */
export function columnsKnown({ fields }: Pick<TableSchema, "fields">, header: readonly string[]): number {
  const names = new Set(header.map(plain));
  return fields.filter(({ name, title }) =>
    [name, plain(title.zh), plain(title.en)].some((called) => names.has(called)),
  ).length;
}

/** Rows that people worked on, as read by a schema. */
export interface HandEditedRows {
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
  /** An issue of a row, counted from 0, with the sheet and the cell in which it stands. */
  readonly inCell: (issue: Issue, row: number) => Issue;
}

/** Units in which a number may be typed with its sign. */
const PERCENT_UNITS: ReadonlySet<string> = new Set(["", "percent", "percentage-point"]);

/** An issue for a number typed as per cent in a row that counts something else: 17.2% in 家 is no 17.2. */
function percentIssue(column: string, cell: string, unit: string): Issue | null {
  const typed =
    /^value(?:_max)?$/u.test(column) && /[%％]\s*$/u.test(cell) && handEditedNumber(cell) !== undefined;
  return typed && !PERCENT_UNITS.has(unit.trim())
    ? {
        code: "percent-in-unit",
        severity: "error",
        at: { column },
        received: cell.trim(),
        expected: unit.trim(),
      }
    : null;
}

/**
 * Reads a table that people worked on in a spreadsheet by a schema: columns in any order, called by their name or title, others beside
 * them passed over; numbers as people write them; codes also by their words.
 * @param file what messages call it; the sheet is named beside it
 * @returns the rows, and an issue with sheet and cell for each column that is missing and each cell that is not understood
 */
export function readHandEditedRows(
  schema: Pick<TableSchema, "fields"> & { readonly name: string },
  table: HandEditedTable,
  file: string,
): HandEditedRows {
  const called = table.sheet === null ? file : `${file} / ${table.sheet}`;
  const names = table.header.map(plain);
  const indexOf = ({ name, title }: Field): number[] => {
    const own = names.flatMap((header, index) => (header === name ? [index] : []));
    if (own.length > 0) return own;
    return names.flatMap((header, index) =>
      header === plain(title.zh) || header === plain(title.en) ? [index] : [],
    );
  };
  const places = new Map(schema.fields.map((field) => [field.name, indexOf(field)]));
  const taken = new Set([...places.values()].flat());
  const headerRow = table.headerRow;
  const strange = table.header
    .map((header, index) => ({ header, cell: cellName(index, headerRow) }))
    .filter(({ header }, index) => header !== "" && !taken.has(index));
  const issues = schema.fields.flatMap(({ name }): Issue[] => {
    const found = places.get(name) ?? [];
    const at: IssuePlace = { file: called, row: headerRow, column: name };
    if (found.length > 1)
      return [
        { code: "column-twice", severity: "error", at: { ...at, cell: cellName(found[1] ?? 0, headerRow) } },
      ];
    if (found.length === 1) return [];
    const hint = nearest(
      name,
      strange.map(({ header }) => header),
    );
    const received = strange.map(({ header, cell }) => `“${header}” (${cell})`).join(", ");
    return [
      {
        code: "column-missing",
        severity: "error",
        at,
        received: received === "" ? table.header.length.toString() : received,
        ...(hint === undefined ? {} : { hint }),
      },
    ];
  });
  if (issues.length > 0) return { rows: [], issues, inCell: (issue) => issue };
  const columns = schema.fields.map((field) => ({ field, index: places.get(field.name)?.[0] ?? -1 }));
  const read = readRows(
    schema,
    {
      header: schema.fields.map(({ name }) => name),
      records: table.rows.map(({ row, cells }) => ({
        row,
        cells: columns.map(({ field, index }) => cellOf(field, cells[index] ?? "")),
      })),
    },
    called,
  );
  const cellAt = (issue: Issue): Issue => {
    const index = places.get(issue.at.column ?? "")?.[0];
    if (index === undefined || issue.at.row === undefined) return issue;
    return { ...issue, at: { ...issue.at, cell: cellName(index, issue.at.row) } };
  };
  const inCell = (issue: Issue, row: number): Issue =>
    cellAt({ ...issue, at: { ...issue.at, file: called, row: table.rows[row]?.row ?? row } });
  const unitAt = places.get("unit")?.[0] ?? -1;
  const percents = table.rows.flatMap(({ cells }, row) =>
    columns.flatMap(({ field, index }) => {
      const issue = percentIssue(field.name, cells[index] ?? "", cells[unitAt] ?? "");
      return issue === null ? [] : [inCell(issue, row)];
    }),
  );
  return { rows: read.rows, issues: [...read.issues.map(cellAt), ...percents], inCell };
}
