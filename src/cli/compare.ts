import { type Command, Option } from "commander";
import { comparePairs } from "../compare/compare-targets.js";
import { oneSidedFamilies } from "../compare/one-sided.js";
import { pairsTable } from "../compare/pairs-table.js";
import { parseScale, SCALE_COLUMNS } from "../compare/scale-table.js";
import { type Selection, selectionOf } from "../compare/selection.js";
import { pairsToJson } from "../compare/to-json.js";
import { toPeopleCsv } from "../io/csv.js";
import { loadText } from "../io/read.js";
import { CrossProvinceError } from "../model/issue.js";
import { loadDataset } from "../tables/load-dataset.js";
import { markdownTable } from "../text/markdown-table.js";
import { type CommonOptions, languageOf, list, numberOption, placeOf, withCommonOptions } from "./common.js";
import { overTimeOutput } from "./compare-over-time.js";
import {
  belowPairs,
  type OneSidedRow,
  oneSidedText,
  pairCells,
  pairsText,
  pairTitles,
} from "./compare-text.js";
import type { Effects } from "./effects.js";
import { headlineOf } from "./headline.js";
import { withSelectionOptions } from "./selection-options.js";

const FORMATS = ["table", "json", "csv", "md"] as const;

interface CompareCommandOptions extends CommonOptions, Selection {
  readonly regions: readonly string[];
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

/** `compare`: pairs of targets of two or more regions, with verdicts. */
export function addCompare(program: Command, effects: Effects): void {
  const command = withCommonOptions(program.command("compare"))
    .description("compare the targets of regions: verdict, reasons and arithmetic of each pair")
    .option("--regions <names>", "regions by code or name, in either language, comma-separated", list, [
      "430000",
      "360000",
    ])
    .option(
      "--families <names>",
      "families by id or name (default: all for json and csv, else the headline families)",
      list,
    )
    .option("--all", "compare all families");
  withSelectionOptions(command, "regions", "families")
    .option("--over-time", "set the plans of one region side by side instead, region by region")
    .option("--restatements", "compare every statement of a commitment, not only its principal one")
    .option("--no-per-year", "do not convert increments and totals to yearly averages")
    .addOption(
      new Option("--plain <reading>", "how to read a plain number when judging what is certain")
        .choices(["floor", "point"])
        .default("floor"),
    )
    .option(
      "--scale <file>",
      `divide totals by denominators: a CSV file with the columns ${SCALE_COLUMNS.join(", ")}`,
    )
    .addOption(
      new Option("--interpolate <method>", "how to estimate levels between two printed dates")
        .choices(["linear", "geometric", "off"])
        .default("linear"),
    )
    .option(
      "--approximate-within <share>",
      "tolerance on either side of “about”, as a share such as 0.1",
      numberOption("--approximate-within", 0, 1, "a share from 0 to 1"),
    )
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .action(async (options: CompareCommandOptions) => {
      const language = languageOf(options, effects);
      const dataset = await loadDataset(placeOf(options));
      const machine = options.format === "json" || options.format === "csv";
      const open = options.all || machine || options.themes !== undefined;
      const families = options.families ?? (open ? undefined : headlineOf(dataset));
      const { approximateWithin, regions } = options;
      const selection = { ...selectionOf(options), regions, ...(families && { families }) };
      if (options.overTime) {
        const { format } = options;
        const request = { selection, format, language, columns: effects.columns };
        effects.out(overTimeOutput(dataset, request));
        return;
      }
      const pairs = comparePairs(dataset, {
        ...selection,
        restatements: options.restatements ?? false,
        plain: options.plain,
        perYear: options.perYear,
        interpolate: options.interpolate === "off" ? false : options.interpolate,
        ...(approximateWithin === undefined ? {} : { approximateWithin }),
        ...(options.scale === undefined
          ? {}
          : { scale: parseScale(await loadText(options.scale), dataset, { file: options.scale }) }),
      });
      if (pairs.length === 0 && !machine && !options.all) throw noPairs(options.regions);
      switch (options.format) {
        case "json":
          effects.out(`${JSON.stringify(pairsToJson(pairs, language), null, 2)}\n`);
          return;
        case "csv": {
          const table = pairsTable(pairs, { language }).select(
            (await import("arquero")).not("reasons", "alignment"),
          );
          effects.out(toPeopleCsv(table.columnNames(), table.objects() as Record<string, unknown>[]));
          return;
        }
        case "md":
          effects.out(
            `${[markdownTable(pairTitles(pairs, language), pairCells(pairs, language)), ...belowPairs(pairs, language)].join("\n\n")}\n`,
          );
          return;
        case "table":
          effects.out(`${pairsText(pairs, language, effects.columns)}\n`);
          if (options.all)
            effects.out(
              `\n${oneSidedText(oneSidedFamilies(dataset, selection).objects() as OneSidedRow[], language, effects.columns)}\n`,
            );
      }
    });
}

/** Tells that no two of the regions set targets in one of the families. */
const noPairs = (regions: readonly string[]): CrossProvinceError =>
  new CrossProvinceError([{ code: "pairs-none", severity: "error", at: {}, received: regions.join(", ") }]);
