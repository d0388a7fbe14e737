import { arithmeticWords } from "../compare/arithmetic-words.js";
import { periodWords } from "../compare/figure-words.js";
import { yearsInBrackets } from "../compare/in-brackets.js";
import { measuredTarget } from "../compare/measure-words.js";
import type { Pair } from "../compare/types.js";
import { ALL_UNREVIEWED, allUnreviewed, reasonsInRow } from "../compare/unreviewed.js";
import { gradeText } from "../model/grade-marks.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { tidy } from "../normalize/amount.js";
import { times } from "../stats/exact.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { textTable, wrapText } from "../text/text-table.js";

function sideCell(target: DescribedTarget, language: Language, named: boolean): string {
  const region = named ? `${language === "zh" ? target.region_zh : target.region_en} ` : "";
  const gap = language === "zh" ? "" : " ";
  const tier = target.tier === null ? "" : `${labelOf("tier", target.tier, { language })}${gap}`;
  const strive =
    target.commitment === "strive" ? `${labelOf("commitment", "strive", { language })}${gap}` : "";
  return `${region}${strive}${tier}${measuredTarget(target, language)}${yearsInBrackets(periodWords(target, language), language)}`;
}

/** What comes of a pair beside its verdict: the share of the whole; nothing else, which the arithmetic tells. */
function resultWords({ committed: { share } }: Pair, language: Language): string[] {
  if (share === null) return [];
  const percent = `${tidy(times(share, 100)).toFixed(1)}%`;
  return [language === "zh" ? `部分占整体的${percent}` : `the part is ${percent} of the whole`];
}

/** The indicator of a pair; both names where the sides have one each. */
function indicatorNames({ a, b }: Pair, language: Language): string {
  const zh = language === "zh";
  const names = [a, b].map((row) => (zh ? row.indicator_zh : row.indicator_en));
  return [...new Set(names)].join(zh ? "／" : " / ");
}

/** The name of the one region that stands on a side of all pairs. */
function onlyRegion(pairs: readonly Pair[], side: "a" | "b", language: Language): string | undefined {
  const names = new Set(pairs.map((pair) => pair[side][language === "zh" ? "region_zh" : "region_en"]));
  return names.size === 1 ? [...names][0] : undefined;
}

/** Pairs as rows of words; those of several regions name the region in each cell. For a terminal or a Markdown table. */
export function pairCells(pairs: readonly Pair[], language: Language): string[][] {
  const [a, b] = [onlyRegion(pairs, "a", language), onlyRegion(pairs, "b", language)];
  const unreviewed = allUnreviewed(pairs);
  return pairs.map((pair) => [
    indicatorNames(pair, language),
    sideCell(pair.a, language, a === undefined),
    sideCell(pair.b, language, b === undefined),
    gradeText(pair.grade, language),
    [
      ...resultWords(pair, language),
      ...reasonsInRow(pair, unreviewed).map((reason) => reason.text[language]),
      ...arithmeticWords(pair, language),
    ].join(language === "zh" ? "；" : "; "),
    `${pair.a.target_id} | ${pair.b.target_id}`,
  ]);
}

/** The titles of {@link pairCells}: the region of each side, where it is one. */
export function pairTitles(pairs: readonly Pair[], language: Language): string[] {
  const zh = language === "zh";
  const a = onlyRegion(pairs, "a", language) ?? (zh ? "一方" : "One side");
  const b = onlyRegion(pairs, "b", language) ?? (zh ? "另一方" : "Other side");
  return zh
    ? ["指标", a, b, "判定", "原因和计算", "目标标识"]
    : ["Indicator", a, b, "Verdict", "Reasons and arithmetic", "Targets"];
}

/** What is said once below a table of pairs. */
export const belowPairs = (pairs: readonly Pair[], language: Language): readonly string[] =>
  allUnreviewed(pairs) ? [ALL_UNREVIEWED[language]] : [];

/** The least columns of a terminal in which reasons have a column: in narrower ones it would cut words, so they stand below each pair. */
const BESIDE = 100;

/** Where the reasons stand in {@link pairCells}. */
const REASONS = 4;

/** The pairs as a text table for a terminal of some width. */
export function pairsText(pairs: readonly Pair[], language: Language, columns: number): string {
  const titles = pairTitles(pairs, language);
  const cells = pairCells(pairs, language);
  const beside = columns >= BESIDE;
  const reasons = Math.max(28, Math.min(60, columns - 92));
  const widths = [26, 20, 20, 14, ...(beside ? [reasons] : [])];
  const table = textTable(
    widths.map((width, index) => ({ title: titles[index] ?? "", width })),
    cells,
    columns,
    beside ? [] : [titles, ...cells].map((row) => row[REASONS] ?? ""),
  );
  return [table, ...belowPairs(pairs, language).flatMap((line) => wrapText(line, columns))].join("\n");
}

/** A row of the table of one-sided families, as far as it is printed. */
export interface OneSidedRow {
  readonly region_zh: string;
  readonly region_en: string;
  readonly indicator_zh: string;
  readonly indicator_en: string;
  readonly targets: number;
}

/** The families that only one side sets targets in, as a text table. */
export function oneSidedText(rows: readonly OneSidedRow[], language: Language, columns: number): string {
  const zh = language === "zh";
  return textTable(
    [
      { title: zh ? "仅一方提出目标" : "Only one side" },
      { title: zh ? "指标" : "Indicator", width: 70 },
      { title: zh ? "目标数" : "Targets", align: "right" },
    ],
    rows.map((row) => [
      zh ? row.region_zh : row.region_en,
      zh ? row.indicator_zh : row.indicator_en,
      String(row.targets),
    ]),
    columns,
  );
}
