import type { IndicatorRow } from "../../model/rows.js";
import { readRows } from "../../tables/read-rows.js";
import { SCHEMAS } from "../../tables/schemas.js";
import type { Decision } from "./decision.js";

/** The rows of `indicators.csv` that standing decisions brought with the rows that they made. */
export function decidedIndicators(decisions: readonly Decision[]): IndicatorRow[] {
  const fields = SCHEMAS.indicators.fields.map(({ name }) => name);
  return decisions.flatMap(({ undone, new: decided }): IndicatorRow[] => {
    if (undone !== "" || !decided.includes('"indicator":')) return [];
    const parsed: unknown = JSON.parse(decided);
    const row: unknown =
      typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, "indicator") : null;
    if (typeof row !== "object" || row === null) return [];
    const cells = fields.map((name) => {
      const value: unknown = Reflect.get(row, name);
      return value === null || value === undefined ? "" : String(value);
    });
    const read = readRows(SCHEMAS.indicators, { header: fields, records: [{ row: 1, cells }] });
    return read.issues.length > 0 ? [] : (read.rows as unknown as IndicatorRow[]);
  });
}
