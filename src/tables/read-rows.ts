import { createRequire } from "node:module";
import type { GenericSchema } from "valibot";
import type { CsvRecords } from "../io/csv.js";
import { blankRecord } from "../model/blank-record.js";
import type { Issue } from "../model/issue.js";
import { nearest } from "../model/nearest.js";
import { checkHeader } from "./check-header.js";
import type { Field, TableSchema } from "./field.js";

const require = createRequire(import.meta.url);

/** A cell as loaded; an empty cell is null. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

type Valibot = typeof import("valibot");

/** The most significant digits that a number of the language holds exactly. */
const MOST_DIGITS = 15;

/** So many values of a column are known without being checked again: ids and passages, each another, would only fill the memory. */
const MOST_KNOWN = 10_000;

/** Whether a plain decimal is held exactly, neither infinite nor rounded. */
function isExact(text: string): boolean {
  const digits = text.replace(/[-.]/g, "").replace(/^0+/, "");
  return (
    digits.length <= MOST_DIGITS || (digits.replace(/0+$/, "").length <= MOST_DIGITS && digits.length <= 300)
  );
}

function cellSchema(v: Valibot, field: Field): GenericSchema<string, Cell> {
  switch (field.type) {
    case "string":
      if (field.codes !== undefined) return v.picklist([...field.codes]);
      return field.form === undefined ? v.string() : v.pipe(v.string(), v.regex(field.form.pattern));
    case "number":
    case "integer":
      return v.pipe(
        v.string(),
        v.regex(field.type === "integer" ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/),
        v.check(isExact),
        v.transform(Number),
        v.number(),
        v.minValue(field.minimum ?? Number.NEGATIVE_INFINITY),
        v.maxValue(field.maximum ?? Number.POSITIVE_INFINITY),
      );
    case "boolean":
      return v.pipe(
        v.picklist(["true", "false"]),
        v.transform((value) => value === "true"),
      );
    case "date":
      return v.pipe(
        v.string(),
        v.isoDate(),
        v.check((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)),
      );
  }
}

function expectedOf(field: Field): string {
  if (field.codes !== undefined) return field.codes.join(", ");
  if (field.form !== undefined) return field.form.called;
  if (field.minimum !== undefined || field.maximum !== undefined) {
    return `a whole number from ${field.minimum ?? "−∞"} to ${field.maximum ?? "∞"}`;
  }
  const called = {
    string: "text",
    number: "a number of at most 15 digits",
    integer: "a whole number",
    boolean: "true or false",
  };
  return field.type === "date" ? "a date such as 2021-01-04" : called[field.type];
}

/**
 * Reads the records of a CSV file into typed rows by its schema.
 * Values are checked with valibot; each wrong cell becomes an issue with file, row, column, what was expected and received.
 * A header of other columns or another order is an issue of its own, and then no row is read.
 * @param file what messages call the file; the table's own file unless told
 */
export function readRows(
  schema: Pick<TableSchema, "fields"> & { readonly name: string },
  csv: CsvRecords,
  file = `${schema.name}.csv`,
): { readonly rows: readonly Row[]; readonly issues: readonly Issue[] } {
  const names = schema.fields.map((field) => field.name);
  const header = checkHeader(csv.header, names, file);
  if (header !== undefined) return { rows: [], issues: [header] };
  const valibot: Valibot = require("valibot");
  const columns = schema.fields.map((field) => ({
    field,
    check: cellSchema(valibot, field),
    known: new Map<string, Cell>(),
  }));
  const issues: Issue[] = [];
  const blank = blankRecord(names);
  const rows = csv.records.map(({ row, cells }): Row => {
    const read: Record<string, Cell> = { ...blank };
    columns.forEach(({ field, check, known }, index) => {
      const cell = cells[index] ?? "";
      if (cell === "") {
        if (field.required)
          issues.push({ code: "value-missing", severity: "error", at: { file, row, column: field.name } });
        return;
      }
      const before = known.get(cell);
      if (before !== undefined) {
        read[field.name] = before;
        return;
      }
      const result = valibot.safeParse(check, cell);
      if (result.success) {
        const value = result.output;
        if (known.size < MOST_KNOWN) known.set(cell, value);
        read[field.name] = value;
        return;
      }
      const hint = field.codes === undefined ? undefined : nearest(cell, field.codes);
      issues.push({
        code: field.codes === undefined ? "value-invalid" : "code-unknown",
        severity: "error",
        at: { file, row, column: field.name },
        expected: expectedOf(field),
        received: cell,
        ...(hint === undefined ? {} : { hint }),
      });
    });
    return read;
  });
  return { rows, issues };
}
