/** The public list: everything a script or a notebook cell may import. */

// Charts
export { type AmbitionProfileOptions, ambitionProfile } from "./charts/ambition-profile.js";
export { type ComparisonChartOptions, comparisonChart } from "./charts/comparison-chart.js";
export { type DistrictMultiplesOptions, districtMultiples } from "./charts/district-multiples.js";
export { type DumbbellChartOptions, dumbbellChart } from "./charts/dumbbell-chart.js";
export { type LorenzChartOptions, type LorenzSeries, lorenzChart } from "./charts/lorenz-chart.js";
export type { ChartOptions } from "./charts/options.js";
export { type PaceChartOptions, paceChart } from "./charts/pace-chart.js";
export { type RenderPngOptions, renderPng, svgToPng } from "./charts/render-png.js";
export { type RenderSvgOptions, renderSvg } from "./charts/render-svg.js";
export type { ChartSpec } from "./charts/spec.js";
export { type TimelineChartOptions, timelineChart } from "./charts/timeline-chart.js";
export { verdictMatrix } from "./charts/verdict-matrix.js";
// Comparing
export { comparePair, decisiveReasons } from "./compare/compare-pair.js";
export {
  type CompareTargetsOptions,
  comparePairs,
  compareTargets,
  withoutRestatements,
} from "./compare/compare-targets.js";
// Findings and audit
export {
  type DocumentFinding,
  FINDING_KINDS,
  FINDING_LABELS,
  type FindingKind,
  type FindingQuote,
  type FindingSeverity,
} from "./compare/findings/finding.js";
export { FINDERS, findings, findingsTable } from "./compare/findings/findings.js";
export { formatTarget } from "./compare/format-target.js";
// Observations
export { observeTargets, progressTable } from "./compare/observations.js";
export { parseObservations } from "./compare/observations-parse.js";
export type { ObserveOptions } from "./compare/observations-progress.js";
export { observationsTemplate } from "./compare/observations-template.js";
export {
  type Observation,
  type ObservedTargets,
  PROGRESS_LABELS,
  PROGRESS_STATES,
  type Progress,
  type ProgressState,
  type ProgressStep,
  type RefusedObservation,
} from "./compare/observations-types.js";
export { oneSidedFamilies } from "./compare/one-sided.js";
export { pairsTable } from "./compare/pairs-table.js";
export type { Rule } from "./compare/rules/rule.js";
export { RULES } from "./compare/rules/rules.js";
// Exports
export { type Selection, selectTargets } from "./compare/select.js";
export { selectDataset } from "./compare/select-dataset.js";
// Statistics
export { concentration } from "./compare/statistics/concentration.js";
export { districtShares } from "./compare/statistics/district-shares.js";
export { impliedGrowth } from "./compare/statistics/implied-growth.js";
export { rankCorrelation } from "./compare/statistics/rank-correlation.js";
export { type ProfileOptions, targetProfile } from "./compare/statistics/target-profile.js";
export type { AlignmentStep, CompareOptions, Pair, Reason } from "./compare/types.js";
// Adding documents
export type { DraftTarget, Extraction } from "./extract/draft.js";
export { extractTargets } from "./extract/extract-targets.js";
export { readDocument, type SourceDocument } from "./io/read-document/read-document.js";
// Words and codes
export * from "./model/codes.js";
export { CrossProvinceError, describeIssue, type Issue } from "./model/issue.js";
export { labelOf } from "./model/labels.js";
export type { Bilingual, Language } from "./model/language.js";
export type * from "./model/rows.js";
// Normalising
export { type Interval, intervalOf } from "./normalize/interval.js";
export { normalizeTargets } from "./normalize/normalize-targets.js";
// Notebooks
export { type ShowOptions, setLanguage, show } from "./notebook/notebook.js";
export { toWorkbook } from "./report/excel/dataset-workbook.js";
// Reports
export { makeReport, type Report } from "./report/make-report.js";
export { REPORT_PARTS, type ReportOptions, type ReportPart } from "./report/options.js";
// Statistics
export { compoundGrowth } from "./stats/compound-growth.js";
export { exactRankPValue } from "./stats/exact-rank-p-value.js";
export { gini } from "./stats/gini.js";
export { herfindahl } from "./stats/herfindahl.js";
export { impliedBase } from "./stats/implied-base.js";
export { type LorenzPoint, lorenzPoints } from "./stats/lorenz-points.js";
export { normalizedHerfindahl } from "./stats/normalized-herfindahl.js";
export { type RequiredPace, requiredPace } from "./stats/required-pace.js";
export { shareChanges } from "./stats/share-changes.js";
export { shares } from "./stats/shares.js";
export { type RankCorrelation, spearman } from "./stats/spearman.js";
export { type AcceptedDraft, type AcceptOptions, acceptDraft } from "./tables/adding/accept-draft.js";
export { type Draft, draftDocument } from "./tables/adding/draft-document.js";
export type { DraftOptions } from "./tables/adding/draft-options.js";
export { type DocumentEvaluation, evaluateExtraction } from "./tables/adding/evaluate-extraction.js";
export { reviewRows } from "./tables/adding/review-table.js";
export { writeDraft } from "./tables/adding/write-draft.js";
// Tables
export type { Table } from "./tables/arquero.js";
// Findings and audit
export { type AuditReport, audit } from "./tables/audit/audit.js";
export { coverage, type DocumentCoverage } from "./tables/audit/coverage.js";
export { type Citation, cite } from "./tables/cite.js";
export { dataPackage } from "./tables/data-package.js";
export type { Dataset, DescribedTarget } from "./tables/dataset.js";
export { csvwMetadata, toCsvw } from "./tables/exports/csvw.js";
export { toDataPackageZip } from "./tables/exports/data-package-zip.js";
export { narrowDataset } from "./tables/exports/narrow-dataset.js";
export { toParquet } from "./tables/exports/parquet.js";
export { toSdmxCsv } from "./tables/exports/sdmx-csv.js";
export type { SdmxIdentity } from "./tables/exports/sdmx-identity.js";
export { type SdmxStructureOptions, toSdmxStructure } from "./tables/exports/sdmx-structure.js";
export { toTableCsv } from "./tables/exports/table-csv.js";
export { toTargetsCsv } from "./tables/exports/targets-csv.js";
export { toWebAnnotations, type WebAnnotationOptions } from "./tables/exports/web-annotations.js";
export { TABLE_NAMES, type TableName } from "./tables/field.js";
export { listFamilies } from "./tables/list-families.js";
export { type DatasetPlace, loadDataset, readDataset } from "./tables/load-dataset.js";
export { toDanfo } from "./tables/to-danfo.js";
