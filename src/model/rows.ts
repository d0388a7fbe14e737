/**
 * The rows of the seven tables in `data/`, one type a table, as loaded: numbers are numbers, an empty cell is `null`.
 * Column names are those of the files.
 */
import type {
  Bound,
  ChangeDirection,
  Character,
  Commitment,
  Direction,
  Genre,
  IndicatorForm,
  IssuerRank,
  Measure,
  NameMatch,
  OtherNumberKind,
  Pace,
  Recogniser,
  RegionLevel,
  Status,
  Tier,
} from "./codes.js";

/** A source document. */
export interface DocumentRow {
  readonly document_id: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly issuer_zh: string;
  readonly issuer_en: string;
  readonly document_number: string | null;
  /** ISO 8601 date. */
  readonly issued_on: string | null;
  readonly region_code: string;
  readonly genre: Genre | null;
  /** First year of the plan. */
  readonly period_start: number;
  /** Last year of the plan. */
  readonly period_end: number;
  /** File name inside `seeds/`. */
  readonly seed_file: string;
  readonly sha256: string;
  /** Address from which the document was taken. */
  readonly source_url: string | null;
  /** ISO 8601 date. */
  readonly retrieved_on: string | null;
  /** ISO 8601 date up to which the document is in force (有效期至). */
  readonly valid_until: string | null;
  readonly issuer_rank: IssuerRank | null;
  readonly note: string | null;
}

/** A region: GB/T 2260 code, or for a development zone its parent's code, a hyphen and a short name. */
export interface RegionRow {
  readonly region_code: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly level: RegionLevel;
  readonly parent_code: string | null;
  readonly iso_code: string | null;
}

/** An indicator: one definition, in a family of definitions of one idea. */
export interface IndicatorRow {
  readonly indicator_id: string;
  readonly family_id: string;
  readonly headline: boolean;
  readonly name_zh: string;
  readonly name_en: string;
  readonly definition_zh: string;
  readonly definition_en: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly unit: string;
  readonly direction: Direction;
  readonly theme: string;
  /** The official definition cited: a standard, a statistical system, a catalogue. */
  readonly source: string | null;
  readonly form: IndicatorForm | null;
  /** Who sets the criteria, where the thing counted is granted by an authority. */
  readonly recognised: Recogniser | null;
}

/** One more name of an indicator, of the dataset or of the vocabulary. */
export interface VocabularyNameRow {
  readonly indicator_id: string;
  readonly name_zh: string;
  /** How the name stands to the indicator: `narrower` where the name says less than the indicator covers. */
  readonly match: NameMatch;
}

/** Whom an indicator covers. */
export interface PopulationRow {
  readonly population_id: string;
  readonly name_zh: string;
  readonly name_en: string;
  /** The population around it; several, joined by `;`, where it lies in two. */
  readonly broader_id: string | null;
}

/** A unit of measure. */
export interface UnitRow {
  readonly unit: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly dimension: string;
  readonly sdmx_code: string | null;
}

/** A target: one printed number that a plan commits a region to, with where it is printed. */
export interface TargetRow {
  readonly target_id: string;
  readonly document_id: string;
  readonly region_code: string;
  readonly indicator_id: string;
  readonly population_id: string | null;
  /** The part of a total that a row stands for when it is not a region, or a territory that is less than the region's code. */
  readonly breakdown: string | null;
  /** The kind of part of which each has to reach the number: a region level, a population id, else the printed words. */
  readonly each: string | null;
  readonly tier: Tier | null;
  readonly measure: Measure;
  /** For change and growth. */
  readonly change_direction: ChangeDirection | null;
  /** For change. */
  readonly pace: Pace | null;
  readonly bound: Bound;
  /** The number as printed; null only for `relative` targets. */
  readonly value: number | null;
  readonly value_max: number | null;
  readonly unit: string | null;
  /** Power of ten: value × 10^unit_mult in `unit`. */
  readonly unit_mult: number;
  readonly unit_printed: string | null;
  readonly decimals: number | null;
  readonly base_year: number | null;
  readonly benchmark: string | null;
  readonly period_start: number | null;
  readonly period_end: number;
  readonly commitment: Commitment;
  /** 约束性 or 预期性, only where printed. */
  readonly character: Character | null;
  /** Those responsible as printed, joined by `;`, the lead first. */
  readonly agencies: string | null;
  readonly section: string | null;
  readonly quote: string;
  readonly quote_start: number;
  readonly quote_end: number;
  readonly value_start: number | null;
  /** Where the columns that the quote does not carry come from: `column@start-end` or `column=assumed`, joined by `;`. */
  readonly anchors: string | null;
  readonly table_id: string | null;
  readonly row_label: string | null;
  readonly column_label: string | null;
  /** The `target_id` of the principal printing of the commitment that this row prints. */
  readonly commitment_id: string;
  /** True for the one printing of a commitment that tables and reports show. */
  readonly principal: boolean;
  /** The `target_id` of the whole that this target is a part of. */
  readonly part_of: string | null;
  /** The page of the source, where it has pages. */
  readonly page: number | null;
  readonly status: Status;
  readonly reviewed_by: string | null;
  /** ISO 8601 date. */
  readonly reviewed_on: string | null;
  readonly note: string | null;
  readonly note_zh: string | null;
}

/** A number in a document that is not a target, and what it is. */
export interface OtherNumberRow {
  readonly document_id: string;
  readonly quote: string;
  readonly quote_start: number;
  readonly quote_end: number;
  readonly kind: OtherNumberKind;
  readonly note: string | null;
  /** The rule that took it for that. */
  readonly why: string | null;
}
