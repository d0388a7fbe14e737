import { parseAnchors } from "../model/anchors.js";
import { labelOf } from "../model/labels.js";
import type { Bilingual, Language, LanguageOption } from "../model/language.js";
import { languageOf } from "../model/refuse-unknown.js";
import { has, refuseArgument, requireText } from "../model/require.js";
import type { TargetRow } from "../model/rows.js";
import type { DescribedTarget } from "./dataset.js";
import { SCHEMAS } from "./schemas.js";

/** Where one column of a target comes from when its quote does not carry it. */
export interface ColumnOrigin {
  readonly column: keyof TargetRow;
  /** The column's name for a reader. */
  readonly title: Bilingual;
  /** The words elsewhere in the document that carry it; empty where it is assumed. */
  readonly words: readonly string[];
}

const TITLES = new Map(SCHEMAS.targets.fields.map((field) => [field.name, field.title]));

/**
 * Where the columns of a target come from that its quote does not carry: the words of the document, or the plan's years as assumed.
 * @param text the document as stored
 * @example
 * const dataset = await loadDataset();
 * const { target } = cite(dataset, "hunan-2016-broadband");
 * originsOf(target, dataset.texts.get(target.document_id) ?? "").some(({ column }) => column === "period_end"); // => true
 */
export function originsOf(target: Pick<TargetRow, "anchors">, text: string): ColumnOrigin[] {
  if (!has(target, "anchors")) refuseArgument("argument-target", target);
  requireText(text, "text");
  return parseAnchors(target.anchors).flatMap(({ column, spans }) => {
    const title = TITLES.get(column);
    if (title === undefined) return [];
    const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim());
    return [{ column: column as keyof TargetRow, title, words: [...new Set(words)] }];
  });
}

/** The value of a column in words of a language. */
function valueText(target: DescribedTarget, column: keyof TargetRow, language: Language): string {
  const zh = language === "zh";
  switch (column) {
    case "region_code":
      return zh ? target.region_zh : target.region_en;
    case "indicator_id":
      return zh ? target.indicator_zh : target.indicator_en;
    case "population_id":
      return (zh ? target.population_zh : target.population_en) ?? "";
    case "tier":
      return labelOf("tier", target.tier, { language });
    case "unit":
      return labelOf("unit", target.unit, { language });
    case "commitment":
      return labelOf("commitment", target.commitment, { language });
    case "each":
      return labelOf("level", target.each, { language });
    default:
      return String(target[column] ?? "");
  }
}

/**
 * One origin in words: `截止年 2025（据：到2025年底）`, `deadline 2020 (assumed: years of the plan)`.
 * @example
 * const dataset = await loadDataset();
 * const { target } = cite(dataset, "hunan-2016-broadband");
 * const [origin] = originsOf(target, dataset.texts.get("hunan-2016") ?? "");
 * if (origin) originText(target, origin, { language: "zh" }).includes("（"); // => true
 */
export function originText(
  target: DescribedTarget,
  origin: ColumnOrigin,
  options: LanguageOption = {},
): string {
  if (!has(target, "target_id")) refuseArgument("argument-target", target);
  if (!has(origin, "column", "words"))
    refuseArgument("argument-rows", origin, "origin", "{ column, title, words }");
  const language = languageOf(options);
  const value = valueText(target, origin.column, language);
  if (language === "zh") {
    const from = origin.words.length === 0 ? "推定：按规划期" : `据：${origin.words.join("、")}`;
    return `${origin.title.zh} ${value}（${from}）`;
  }
  const from = origin.words.length === 0 ? "assumed: years of the plan" : `from: ${origin.words.join(", ")}`;
  return `${origin.title.en} ${value} (${from})`;
}
