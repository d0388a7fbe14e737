import { createRequire } from "node:module";
import type { ZodType } from "zod";
import type { CsvRecords } from "../io/csv.js";
import type { Issue } from "../model/issue.js";
import { nearest } from "../model/nearest.js";
import type { Field, TableSchema } from "./field.js";

const require = createRequire(import.meta.url);

/** A cell as loaded; an empty cell is null. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

type Zod = typeof import("zod");

function cellSchema({ z }: Zod, field: Field): ZodType {
  switch (field.type) {
    case "string": {
      const text = field.form === undefined ? z.string() : z.string().regex(field.form.pattern);
      return field.codes === undefined ? text : z.enum([...field.codes]);
    }
    case "number":
    case "integer":
      return z
        .string()
        .regex(field.type === "integer" ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/)
        .transform(Number)
        .pipe(
          z
            .number()
            .min(field.minimum ?? -Infinity)
            .max(field.maximum ?? Infinity),
        );
    case "boolean":
      return z.enum(["true", "false"]).transform((value) => value === "true");
    case "date":
      return z.iso.date();
  }
}

function expectedOf(field: Field): string {
  if (field.codes !== undefined) return field.codes.join(", ");
  if (field.form !== undefined) return field.form.called;
  if (field.minimum !== undefined || field.maximum !== undefined) {
    return `a whole number from ${field.minimum ?? "−∞"} to ${field.maximum ?? "∞"}`;
  }
  const called = { string: "text", number: "a number", integer: "a whole number", boolean: "true or false" };
  return field.type === "date" ? "a date such as 2021-01-04" : called[field.type];
}

/**
 * Reads the records of a CSV file into typed rows by its schema.
 * Values are checked with zod; each wrong cell becomes an issue with file, row, column, what was expected and received.
 * A header of other columns or another order is an issue of its own, and then no row is read.
 */
export function readRows(
  schema: TableSchema,
  csv: CsvRecords,
): { readonly rows: readonly Row[]; readonly issues: readonly Issue[] } {
  const file = `${schema.name}.csv`;
  const names = schema.fields.map((field) => field.name);
  if (csv.header.join(",") !== names.join(",")) {
    return {
      rows: [],
      issues: [
        {
          code: "header-wrong",
          severity: "error",
          at: { file, row: 1 },
          expected: names.join(","),
          received: csv.header.join(","),
        },
      ],
    };
  }
  const zod: Zod = require("zod");
  const columns = schema.fields.map((field) => ({
    field,
    check: cellSchema(zod, field),
    known: new Map<string, Cell>(),
  }));
  const issues: Issue[] = [];
  const rows = csv.records.map(({ row, cells }): Row => {
    const read: Record<string, Cell> = {};
    columns.forEach(({ field, check, known }, index) => {
      const cell = cells[index] ?? "";
      read[field.name] = null;
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
      const result = check.safeParse(cell);
      if (result.success) {
        const value = result.data as Cell;
        known.set(cell, value);
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
