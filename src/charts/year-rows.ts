import { isNarrow } from "./options.js";
import { textWidth } from "./text-width.js";
import { FONT_SIZE } from "./theme.js";

/** Where the years lie between, in pixels, and how wide the whole is. */
export interface YearSpan {
  readonly left: number;
  readonly right: number;
  readonly full: number;
}

/** Rows of their own heights, from the top of a view, beside an axis of years. */
export interface YearRows extends YearSpan {
  readonly height: number;
}

/**
 * The years between the names on their left and the longest label on their right, over at least so many pixels; in narrow charts, where
 * words stand above the lines, nearly the whole width.
 */
export function yearSpan(
  labels: readonly string[],
  width: number,
  { names, least, narrow }: { readonly names: number; readonly least: number; readonly narrow: number },
): YearSpan {
  if (isNarrow(width)) return { left: narrow, right: width - 16, full: width };
  const room = Math.max(...labels.map((label) => textWidth(label, FONT_SIZE.label))) + 14;
  const full = Math.max(width, names + least + room);
  return { left: names, right: full - room, full };
}
