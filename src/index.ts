/** The public list: everything a script or a notebook cell may import. */

// Charts
export { type ComparisonChartOptions, comparisonChart } from "./charts/comparison-chart.js";
export type { ChartOptions } from "./charts/options.js";
export { type RenderPngOptions, renderPng, svgToPng } from "./charts/render-png.js";
export { type RenderSvgOptions, renderSvg } from "./charts/render-svg.js";
export type { ChartSpec } from "./charts/spec.js";
// Comparing
export { comparePair, decisiveReasons } from "./compare/compare-pair.js";
export {
  type CompareTargetsOptions,
  comparePairs,
  compareTargets,
  withoutRestatements,
} from "./compare/compare-targets.js";
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
export { RULES, type Rule } from "./compare/rules.js";
// Exports
export { type Selection, selectTargets } from "./compare/select.js";
export { selectDataset } from "./compare/select-dataset.js";
export type { AlignmentStep, CompareOptions, Pair, Reason } from "./compare/types.js";
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
// Reports
export { makeReport, type Report } from "./report/make-report.js";
export { REPORT_PARTS, type ReportOptions, type ReportPart } from "./report/options.js";
// Tables
export type { Table } from "./tables/arquero.js";
export { type Citation, cite } from "./tables/cite.js";
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
