/** The two languages of every label, message, chart and report. */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The options of a verb whose words are in one language. */
export interface LanguageOption {
  /** Default `en`. */
  readonly language?: Language;
}
