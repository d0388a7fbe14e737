import { type Command, Option } from "commander";
import { selectDataset } from "../compare/select-dataset.js";
import { type Selection, selectionOf } from "../compare/selection.js";
import { refuseOccupied } from "../io/refuse-occupied.js";
import { writeTogether } from "../io/write-together.js";
import { loadDataset } from "../tables/load-dataset.js";
import { type CommonOptions, invalidOption, languageOf, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportFormatName,
  PARTITIONED_PARQUET,
} from "./export-formats.js";
import { withSelectionOptions } from "./selection-options.js";
import { writeParquetFolder } from "./write-parquet-folder.js";

interface ExportOptions extends CommonOptions, Selection {
  readonly format: ExportFormatName;
  readonly out: string;
  readonly partition?: boolean;
  readonly draft?: string;
  readonly force?: boolean;
}

function formatOf({ format, partition }: ExportOptions): ExportFormat {
  if (partition !== true) return EXPORT_FORMATS[format];
  if (format === "parquet") return PARTITIONED_PARQUET;
  throw invalidOption("--format (with --partition)", "parquet", format);
}

/** An option as a message names it where it stands beside `--draft`. */
const withDraft = (option: string, zh: boolean): string =>
  zh ? `与 --draft 并用时，${option}` : `${option} (with --draft)`;

async function exportOneDraft(draft: string, options: ExportOptions, effects: Effects): Promise<void> {
  const language = languageOf(options, effects);
  const zh = language === "zh";
  if (options.format !== "parquet" || options.partition !== true)
    throw invalidOption(withDraft("--format", zh), "parquet --partition", options.format);
  const [narrowed] = Object.keys(selectionOf(options));
  if (narrowed !== undefined)
    throw invalidOption(withDraft(`--${narrowed}`, zh), zh ? "空（整份草稿一并导出）" : "nothing", narrowed);
  const { exportDraft } = await import("./export-draft.js");
  const { rows } = await loadDataset(placeOf(options));
  const out = { folder: options.out, force: options.force === true };
  const count = (await exportDraft(draft, rows, out, effects, language)).toLocaleString("en-US");
  effects.log(zh ? `已写出 ${count} 个目标：${options.out}` : `${count} targets: ${options.out}`);
}

/** `export`: the targets in a format that other programs read. Writes all files of a format or none. */
export function addExport(program: Command, effects: Effects): void {
  const command = withCommonOptions(program.command("export"))
    .description(
      "export the targets for other programs (CSV, Excel, Parquet, SDMX, CSVW, annotations, Data Package) or the vocabulary (SKOS, a web page)",
    )
    .addOption(
      new Option("--format <format>", "format to write")
        .choices(Object.keys(EXPORT_FORMATS))
        .makeOptionMandatory(),
    );
  withSelectionOptions(command)
    .requiredOption("--out <path>", "file to write; a folder for sdmx-csv and csvw, which are several files")
    .option("--partition", "for parquet: a folder partitioned by region, for large data")
    .option(
      "--draft <folder>",
      "with --partition: the targets of a draft too large for `accept`, piece by piece; --data holds the lists it refers to",
    )
    .option("--force", "overwrite existing files")
    .action(async (options: ExportOptions) => {
      const language = languageOf(options, effects);
      if (options.draft !== undefined) {
        await exportOneDraft(options.draft, options, effects);
        return;
      }
      const dataset = selectDataset(await loadDataset(placeOf(options)), selectionOf(options));
      const files = await formatOf(options).makeFiles(dataset, options.out, language);
      await refuseOccupied(files.keys(), options.force === true);
      const contents = [...files].map(([path, content]) => ({ path, content }));
      if (options.partition === true) await writeParquetFolder(options.out, contents, "export");
      else await writeTogether(contents);
      const count = dataset.rows.targets.length;
      const names = [...files.keys()].join(", ");
      if (options.format === "skos" || options.format === "vocabulary")
        effects.log(language === "zh" ? `已写出词汇表：${names}` : `the vocabulary: ${names}`);
      else effects.log(language === "zh" ? `已写出 ${count} 个目标：${names}` : `${count} targets: ${names}`);
    });
}
