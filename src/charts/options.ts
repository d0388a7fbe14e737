import type { Language } from "../model/language.js";

/** Options of every chart. */
export interface ChartOptions {
  /** Language of all words. Default `en`. */
  readonly language?: Language;
  /** Width of the panels in pixels, without the margin. Default 640. */
  readonly width?: number;
  /** Title in place of the chart's own. */
  readonly title?: string;
  /** Parts of a Vega-Lite specification, merged into the chart last: objects key by key, all else replaced. */
  readonly overrides?: Readonly<Record<string, unknown>>;
}

/** Width of the panels where none is asked for. */
export const WIDTH = 640;
