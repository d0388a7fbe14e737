import { type Issue, issueText } from "./issue.js";
import type { LanguageOption } from "./language.js";
import { languageOf } from "./refuse-unknown.js";
import { has, refuseArgument } from "./require.js";

/**
 * The text of an issue: what is wrong, where, what was expected and received, and how to mend it.
 * @example
 * describeIssue({ code: "value-missing", severity: "error", at: { file: "targets.csv", row: 12, column: "unit" } });
 * // => "`unit` must have a value (targets.csv, row 12, column unit)."
 */
export function describeIssue(issue: Issue, options: LanguageOption = {}): string {
  if (!has(issue, "code", "at")) refuseArgument("argument-issue", issue);
  return issueText(issue, languageOf(options));
}
