import { SERIES } from "./theme.js";

/** The first of these is the home colour of 43, Hunan; the provinces before it by code take the next ones in turn. */
const FIRST_PROVINCE = 43;

/** The place of a region's own colour in the palette: by the code alone, so that it is the same in every chart. */
function homeOf(code: string): number {
  const province = Number(code.slice(0, 2));
  const part = Number(code.slice(2, 6)) % 97;
  const place = FIRST_PROVINCE - province + part * 2;
  const whole = Number.isSafeInteger(place)
    ? place
    : [...code].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return ((whole % SERIES.length) + SERIES.length) % SERIES.length;
}

/**
 * A colour for each of some regions. A region has one colour of its own, whatever stands beside it; only where two regions of one
 * chart have the same does the one with the later code take the next that is free, and beyond six regions colours come again, so that
 * names always stand beside the marks.
 * @example
 * seriesColors(["430000", "360000"]).get("430000"); // => "#0b4f8a"
 */
export function seriesColors(codes: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<number>();
  const placeOf = new Map<string, number>();
  // Provinces choose before what lies inside them.
  const inner = (code: string): boolean => !/^\d{2}0{4}$/u.test(code);
  const order = [...new Set(codes)].sort(
    (a, b) => Number(inner(a)) - Number(inner(b)) || Number(a > b) - Number(a < b),
  );
  for (const code of order) {
    if (taken.size === SERIES.length) taken.clear();
    let place = homeOf(code);
    while (taken.has(place)) place = (place + 1) % SERIES.length;
    taken.add(place);
    placeOf.set(code, place);
  }
  return new Map(codes.map((code) => [code, SERIES[placeOf.get(code) ?? 0] ?? SERIES[0]]));
}
