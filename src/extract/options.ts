import type { Vocabulary } from "../concepts/vocabulary.js";

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
  /** Where each page of the source begins in the text, in their order. */
  readonly pages?: readonly { readonly page: number; readonly start: number }[];
  readonly vocabulary?: Vocabulary;
}
