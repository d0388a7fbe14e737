import { SERIES } from "./theme.js";

/** A colour for each of some codes, in their order. */
export function seriesColors(codes: readonly string[]): ReadonlyMap<string, string> {
  return new Map(codes.map((code, index) => [code, SERIES[index % SERIES.length] ?? SERIES[0]]));
}
