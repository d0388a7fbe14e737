import { type Command, Option } from "commander";
import { type Selection, selectionOf } from "../compare/selection.js";
import { concentration } from "../describe/concentration.js";
import { districtShares } from "../describe/district-shares.js";
import { impliedGrowth } from "../describe/implied-growth.js";
import { rankCorrelation } from "../describe/rank-correlation.js";
import { targetProfile } from "../describe/target-profile.js";
import { toPeopleCsv } from "../io/csv.js";
import { rowsOf } from "../tables/arquero.js";
import { loadDataset } from "../tables/load-dataset.js";
import { type CommonOptions, languageOf, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { withSelectionOptions } from "./selection-options.js";
import { sharesSummed } from "./shares-summed.js";
import { type Row, type Statistic, statsText } from "./stats-text.js";

const FORMATS = ["table", "json", "csv"] as const;

const QUANTITY = [
  ["indicator_*", "指标", "Indicator"],
  ["period_start", "起始年", "From"],
  ["period_end", "年份", "Year"],
] as const;

/** The statistics by name; one more is one entry. */
const STATISTICS: Readonly<Record<string, Statistic>> = {
  shares: {
    verb: districtShares,
    summed: sharesSummed,
    shown: [
      ...QUANTITY,
      ["region_*", "地区", "Region"],
      ["share", "占比 %", "Share %"],
      ["rank", "位次", "Rank"],
      ["share_change", "变化（百分点）", "Change, pp"],
    ],
  },
  concentration: {
    verb: concentration,
    shown: [
      ...QUANTITY,
      ["n", "地区数", "Parts"],
      ["herfindahl", "HHI", "HHI"],
      ["herfindahl_normalized", "标准化 HHI", "HHI, normalised"],
      ["effective_number", "有效个数", "Effective number"],
      ["gini", "基尼系数", "Gini"],
    ],
  },
  ranks: {
    verb: rankCorrelation,
    shown: [
      ["a_indicator_*", "指标一", "Indicator a"],
      ["a_period_start", "起始年", "From"],
      ["b_indicator_*", "指标二", "Indicator b"],
      ["b_period_start", "起始年", "From"],
      ["b_period_end", "年份", "Year"],
      ["n", "n", "n"],
      ["rho", "ρ", "ρ"],
    ],
  },
  growth: {
    verb: impliedGrowth,
    shown: [
      ["region_*", "地区", "Region"],
      ["breakdown", "分组", "Part"],
      ["indicator_*", "指标", "Indicator"],
      ["from_year", "起始年", "From"],
      ["to_year", "截止年", "To"],
      ["growth", "隐含年均增速 %", "Implied growth %"],
      ["printed_growth", "文件所载增速 %", "Printed %"],
    ],
  },
  profile: {
    verb: targetProfile,
    shown: [
      ["title_*", "文件", "Document"],
      ["dimension", "分类", "By"],
      ["code", "类别", "Class"],
      ["targets", "目标数", "Targets"],
      ["share", "占比 %", "Share %"],
    ],
  },
};

interface StatsCommandOptions extends CommonOptions, Selection {
  readonly format: (typeof FORMATS)[number];
}

/** `stats`: statistics of the targets: shares and concentration over districts, rank correlation, implied growth, profile. */
export function addStats(program: Command, effects: Effects): void {
  const command = withCommonOptions(program.command("stats"))
    .description("statistics of the targets: shares and concentration over districts, ranks, growth, profile")
    .addOption(
      new Option("--what <statistic>", "statistic").choices(Object.keys(STATISTICS)).default("shares"),
    );
  withSelectionOptions(command)
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .action(async (options: StatsCommandOptions & { readonly what: string }) => {
      const statistic = STATISTICS[options.what];
      if (statistic === undefined) return;
      const table = statistic.verb(await loadDataset(placeOf(options)), selectionOf(options));
      const rows = rowsOf<Row>(table);
      switch (options.format) {
        case "json":
          effects.out(`${JSON.stringify(rows, null, 2)}\n`);
          return;
        case "csv": {
          const flat = (value: unknown): unknown =>
            Array.isArray(value)
              ? value.map((item) => (typeof item === "object" ? JSON.stringify(item) : item)).join(";")
              : value;
          const cells = rows.map((row) =>
            Object.fromEntries(Object.entries(row).map(([name, value]) => [name, flat(value)])),
          );
          effects.out(toPeopleCsv(table.columnNames(), cells));
          return;
        }
        case "table":
          effects.out(`${statsText(statistic, rows, languageOf(options, effects), effects.columns)}\n`);
      }
    });
}
