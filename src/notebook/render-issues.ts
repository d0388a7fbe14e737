import { describeIssue } from "../model/describe-issue.js";
import type { Issue } from "../model/issue.js";
import { html } from "./html.js";
import { type Rendered, say, type View } from "./rendered.js";

const MARKS = { error: "✕", warning: "▲" } as const;

/** Issues, the errors first: each with its place, what was expected and what was found. */
export function renderIssues(issues: readonly Issue[], view: View): Rendered {
  if (issues.length === 0) {
    const none = say(view, "没有发现问题", "No issues");
    return { html: html`<p>${none}</p>`, text: none };
  }
  const sorted = [...issues].sort((p, q) => Number(q.severity === "error") - Number(p.severity === "error"));
  const shown = sorted.slice(0, view.rows);
  const rest = issues.length - shown.length;
  const more = rest === 0 ? "" : say(view, `还有 ${rest} 条`, `${rest} more`);
  return {
    html: html`<ul>${shown.map(
      (issue) =>
        html`<li class="cp-${issue.severity}"><i aria-hidden="true">${MARKS[issue.severity]}</i> ${describeIssue(issue, { language: view.language })}</li>`,
    )}</ul>${more === "" ? null : html`<p class="cp-more">${more}</p>`}`,
    text: [
      ...shown.map(
        (issue) => `${MARKS[issue.severity]} ${describeIssue(issue, { language: view.language })}`,
      ),
      more,
    ]
      .filter((line) => line !== "")
      .join("\n"),
  };
}
