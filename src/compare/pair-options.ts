import type { CompareOptions } from "./types.js";

/** The names of the options that say how a pair is compared. */
export const PAIR_OPTIONS = [
  "restatements",
  "plain",
  "approximateWithin",
  "scale",
  "perYear",
  "interpolate",
] as const satisfies readonly (keyof CompareOptions)[];
