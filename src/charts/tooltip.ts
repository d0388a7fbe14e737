import { periodWords } from "../compare/figure-words.js";
import { measuredTarget } from "../compare/measure-words.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { Datum } from "./spec.js";
import { indicatorName, regionName, scopeText, targetText, titleOf } from "./words.js";

/** The fields of a datum that its tooltip and its description show. */
export function citationDatum(row: DescribedTarget, language: Language): Datum {
  return {
    target_id: row.target_id,
    region: regionName(row, language),
    indicator: indicatorName(row, language),
    scope: scopeText(row, language),
    printed: measuredTarget(row, language),
    years: periodWords(row, language),
    commitment: labelOf("commitment", row.commitment, { language }),
    document: titleOf(row, language),
    section: row.section ?? "",
    quote: row.quote,
    alt: `${regionName(row, language)} ${indicatorName(row, language)} ${targetText(row, language)}`,
  };
}

/** One line of a tooltip. */
export interface TooltipField {
  readonly field: string;
  readonly type: "nominal";
  readonly title: string;
}

/** The tooltip of a target: what it is, and the sentence that it is printed in. */
export function citationTooltip(language: Language): TooltipField[] {
  const titles: readonly (readonly [string, string, string])[] = [
    ["region", "地区", "Region"],
    ["indicator", "指标", "Indicator"],
    ["scope", "范围", "Scope"],
    ["printed", "目标", "Target"],
    ["years", "年份", "Years"],
    ["commitment", "承诺", "Commitment"],
    ["document", "文件", "Document"],
    ["section", "章节", "Section"],
    ["quote", "原文", "Quote"],
    ["target_id", "编号", "Id"],
  ];
  return titles.map(([field, zh, en]) => ({ field, type: "nominal", title: language === "zh" ? zh : en }));
}
