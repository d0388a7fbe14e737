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
export { oneSidedFamilies } from "./compare/one-sided.js";
export { pairsTable } from "./compare/pairs-table.js";
export { RULES, type Rule } from "./compare/rules.js";
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
export { listFamilies } from "./tables/list-families.js";
export { type DatasetPlace, loadDataset, readDataset } from "./tables/load-dataset.js";
export { toDanfo } from "./tables/to-danfo.js";
