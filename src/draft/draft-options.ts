import type { Synonym } from "../concepts/vocabulary.js";
import type { Rows } from "../tables/dataset.js";
import type { MergedIndicators } from "./decisions/merged-indicators.js";
import type { RegionWanted } from "./draft-region.js";

/** The rows of a dataset that a draft builds on. */
export type KnownRows = Pick<Rows, "documents" | "regions" | "indicators" | "populations" | "units">;

/** What a user says of a document; what is left out is read from its title or head. */
export interface DraftOptions extends Partial<RegionWanted> {
  readonly documentId?: string;
  readonly title?: string;
  readonly titleEn?: string;
  readonly issuer?: string;
  readonly issuerEn?: string;
  readonly number?: string;
  /** ISO 8601 date. */
  readonly issuedOn?: string;
  /** First and last year of the plan. */
  readonly period?: readonly [number, number];
  /** Draft a document too that looks like no plan: a statistical communique, news, a data file. */
  readonly any?: boolean;
  /** The offset of a number that is a target whatever the rules take it for. */
  readonly take?: number;
  /** Rows that ids and references are checked against: those of a loaded dataset; the shipped one by default. */
  readonly known?: KnownRows;
  /** Indicators that a person has found to be another one, by their ids. */
  readonly merged?: MergedIndicators;
  /** More names of indicators, as `lexicon.csv` holds them. */
  readonly synonyms?: readonly Synonym[];
}

/** The names of the options of `draftDocument`. */
export const DRAFT_OPTIONS = [
  "region",
  "nameZh",
  "nameEn",
  "documentId",
  "title",
  "titleEn",
  "issuer",
  "issuerEn",
  "number",
  "issuedOn",
  "period",
  "any",
  "take",
  "known",
  "merged",
  "synonyms",
] as const satisfies readonly (keyof DraftOptions)[];
