import { basename, join } from "node:path";
import type { Command } from "commander";
import { loadDecisions } from "../draft/decisions/decisions-file.js";
import { decidedNames, mergedIndicators } from "../draft/decisions/merged-indicators.js";
import type { DraftOptions } from "../draft/draft-options.js";
import { knownNames } from "../draft/known-names.js";
import { readLexicon } from "../draft/lexicon.js";
import { loadLexicon } from "../draft/load-lexicon.js";
import { withSecondReading } from "../draft/second-reading.js";
import { loadClaims } from "../draft/verify-document.js";
import { parseCsv } from "../io/csv.js";
import { documentFiles } from "../io/document-files.js";
import { loadText } from "../io/read.js";
import { withRunLock } from "../io/run-lock.js";
import { refuseExisting } from "../io/write.js";
import { describeIssues, fewLines, type Issue } from "../model/issue.js";
import type { Language } from "../model/language.js";
import { loadDataset } from "../tables/load-dataset.js";
import { invalidOption, languageOf, placeOf, withCommonOptions } from "./common.js";
import { assembleDrafts } from "./draft/draft-assembly.js";
import { type DraftCommandOptions, draftOptions, OF_ONE } from "./draft/draft-command-options.js";
import { withDraftOptions } from "./draft/draft-flags.js";
import type { DraftedFile, DraftResult } from "./draft/draft-job.js";
import { draftAll, type PoolLimits } from "./draft/draft-pool.js";
import { type DraftRun, openDraftRun } from "./draft/draft-run.js";
import {
  crowdedText,
  draftsText,
  otherNumbersText,
  skippedText,
  textlessText,
  timeLeftText,
  writtenText,
} from "./draft/draft-summary.js";
import { distinctDrafts } from "./draft/draft-twins.js";
import { UNREAD_FILES, unreadFiles } from "./draft/unread-files.js";
import type { Effects } from "./effects.js";
import { DONE_IN_PART, FAILED } from "./exit-codes.js";

/** Of more drafts than this the other numbers are not printed; they are in the table. */
const SHOWN_DRAFTS = 20;
/** What the dataset is called where none is named. */
const SHIPPED_NAME = { en: "the shipped dataset", zh: "随附数据集" } as const;
/** Changed when what is laid down between two runs changes. */
const RUN_VERSION = 1;

/** Drafts the files of a run, showing how far it is. */
async function draftRun(
  run: DraftRun,
  asked: DraftOptions,
  limits: Omit<PoolLimits, "onResult">,
  effects: Effects,
  language: Language,
): Promise<DraftResult[]> {
  const all = run.tasks.length;
  const start = Date.now();
  let before = 0;
  const results = await draftAll(run.tasks, asked, {
    ...limits,
    onResult: (done, { path }, again) => {
      if (again) before += 1;
      const left = timeLeftText(done - before, all - before, Date.now() - start, language);
      effects.progress(`${done}/${all} ${basename(path)}${left}`);
    },
  });
  effects.progress("");
  if (before > 0) {
    effects.log(
      language === "zh"
        ? `接续上次中断的运行：${all} 个文件中 ${before} 个已完成`
        : `went on from a run that was stopped: ${before} of ${all} files were done`,
    );
  }
  return results;
}

