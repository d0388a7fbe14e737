import { type Command, Option } from "commander";
import { type AuditReport, audit } from "../audit/audit.js";
import { MEASURES, OTHER_NUMBER_KINDS } from "../model/codes.js";
import { describeIssue } from "../model/describe-issue.js";
import { CrossProvinceError, describeIssues } from "../model/issue.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { type DatasetPlace, readDataset } from "../tables/load-dataset.js";
import { countsTable } from "../text/text-table.js";
import { type CommonOptions, languageOf, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";

const FORMATS = ["table", "json"] as const;

interface AuditCommandOptions extends CommonOptions {
  readonly format: (typeof FORMATS)[number];
}

/**
 * Audits the dataset at a place. What the audit finds is its result and goes where results go; tables whose rows can't be read make a report
 * of their issues alone.
 * @throws CrossProvinceError where there are no tables to audit, which is no finding
 */
async function auditOf(place: DatasetPlace): Promise<AuditReport> {
  try {
    const { dataset, issues } = await readDataset(place);
    return audit(dataset, { found: issues });
  } catch (error) {
    if (!(error instanceof CrossProvinceError) || error.issues.every(({ at }) => at.file === undefined))
      throw error;
    return { holds: false, documents: [], exceptions: [], issues: error.issues };
  }
}

/** A report as plain JSON, each issue with its message in one language. */
function auditToJson(report: AuditReport, language: Language): object {
  return {
    ...report,
    issues: report.issues.map((issue) => ({ ...issue, message: describeIssue(issue, { language }) })),
  };
}

type Counts = Readonly<Record<string, number>>;

/** One line a document and one for all. */
function countTable(
  title: string,
  rows: readonly (readonly [string, Counts])[],
  all: string,
  room: number,
): string {
  const columns = Object.keys(rows[0]?.[1] ?? {});
  const total = columns.map((name) => rows.reduce((sum, [, counts]) => sum + (counts[name] ?? 0), 0));
  return countsTable(
    [title, ...columns],
    [
      ...rows.map(([name, counts]) => [name, ...columns.map((column) => String(counts[column] ?? 0))]),
      [all, ...total.map(String)],
    ],
    room,
  );
}

/** What the audit found, in words: counts by document, by measure and by kind, exceptions, issues, and the verdict. */
function auditText(
  { holds, documents, exceptions, issues }: AuditReport,
  language: Language,
  columns: number,
): string {
  const zh = language === "zh";
  const say = (chinese: string, english: string): string => (zh ? chinese : english);
  const all = say("合计", "all");
  const parts: string[] = [];
  const table = (title: string, counts: (document: (typeof documents)[number]) => Counts): void => {
    if (documents.length === 0) return;
    const rows = documents.map((document) => [document.document_id, counts(document)] as const);
    parts.push(countTable(title, rows, all, columns));
  };
  table(say("文件", "Document"), (document) => ({
    [say("数字", "Numbers")]: document.numbers,
    [say("属于目标", "in targets")]: document.target_numbers,
    [say("其他数字", "others")]: Object.values(document.others).reduce((sum, count) => sum + count, 0),
    [say("标题序号（按规则识别）", "headings by rule")]: document.headings_by_rule,
    [say("未识别", "unread")]: document.unread,
    [say("句子", "Sentences")]: document.sentences,
    [say("原文缺失", "lost in the source")]: document.sentences_lost,
    [say("缺失处", "gaps")]: document.gaps,
  }));
  table(say("目标", "Targets"), (document) => ({
    [say("目标数", "targets")]: document.targets,
    ...Object.fromEntries(
      MEASURES.map((code) => [labelOf("measure", code, { language }), document.measures[code]]),
    ),
    [say("其中：表格单元格", "of them table cells")]: document.cells,
    [say("其中：重复表述", "of them restatements")]: document.restatements,
  }));
  table(say("其他数字", "Other numbers"), (document) =>
    Object.fromEntries(
      OTHER_NUMBER_KINDS.map((kind) => [labelOf("kind", kind, { language }), document.others[kind]]),
    ),
  );
  if (exceptions.length > 0) {
    const lines = exceptions.map(
      ({ target_id, field, reads, reason }) =>
        `  ${target_id}: ${field} ${say("单独读取为", "read alone")} \`${reads}\` — ${reason}`,
    );
    parts.push([say("已说明理由的例外：", "Reasoned exceptions:"), ...lines].join("\n"));
  }
  if (issues.length > 0) {
    const name = { error: say("错误", "error"), warning: say("警告", "warning") };
    parts.push(
      (["error", "warning"] as const)
        .flatMap((severity) =>
          describeIssues(
            issues.filter((issue) => issue.severity === severity),
            language,
          ).map((line) => `${name[severity]}: ${line}`),
        )
        .join("\n"),
    );
  }
  const errors = issues.filter((issue) => issue.severity === "error").length;
  const warnings = issues.length - errors;
  parts.push(
    holds
      ? say(
          `通过：每个数字都有归属，每个目标两次读取的结果一致。警告 ${warnings} 条。`,
          `Holds: every number is accounted for, every target reads the same twice. ${warnings} warnings.`,
        )
      : say(
          `未通过：错误 ${errors} 条，警告 ${warnings} 条。`,
          `Fails: ${errors} errors, ${warnings} warnings.`,
        ),
  );
  return parts.join("\n\n");
}

/** `audit`: proves that tables and documents agree. Exit code 1 where they do not. */
export function addAudit(program: Command, effects: Effects): void {
  withCommonOptions(program.command("audit"))
    .description(
      "check the tables against an independent reading of the documents: codes, hashes, quotes, every number, every table cell",
    )
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .action(async (options: AuditCommandOptions) => {
      const language = languageOf(options, effects);
      const report = await auditOf(placeOf(options));
      effects.out(
        options.format === "json"
          ? `${JSON.stringify(auditToJson(report, language), null, 2)}\n`
          : `${auditText(report, language, effects.columns)}\n`,
      );
      if (!report.holds) effects.setExitCode(1);
    });
}
