import type { Bound } from "./codes.js";

/** What a bound on a number is for what grows as the number falls: a fall by at least 7 leads to −7 at most. */
export const TURNED_BOUND: Readonly<Record<Bound, Bound>> = {
  ge: "le",
  gt: "lt",
  le: "ge",
  lt: "gt",
  eq: "eq",
  approx: "approx",
  range: "range",
};
