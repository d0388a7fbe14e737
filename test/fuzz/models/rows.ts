import fc from "fast-check";
import type { Rows } from "../../../src/tables/dataset.js";
import { columnsOf } from "../../../src/tables/schemas.js";
import { noise, numeral } from "./hostile.js";

const TABLES = [
  "documents",
  "regions",
  "indicators",
  "populations",
  "units",
  "targets",
  "other_numbers",
] as const;

/** One change of a dataset's tables: a cell gets another value, the value of another row, or none; a row goes, or stands twice. */
export interface Change {
  readonly table: (typeof TABLES)[number];
  readonly row: number;
  readonly column: number;
  readonly what: "value" | "swap" | "empty" | "remove" | "repeat";
  readonly value: string;
}

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    table: fc.constantFrom(...TABLES),
    row: fc.nat(400),
    column: fc.nat(40),
    what: fc.constantFrom("value", "swap", "empty", "remove", "repeat"),
    value: fc.oneof(noise, numeral, fc.constantFrom("", "firm", "430000", "percent", "2025", "level", "ge")),
  }),
  { minLength: 1, maxLength: 4 },
);

type Cells = Record<string, unknown>;

/** Rows as the cells of CSV files. */
export function cellsOf(rows: Rows, table: Change["table"]): Cells[] {
  return rows[table].map((row) =>
    Object.fromEntries(
      columnsOf(table).map((name) => {
        const value: unknown = Reflect.get(row, name);
        return [name, value === null || value === undefined ? "" : String(value)];
      }),
    ),
  );
}

/** The tables with the changes made; the tables given are left as they are. */
export function changed(
  tables: Readonly<Record<Change["table"], readonly Cells[]>>,
  made: readonly Change[],
): Record<Change["table"], Cells[]> {
  const result = Object.fromEntries(TABLES.map((name) => [name, [...tables[name]]])) as Record<
    Change["table"],
    Cells[]
  >;
  for (const { table, row, column, what, value } of made) {
    const rows = result[table];
    if (rows.length === 0) continue;
    const at = row % rows.length;
    const name = columnsOf(table)[column % columnsOf(table).length] ?? "";
    const before = rows[at] ?? {};
    if (what === "remove") rows.splice(at, 1);
    else if (what === "repeat") rows.push({ ...before });
    else {
      const other = rows[(at * 7 + 1) % rows.length]?.[name];
      rows[at] = { ...before, [name]: what === "value" ? value : what === "swap" ? other : "" };
    }
  }
  return result;
}
