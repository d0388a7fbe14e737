import { PROVINCES, shortProvince } from "../../model/provinces.js";

/** The 31 whose plans are read. */
const REPORTING = PROVINCES.filter(({ code }) => code < "700000").map(({ zh }) => shortProvince(zh));
const HOME = new RegExp(`^(?:${REPORTING.join("|")})(?=.{3})`);

/**
 * What stands behind a province that is named short; null where none is.
 * @example
 * afterProvince("山西5G基站"); // => "5G基站"
 */
export function afterProvince(name: string): string | null {
  const home = HOME.exec(name)?.[0];
  return home === undefined ? null : name.slice(home.length);
}
