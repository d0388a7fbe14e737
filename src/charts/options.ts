import type { Language } from "../model/language.js";
import type { ChartTheme } from "./theme.js";

/** Options of every chart. */
export interface ChartOptions {
  /** Language of all words. Default `en`. */
  readonly language?: Language;
  /** Width of the panels in pixels, without the margin. Default 640; below 440 words stand above the marks, as phones need. */
  readonly width?: number;
  /** On white paper or on a dark page. Default `light`. */
  readonly theme?: ChartTheme;
  /** Title in place of the chart's own. */
  readonly title?: string;
  /** Parts of a Vega-Lite specification, merged into the chart last: objects key by key, all else replaced. */
  readonly overrides?: Readonly<Record<string, unknown>>;
}

/** Width of the panels where none is asked for. */
export const WIDTH = 640;

/** Whether a chart is for a narrow screen: words then stand above the marks, not beside them. */
export const isNarrow = (width: number): boolean => width < 440;

/** The names of the options of every chart. */
export const CHART_OPTIONS = [
  "language",
  "width",
  "theme",
  "title",
  "overrides",
] as const satisfies readonly (keyof ChartOptions)[];
