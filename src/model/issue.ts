import { shortened } from "./clean-text.js";
import { expectedInChinese } from "./expected-words.js";
import type { Language } from "./language.js";
import { type MessageCode, type MessageParameters, message } from "./messages.js";
import { numberSpan } from "./spans.js";

/** Where an issue was found. Rows count from 1 with the header as row 1, as a spreadsheet shows them. */
export interface IssuePlace {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
  /** The cell of a sheet, such as `F12`, where columns may stand in any order. */
  readonly cell?: string;
  readonly document?: string;
  /** UTF-16 offsets into the document as stored. */
  readonly start?: number;
  readonly end?: number;
}

/** One thing that is wrong or doubtful: data, from which the text is made once, in either language. */
export interface Issue {
  readonly code: MessageCode;
  readonly severity: "error" | "warning";
  readonly at: IssuePlace;
  readonly expected?: string;
  readonly received?: string;
  /** The nearest valid value, where there is one. */
  readonly hint?: string;
  readonly parameters?: MessageParameters;
}

/** The place of an issue as people read it: `targets.csv, row 12, column unit`. */
export function placeOf(at: IssuePlace, language: Language = "en"): string {
  const zh = language === "zh";
  const parts: string[] = [];
  if (at.file !== undefined) parts.push(at.file);
  if (at.document !== undefined) parts.push(at.document);
  if (at.row !== undefined) parts.push(zh ? `第 ${at.row} 行` : `row ${at.row}`);
  if (at.column !== undefined) parts.push(zh ? `${at.column} 列` : `column ${at.column}`);
  if (at.cell !== undefined) parts.push(zh ? `${at.cell} 单元格` : `cell ${at.cell}`);
  if (at.start !== undefined) {
    const span = at.end === undefined ? `${at.start}` : numberSpan(at.start, at.end, language);
    parts.push(zh ? `字符 ${span}` : `characters ${span}`);
  }
  return parts.join(zh ? "，" : ", ");
}

/** Codes that name the nearest of what is there. */
const NAMING: ReadonlySet<MessageCode> = new Set([
  "family-unknown",
  "region-unknown",
  "year-unknown",
  "document-unknown",
  "target-unknown",
]);

/** The message of an issue: where nothing of the kind is there at all, no nearest can be named. */
const codeToTell = ({ code, expected }: Issue): MessageCode =>
  NAMING.has(code) && (expected ?? "") === "" ? "none-there" : code;

/** The most characters of what was received, and of a parameter, that a message repeats. */
const REPEATED = 300;
const OF_A_PARAMETER = 1000;

/** The text of an issue in a language. */
export function issueText(issue: Issue, language: Language): string {
  const zh = language === "zh";
  const told = {
    ...issue.parameters,
    expected: issue.expected ?? "",
    received: shortened(issue.received ?? "", REPEATED),
    column: issue.at.column ?? "",
  };
  const words = Object.entries(told).map(([name, value]) => {
    if (typeof value !== "string") return [name, value];
    const short = name === "expected" ? value : shortened(value, OF_A_PARAMETER);
    return [name, zh ? expectedInChinese(short) : short];
  });
  const text = message(codeToTell(issue), language, Object.fromEntries(words));
  const place = placeOf(issue.at, language);
  const hint =
    issue.hint === undefined ? "" : zh ? `是否想写 “${issue.hint}”？` : ` Did you mean \`${issue.hint}\`?`;
  return `${text}${place === "" ? "" : zh ? `（${place}）` : ` (${place})`}${zh ? "。" : "."}${hint}`;
}

/** How many issues of one kind are told; a table with a wrong column has as many as rows. */
const TOLD = 20;

function moreOfKind(count: number, language: Language): string {
  const more = count.toLocaleString("en-US");
  return language === "zh" ? `……同类问题另有 ${more} 条` : `… and ${more} more of this kind`;
}

/** Lines of one kind; of more than twenty the first, and how many more there are. */
export function fewLines(lines: readonly string[], language: Language): readonly string[] {
  return lines.length <= TOLD + 1
    ? lines
    : [...lines.slice(0, TOLD), moreOfKind(lines.length - TOLD, language)];
}

/**
 * The texts of issues, a line each; of more than twenty of one kind the first are told, and how many more there are.
 */
export function describeIssues(issues: readonly Issue[], language: Language = "en"): string[] {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  const told = new Map<string, number>();
  const lines: string[] = [];
  for (const issue of issues) {
    const before = told.get(issue.code) ?? 0;
    told.set(issue.code, before + 1);
    const all = counts.get(issue.code) ?? 0;
    // One more than twenty is told too: a line that says so would be as long.
    if (before < TOLD || all === TOLD + 1) lines.push(issueText(issue, language));
    else if (before === TOLD) lines.push(moreOfKind(all - TOLD, language));
  }
  return lines;
}

/** The one error that people see. It carries its issues; a stack is shown only with `--debug`. */
export class CrossProvinceError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], language: Language = "en") {
    super(describeIssues(issues, language).join("\n"));
    this.name = "CrossProvinceError";
    this.issues = issues;
  }

  /** The same error told in another language. */
  in(language: Language): string {
    return describeIssues(this.issues, language).join("\n");
  }
}
