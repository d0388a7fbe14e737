import type { Span } from "../../text/span.js";
import type { ExtractOptions } from "../options.js";
import type { RowSink } from "../row-sink.js";

/** A stretch of the stored text, with the other stretches that print the same sentence again. */
export interface StoredSpan {
  readonly span: Span;
  readonly copies: readonly Span[];
}

/** Where the readers of sentences put what they find: the rows of a document, or those of one cell of a table. Offsets are of a view. */
export interface SentenceSink extends Pick<RowSink, "vocabulary" | "push" | "draft"> {
  readonly options: Pick<ExtractOptions, "regionCode">;
  /** The stretch of the stored text that a stretch of the view was read from: its first printing. */
  stored(viewStart: number, viewEnd: number): StoredSpan;
  /** Those whom the paragraph at an offset of the view makes responsible. */
  agencies(start: number): string | null;
  /** Notes that a stretch of the stored text belongs to a target that is drafted. */
  cover(span: Span): void;
}
