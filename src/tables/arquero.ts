import { createRequire } from "node:module";
import { CrossProvinceError } from "../model/issue.js";
import type { Table } from "./table.js";

const require = createRequire(import.meta.url);

export type { Table };

/**
 * The arquero library, loaded at its first use: loading takes longer than everything else of the package together. Left
 * out of the published declarations, which must not lead to arquero's own: those do not compile without `skipLibCheck`.
 * @internal
 */
export function arquero(): typeof import("arquero") {
  return require("arquero");
}

/**
 * A table from rows. `columns` fixes names and order, also for no rows at all.
 * @param rows objects with a value (or null) for each column
 */
export function fromRows(rows: readonly object[], columns: readonly string[]): Table {
  const data: Record<string, unknown[]> = {};
  for (const name of columns) data[name] = new Array(rows.length);
  rows.forEach((row, index) => {
    for (const [name, values] of Object.entries(data)) {
      values[index] = (row as Readonly<Record<string, unknown>>)[name] ?? null;
    }
  });
  return arquero().table(data, [...columns]);
}

/** The columns that a table lacks of those asked for. */
export function missingColumns(table: Table, columns: readonly string[]): string[] {
  const present = new Set(table.columnNames());
  return columns.filter((name) => !present.has(name));
}

/** Throws a {@link CrossProvinceError} that names the columns that a table lacks of those a verb needs. */
export function requireColumns(table: Table, columns: readonly string[]): void {
  const missing = missingColumns(table, columns);
  if (missing.length === 0) return;
  throw new CrossProvinceError([
    { code: "columns-missing", severity: "error", at: {}, expected: missing.join(", ") },
  ]);
}

/** The rows of a table as plain objects, typed by its owner, in the order of the table. */
export function rowsOf<Row extends object>(table: Table): Row[] {
  return table.objects() as Row[];
}

/** The positions of a table's visible rows in its columns, in the order of the table. */
export function positionsOf(table: Table): Uint32Array {
  if (table.isFiltered() || table.isOrdered()) return table.indices();
  const positions = new Uint32Array(table.numRows());
  for (let at = 0; at < positions.length; at += 1) positions[at] = at;
  return positions;
}

/** The values of a column by position, typed by the owner of the table. */
export function valuesOf<Value>(table: Table, name: string): (position: number) => Value {
  const column = table.column(name);
  if (Array.isArray(column)) return (position) => column[position] as Value;
  return (position) => column?.at(position) as Value;
}

/**
 * Some rows of a table as plain objects, by their positions in the columns: much less work than all of a large table. The objects are
 * made by arquero, whose generated literals are several times as fast to make and to read as objects filled key by key.
 */
export function rowsAt<Row extends object>(table: Table, positions: readonly number[]): Row[] {
  return rowsOf<Row>(table.reify([...positions]));
}
