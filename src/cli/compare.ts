import { type Command, Option } from "commander";
import { arithmeticWords } from "../compare/arithmetic-words.js";
import { decisiveReasons } from "../compare/compare-pair.js";
import { comparePairs } from "../compare/compare-targets.js";
import { formatTarget } from "../compare/format-target.js";
import { measureWords } from "../compare/measure-words.js";
import { oneSidedFamilies } from "../compare/one-sided.js";
import { pairsTable } from "../compare/pairs-table.js";
import { parseScale, SCALE_COLUMNS } from "../compare/scale-table.js";
import { pairsToJson } from "../compare/to-json.js";
import type { Pair } from "../compare/types.js";
import { toPeopleCsv } from "../io/csv.js";
import { loadText } from "../io/read.js";
import { HEADLINE_FAMILIES } from "../model/codes.js";
import { gradeText } from "../model/grade-marks.js";
import { CrossProvinceError } from "../model/issue.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { tidy } from "../normalize/amount.js";
import { times } from "../stats/exact.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { loadDataset } from "../tables/load-dataset.js";
import { markdownTable } from "../text/markdown-table.js";
import { textTable } from "../text/text-table.js";
import { type CommonOptions, languageOf, list, numberOption, placeOf, withCommonOptions } from "./common.js";
import { overTimeOutput } from "./compare-over-time.js";
import type { Effects } from "./effects.js";

const FORMATS = ["table", "json", "csv", "md"] as const;

interface CompareCommandOptions extends CommonOptions {
  readonly regions: readonly string[];
  readonly families?: readonly string[];
  readonly all?: boolean;
  readonly overTime?: boolean;
  readonly restatements?: boolean;
  readonly plain: "floor" | "point";
  readonly scale?: string;
  readonly perYear: boolean;
  readonly interpolate: "linear" | "geometric" | "off";
  readonly approximateWithin?: number;
  readonly format: (typeof FORMATS)[number];
}

