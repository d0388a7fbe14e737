import type { Command } from "commander";
import { type MergeCandidate, mergeCandidates } from "../draft/merge-candidates.js";
import { type IndicatorMerge, mergeIndicators, unmergeIndicators } from "../draft/merge-indicators.js";
import type { Language } from "../model/language.js";
import { loadDataset } from "../tables/load-dataset.js";
import { textTable } from "../text/text-table.js";
import { type CommonOptions, languageOf, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { waitingText } from "./waiting-text.js";

interface MergeCommandOptions extends CommonOptions {
  readonly data: string;
  readonly by?: string;
  readonly why?: string;
  readonly undo?: boolean;
}

/** So many pairs are offered at once. */
const SHOWN = 40;

function offeredText(candidates: readonly MergeCandidate[], language: Language, columns: number): string {
  const zh = language === "zh";
  if (candidates.length === 0)
    return zh ? "没有名称相近的指标" : "no two indicators have names that are nearly one";
  const titles = zh
    ? ["指标", "名称", "可并入", "名称", "前者独有", "后者独有"]
    : ["Indicator", "Name", "Into", "Name", "Only the first", "Only the second"];
  const rows = candidates
    .slice(0, SHOWN)
    .map(({ from, into, only_from, only_into }) => [
      from.indicator_id,
      from.name_zh,
      into.indicator_id,
      into.name_zh,
      only_from,
      only_into,
    ]);
  const more = candidates.length > SHOWN ? `\n… ${candidates.length - SHOWN}` : "";
  return `${textTable(
    titles.map((title) => ({ title, width: 28 })),
    rows,
    columns,
  )}${more}`;
}

function mergedText({ from, into, targets }: IndicatorMerge, undone: boolean, language: Language): string {
  const zh = language === "zh";
  if (undone)
    return zh
      ? `已撤回：${from} 不再并入 ${into}（目标 ${targets} 行复原）`
      : `took back: ${from} is no longer ${into} (${targets} targets as before)`;
  return zh
    ? `${from} 已并入 ${into}（目标 ${targets} 行），已记入 decisions.csv，此后起草和并入时照此办理`
    : `${from} is ${into} from now on (${targets} targets); kept in decisions.csv, which later drafts follow`;
}

/** `merge`: two indicators of a dataset that are really one. */
export function addMerge(program: Command, effects: Effects): void {
  const command = withCommonOptions(program.command("merge [from] [into]"));
  command.options.find((option) => option.attributeName() === "data")?.makeOptionMandatory(true);
  command
    .description(
      "merge two indicators of a dataset into one; without ids, list pairs whose names are nearly the same",
    )
    .option("--why <text>", "the reason, kept with the decision")
    .option("--by <name>", "who made the decision")
    .option("--undo", "undo the merge of the first indicator")
    .action(async (from: string | undefined, into: string | undefined, options: MergeCommandOptions) => {
      const language = languageOf(options, effects);
      if (from === undefined) {
        const { rows } = await loadDataset(placeOf(options));
        const used = new Set(rows.targets.map((row) => row.indicator_id));
        const indicators = rows.indicators.filter((row) => used.has(row.indicator_id));
        effects.out(`${offeredText(mergeCandidates({ rows: { indicators } }), language, effects.columns)}\n`);
        return;
      }
      const asked = {
        data: options.data,
        ...(options.by === undefined ? {} : { by: options.by }),
        ...(options.why === undefined ? {} : { why: options.why }),
        onWait: (owner: Parameters<typeof waitingText>[1]) =>
          effects.log(waitingText(options.data, owner, language)),
      };
      const merge =
        options.undo === true
          ? await unmergeIndicators(from, asked)
          : await mergeIndicators(from, into ?? "", asked);
      effects.out(`${mergedText(merge, options.undo === true, language)}\n`);
    });
}
