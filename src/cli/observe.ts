import { type Command, Option } from "commander";
import { formulaWords } from "../compare/arithmetic-words.js";
import { inBrackets, yearsInBrackets } from "../compare/in-brackets.js";
import { measuredTarget } from "../compare/measure-words.js";
import { type Selection, selectionOf } from "../compare/selection.js";
import { toPeopleCsv } from "../io/csv.js";
import { loadText } from "../io/read.js";
import { refuseOccupied } from "../io/refuse-occupied.js";
import { writeWhole } from "../io/write.js";
import { CrossProvinceError } from "../model/issue.js";
import type { Language } from "../model/language.js";
import { observeTargets, progressTable } from "../observe/observations.js";
import { parseObservations } from "../observe/observations-parse.js";
import { observationsTemplate } from "../observe/observations-template.js";
import { type ObservedTargets, PROGRESS_LABELS } from "../observe/observations-types.js";
import { loadDataset } from "../tables/load-dataset.js";
import { textTable } from "../text/text-table.js";
import { type CommonOptions, languageOf, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { withSelectionOptions } from "./selection-options.js";

const FORMATS = ["table", "json", "csv"] as const;

interface ObserveCommandOptions extends CommonOptions, Selection {
  readonly file?: string;
  readonly template?: string;
  readonly approximateWithin?: number;
  readonly format: (typeof FORMATS)[number];
  readonly force?: boolean;
}

/** Of more rows that can't be used the first are printed. */
const SHOWN_REFUSED = 100;

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  zh: ["地区", "指标", "目标", "最近观测值", "状态", "差距与所需进度", "目标标识"],
  en: ["Region", "Indicator", "Target", "Latest", "State", "Gap and pace needed", "Target id"],
};

/** Progress and refusals as text for a terminal. */
function observedText({ progress, refused }: ObservedTargets, language: Language, columns: number): string {
  const zh = language === "zh";
  const rows = progress.map((one) => [
    one.target[`region_${language}`],
    one.target[`indicator_${language}`],
    `${measuredTarget(one.target, language)}${yearsInBrackets(one.target.period_end, language)}`,
    `${one.observed}${yearsInBrackets(one.latest.observed.period_end, language)}`,
    `${PROGRESS_LABELS[one.state][language]}${one.why === null ? "" : `${zh ? "：" : ": "}${one.why[language]}`}`,
    one.steps.map((step) => formulaWords(step.formula, language)).join(zh ? "；" : "; "),
    one.target.target_id,
  ]);
  const widths = [10, 26, 16, 16, 20, 48, 40];
  const table = textTable(
    TITLES[language].map((title, index) => ({ title, width: widths[index] ?? 20 })),
    rows,
    columns,
  );
  const lines = refused.slice(0, SHOWN_REFUSED).map(({ observation, target, reasons }) => {
    const head = zh ? `第 ${observation.row} 行不可用` : `row ${observation.row} refused`;
    const why = reasons.map((reason) => reason.text[language]).join(zh ? "；" : "; ");
    const about = target === null ? "" : inBrackets(target.target_id, language);
    return `${head}${about}${zh ? "：" : ": "}${why}`;
  });
  const more = refused.length - lines.length;
  const count = more.toLocaleString("en-US");
  const rest = zh
    ? `另有 ${count} 行不可用；--format json 全部列出`
    : `and ${count} more refused; --format json tells all`;
  return [...(rows.length === 0 ? [] : [table]), ...lines, ...(more > 0 ? [rest] : [])].join("\n");
}

function observedJson({ progress, refused }: ObservedTargets, language: Language): object {
  return {
    progress: progressTable(progress, { language }).objects(),
    refused: refused.map(({ observation, target, reasons }) => ({
      row: observation.row,
      target_id: target?.target_id ?? null,
      reasons: reasons.map(({ rule, text }) => ({ rule, message: text[language] })),
    })),
  };
}

/** `observe`: observed values of your own against the targets, or a template to fill them in. */
export function addObserve(program: Command, effects: Effects): void {
  const command = withCommonOptions(program.command("observe"))
    .description(
      "compare observed values of your own with the targets: gap, yearly pace needed, on track or not",
    )
    .option("--file <csv>", "your observed values, in the columns of the template")
    .option("--template <csv>", "write a template to fill in, instead of reading a file");
  withSelectionOptions(command)
    .option(
      "--approximate-within <share>",
      "tolerance on either side of “about”, as a share such as 0.1",
      Number,
    )
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .option("--force", "overwrite an existing template")
    .action(async (options: ObserveCommandOptions) => {
      const language = languageOf(options, effects);
      const { file, template, approximateWithin } = options;
      if ((file === undefined) === (template === undefined)) {
        const parameters = { option: "--file, --template" };
        throw new CrossProvinceError([{ code: "option-either", severity: "error", at: {}, parameters }]);
      }
      const selection = selectionOf(options);
      const dataset = await loadDataset(placeOf(options));
      if (template !== undefined) {
        const text = observationsTemplate(dataset.targets, { ...selection, language });
        await refuseOccupied([template], options.force === true);
        await writeWhole(template, text);
        return;
      }
      if (file === undefined) return;
      const observations = parseObservations(await loadText(file), dataset, { file });
      if (observations.length === 0) {
        throw new CrossProvinceError([
          { code: "result-empty", severity: "error", at: {}, received: `${file}: value` },
        ]);
      }
      const observed = observeTargets(dataset.targets, observations, {
        ...selection,
        ...(approximateWithin === undefined ? {} : { approximateWithin }),
      });
      if (options.format === "json") {
        effects.out(`${JSON.stringify(observedJson(observed, language), null, 2)}\n`);
      } else if (options.format === "csv") {
        const table = progressTable(observed.progress, { language });
        effects.out(toPeopleCsv(table.columnNames(), table.objects() as Record<string, unknown>[]));
      } else effects.out(`${observedText(observed, language, effects.columns)}\n`);
    });
}
