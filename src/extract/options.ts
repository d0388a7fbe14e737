import type { Vocabulary } from "../concepts/vocabulary.js";
import type { Span } from "../text/span.js";

/** What is known of a document beside its text. */
export interface ExtractOptions {
  readonly documentId: string;
  readonly regionCode: string;
  /** First and last year of the plan; read from the title or the head of the text where absent. */
  readonly periodStart?: number;
  readonly periodEnd?: number;
  readonly title?: string;
  /** Draft targets of a document too that looks like no plan: a communique, news, a data file. */
  readonly any?: boolean;
  /** The offset of a number that is drafted whatever the rules take it for: a reviewer says that it is a target. */
  readonly take?: number;
  /** Where each page of the source begins in the text, in their order. */
  readonly pages?: readonly { readonly page: number; readonly start: number }[];
  /**
   * Whether a program has laid the text out as pages, so that columns of its tables may be mixed up; or where they may be: rows of tables,
   * sentences whose words stand in several columns, or all that is read there.
   */
  readonly laidOut?: boolean | readonly (Span & { readonly of: "tables" | "words" | "all" })[];
  readonly vocabulary?: Vocabulary;
}

/** The names of the options of `extractTargets`. */
export const EXTRACT_OPTIONS = [
  "documentId",
  "regionCode",
  "periodStart",
  "periodEnd",
  "title",
  "any",
  "take",
  "pages",
  "laidOut",
  "vocabulary",
] as const satisfies readonly (keyof ExtractOptions)[];
