import type { RegionRow } from "../../model/rows.js";
import { divisions } from "./divisions.js";

/**
 * The rows that a `regions.csv` lacks for a region: its parents up to the country that are not there, the widest first, then itself.
 * @param known the rows that are there
 */
export function missingRegions(region: RegionRow, known: readonly RegionRow[]): RegionRow[] {
  const codes = new Set(known.map((row) => row.region_code));
  const added: RegionRow[] = [];
  let row: RegionRow | undefined = region;
  while (row !== undefined && !codes.has(row.region_code)) {
    added.unshift(row);
    row = row.parent_code === null ? undefined : divisions().get(row.parent_code);
  }
  return added;
}

/**
 * The rows of regions that codes name and that are not held, with their parents: divisions of the public list, then others.
 */
export function lackingRegions(
  codes: Iterable<string>,
  held: readonly RegionRow[],
  others: readonly RegionRow[] = [],
): RegionRow[] {
  const found: RegionRow[] = [];
  for (const code of codes) {
    const region = divisions().get(code) ?? others.find((row) => row.region_code === code);
    if (region !== undefined) found.push(...missingRegions(region, [...held, ...found]));
  }
  return found;
}