/** `draft`: documents to rows that a person reviews. */
export function addDraft(program: Command, effects: Effects): void {
  withDraftOptions(withCommonOptions(program.command("draft <files...>")))
    .description(
      "draft the targets of documents (text, HTML, Word, Excel, PDF, OFD …; files or folders) as rows to be reviewed",
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
        throw invalidOption(option, zh ? "只用于单个文件" : "given for one file only", String(options[fact]));
      }
      const { rows } = await loadDataset(placeOf(options));
      const ids = rows.indicators.map((row) => row.indicator_id);
      const lexicon =
        options.lexicon === undefined
          ? await loadLexicon(options.data, ids)
          : readLexicon(
              parseCsv(await loadText(options.lexicon), basename(options.lexicon)),
              ids,
              basename(options.lexicon),
            );
      const { documents, regions, indicators, populations, units } = rows;
      const known = { documents, regions, indicators, populations, units };
      const decisions = options.data === undefined ? [] : await loadDecisions(options.data);
      const merged = mergedIndicators(decisions);
      const synonyms = [...decidedNames(decisions), ...lexicon];
      const { timeout: seconds, memory: megabytes, jobs } = options;
      const asked = { ...draftOptions(options), known, synonyms, merged };
      await withRunLock(options.out, `draft --out ${options.out}`, async () => {
        // Another may have written it while the dataset was read.
        await refuseExisting(join(options.out, "targets.csv"), options.force === true);
        const run = await openDraftRun(options.out, files, {
          asked,
          seconds,
          megabytes,
          version: RUN_VERSION,
        });
        const results = await draftRun(run, asked, { jobs, seconds, megabytes }, effects, language);
        const tell = (issues: readonly Issue[]) => {
          for (const line of describeIssues(issues, language)) effects.log(line);
        };
        const unread = results.flatMap((result) => ("drafted" in result ? [] : result.issues));
        if (unread.length > 0) effects.setExitCode(DONE_IN_PART);
        tell(unread);
        const made = results.flatMap((result, index) =>
          "drafted" in result ? [{ ...result, spool: run.tasks[index]?.spool ?? "" }] : [],
        );
        const { drafts: spooled, issues } = distinctDrafts(
          made,
          documents,
          options.data ?? SHIPPED_NAME[language],
        );
        tell(issues);
        if (spooled.length === 0) {
          await run.remove();
          effects.setExitCode(FAILED);
          if (files.length === 0) effects.log(zh ? "没有可读的文件" : "there is no document to read");
          return;
        }
        const list = unreadFiles(unread, language);
        if (list !== null) {
          const path = join(options.out, UNREAD_FILES);
          effects.log(zh ? `未能读取的文件全部列于 ${path}` : `all files that could not be read: ${path}`);
        }
        const second = options.second === undefined ? null : await loadClaims(options.second);
        const others: string[] = [];
        const found: Issue[] = [];
        const textless: string[] = [];
        const crowded: string[] = [];
        const settled: DraftedFile[] = [];
        await assembleDrafts(options.out, spooled, {
          folder: run.folder,
          known,
          language,
          unread: list,
          ...(second === null ? {} : { change: (draft) => withSecondReading(draft, second) }),
          onDraft: (draft) => {
            const far = `${settled.length + 1}/${spooled.length}`;
            effects.progress(zh ? `汇总 ${far}` : `putting together ${far}`);
            const { drafted } = spooled[settled.length] ?? {};
            if (drafted !== undefined) settled.push({ ...drafted, document: draft.document });
            found.push(...draft.issues.filter((issue) => issue.at.row === undefined));
            textless.push(...textlessText(draft, language));
            crowded.push(...crowdedText(draft, language));
            if (spooled.length > SHOWN_DRAFTS) return;
            others.push(
              `\n${draft.document.document_id}\n${otherNumbersText(draft, language, effects.columns)}\n`,
            );
          },
        });
        effects.progress("");
        tell(found);
        for (const lines of [textless, crowded])
          for (const line of fewLines(lines, language)) effects.log(line);
        await run.remove();
        if (options.format === "xlsx") {
          const { writeReviewWorkbook } = await import("../review/write-review-workbook.js");
          await writeReviewWorkbook(
            options.out,
            { indicators: knownNames(known, synonyms).indicators, units },
            language,
          );
        }
        effects.out(`${draftsText(settled, language, effects.columns)}\n`);
        effects.out(others.join(""));
        const wrong = settled.reduce((sum, one) => sum + one.issues, 0);
        effects.out(writtenText(options.out, options.format, wrong, language));
      });
    });
}
