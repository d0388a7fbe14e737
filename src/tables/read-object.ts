import type { TableSchema } from "./field.js";
import { type Row, readRows } from "./read-rows.js";

/** One row of a table from an object of its columns, such as one that was JSON; undefined where a cell is none of its column. */
export function readObject(
  schema: Pick<TableSchema<string>, "name" | "fields">,
  object: unknown,
): Row | undefined {
  if (typeof object !== "object" || object === null) return undefined;
  const header = schema.fields.map(({ name }) => name);
  const cells = header.map((name) => {
    const value: unknown = Reflect.get(object, name);
    return value === undefined || value === null ? "" : String(value);
  });
  const { rows, issues } = readRows(schema, { header, records: [{ row: 1, cells }] });
  return issues.length > 0 ? undefined : rows[0];
}
