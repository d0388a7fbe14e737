import { PAIR_OPTIONS } from "../compare/pair-options.js";
import { SELECTION_OPTIONS, type Selection } from "../compare/selection.js";
import type { CompareOptions } from "../compare/types.js";
import type { DocumentVersion } from "../draft/versions/pair-versions.js";
import type { Language } from "../model/language.js";

/** The parts of a report, in their order. */
export const REPORT_PARTS = [
  "summary",
  "families",
  "over-time",
  "one-sided",
  "not-comparable",
  "document-findings",
  "version-changes",
  "coverage",
  "method",
  "references",
  "appendix",
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** What to report, and how. */
export interface ReportOptions extends CompareOptions, Selection {
  /**
   * By code or name. Default Hunan and Jiangxi. From four regions on a matrix takes the place of pairs; of one region its plans are
   * set side by side.
   */
  readonly regions?: readonly string[];
  /** Default: all families in which both sides set targets, the headline families first. */
  readonly families?: readonly string[];
  /** Tell also what regions inside the compared ones promise. Default false. */
  readonly nested?: boolean;
  /** Default `en`. */
  readonly language?: Language;
  /** Default: all. */
  readonly parts?: readonly ReportPart[];
  readonly title?: string;
  /** The institute that writes the report, printed on the cover. */
  readonly unit?: string;
  /** Printed on the cover below the unit. */
  readonly author?: string;
  /**
   * The date printed on the cover and put into the file's name, ISO 8601. None by default, so that the same input gives the same
   * bytes; the command takes today.
   */
  readonly date?: string;
  /** Two versions of a document, of which the report tells what the later one changed. */
  readonly versions?: { readonly before: DocumentVersion; readonly after: DocumentVersion };
  /** Address of the evidence page to which notes link. Default: no links. */
  readonly evidence?: string;
  /** Whether the workbook is written too, so that the text may refer to it. Default false. */
  readonly workbook?: boolean;
}

/** The names of the options of `makeReport`. */
export const REPORT_OPTIONS = [
  ...SELECTION_OPTIONS,
  ...PAIR_OPTIONS,
  "nested",
  "language",
  "parts",
  "title",
  "unit",
  "author",
  "date",
  "versions",
  "evidence",
  "workbook",
] as const satisfies readonly (keyof ReportOptions)[];
