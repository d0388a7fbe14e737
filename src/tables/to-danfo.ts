// biome-ignore lint/suspicious/noTsIgnore: kept in the declarations, for those who have no danfojs-node installed
/** @ts-ignore */
import type { DataFrame } from "danfojs-node";
import type { Table } from "./arquero.js";
import { requireTable } from "./targets-of.js";

/**
 * A danfojs DataFrame of the same columns and rows. danfojs-node is loaded at the first call (it takes over a second), and
 * must be installed beside this package.
 * Lists and objects in cells become JSON text, since a DataFrame holds plain values only.
 * @example
 * const frame = await toDanfo((await loadDataset()).targets);
 * frame.columns.includes("target_id"); // => true
 */
export async function toDanfo(table: Table): Promise<DataFrame> {
  requireTable(table);
  const danfo = await import("danfojs-node");
  const plain = (value: unknown): unknown =>
    typeof value === "object" && value !== null ? JSON.stringify(value) : value;
  const columns = Object.fromEntries(
    table
      .columnNames()
      .map((name) => [
        name,
        Array.from({ length: table.numRows() }, (_, row) => plain(table.get(name, row))),
      ]),
  );
  return new danfo.DataFrame(columns);
}
