import { HEADLINE_FAMILIES } from "../model/codes.js";
import type { Dataset } from "../tables/dataset.js";

/** The families that a comparison shows where none are named: the headline ones that the dataset holds, all where it holds none. */
export function headlineOf({ rows }: Pick<Dataset, "rows">): string[] {
  const held = new Set(rows.indicators.map(({ family_id }) => family_id));
  const headline = HEADLINE_FAMILIES.filter((family) => held.has(family));
  return headline.length > 0 ? headline : [...held];
}
