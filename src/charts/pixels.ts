import type { View } from "./spec.js";
import { FONT_SIZE } from "./theme.js";

/** A vertical position in pixels from the top of a view, for rows of their own heights: those of a band scale are all as high. */
export function pixelY(
  field: string,
  height: number,
): {
  readonly field: string;
  readonly type: "quantitative";
  readonly scale: { domain: number[]; range: number[]; nice: false; zero: false };
  readonly axis: null;
} {
  return {
    field,
    type: "quantitative",
    scale: { domain: [0, height], range: [0, height], nice: false, zero: false },
    axis: null,
  };
}

/** A horizontal position in pixels from the left of a view, for columns of their own widths. */
export const pixelX = pixelY;

/** The room of a scale inside a view, beside names and numbers: the padding of Vega-Lite is the same on both sides. Upwards, the larger first. */
export const between = (left: number, right: number): { range: number[] } => ({ range: [left, right] });

/** Room for the label of a year, in pixels. */
const YEAR_WIDTH = 36;

/** An axis of years under the marks, from `from` to `to`, between two pixels; the last year is always marked. */
export function yearAxis(
  from: number,
  to: number,
  left: number,
  right: number,
): Readonly<Record<string, unknown>> {
  const least = Math.max(1, Math.ceil(((to - from) * YEAR_WIDTH) / (right - left)));
  // A somewhat wider step where it marks the first year too.
  const step = [least, least + 1, 2 * least].find((one) => (to - from) % one === 0) ?? least;
  const years = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => to - index * step);
  return {
    scale: { domain: [from, to], ...between(left, right), nice: false, zero: false },
    axis: {
      values: years.reverse(),
      format: "d",
      labelFlush: false,
      title: null,
      grid: true,
      domain: false,
      ticks: false,
      labelFontSize: FONT_SIZE.label,
    },
  };
}

/** Text marks that may have several lines, broken at `\n`. */
export const LINES = {
  type: "text",
  aria: false,
  align: "left",
  baseline: "middle",
  lineBreak: "\n",
} as const;

/** The data and size of a view. */
export type Frame = Pick<View, "data"> & { readonly width: number; readonly height: number };
