import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireBetween, requireCode, requireText } from "../model/require.js";
import { CHART_OPTIONS, type ChartOptions } from "./options.js";
import { CHART_THEMES } from "./theme.js";

/** The least and the most pixels that panels may be wide: less holds no mark, more is no picture. */
const WIDTHS = [120, 10_000] as const;

/**
 * Refuses options that a chart does not know, and values of the common ones that would draw a broken picture.
 * @param own the names of the options that the chart has beside those of every chart
 */
export function checkOptions(options: ChartOptions, own: readonly string[] = []): void {
  refuseUnknown(options, [...CHART_OPTIONS, ...own]);
  const { width, theme, title } = options;
  if (width !== undefined) requireBetween(width, WIDTHS, "width", `${WIDTHS[0]}–${WIDTHS[1]}`);
  if (theme !== undefined) requireCode(theme, CHART_THEMES, "theme");
  if (title !== undefined) requireText(title, "title");
}
