import { REGION_COLORS } from "./region-colors.js";
import { DARK_INK, INK } from "./theme.js";

/** What each colour of a chart on white paper becomes on a dark page: bright enough to be seen, in the same order of weight. */
const DARK_OF: ReadonlyMap<string, string> = new Map([
  ...(["text", "soft", "line", "grid", "paper"] as const).map((name) => [INK[name], DARK_INK[name]] as const),
  ...REGION_COLORS.map(([, light, dark]) => [light, dark] as const),
  // Series beside those of regions.
  ["#00785a", "#3fbf97"],
  ["#8ecbf0", "#c3e4f8"],
  ["#b5609a", "#e08bc6"],
  ["#3d2b1f", "#b89b84"],
  // Years before the last, which has the colour of the first series.
  ["#a9c9e3", "#35526d"],
  ["#4f93c4", "#4685b5"],
  // The least and the most of a tile: the more, the brighter.
  ["#dcebf7", "#24435c"],
  // Grades.
  ["#2b83ba", "#58a6d6"],
  ["#4d8a76", "#6fbfa3"],
  ["#b26a00", "#e0a04a"],
]);

/**
 * A chart made for white paper as it stands on a dark page: each colour that a chart may use gives way to its counterpart, all else
 * stays. A new object; the old one is left as it is.
 * @example
 * inDark({ mark: { type: "rule", color: "#ffffff" } }); // => { mark: { type: "rule", color: "#161b22" } }
 */
export function inDark<Part>(part: Part): Part;
export function inDark(part: unknown): unknown {
  if (typeof part === "string") return DARK_OF.get(part) ?? part;
  if (Array.isArray(part)) return part.map((item: unknown) => inDark(item));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inDark<unknown>(value)]));
}
