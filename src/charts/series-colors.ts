import { REGION_COLORS } from "./region-colors.js";
import { SERIES } from "./theme.js";

const OWN: ReadonlyMap<string, string> = new Map(REGION_COLORS.map(([code, light]) => [code, light]));

/** The place in the palette of a region that has no colour of its own: by its code alone, so that it is the same in every chart. */
function homeOf(code: string): number {
  const number = Number(code);
  const whole = Number.isSafeInteger(number)
    ? Math.floor(number / 100)
    : [...code].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return whole % SERIES.length;
}

/**
 * A colour for each of some regions. The nation and each province have one of their own, whatever stands beside them. Regions inside
 * provinces have a place in the palette by their code; only where that colour is shown already does the one with the later code take
 * the next that is free, and beyond six colours come again, so that names always stand beside the marks.
 * @example
 * seriesColors(["430000", "360000"]).get("430000"); // => "#0b4f8a"
 */
export function seriesColors(codes: readonly string[]): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  for (const code of codes) {
    const own = OWN.get(code);
    if (own !== undefined) colors.set(code, own);
  }
  const taken = new Set(colors.values());
  for (const code of [...new Set(codes)].filter((one) => !colors.has(one)).sort()) {
    if (SERIES.every((color) => taken.has(color))) taken.clear();
    const home = homeOf(code);
    const turn = [...SERIES.slice(home), ...SERIES.slice(0, home)];
    const color = turn.find((one) => !taken.has(one)) ?? SERIES[0];
    taken.add(color);
    colors.set(code, color);
  }
  return colors;
}
