import type { Language } from "../model/language.js";
import type { Html } from "./html.js";

/** What a value looks like: as markup, as plain text, and in other MIME types where it has any. */
export interface Rendered {
  readonly text: string;
  /** Absent where another type shows the value better, as Vega-Lite does a chart. */
  readonly html?: Html;
  /** Values of further MIME types: objects for `+json` types, strings for the others. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** How to show a value. */
export interface ShowOptions {
  /** Language of titles, labels and messages: by default the one given to `setLanguage`. */
  readonly language?: Language;
  /** The most rows to show; `Infinity` shows all. Default 20. */
  readonly rows?: number;
  /** Which columns of a table to show, in this order. */
  readonly columns?: readonly string[];
}

/** The options with nothing left open. */
export interface View {
  readonly language: Language;
  readonly rows: number;
  readonly columns: readonly string[] | undefined;
}

/** Rows shown without asking: what fits on a screen or two. */
export const DEFAULT_ROWS = 20;

/** The text in the language of a view. */
export const say = (view: Pick<View, "language">, zh: string, en: string): string =>
  view.language === "zh" ? zh : en;