function sideCell(target: DescribedTarget, language: Language, named: boolean): string {
  const region = named ? `${language === "zh" ? target.region_zh : target.region_en} ` : "";
  const tier = target.tier === null ? "" : `${labelOf("tier", target.tier, language)} `;
  const strive = target.commitment === "strive" ? `${labelOf("commitment", "strive", language)} ` : "";
  const span =
    target.period_start === null ? `${target.period_end}` : `${target.period_start}–${target.period_end}`;
  const { before, after } = measureWords(target, language);
  return `${region}${strive}${tier}${before}${formatTarget(target, language)}${after} (${span})`;
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
  return pairs.map((pair) => [
    indicatorNames(pair, language),
    sideCell(pair.a, language, a === undefined),
    sideCell(pair.b, language, b === undefined),
    gradeText(pair.grade, language),
    [
      ...resultWords(pair, language),
      ...decisiveReasons(pair).map((reason) => reason.text[language]),
      ...arithmeticWords(pair.alignment, language),
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
    ? ["指标", a, b, "判定", "理由与计算", "目标标识"]
    : ["Indicator", a, b, "Verdict", "Reasons and arithmetic", "Targets"];
}

/** The pairs as a text table for a terminal of some width. */
export function pairsText(pairs: readonly Pair[], language: Language, columns: number): string {
  const titles = pairTitles(pairs, language);
  const reasons = Math.max(28, Math.min(60, columns - 92));
  const widths = [26, 20, 20, 14, reasons];
  return textTable(
    widths.map((width, index) => ({ title: titles[index] ?? "", width })),
    pairCells(pairs, language),
  );
}

/** `compare`: pairs of targets of two or more regions, with verdicts. */
export function addCompare(program: Command, effects: Effects): void {
  withCommonOptions(program.command("compare"))
    .description("compare the targets of regions: verdict, reasons and arithmetic of each pair")
    .option("--regions <names>", "regions by code or name, in either language, comma between", list, [
      "430000",
      "360000",
    ])
    .option(
      "--families <ids>",
      "families to compare (default: all for json and csv, else the headline families)",
      list,
    )
    .option("--all", "compare all families")
    .option("--over-time", "set the plans of one region side by side instead, region by region")
    .option("--restatements", "compare every printing of a commitment, not its principal one alone")
    .option("--no-per-year", "do not spread increments and totals over their years")
    .addOption(
      new Option("--plain <reading>", "how a plain number is read for what is certain")
        .choices(["floor", "point"])
        .default("floor"),
    )
    .option(
      "--scale <file>",
      `divide totals by denominators: a CSV file with the columns ${SCALE_COLUMNS.join(", ")}`,
    )
    .addOption(
      new Option("--interpolate <method>", "levels between two printed dates")
        .choices(["linear", "geometric", "off"])
        .default("linear"),
    )
    .option(
      "--approximate-within <share>",
      "half the width of “about”, as a share such as 0.1",
      numberOption("--approximate-within", 0, 1, "a share from 0 to 1"),
    )
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .action(async (options: CompareCommandOptions) => {
      const language = languageOf(options, effects);
      const dataset = await loadDataset(placeOf(options));
      const machine = options.format === "json" || options.format === "csv";
      const families = options.families ?? (options.all || machine ? undefined : [...HEADLINE_FAMILIES]);
      const { approximateWithin } = options;
      if (options.overTime) {
        const { regions, format } = options;
        const request = {
          regions,
          ...(families && { families }),
          format,
          language,
          columns: effects.columns,
        };
        effects.out(overTimeOutput(dataset, request));
        return;
      }
      const selection = { regions: options.regions, ...(families === undefined ? {} : { families }) };
      const pairs = comparePairs(dataset, {
        ...selection,
        restatements: options.restatements ?? false,
        plain: options.plain,
        perYear: options.perYear,
        interpolate: options.interpolate === "off" ? false : options.interpolate,
        ...(approximateWithin === undefined ? {} : { approximateWithin }),
        ...(options.scale === undefined
          ? {}
          : { scale: parseScale(await loadText(options.scale), dataset, options.scale) }),
      });
      if (pairs.length === 0 && !machine && !options.all) throw noPairs(options.regions);
      switch (options.format) {
        case "json":
          effects.out(`${JSON.stringify(pairsToJson(pairs, language), null, 2)}\n`);
          return;
        case "csv": {
          const table = pairsTable(pairs, language).select(
            (await import("arquero")).not("reasons", "alignment"),
          );
          effects.out(toPeopleCsv(table.columnNames(), table.objects() as Record<string, unknown>[]));
          return;
        }
        case "md":
          effects.out(`${markdownTable(pairTitles(pairs, language), pairCells(pairs, language))}\n`);
          return;
        case "table":
          effects.out(`${pairsText(pairs, language, effects.columns)}\n`);
          if (options.all)
            effects.out(
              `\n${oneSidedText(oneSidedFamilies(dataset, selection).objects() as OneSidedRow[], language)}\n`,
            );
      }
    });
}

/** Tells that no two of the regions set targets in one of the families. */
const noPairs = (regions: readonly string[]): CrossProvinceError =>
  new CrossProvinceError([{ code: "pairs-none", severity: "error", at: {}, received: regions.join(", ") }]);

interface OneSidedRow {
  readonly region_zh: string;
  readonly region_en: string;
  readonly indicator_zh: string;
  readonly indicator_en: string;
  readonly targets: number;
}

function oneSidedText(rows: readonly OneSidedRow[], language: Language): string {
  const zh = language === "zh";
  return textTable(
    [
      { title: zh ? "仅一方设定目标" : "Only one side" },
      { title: zh ? "指标" : "Indicator", width: 70 },
      { title: zh ? "目标数" : "Targets", align: "right" },
    ],
    rows.map((row) => [
      zh ? row.region_zh : row.region_en,
      zh ? row.indicator_zh : row.indicator_en,
      String(row.targets),
    ]),
  );
}
