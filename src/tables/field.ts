import type { Bilingual } from "../model/language.js";

/** A table of the data package. */
export const TABLE_NAMES = [
  "documents",
  "regions",
  "indicators",
  "populations",
  "units",
  "targets",
  "other_numbers",
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** What a column holds. Years are integers; offsets are integers counted in UTF-16 units. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean" | "date";
  readonly title: Bilingual;
  /** Must have a value in each row. */
  readonly required?: true;
  /** Must differ in each row; the first unique field is the table's key. */
  readonly unique?: true;
  /** The only values allowed. */
  readonly codes?: readonly string[];
  /** What joins several values in one cell. */
  readonly separator?: string;
  /** The table whose key the values name. */
  readonly references?: TableName;
  /** A form that string values must have, with its name for messages. */
  readonly form?: { readonly pattern: RegExp; readonly called: string };
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A table: its file is `<name>.csv`. */
export interface TableSchema<Name extends string = TableName> {
  readonly name: Name;
  readonly title: Bilingual;
  readonly fields: readonly Field[];
}
