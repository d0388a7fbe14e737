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

interface ExportOptions extends CommonOptions, Selection {
  readonly format: ExportFormatName;
  readonly out: string;
  readonly partition?: boolean;
  readonly force?: boolean;
}

function formatOf({ format, partition }: ExportOptions): ExportFormat {
  if (partition !== true) return EXPORT_FORMATS[format];
  if (format === "parquet") return PARTITIONED_PARQUET;
  throw invalidOption("--format (with --partition)", "parquet", format);
}

/** `export`: the targets in a format that other programs read. Writes all files of a format or none. */
export function addExport(program: Command, effects: Effects): void {
  const command = withCommonOptions(program.command("export"))
    .description(
      "write the targets for other programs: CSV, Excel, Parquet, SDMX, CSVW, annotations, Data Package; or the vocabulary: SKOS, a page",
    )
    .addOption(
      new Option("--format <format>", "format to write")
        .choices(Object.keys(EXPORT_FORMATS))
        .makeOptionMandatory(),
    );
  withSelectionOptions(command)
    .requiredOption("--out <path>", "file to write; a folder for sdmx-csv and csvw, which are several files")
    .option("--partition", "for parquet: a folder with one partition a region, as large data want it")
    .option("--force", "replace files that exist")
    .action(async (options: ExportOptions) => {
      const dataset = selectDataset(await loadDataset(placeOf(options)), selectionOf(options));
      const language = languageOf(options, effects);
      const files = await formatOf(options).makeFiles(dataset, options.out, language);
      await refuseOccupied(files.keys(), options.force === true);
      await writeTogether([...files].map(([path, content]) => ({ path, content })));
      const count = dataset.rows.targets.length;
      const names = [...files.keys()].join(", ");
      if (options.format === "skos" || options.format === "vocabulary")
        effects.log(language === "zh" ? `已写出词汇表：${names}` : `the vocabulary: ${names}`);
      else effects.log(language === "zh" ? `已写出 ${count} 个目标：${names}` : `${count} targets: ${names}`);
    });
}
