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
      "region by GB/T 2260 code, name or pinyin, down to the county (default: the one that the document names)",
    )
    .option("--region-name <name>", "Chinese name for a code that is not known")
    .option("--region-name-en <name>", "its English name")
    .option(
      "--period <years>",
      "first and last year such as 2021-2025 (default: those that the document names)",
      periodOption,
    )
    .option("--title <text>", "title in Chinese (default: the one printed)")
    .option("--title-en <text>", "title in English")
    .option("--issuer <name>", "issuer in Chinese (default: the one printed)")
    .option("--issuer-en <name>", "issuer in English")
    .option("--number <text>", "document number (default: the one printed)")
    .option("--issued-on <date>", "date of issue such as 2021-01-04", dateOption)
    .option("--document-id <id>", "id of the document (default: region and first year)", idOption)
    .option(
      "--lexicon <file>",
      "more names of indicators: a CSV with the columns indicator_id and name (default: lexicon.csv in --data)",
    )
    .option(
      "--second <file>",
      "a second reading of the same document (columns of targets.csv: JSON, CSV, Excel): where the two differ a row is doubted",
    )
    .option("--any", "draft documents too that look like no plan: communiques, news, data files")
    .addOption(
      new Option("--format <format>", "csv, or xlsx for a workbook to review beside it")
        .choices(["csv", "xlsx"])
        .default("csv"),
    )
    .option("--force", "replace a draft that is in --out already")
    .option(
      "--jobs <number>",
      "files read at once",
      numberOption("--jobs", 1, 64, "a number from 1 to 64"),
      availableParallelism(),
    )
    .option(
      "--timeout <seconds>",
      "the longest that one file may take",
      numberOption("--timeout", 1, 86_400, "a number of seconds"),
      300,
    )
    .option(
      "--memory <megabytes>",
      "the most memory that one file may take",
      numberOption("--memory", 128, 1_000_000, "a number of megabytes, 128 or more"),
      4096,
    );
}
