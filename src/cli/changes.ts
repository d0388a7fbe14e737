import { type Command, Option } from "commander";
import { yearsInBrackets } from "../compare/in-brackets.js";
import { measuredTarget } from "../compare/measure-words.js";
import type { DraftOptions } from "../draft/draft-options.js";
import { pairVersions, VERSION_CHANGES, type VersionPair } from "../draft/versions/pair-versions.js";
import { differingColumns, VERSION_CHANGE_WORDS } from "../draft/versions/version-words.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";
import { loadDataset } from "../tables/load-dataset.js";
import { textTable } from "../text/text-table.js";
import { type CommonOptions, languageOf, placeOf, withCommonOptions } from "./common.js";
import { periodOption } from "./draft/draft-command-options.js";
import type { Effects } from "./effects.js";
import { loadVersions } from "./load-versions.js";

const FORMATS = ["table", "json"] as const;

interface ChangesCommandOptions extends CommonOptions {
  readonly region?: string;
  readonly period?: readonly [number, number];
  readonly all?: boolean;
  readonly format: (typeof FORMATS)[number];
}

/** A target as a row of the comparison says it: firmness, level of recognition, kind, number and deadline. */
function cell(row: TargetRow | null, language: Language): string {
  if (row === null) return "—";
  const strive = row.commitment === "strive" ? [labelOf("commitment", "strive", { language })] : [];
  const tier = row.tier === null ? [] : [labelOf("tier", row.tier, { language })];
  const words = [...strive, ...tier, measuredTarget(row, language)].join(language === "zh" ? "" : " ");
  return `${words}${yearsInBrackets(row.period_end, language)}`;
}

function changesText(
  pairs: readonly VersionPair[],
  all: boolean,
  language: Language,
  columns: number,
): string {
  const zh = language === "zh";
  const counts = VERSION_CHANGES.map(
    (change) =>
      `${VERSION_CHANGE_WORDS[change][language]} ${pairs.filter((pair) => pair.change === change).length}`,
  ).join(zh ? "，" : ", ");
  const shown = pairs.filter(({ change }) => all || change !== "same");
  if (shown.length === 0) return counts;
  const rows = shown.map((pair) => [
    VERSION_CHANGE_WORDS[pair.change][language],
    cell(pair.before, language),
    cell(pair.after, language),
    differingColumns(pair, language),
    (pair.after ?? pair.before)?.quote.replace(/\s+/g, " ") ?? "",
  ]);
  const room = Math.max(40, columns - 50);
  const table = textTable(
    [
      { title: zh ? "变化" : "Change" },
      { title: zh ? "原目标" : "Before", width: 18 },
      { title: zh ? "新目标" : "After", width: 18 },
      { title: zh ? "不同之处" : "What differs", width: 18 },
      { title: zh ? "原文" : "Words", width: room },
    ],
    rows,
    columns,
  );
  return `${table}\n\n${counts}`;
}

/** `changes`: what a revised document raised, lowered, added, dropped or reworded. */
export function addChanges(program: Command, effects: Effects): void {
  withCommonOptions(program.command("changes <old> <new>"))
    .description(
      "list what the second version of a document raised, lowered, added, dropped or reworded (files, or ids of documents)",
    )
    .option("--region <code>", "region of the document, where its title does not name one")
    .option("--period <years>", "first and last year such as 2021-2025", periodOption)
    .option("--all", "also list what is unchanged")
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .action(async (old: string, now: string, options: ChangesCommandOptions) => {
      const language = languageOf(options, effects);
      const dataset = await loadDataset(placeOf(options));
      const given: DraftOptions = {
        ...(options.region === undefined ? {} : { region: options.region }),
        ...(options.period === undefined ? {} : { period: options.period }),
      };
      const { before, after } = await loadVersions(old, now, dataset, given);
      const pairs = pairVersions(before, after);
      effects.out(
        options.format === "json"
          ? `${JSON.stringify(pairs, null, 2)}\n`
          : `${changesText(pairs, options.all === true, language, effects.columns)}\n`,
      );
    });
}
