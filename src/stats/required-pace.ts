import { requireNumber } from "../model/require.js";
import { compoundGrowth } from "./compound-growth.js";

/** What each year must bring to get from one level to another. */
export interface RequiredPace {
  /** The same amount each year, in the unit of the levels. */
  readonly perYear: number;
  /** The same rate each year, as a fraction; NaN where no rate is defined. */
  readonly rate: number;
}

/**
 * The yearly pace required between two levels, in both senses: by equal amounts (arithmetic) and by equal rates (geometric).
 *
 *     perYear = (to − from) / years        rate = (to / from) ^ (1 / years) − 1
 *
 * Source: UN Statistics Division, progress assessment of the SDG indicators: the required annual growth rate (CAGR_r) compares a
 * level with the target level at its deadline; the arithmetic pace is its additive counterpart.
 *
 * @param years from the first level to the second, above 0
 * @returns NaN in both parts for no years
 * @example
 * requiredPace(60, 75, 3).perYear; // => 5
 */
export function requiredPace(from: number, to: number, years: number): RequiredPace {
  requireNumber(from, "from");
  requireNumber(to, "to");
  requireNumber(years, "years");
  const perYear = years > 0 ? (to - from) / years : Number.NaN;
  return { perYear, rate: compoundGrowth(from, to, years) };
}
