import { MEASURES, type Measure } from "../model/codes.js";
import { groupBy } from "../model/group-by.js";
import type { Issue } from "../model/issue.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import type { Dataset } from "../tables/dataset.js";
import { requireDataset } from "../tables/targets-of.js";
import { checkAnchors } from "./anchors/check-anchors.js";
import { checkBenchmarks } from "./check-benchmarks.js";
import { checkCells } from "./check-cells.js";
import { checkCommitments } from "./check-commitments.js";
import { checkDoubleEntry } from "./check-double-entry.js";
import { checkNumerals } from "./check-numerals.js";
import { checkPages } from "./check-pages.js";
import { checkSections } from "./check-sections.js";
import { accountFor, type DocumentCoverage } from "./coverage.js";
import type { AuditException } from "./exceptions.js";
import { inSimplified } from "./in-simplified.js";
import { readAgain } from "./read-again.js";
import { resultsOf } from "./results-of.js";

/** One document of an audit: its coverage, and its targets by measure. */
export interface AuditedDocument extends DocumentCoverage {
  readonly measures: Readonly<Record<Measure, number>>;
  /** Targets that restate one printed before, and cells of annex tables. */
  readonly restatements: number;
  readonly cells: number;
}

/** The outcome of an audit. It holds if no issue is an error. */
export interface AuditReport {
  readonly holds: boolean;
  readonly documents: readonly AuditedDocument[];
  /** Rows whose print, read alone, says something else, each with its reason. */
  readonly exceptions: readonly AuditException[];
  readonly issues: readonly Issue[];
}

/** What an audit is told. */
export interface AuditOptions {
  /** Issues that reading the dataset has found already (codes, references, hashes, quotes): see `readDataset`. */
  readonly found?: readonly Issue[];
}

/**
 * Sets the tables of a dataset against an independent reading of its documents: every printed number lies in exactly one row; every
 * target reads the same a second time, or says why not; every numeric cell of an annex table is a target with its labels; every
 * benchmark is a relative target; sections and pages follow the true order; a restored order is proven; the words that a row's anchors name carry
 * the columns that they are said to carry.
 * @example
 * const { dataset, issues } = await readDataset();
 * audit(dataset, { found: issues }).holds; // => true
 */
export function audit(audited: Pick<Dataset, "texts" | "rows">, options: AuditOptions = {}): AuditReport {
  requireDataset(audited, "texts");
  refuseUnknown(options, ["found"]);
  const { found = [] } = options;
  const dataset = inSimplified(audited);
  const { rows, texts } = dataset;
  const reading = readAgain(dataset);
  const covered = accountFor(dataset, reading);
  const entry = checkDoubleEntry(rows.targets, reading.targets, rows.units);
  const issues = [
    ...found,
    ...covered.issues,
    ...entry.issues,
    ...checkNumerals(rows.targets),
    ...checkCells(rows.targets, rows.other_numbers, reading.cells, rows.documents),
    ...checkBenchmarks(rows.targets, texts, reading.headings, resultsOf(rows, reading.headings)),
    ...checkSections(rows.targets, reading.headings),
    ...checkAnchors(dataset),
    ...checkCommitments(rows.targets),
    ...checkPages(rows.targets),
  ];
  const targetsOf = groupBy(rows.targets, (target) => target.document_id);
  const documents = covered.documents.map((document): AuditedDocument => {
    const targets = targetsOf.get(document.document_id) ?? [];
    const count = (measure: Measure) => targets.filter((target) => target.measure === measure).length;
    return {
      ...document,
      measures: Object.fromEntries(MEASURES.map((measure) => [measure, count(measure)])) as Record<
        Measure,
        number
      >,
      restatements: targets.filter((target) => !target.principal).length,
      cells: targets.filter((target) => target.table_id !== null).length,
    };
  });
  return {
    holds: issues.every((issue) => issue.severity !== "error"),
    documents,
    exceptions: entry.exceptions,
    issues,
  };
}
