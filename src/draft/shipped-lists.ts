import { shippedTables } from "../tables/shipped-tables.js";
import type { ReferenceLists } from "./complete-references.js";

/** The shipped lists from which rows are taken that a draft refers to and the dataset lacks. */
export function shippedLists(): ReferenceLists {
  const { rows, vocabulary } = shippedTables();
  return { ...rows, indicators: [...rows.indicators, ...vocabulary.concepts] };
}
