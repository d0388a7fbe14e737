import { type Command, Option } from "commander";
import { type Selection, selectionOf } from "../compare/selection.js";
import { concentration } from "../describe/concentration.js";
import { districtShares } from "../describe/district-shares.js";
import { impliedGrowth } from "../describe/implied-growth.js";
import { rankCorrelation } from "../describe/rank-correlation.js";
import { targetProfile } from "../describe/target-profile.js";
import { toPeopleCsv } from "../io/csv.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { rowsOf, type Table } from "../tables/arquero.js";
import { loadDataset } from "../tables/load-dataset.js";
import type { TargetSource } from "../tables/targets-of.js";
import { textTable } from "../text/text-table.js";
import { type CommonOptions, languageOf, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { withSelectionOptions } from "./selection-options.js";

const FORMATS = ["table", "json", "csv"] as const;

type Row = Readonly<Record<string, unknown>>;

interface Statistic {
  readonly verb: (source: TargetSource, selection: Selection) => Table;
  /** Columns of the text table with their titles; `*` stands for the language. The full table goes to JSON and CSV. */
  readonly shown: readonly (readonly [column: string, zh: string, en: string])[];
}

const QUANTITY = [
  ["indicator_*", "指标", "Indicator"],
  ["period_start", "起始年", "From"],
  ["period_end", "年份", "Year"],
] as const;

/** The statistics by name; one more is one entry. */
const STATISTICS: Readonly<Record<string, Statistic>> = {
  shares: {
    verb: districtShares,
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
      ["document_id", "文件", "Document"],
      ["dimension", "维度", "By"],
      ["code", "代码", "Code"],
      ["targets", "目标数", "Targets"],
      ["share", "占比 %", "Share %"],
    ],
  },
};

interface StatsCommandOptions extends CommonOptions, Selection {
  readonly format: (typeof FORMATS)[number];
}

const shownValue = (value: unknown): string =>
  value == null ? "" : typeof value === "number" ? String(Number(value.toPrecision(4))) : String(value);

/** The word for the code of a profile's row. */
function codeWord({ dimension, code }: Row, language: Language): unknown {
  const list = (["commitment", "bound", "measure", "tier"] as const).find((known) => known === dimension);
  return list === undefined || (code !== null && typeof code !== "string")
    ? code
    : labelOf(list, code, { language });
}

function text({ shown }: Statistic, rows: readonly Row[], language: Language, room: number): string {
  const columns = shown.map(([name]) => name.replace("*", language));
  return textTable(
    shown.map(([name, zh, en]) => ({
      title: language === "zh" ? zh : en,
      width: name.includes("indicator") ? 30 : 18,
      align: rows.some((row) => typeof row[name] === "number") ? ("right" as const) : ("left" as const),
    })),
    rows.map((row) =>
      columns.map((name) => shownValue(name === "code" ? codeWord(row, language) : row[name])),
    ),
    room,
  );
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
          effects.out(`${text(statistic, rows, languageOf(options, effects), effects.columns)}\n`);
      }
    });
}
