/** The public list: everything a script or a notebook cell may import. */
export { type AuditOptions, type AuditReport, audit } from "./audit/audit.js";
export { coverage, type DocumentCoverage } from "./audit/coverage.js";
export type { Claim } from "./audit/verify/claim.js";
export {
  CLAIM_STATUSES,
  type ClaimStatus,
  type VerifiedClaim,
} from "./audit/verify/verify-claims.js";
export { type AmbitionProfileOptions, ambitionProfile } from "./charts/ambition-profile.js";
export type { LadderSource, MatrixOrSource, PairSource } from "./charts/chart-source.js";
export { type ComparisonChartOptions, comparisonChart } from "./charts/comparison-chart.js";
export { type DistrictMultiplesOptions, districtMultiples } from "./charts/district-multiples.js";
export { type DumbbellChartOptions, dumbbellChart } from "./charts/dumbbell-chart.js";
export { ladderChart } from "./charts/ladder-chart.js";
export { type LorenzChartOptions, lorenzChart } from "./charts/lorenz-chart.js";
export type { LorenzSeries } from "./charts/lorenz-series.js";
export type { ChartOptions } from "./charts/options.js";
export { type PaceChartOptions, paceChart } from "./charts/pace-chart.js";
export { type RankedChartOptions, rankedChart } from "./charts/ranked-chart.js";
export { type RenderPngOptions, renderPng, svgToPng } from "./charts/render-png.js";
export { type RenderSvgOptions, renderSvg } from "./charts/render-svg.js";
export type { ChartSpec } from "./charts/spec.js";
export { type TileGridChartOptions, tileGridChart } from "./charts/tile-grid-chart.js";
export { type TimelineChartOptions, timelineChart } from "./charts/timeline-chart.js";
export { verdictMatrix } from "./charts/verdict-matrix.js";
export { type ComparePairOptions, comparePair, decisiveReasons, isCompared } from "./compare/compare-pair.js";
export {
  type CompareTargetsOptions,
  comparePairs,
  compareTargets,
  withoutRestatements,
} from "./compare/compare-targets.js";
export { formatTarget } from "./compare/format-target.js";
export { oneSidedFamilies } from "./compare/one-sided.js";
export { compareOverTime } from "./compare/over-time/compare-over-time.js";
export { overTimeToJson } from "./compare/over-time/over-time-json.js";
export { overTimeTable } from "./compare/over-time/over-time-table.js";
export type * from "./compare/over-time/types.js";
export { pairsTable } from "./compare/pairs-table.js";
export { type CompareRegionsOptions, compareRegions } from "./compare/regions/compare-regions.js";
export type { Ladder, LadderStep } from "./compare/regions/ladder.js";
export { matrixTable } from "./compare/regions/matrix-table.js";
export { matrixToJson } from "./compare/regions/matrix-to-json.js";
export {
  openParquetDataset,
  type ParquetDataset,
  parquetMatrix,
  type StreamedMatrix,
} from "./compare/regions/parquet-matrix.js";
export { type LadderOptions, regionLadders } from "./compare/regions/region-ladder.js";
export type * from "./compare/regions/region-matrix.js";
export { RULES } from "./compare/rules/all-rules.js";
export type { Rule } from "./compare/rules/rule.js";
export { parseScale } from "./compare/scale-table.js";
export { selectTargets } from "./compare/select.js";
export { selectDataset } from "./compare/select-dataset.js";
export type { Selection } from "./compare/selection.js";
export type {
  AlignmentStep,
  Committed,
  CompareOptions,
  Denominator,
  Pair,
  Reason,
  Scale,
} from "./compare/types.js";
export { type FindRegionsOptions, findRegions } from "./concepts/regions/find-regions.js";
export {
  type RegionInText,
  type RegionsInTextOptions,
  regionsInText,
} from "./concepts/regions/regions-in-text.js";
export { concentration } from "./describe/concentration.js";
export { districtShares } from "./describe/district-shares.js";
export { impliedGrowth } from "./describe/implied-growth.js";
export { rankCorrelation } from "./describe/rank-correlation.js";
export { type ProfileOptions, targetProfile } from "./describe/target-profile.js";
export { type AcceptedDraft, type AcceptOptions, acceptDraft } from "./draft/accept-draft.js";
export { type Draft, draftDocument } from "./draft/draft-document.js";
export type { DraftOptions } from "./draft/draft-options.js";
export { type DocumentEvaluation, evaluateExtraction } from "./draft/evaluate-extraction.js";
export { type MergeCandidate, mergeCandidates } from "./draft/merge-candidates.js";
export {
  type IndicatorMerge,
  type MergeOptions,
  mergeIndicators,
  unmergeIndicators,
} from "./draft/merge-indicators.js";
export { reviewRows } from "./draft/review-table.js";
export { loadClaims, verifyDocument } from "./draft/verify-document.js";
export { writeDraft } from "./draft/write-draft.js";
export {
  CITATION_STYLES,
  type CitationStyle,
  type CiteAsOptions,
  citeAs,
} from "./export/citations/cite-as.js";
export { csvwMetadata, toCsvw } from "./export/csvw.js";
export { toDataPackageZip } from "./export/data-package-zip.js";
export { toParquet } from "./export/parquet.js";
export { toPartitionedParquet } from "./export/partitioned-parquet.js";
export { toSdmxCsv } from "./export/sdmx/csv.js";
export type { SdmxIdentity } from "./export/sdmx/identity.js";
export { type SdmxStructureOptions, toSdmxStructure } from "./export/sdmx/structure.js";
export { type SkosOptions, toSkos } from "./export/skos.js";
export { toTableCsv } from "./export/table-csv.js";
export { toTargetsCsv } from "./export/targets-csv.js";
export { toWebAnnotations, type WebAnnotationOptions } from "./export/web-annotations.js";
export type { DraftTarget, Extraction } from "./extract/draft.js";
export { extractTargets } from "./extract/extract-targets.js";
export {
  type DocumentFinding,
  FINDING_KINDS,
  FINDING_LABELS,
  type FindingKind,
  type FindingQuote,
  type FindingSeverity,
} from "./findings/finding.js";
export { FINDERS, findings, findingsTable } from "./findings/findings.js";
export { type FittingBase, fittingBases, type ImpliedBase } from "./findings/implied-bases.js";
export * from "./model/codes.js";
export { describeIssue } from "./model/describe-issue.js";
export { CrossProvinceError, type Issue } from "./model/issue.js";
export { labelOf } from "./model/labels.js";
export type { Bilingual, Language, LanguageOption } from "./model/language.js";
export type * from "./model/rows.js";
export { type Interval, intervalOf } from "./normalize/interval.js";
export { type NormalizeOptions, normalizeTargets } from "./normalize/normalize-targets.js";
export { seriesKey, withSeries } from "./normalize/series-key.js";
export { type ShowOptions, setLanguage, show } from "./notebook/notebook.js";
export { observeTargets, progressTable } from "./observe/observations.js";
export { parseObservations } from "./observe/observations-parse.js";
export type { ObserveOptions } from "./observe/observations-progress.js";
export { type ObservationsTemplateOptions, observationsTemplate } from "./observe/observations-template.js";
export {
  type Observation,
  type ObservedTargets,
  PROGRESS_LABELS,
  PROGRESS_STATES,
  type Progress,
  type ProgressState,
  type ProgressStep,
  type RefusedObservation,
} from "./observe/observations-types.js";
export { type ReadOptions, readDocument, type SourceDocument } from "./read/read-document.js";
export { toWorkbook, type WorkbookOptions } from "./report/excel/dataset-workbook.js";
export { makeReport, type Report } from "./report/make-report.js";
export { REPORT_PARTS, type ReportOptions, type ReportPart } from "./report/options.js";
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
export type { Table } from "./tables/arquero.js";
export type { Vocabulary } from "./tables/check-vocabulary.js";
export { type Citation, type CiteOptions, cite } from "./tables/cite.js";
export { type DataPackageOptions, dataPackage } from "./tables/data-package.js";
export type { Dataset, DescribedTarget } from "./tables/dataset.js";
export { TABLE_NAMES, type TableName } from "./tables/field.js";
export {
  LIST_KINDS,
  type ListEntry,
  type ListKind,
  type ListOptions,
  listEntries,
} from "./tables/list-entries.js";
export { listFamilies } from "./tables/list-families.js";
export { type DatasetPlace, loadDataset, readDataset } from "./tables/load-dataset.js";
export { loadVocabulary } from "./tables/load-vocabulary.js";
export { narrowDataset } from "./tables/narrow-dataset.js";
export { type ColumnOrigin, originsOf, originText } from "./tables/provenance.js";
export { toDanfo } from "./tables/to-danfo.js";
export { type VocabularyEntry, vocabularyEntries } from "./tables/vocabulary-entries.js";
export { type ReadQuantity, readQuantities } from "./text/numbers/read-quantities.js";
