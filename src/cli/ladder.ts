import { type Command, Option } from "commander";
import { regionLadders } from "../compare/regions/region-ladder.js";
import { type Selection, selectionOf, selectionText } from "../compare/selection.js";
import { CrossProvinceError } from "../model/issue.js";
import { loadDataset } from "../tables/load-dataset.js";
import { type CommonOptions, languageOf, numberOption, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { laddersJson, laddersText } from "./ladder-text.js";
import { withSelectionOptions } from "./selection-options.js";

const FORMATS = ["table", "json"] as const;

interface LadderCommandOptions extends CommonOptions, Selection {
  readonly year?: number;
  readonly format: (typeof FORMATS)[number];
}

/** `ladder`: one series down the levels: nation, province, city. */
export function addLadder(program: Command, effects: Effects): void {
  const command = withCommonOptions(program.command("ladder")).description(
    "follow targets down the levels (nation, province, city): gap at each step, or share of the whole",
  );
  withSelectionOptions(command)
    .option("--year <year>", "targets due in this year only", numberOption("--year", 1900, 2100, "a year"))
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .action(async ({ year, ...options }: LadderCommandOptions) => {
      const language = languageOf(options, effects);
      const selection = selectionOf(options);
      const ladders = regionLadders(await loadDataset(placeOf(options)), {
        ...selection,
        ...(year === undefined ? {} : { year }),
      });
      if (ladders.length === 0) {
        const received = [selectionText(selection), year ?? ""].join(" ").trim() || "targets";
        throw new CrossProvinceError([{ code: "result-empty", severity: "error", at: {}, received }]);
      }
      const text =
        options.format === "json"
          ? JSON.stringify(laddersJson(ladders, language), null, 2)
          : laddersText(ladders, language, effects.columns);
      effects.out(`${text}\n`);
    });
}
