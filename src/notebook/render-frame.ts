import { renderRows } from "./render-table.js";
import type { Rendered, View } from "./rendered.js";

/** What is shown of a danfojs DataFrame. The library itself is not needed for it. */
export interface FrameLike {
  readonly columns: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  readonly index: readonly (string | number)[];
}

/** Whether a value is a danfojs DataFrame. */
export function isFrame(value: unknown): value is FrameLike {
  if (typeof value !== "object" || value === null) return false;
  const { columns, values, index, print } = value as Partial<Record<string, unknown>>;
  return (
    Array.isArray(columns) && Array.isArray(values) && Array.isArray(index) && typeof print === "function"
  );
}

/** A danfojs DataFrame, in the form of an arquero table. */
export function renderFrame(frame: FrameLike, view: View): Rendered {
  const { columns, values } = frame;
  const rows = values
    .slice(0, view.rows)
    .map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
  return renderRows(columns, rows, values.length, view);
}
