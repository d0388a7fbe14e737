import type { Text } from "mdast";

/** What a piece of the report can show of a target. */
const TARGET_SHOWS = [
  "figure",
  "figure-words",
  "number-words",
  "deadline",
  "period",
  "base-year",
  "indicator",
  "series",
  "population",
  "breakdown",
  "section",
  "quote",
  "note",
  "place",
  "id",
] as const;
export type TargetShow = (typeof TARGET_SHOWS)[number];

/** What a piece of the report can show of a pair. */
const PAIR_SHOWS = [
  "difference",
  "share",
  "years-apart",
  "reasons",
  "alignment",
  "result",
  "aligned-a",
  "aligned-b",
] as const;
export type PairShow = (typeof PAIR_SHOWS)[number];

/** What a piece of the report can show of a document. */
const DOCUMENT_SHOWS = [
  "title",
  "number",
  "issuer",
  "period",
  "note",
  "id",
  "characters",
  "targets",
  "other-numbers",
  "unread",
  "lost-sentences",
  "gaps",
  "reference",
  "reference-number",
] as const;
export type DocumentShow = (typeof DOCUMENT_SHOWS)[number];

/** What a piece of the report can show of a target in two versions of a document. */
const VERSION_SHOWS = ["before", "after", "columns", "quote"] as const;
export type VersionShow = (typeof VERSION_SHOWS)[number];

/** What is said of the report as a whole, and the titles of the two versions that it tells of. */
export type Setting = "title" | "unit" | "author" | "date" | "version" | "earlier" | "later";

/** Tables whose rows a count can count. */
export type Counted = "targets" | "pairs" | "documents" | "families" | "findings" | "regions" | "versions";

/**
 * Where a text of the report comes from. Everything in it that is a number, or comes from a document or the tables, carries
 * one; {@link resolveBinding} makes the text from it, and the checker makes it again.
 */
export type Binding =
  | { readonly from: "target"; readonly id: string; readonly show: TargetShow }
  | { readonly from: "pair"; readonly id: string; readonly show: PairShow }
  | { readonly from: "document"; readonly id: string; readonly show: DocumentShow }
  | { readonly from: "region"; readonly id: string }
  | { readonly from: "indicator"; readonly id: string; readonly show: "name" | "definition" }
  | { readonly from: "rule"; readonly id: string; readonly show: "question" | "refusal" | "source" }
  | { readonly from: "finding"; readonly id: string; readonly show: "text" | "formula" }
  | { readonly from: "version"; readonly id: string; readonly show: VersionShow }
  | { readonly from: "count"; readonly of: Counted; readonly ids: readonly string[] }
  | { readonly from: "setting"; readonly show: Setting };

/** The row of a table that a table row of the report shows. */
export type RowBinding =
  | { readonly pair: string }
  | { readonly target: string }
  | { readonly finding: string }
  | { readonly document: string }
  | { readonly version: string };

/** A chart of the report: a figure node holds which one, and each writer draws it in its own way. */
export interface Figure {
  /** Name of the figure, unique in the report. */
  readonly id: string;
  /** The pieces of the alternative text, each number bound as in prose. */
  readonly description: readonly Text[];
}

declare module "mdast" {
  interface TextData {
    binding?: Binding;
  }
  interface ImageData {
    figure?: Figure;
  }
  interface TableRowData {
    row?: RowBinding;
  }
  interface ParagraphData {
    /** What of the byline it tells. */
    signed?: "unit" | "author" | "date";
  }
  interface TableData {
    /** Widths of the columns, as shares of the whole. */
    widths?: readonly number[];
    /** Whether its lines stand close on paper. */
    close?: boolean;
    /** What the table holds, for readers who hear it. */
    label?: readonly Text[];
  }
}

/** The key of a pair: the ids of its targets. */
export const pairKey = (pair: {
  readonly a: { readonly target_id: string };
  readonly b: { readonly target_id: string };
}): string => `${pair.a.target_id}|${pair.b.target_id}`;
