import type { Vocabulary } from "./subject/vocabulary.js";

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
  readonly vocabulary?: Vocabulary;
}
