import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import type { Command } from "commander";
import type { DraftOptions } from "../draft/draft-options.js";
import { readLexicon } from "../draft/lexicon.js";
import { loadLexicon } from "../draft/load-lexicon.js";
import { settleDrafts } from "../draft/settle-drafts.js";
import { writeDraft } from "../draft/write-draft.js";
import { parseCsv } from "../io/csv.js";
import { documentFiles } from "../io/document-files.js";
import { loadText } from "../io/read.js";
import { refuseExisting } from "../io/write.js";
import { CrossProvinceError, describeIssue } from "../model/issue.js";
import type { Language } from "../model/language.js";
import { loadDataset } from "../tables/load-dataset.js";
import { type CommonOptions, languageOf, numberOption, placeOf, withCommonOptions } from "./common.js";
import { draftAll } from "./draft-pool.js";
import { draftsText, otherNumbersText } from "./draft-summary.js";
import type { Effects } from "./effects.js";

interface DraftCommandOptions extends CommonOptions {
  readonly region?: string;
  readonly regionName?: string;
  readonly regionNameEn?: string;
  readonly period?: readonly [number, number];
  readonly title?: string;
  readonly titleEn?: string;
  readonly issuer?: string;
  readonly issuerEn?: string;
  readonly number?: string;
  readonly issuedOn?: string;
  readonly documentId?: string;
  readonly any?: boolean;
  readonly out: string;
  readonly lexicon?: string;
  readonly force?: boolean;
  readonly jobs: number;
  readonly timeout: number;
  readonly memory: number;
}

function invalid(option: string, expected: string, received: string): CrossProvinceError {
  return new CrossProvinceError([
    { code: "option-invalid", severity: "error", at: {}, expected, received, parameters: { option } },
  ]);
}

/** Reads `2021-2025` (any dash, 至) or `2022`. */
export function periodOption(text: string): readonly [number, number] {
  const years = /^\s*(\d{4})\s*(?:(?:[-–—−~～至到])+\s*(\d{4}))?\s*年?\s*$/u.exec(text);
  const [start, end] = [Number(years?.[1]), Number(years?.[2] ?? years?.[1])];
  if (years !== null && start >= 1949 && end <= 2100 && start <= end) return [start, end];
  throw invalid("--period", "the first and last year such as 2021-2025", text);
}

function dateOption(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  )
    return text;
  throw invalid("--issued-on", "a date such as 2021-01-04", text);
}

function idOption(text: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return text;
  throw invalid("--document-id", "a kebab-case id such as hubei-2021", text);
}

/** Names what a folder holds that is taken for no document; of many, the first. */
function skippedText(skipped: readonly string[], language: Language): string {
  const shown = skipped.slice(0, SHOWN_SKIPPED).map((path) => basename(path));
  const more = skipped.length - shown.length;
  return language === "zh"
    ? `略过非文件的 ${skipped.length} 项：${shown.join("、")}${more > 0 ? `等，另有 ${more} 项` : ""}`
    : `passed over, as no documents by their endings: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const SHOWN_SKIPPED = 20;

/** Facts that are those of one document. */
const OF_ONE = ["documentId", "title", "titleEn", "number"] as const;

/** The options of the command as those of the drafts. */
function draftOptions(options: DraftCommandOptions): DraftOptions {
  const {
    region,
    regionName,
    regionNameEn,
    period,
    title,
    titleEn,
    issuer,
    issuerEn,
    number,
    issuedOn,
    documentId,
    any,
  } = options;
  return {
    ...(region === undefined ? {} : { region }),
    ...(regionName === undefined ? {} : { nameZh: regionName }),
    ...(regionNameEn === undefined ? {} : { nameEn: regionNameEn }),
    ...(period === undefined ? {} : { period }),
    ...(title === undefined ? {} : { title }),
    ...(titleEn === undefined ? {} : { titleEn }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(issuerEn === undefined ? {} : { issuerEn }),
    ...(number === undefined ? {} : { number }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(documentId === undefined ? {} : { documentId }),
    ...(any === undefined ? {} : { any }),
  };
}

/** `draft`: documents to rows that a person reviews. */
export function addDraft(program: Command, effects: Effects): void {
  withCommonOptions(program.command("draft <files...>"))
    .description(
      "draft the targets of documents (text, HTML, Word, Excel, PDF, OFD …; files or folders) as rows to be reviewed",
    )
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
    .option("--any", "draft documents too that look like no plan: communiques, news, data files")
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
    )
    .action(async (paths: readonly string[], options: DraftCommandOptions) => {
      const language = languageOf(options, effects);
      const zh = language === "zh";
      await refuseExisting(join(options.out, "targets.csv"), options.force === true);
      const { files, skipped } = await documentFiles(paths);
      if (skipped.length > 0) effects.log(skippedText(skipped, language));
      const fact = OF_ONE.find((name) => options[name] !== undefined);
      if (files.length > 1 && fact !== undefined) {
        const option = `--${fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
        throw invalid(option, zh ? "只用于单个文件" : "given for one file only", String(options[fact]));
      }
      const { rows } = await loadDataset(placeOf(options));
      const ids = rows.indicators.map((row) => row.indicator_id);
      const synonyms =
        options.lexicon === undefined
          ? await loadLexicon(options.data, ids)
          : readLexicon(
              parseCsv(await loadText(options.lexicon), basename(options.lexicon)),
              ids,
              basename(options.lexicon),
            );
      const { documents, regions, indicators, populations, units } = rows;
      const known = { documents, regions, indicators, populations, units };
      const results = await draftAll(
        files,
        { ...draftOptions(options), known, synonyms },
        {
          jobs: options.jobs,
          seconds: options.timeout,
          megabytes: options.memory,
          onResult: (done, { path }) => effects.progress(`${done}/${files.length} ${basename(path)}`),
        },
      );
      effects.progress("");
      const drafts = settleDrafts(
        results.flatMap((result) => ("draft" in result ? [result.draft] : [])),
        known,
      );
      for (const result of results) {
        if ("draft" in result) continue;
        effects.setExitCode(1);
        for (const issue of result.issues) effects.log(describeIssue(issue, language));
      }
      if (drafts.length === 0) {
        effects.setExitCode(1);
        if (files.length === 0) effects.log(zh ? "没有可读的文件" : "there is no document to read");
        return;
      }
      await writeDraft(options.out, drafts, { force: options.force === true, language });
      for (const issue of drafts.flatMap((draft) => draft.issues))
        if (issue.at.row === undefined) effects.log(describeIssue(issue, language));
      effects.out(`${draftsText(drafts, language)}\n`);
      for (const draft of drafts)
        effects.out(`\n${draft.document.document_id}\n${otherNumbersText(draft, language)}\n`);
      effects.out(
        zh
          ? `\n已写入 ${options.out}：请对照 review.csv 核对 targets.csv，将核对过的行的 status 改为 reviewed，再运行 accept。\n`
          : `\nwrote ${options.out}: review targets.csv with review.csv beside it, set status to reviewed, then run accept.\n`,
      );
    });
}
