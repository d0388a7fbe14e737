import type { Measure } from "./codes.js";

/** Measures that run over a period and so need its first year. */
export const OVER_A_PERIOD: ReadonlySet<Measure> = new Set(["increment", "annual", "cumulative", "growth"]);
