import { type Command, Option } from "commander";
import { regionLadders } from "../compare/regions/region-ladder.js";
import { CrossProvinceError } from "../model/issue.js";
import { loadDataset } from "../tables/load-dataset.js";
import { type CommonOptions, languageOf, list, numberOption, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { laddersJson, laddersText } from "./ladder-text.js";

const FORMATS = ["table", "json"] as const;

interface LadderCommandOptions extends CommonOptions {
  readonly families?: readonly string[];
  readonly year?: number;
  readonly format: (typeof FORMATS)[number];
}

/** `ladder`: one series down the levels: nation, province, city. */
export function addLadder(program: Command, effects: Effects): void {
  withCommonOptions(program.command("ladder"))
    .description(
      "follow targets down the levels (nation, province, city): gap at each step, or share of the whole",
    )
    .option("--families <ids>", "families to show (default: all)", list)
    .option("--year <year>", "targets due in this year only", numberOption("--year", 1900, 2100, "a year"))
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .action(async ({ families, year, ...options }: LadderCommandOptions) => {
      const language = languageOf(options, effects);
      const { targets } = await loadDataset(placeOf(options));
      const ladders = regionLadders(targets, {
        ...(families === undefined ? {} : { families }),
        ...(year === undefined ? {} : { year }),
      });
      if (ladders.length === 0) {
        const received = [...(families ?? []), year ?? ""].join(" ").trim() || "targets";
        throw new CrossProvinceError([{ code: "result-empty", severity: "error", at: {}, received }]);
      }
      const text =
        options.format === "json"
          ? JSON.stringify(laddersJson(ladders, language), null, 2)
          : laddersText(ladders, language);
      effects.out(`${text}\n`);
    });
}
