import type { AuditReport } from "../audit/audit.js";
import type { DocumentCoverage } from "../audit/coverage.js";
import { OTHER_NUMBER_KINDS } from "../model/codes.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { type Column, renderGrid } from "./grid.js";
import { html } from "./html.js";
import { renderIssues } from "./render-issues.js";
import { type Rendered, say, type View } from "./rendered.js";

/** A column of counts. */
function counts(
  name: string,
  title: string,
  of: (row: DocumentCoverage) => number,
): Column<DocumentCoverage> {
  return { name, title, form: "number", cell: (row) => ({ text: String(of(row)) }) };
}

const otherNumbers = ({ others, headings_by_rule }: DocumentCoverage): number =>
  Object.values(others).reduce((sum, count) => sum + count, headings_by_rule);

function coverageColumns(language: Language): Column<DocumentCoverage>[] {
  const zh = language === "zh";
  return [
    {
      name: "document_id",
      title: zh ? "文件" : "Document",
      form: "short",
      cell: ({ document_id }) => ({ text: document_id }),
    },
    counts("numbers", zh ? "所载的数字" : "Numbers printed", (row) => row.numbers),
    counts("target_numbers", zh ? "属于目标" : "In targets", (row) => row.target_numbers),
    counts("others", zh ? "其他数字" : "Other numbers", otherNumbers),
    counts("unread", zh ? "未读" : "Unread", (row) => row.unread),
    counts("targets", zh ? "目标行" : "Target rows", (row) => row.targets),
    counts("sentences", zh ? "句子" : "Sentences", (row) => row.sentences),
    counts("sentences_lost", zh ? "原文缺失的句子" : "Sentences lost", (row) => row.sentences_lost),
    counts("gaps", zh ? "缺口" : "Gaps", (row) => row.gaps),
    {
      name: "kinds",
      title: zh ? "其他数字是什么" : "What other numbers are",
      form: "text",
      cell: ({ others, headings_by_rule }) => {
        const kinds = OTHER_NUMBER_KINDS.map((kind) => ({
          word: labelOf("kind", kind, { language }),
          count: others[kind] + (kind === "heading" ? headings_by_rule : 0),
        }));
        const text = kinds
          .flatMap(({ word, count }) => (count === 0 ? [] : `${word} ${count}`))
          .join(zh ? "、" : ", ");
        return { text, html: html`<details><summary>${zh ? "分类" : "By kind"}</summary>${text}</details>` };
      },
    },
  ];
}

/** What became of every number that the documents print, and what their stored texts have lost. */
export function renderCoverage(documents: readonly DocumentCoverage[], view: View): Rendered {
  return renderGrid(documents.slice(0, view.rows), coverageColumns(view.language), documents.length, view);
}

/** An audit: whether it holds, the coverage of each document, and the issues. */
export function renderAudit(report: AuditReport, view: View): Rendered {
  const verdict = report.holds
    ? say(view, "✓ 审核通过：没有错误", "✓ The audit holds: no errors")
    : say(view, "✕ 审核未通过", "✕ The audit fails");
  const coverage = renderCoverage(report.documents, view);
  const issues = renderIssues(report.issues, view);
  return {
    html: html`<p><b>${verdict}</b></p>${coverage.html}${issues.html}`,
    text: [verdict, coverage.text, issues.text].join("\n"),
  };
}
