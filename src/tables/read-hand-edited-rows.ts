import type { Issue, IssuePlace } from "../model/issue.js";
import { nearest } from "../model/nearest.js";
import type { HandEditedTable } from "../read/sheets/hand-edited-table.js";
import { cellName } from "./cell-name.js";
import type { Field, TableSchema } from "./field.js";
import { handEditedCell, plainText } from "./hand-edited-cell.js";
import { percentIssue } from "./percent-issue.js";
import { type Row, readRows } from "./read-rows.js";

/** How many columns of a schema a header has, by name or title. */
export function columnsKnown({ fields }: Pick<TableSchema, "fields">, header: readonly string[]): number {
  const names = new Set(header.map(plainText));
  return fields.filter(({ name, title }) =>
    [name, plainText(title.zh), plainText(title.en)].some((called) => names.has(called)),
  ).length;
}

/** Rows that people worked on, as read by a schema. */
export interface HandEditedRows {
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
  /** An issue of a row, counted from 0, with the sheet and the cell in which it stands. */
  readonly inCell: (issue: Issue, row: number) => Issue;
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
  const names = table.header.map(plainText);
  const indexOf = ({ name, title }: Field): number[] => {
    const own = names.flatMap((header, index) => (header === name ? [index] : []));
    if (own.length > 0) return own;
    return names.flatMap((header, index) =>
      header === plainText(title.zh) || header === plainText(title.en) ? [index] : [],
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
        cells: columns.map(({ field, index }) => handEditedCell(field, cells[index] ?? "")),
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
