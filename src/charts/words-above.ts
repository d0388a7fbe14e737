import { LINES } from "./pixels.js";
import type { Layer } from "./spec.js";
import { FONT_SIZE } from "./theme.js";
import type { TooltipField } from "./tooltip.js";
import { wrapText } from "./wrap-text.js";

/** The height of a line of words, in pixels. */
export const LINE = 15;

/** How a band scale leaves all the room that is left over at the top, where words stand above the first mark. */
export const ROOM_ABOVE = { paddingOuter: 0.3, align: 1 } as const;

/** The lines of a mark's words where they stand above it, and how far above its middle they begin. */
export function linesAbove(words: string, width: number): { readonly lines: string; readonly lift: number } {
  const lines = wrapText(words, width, FONT_SIZE.text);
  return { lines: lines.join("\n"), lift: -(lines.length * LINE + 9) };
}

/** The words of marks above them, from the fields of {@link linesAbove} and an `indent` where data have one. */
export const wordsAbove = (tooltip: readonly TooltipField[]): Layer => ({
  mark: {
    ...LINES,
    baseline: "top",
    lineHeight: LINE,
    fontSize: FONT_SIZE.text,
    dy: { expr: "datum.lift" },
    xOffset: { expr: "isValid(datum.indent) ? datum.indent : 0" },
  },
  encoding: { x: { value: 0 }, text: { field: "lines", type: "nominal" }, tooltip: [...tooltip] },
});
