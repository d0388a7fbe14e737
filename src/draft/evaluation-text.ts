import type { Bilingual, Language } from "../model/language.js";
import { countsTable } from "../text/text-table.js";
import type { DocumentEvaluation } from "./evaluate-extraction.js";

/** A column of the table of evaluation. */
export interface EvaluationColumn {
  readonly id: string;
  readonly title: Bilingual;
  /** A count, or a share from 0 to 1. */
  readonly form: "count" | "share";
  readonly of: (evaluation: DocumentEvaluation) => number;
}

/** The columns of the table of evaluation after the document; the shares from “value and unit” on are those of the numbers found. */
export const EVALUATION_COLUMNS: readonly EvaluationColumn[] = [
  { id: "reviewed", title: { zh: "已核对", en: "Reviewed" }, form: "count", of: (e) => e.reviewed },
  { id: "drafted", title: { zh: "抽取", en: "Drafted" }, form: "count", of: (e) => e.drafted },
  { id: "found", title: { zh: "命中", en: "Found" }, form: "count", of: (e) => e.found },
  { id: "precision", title: { zh: "精确率", en: "Precision" }, form: "share", of: (e) => e.precision },
  { id: "recall", title: { zh: "召回率", en: "Recall" }, form: "share", of: (e) => e.recall },
  { id: "f1", title: { zh: "F1", en: "F1" }, form: "share", of: (e) => e.f1 },
  {
    id: "value-unit",
    title: { zh: "数值与单位", en: "Value and unit" },
    form: "share",
    of: (e) => e.valueAndUnit.share,
  },
  { id: "bound", title: { zh: "限定方式", en: "Bound" }, form: "share", of: (e) => e.bound.share },
  { id: "measure", title: { zh: "目标类型", en: "Measure" }, form: "share", of: (e) => e.measure.share },
  { id: "deadline", title: { zh: "截止年", en: "Deadline" }, form: "share", of: (e) => e.deadline.share },
  {
    id: "commitment",
    title: { zh: "承诺强度", en: "Commitment" },
    form: "share",
    of: (e) => e.commitment.share,
  },
  { id: "indicator", title: { zh: "指标", en: "Indicator" }, form: "share", of: (e) => e.indicator.share },
  { id: "row", title: { zh: "整行", en: "Full row" }, form: "share", of: (e) => e.fullRow.share },
  { id: "joined", title: { zh: "同指标同标识", en: "Joined" }, form: "share", of: (e) => e.joined.share },
  { id: "apart", title: { zh: "同标识同指标", en: "Kept apart" }, form: "share", of: (e) => e.apart.share },
  {
    id: "population",
    title: { zh: "统计范围", en: "Population" },
    form: "share",
    of: (e) => e.population.share,
  },
  { id: "tier", title: { zh: "认定级别", en: "Tier" }, form: "share", of: (e) => e.tier.share },
  { id: "region", title: { zh: "地区", en: "Region" }, form: "share", of: (e) => e.region.share },
  { id: "breakdown", title: { zh: "分组", en: "Part" }, form: "share", of: (e) => e.breakdown.share },
  { id: "direction", title: { zh: "升降", en: "Direction" }, form: "share", of: (e) => e.direction.share },
];

const cell = (column: EvaluationColumn, evaluation: DocumentEvaluation): string => {
  const value = column.of(evaluation);
  return column.form === "count" ? String(value) : value.toFixed(3);
};

/** The evaluations as a table for a terminal. */
export function evaluationText(
  evaluations: readonly DocumentEvaluation[],
  language: Language,
  columns: number,
): string {
  return countsTable(
    [language === "zh" ? "文件" : "Document", ...EVALUATION_COLUMNS.map(({ title }) => title[language])],
    evaluations.map((evaluation) => [
      evaluation.document,
      ...EVALUATION_COLUMNS.map((column) => cell(column, evaluation)),
    ]),
    columns,
  );
}

/** The evaluations as a Markdown page, the one committed as EVALUATION.md. */
export function evaluationMarkdown(evaluations: readonly DocumentEvaluation[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    "# How well documents are read",
    "",
    "What the extractor drafts from the documents of the dataset, set against the reviewed rows of `data/targets.csv`, number by",
    "number: a target is found where a draft row begins at the same printed number. Shares from “Value and unit” on are those of the",
    "targets found; “Full row” is value, unit, bound, measure, deadline and commitment together. Targets without a printed number are left out.",
    "“Indicator” is the very id of the reviewed row; “Joined” are the pairs of targets of one indicator that share an id, “Kept apart” the",
    "pairs of targets under one id that are of one indicator; then come population, tier, region, part and direction of change.",
    "The rules were written with these documents in view, so the figures say how well they are covered, not how well others will be.",
    "",
    "Made by `npx cross-province evaluate --format md`; a test fails when any figure falls.",
    "",
    line(["Document", ...EVALUATION_COLUMNS.map(({ title }) => title.en)]),
    line(["---", ...EVALUATION_COLUMNS.map(() => "---:")]),
    ...evaluations.map((evaluation) =>
      line([evaluation.document, ...EVALUATION_COLUMNS.map((column) => cell(column, evaluation))]),
    ),
    "",
  ].join("\n");
}
