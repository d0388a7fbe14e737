import type { IndicatorRow } from "../../model/rows.js";
import { readObject } from "../../tables/read-object.js";
import { SCHEMAS } from "../../tables/schemas.js";
import type { Decision } from "./decision.js";

/** The rows of `indicators.csv` that standing decisions brought with the rows that they made. */
export function decidedIndicators(decisions: readonly Decision[]): IndicatorRow[] {
  return decisions.flatMap(({ undone, new: decided }): IndicatorRow[] => {
    if (undone !== "" || !decided.includes('"indicator":')) return [];
    const parsed: unknown = JSON.parse(decided);
    const row: unknown =
      typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, "indicator") : null;
    const read = readObject(SCHEMAS.indicators, row);
    return read === undefined ? [] : [read as unknown as IndicatorRow];
  });
}
