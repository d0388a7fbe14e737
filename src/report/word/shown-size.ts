import type { Picture } from "./picture.js";
import type { TextArea } from "./styles.js";

/** Twentieths of a point in a pixel of 1/96 inch. */
export const TWIPS_PER_PIXEL = 15;

/** How much of the width of the page the chart of a summary takes. */
const SUMMARY_SHARE = 0.95;

type Size = Pick<Picture, "width" | "height">;

/** The size at which a page shows the picture of a figure, in pixels. */
export function shownSize(picture: Size, figure: string, area: TextArea): Size {
  const most = area.width / TWIPS_PER_PIXEL;
  // A line is left for the caption, and two for the heading above.
  const highest = (area.height * 0.86) / TWIPS_PER_PIXEL;
  // The chart of the summary stands a bit smaller, so that it fits below the summary's table; its letters stay 9 pixels high.
  const share = figure === "summary" ? SUMMARY_SHARE : 1;
  const factor = Math.min(1, (most / picture.width) * share, highest / picture.height);
  return { width: Math.round(picture.width * factor), height: Math.round(picture.height * factor) };
}
