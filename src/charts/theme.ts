import type { Config } from "vega-lite";
import type { Grade } from "../model/codes.js";

/** Fonts that hold the Chinese characters on the common systems, the one that charts are measured with first. */
const FONT =
  "Noto Sans SC, Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, Segoe UI Symbol, Apple Symbols, DejaVu Sans, sans-serif";

/** Sizes of text in pixels. */
export const FONT_SIZE = { title: 15, subtitle: 12, panel: 12.5, text: 11.5, label: 10.5, note: 10 } as const;

/** The pages that charts stand on. */
export const CHART_THEMES = ["light", "dark"] as const;
export type ChartTheme = (typeof CHART_THEMES)[number];

/** Colours of lines and text, from the strongest to the faintest, and of the page. */
export interface Inks {
  readonly text: string;
  readonly soft: string;
  readonly line: string;
  readonly grid: string;
  readonly paper: string;
}

/** Colours of lines and text, from the strongest to the faintest. */
export const INK = {
  text: "#1f2328",
  soft: "#57606a",
  line: "#8c959f",
  grid: "#e6e9ec",
  paper: "#ffffff",
} as const satisfies Inks;

/** The same on a dark page. */
export const DARK_INK: Inks = {
  text: "#e6edf3",
  soft: "#a9b4c0",
  line: "#6e7884",
  grid: "#2f3742",
  paper: "#161b22",
};

/**
 * Colours of regions or series in their order: from Okabe & Ito's palette for colour-blind readers, ordered and darkened so
 * that neighbours also differ in grey (relative luminance 7, 35, 14, 55, 21 and 3 %).
 */
export const SERIES = ["#0b4f8a", "#e08f00", "#00785a", "#8ecbf0", "#b5609a", "#3d2b1f"] as const;

/** Shades of successive years, from the first to the last. */
export const YEARS = ["#a9c9e3", "#4f93c4", "#0b4f8a"] as const;

/** Colours of the marks of grades, from dark to grey; the form of a mark tells its grade without them. */
export const GRADE_COLORS: Readonly<Record<Grade, string>> = {
  comparable: "#0b4f8a",
  "comparable-after-alignment": "#2b83ba",
  "comparable-other-date": "#4d8a76",
  "indicative-only": "#b26a00",
  "not-comparable": "#57606a",
};

/** The Vega-Lite configuration of every chart, on white paper; `inDark` turns it with the rest for a dark page. */
export const CONFIG: Config = {
  background: INK.paper,
  font: FONT,
  padding: 12,
  locale: { number: { decimal: ".", thousands: ",", grouping: [3], currency: ["", ""] } },
  view: { stroke: null },
  concat: { spacing: 14 },
  title: {
    anchor: "start",
    frame: "group",
    color: INK.text,
    subtitleColor: INK.soft,
    fontSize: FONT_SIZE.title,
    subtitleFontSize: FONT_SIZE.subtitle,
    fontWeight: "bold",
    lineHeight: 20,
    subtitleLineHeight: 17,
    subtitlePadding: 4,
    offset: 12,
  },
  axis: {
    labelColor: INK.soft,
    titleColor: INK.soft,
    labelFontSize: FONT_SIZE.note,
    titleFontSize: FONT_SIZE.note,
    titleFontWeight: "normal",
    gridColor: INK.grid,
    domainColor: INK.line,
    tickColor: INK.line,
    labelLimit: 0,
    titleLimit: 0,
  },
  text: { color: INK.text, fontSize: FONT_SIZE.text },
};
