/** The two languages of every label, message, chart and report. */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
