import type { BasicType } from "hyparquet-writer";
import { datasetFor } from "../compare/select-dataset.js";
import type { Selection } from "../compare/selection.js";
import type { Dataset } from "../tables/dataset.js";
import type { Field } from "../tables/field.js";
import { flatFields, flatRows } from "./flat-fields.js";

const TYPES: Readonly<Record<Field["type"], BasicType>> = {
  string: "STRING",
  number: "DOUBLE",
  integer: "INT32",
  boolean: "BOOLEAN",
  date: "STRING",
};

/** A table as the bytes of a Parquet file, with the titles of its columns in both languages as key-value metadata. */
export async function parquetBytes(fields: readonly Field[], rows: readonly object[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const cells = rows as readonly Readonly<Record<string, unknown>>[];
  const titles = fields.map((field) => [field.name, field.title]);
  const buffer = parquetWriteBuffer({
    columnData: fields.map((field) => ({
      name: field.name,
      data: cells.map((row) => row[field.name] ?? null),
      type: TYPES[field.type],
      nullable: field.required !== true,
    })),
    kvMetadata: [{ key: "columns", value: JSON.stringify(Object.fromEntries(titles)) }],
    createdBy: "cross-province",
  });
  return new Uint8Array(buffer);
}

/**
 * The same flat table as {@link toTargetsCsv} in Apache Parquet: text as UTF-8 strings, values as doubles, years and
 * offsets as 32-bit integers, missing as null. The titles of the columns in both languages are in the file's key-value
 * metadata under `columns`, as JSON. The writer, hyparquet-writer, is loaded at the first call.
 * @returns the bytes of the file
 * @example
 * const bytes = await toParquet(await loadDataset());
 * new TextDecoder().decode(bytes.slice(0, 4)); // => "PAR1"
 */
export async function toParquet(source: Dataset, options: Selection = {}): Promise<Uint8Array> {
  const dataset = datasetFor(source, options);
  return parquetBytes(flatFields(), flatRows(dataset));
}
