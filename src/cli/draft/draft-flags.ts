import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { numberOption } from "../common.js";
import { dateOption, idOption, periodOption } from "./draft-command-options.js";

/** Adds the options of `draft`. */
export function withDraftOptions(command: Command): Command {
  return command
    .requiredOption("--out <folder>", "folder to write the draft to")
    .option(
      "--region <code>",
      "region by GB/T 2260 code, name or pinyin, down to the county (default: as named in the document)",
    )
    .option("--region-name <name>", "Chinese name for a code that is not known")
    .option("--region-name-en <name>", "its English name")
    .option(
      "--period <years>",
      "first and last year such as 2021-2025 (default: as named in the document)",
      periodOption,
    )
    .option("--title <text>", "title in Chinese (default: as printed)")
    .option("--title-en <text>", "title in English")
    .option("--issuer <name>", "issuer in Chinese (default: as printed)")
    .option("--issuer-en <name>", "issuer in English")
    .option("--number <text>", "document number (default: as printed)")
    .option("--issued-on <date>", "date of issue such as 2021-01-04", dateOption)
    .option("--document-id <id>", "id of the document (default: region and first year)", idOption)
    .option(
      "--lexicon <file>",
      "further names of indicators: a CSV with the columns indicator_id and name (default: lexicon.csv in --data)",
    )
    .option(
      "--second <file>",
      "a second reading of the same document (columns as in targets.csv: JSON, CSV, Excel); rows where the two differ are flagged",
    )
    .option("--any", "also draft documents that do not look like plans: communiqués, news, data files")
    .addOption(
      new Option("--format <format>", "csv, or xlsx to write a workbook for review as well")
        .choices(["csv", "xlsx"])
        .default("csv"),
    )
    .option("--force", "overwrite an existing draft in --out")
    .option(
      "--jobs <number>",
      "files to read in parallel",
      numberOption("--jobs", 1, 64, "a number from 1 to 64"),
      availableParallelism(),
    )
    .option(
      "--timeout <seconds>",
      "time limit for one file, in seconds",
      numberOption("--timeout", 1, 86_400, "a number of seconds"),
      300,
    )
    .option(
      "--memory <megabytes>",
      "memory limit for one file, in megabytes",
      numberOption("--memory", 128, 1_000_000, "a number of megabytes, 128 or more"),
      4096,
    );
}
