import { type Command, Option } from "commander";
import { plain } from "../compare/plain.js";
import { type Selection, selectionOf } from "../compare/selection.js";
import { concentration } from "../describe/concentration.js";
import { districtShares } from "../describe/district-shares.js";
import { impliedGrowth } from "../describe/implied-growth.js";
import { rankCorrelation } from "../describe/rank-correlation.js";
import { targetProfile } from "../describe/target-profile.js";
import { toPeopleCsv } from "../io/csv.js";
import { labelOf } from "../model/labels.js";
import type { Bilingual, Language } from "../model/language.js";
import { columnTitle } from "../notebook/column-title.js";
import { rowsOf, type Table } from "../tables/arquero.js";
import { loadDataset } from "../tables/load-dataset.js";
import type { TargetSource } from "../tables/targets-of.js";
import { textTable } from "../text/text-table.js";
import { type CommonOptions, languageOf, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { withSelectionOptions } from "./selection-options.js";
import { sharesSummed } from "./shares-summed.js";

const FORMATS = ["table", "json", "csv"] as const;

type Row = Readonly<Record<string, unknown>>;

interface Statistic {
  readonly verb: (source: TargetSource, selection: Selection) => Table;
  /** Columns of the text table with their titles; `*` stands for the language. The full table goes to JSON and CSV. */
  readonly shown: readonly (readonly [column: string, zh: string, en: string])[];
  /** What the rows come to, in sentences that stand above the table. */
  readonly summed?: (rows: readonly Row[], language: Language) => readonly string[];
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

/** Years, counts and ranks as they are, what is computed in at most three significant digits. */
const shownValue = (value: unknown, language: Language): string =>
  value == null
    ? ""
    : typeof value === "number" && !Number.isInteger(value)
      ? plain(value, language)
      : String(value);

/** Where a target stands, as a profile counts it. */
const PLACES: Readonly<Record<string, Bilingual>> = {
  text: { zh: "正文", en: "text" },
  table: { zh: "附表", en: "annex table" },
};

/** The word for the code of a profile's row. */
function codeWord({ dimension, code }: Row, language: Language): unknown {
  if (dimension === "place" && typeof code === "string") return PLACES[code]?.[language] ?? code;
  const list = (["commitment", "bound", "measure", "tier", "theme"] as const).find(
    (known) => known === dimension,
  );
  return list === undefined || (code !== null && typeof code !== "string")
    ? code
    : labelOf(list, code, { language });
}

/** A cell of a row as words: what a profile counts by and its codes by their names. */
function wordOf(row: Row, name: string, language: Language): string {
  if (name === "code") return shownValue(codeWord(row, language), language);
  if (name === "dimension")
    return row.dimension === "place"
      ? language === "zh"
        ? "位置"
        : "place"
      : columnTitle(String(row.dimension), language);
  return shownValue(row[name], language);
}

/** What the rows come to, then the rows in the columns in which anything stands. */
function text({ shown, summed }: Statistic, rows: readonly Row[], language: Language, room: number): string {
  const filled = shown
    .map(([name, zh, en]) => ({
      name: name.replace("*", language),
      title: language === "zh" ? zh : en,
      width: name.includes("indicator") ? 30 : 18,
    }))
    .filter(({ name }) => rows.some((row) => row[name] != null && row[name] !== ""));
  const table = textTable(
    filled.map(({ name, title, width }) => ({
      title,
      width,
      align: rows.some((row) => typeof row[name] === "number") ? ("right" as const) : ("left" as const),
    })),
    rows.map((row, at) =>
      filled.map(({ name }) =>
        // A document is named at the head of its rows.
        name.startsWith("title_") && rows[at - 1]?.[name] === row[name] ? "" : wordOf(row, name, language),
      ),
    ),
    room,
  );
  const sums = summed?.(rows, language) ?? [];
  return sums.length === 0 ? table : `${sums.join("\n")}\n\n${table}`;
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
