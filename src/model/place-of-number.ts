import type { TargetRow } from "./rows.js";

/** Where the number of a row begins; the quote where it has none. */
export const placeOfNumber = ({
  value_start,
  quote_start,
}: Pick<TargetRow, "value_start" | "quote_start">): number => value_start ?? quote_start;
