import type { TextEncodingName } from "./decode-text.js";
import type { DocumentFormat } from "./document-format.js";
import type { RemovedText } from "./removed.js";

/** Where a page begins. */
export interface PageStart {
  /** Counted from 1. */
  readonly page: number;
  /** UTF-16 offset. */
  readonly start: number;
}

/** A stretch of a text laid out in characters, in half-open UTF-16 offsets, in which rows or columns may be mixed up. */
export interface DoubtfulText {
  readonly start: number;
  readonly end: number;
  /** What may be: rows of tables, sentences whose words stand in several columns, or all that is read there. */
  readonly of: "tables" | "words" | "all";
}

/** What is too large to be laid out in columns. */
export interface Crowded {
  /** Pages that draw more lines than are followed. */
  readonly pages: readonly number[];
  /** How many rows of tables have more cells than are laid out. */
  readonly rows: number;
}

/** A document as read: its text, and the bytes to be stored, to whose text all offsets refer. */
export interface SourceDocument {
  /** The file's name without its folder. */
  readonly file: string;
  readonly format: DocumentFormat;
  /** Encoding of a text or HTML file; null for the others. */
  readonly encoding: TextEncodingName | null;
  /** UTF-16 text; for a UTF-8 text file that of the file as it is, a byte order mark included. */
  readonly text: string;
  /** UTF-8: for a UTF-8 text file its very bytes. */
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`. */
  readonly sha256: string;
  /** The title that an HTML page names, else null. */
  readonly title: string | null;
  /** Where each page of the source begins in `text`, in their order; absent for a format without pages. */
  readonly pages?: readonly PageStart[];
  /** Pages without a text layer, such as scans among pages of text. */
  readonly textless?: readonly number[];
  /** Where limits were reached, so that columns of tables may be mixed up. */
  readonly crowded?: Crowded;
  /** Where rows or columns of a text laid out in characters may be mixed up. */
  readonly doubtful?: readonly DoubtfulText[];
  /** What was taken out before reading, since it surrounds the document. */
  readonly removed?: readonly RemovedText[];
}
