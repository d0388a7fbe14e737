import { describeIssues, type Issue, issueText } from "../../model/issue.js";
import type { Language } from "../../model/language.js";

/** The file of a draft folder that names every file that could not be read, where they are too many to be told one by one. */
export const UNREAD_FILES = "unread-files.txt";

/** The files that could not be read, a line each with the reason; null where all of them are told. */
export function unreadFiles(issues: readonly Issue[], language: Language): string | null {
  const all = issues.map((issue) => issueText(issue, language));
  return describeIssues(issues, language).length === all.length ? null : `${all.join("\n")}\n`;
}
