import { formulaWords } from "../compare/arithmetic-words.js";
import {
  type DocumentFinding,
  FINDING_LABELS,
  FINDING_SEVERITIES,
  type FindingKind,
  type FindingQuote,
  type FindingSeverity,
} from "../findings/finding.js";
import type { Bilingual, Language } from "../model/language.js";
import { numberSpan } from "../model/spans.js";
import { type Column, renderGrid } from "./grid.js";
import { type Html, html } from "./html.js";
import type { Rendered, View } from "./rendered.js";

/** A finding, or a row of a table of findings, whose text is in one language. */
export interface FindingLike extends Omit<DocumentFinding, "text"> {
  readonly text: Bilingual | string;
}

const MARKS: Readonly<Record<FindingSeverity, string>> = { confirmed: "✓", remark: "○", conflict: "✕" };

const label = (code: FindingKind | FindingSeverity, language: Language): string =>
  FINDING_LABELS[code][language];

const textOf = ({ text }: FindingLike, language: Language): string =>
  typeof text === "string" ? text : text[language];

function quotesHtml(quotes: readonly FindingQuote[], language: Language): Html {
  const zh = language === "zh";
  const items = quotes.map(
    ({ text, cell, document_id, start, end }) =>
      html`<blockquote lang="zh">${text}</blockquote><span class="cp-soft">${cell === null ? null : `${cell} · `}${document_id} ${numberSpan(start, end, language)}</span>`,
  );
  return html`<details><summary>${zh ? `原文 ${quotes.length} 处` : `${quotes.length} quotes`}</summary>${items}</details>`;
}

function findingColumns(language: Language): Column<FindingLike>[] {
  const zh = language === "zh";
  return [
    {
      name: "severity",
      title: zh ? "结论" : "Weight",
      form: "short",
      cell: ({ severity }) => {
        const word = label(severity, language);
        return {
          text: `${MARKS[severity]} ${word}`,
          html: html`<span class="cp-${severity}"><i aria-hidden="true">${MARKS[severity]}</i> ${word}</span>`,
        };
      },
    },
    {
      name: "kind",
      title: zh ? "检查" : "Check",
      form: "short",
      cell: ({ kind }) => ({ text: label(kind, language) }),
    },
    {
      name: "document_id",
      title: zh ? "文件" : "Document",
      form: "short",
      cell: ({ document_id }) => ({ text: document_id }),
    },
    {
      name: "text",
      title: zh ? "发现" : "Finding",
      form: "text",
      cell: (finding) => {
        const text = textOf(finding, language);
        const formula = finding.formula && formulaWords(finding.formula, language);
        return {
          text: formula === null ? text : `${text} ${formula}`,
          html: html`${text}${formula === null ? null : html`<br><code>${formula}</code>`}`,
        };
      },
    },
    {
      name: "quotes",
      title: zh ? "出处" : "Source",
      form: "text",
      cell: ({ quotes }) => ({
        text: quotes
          .map((quote) => quote.cell ?? numberSpan(quote.start, quote.end, language))
          .join(zh ? "、" : ", "),
        html: quotes.length === 0 ? null : quotesHtml(quotes, language),
      }),
    },
  ];
}

/** Findings, conflicts first and checks that hold last: each with its arithmetic, and its quotes on demand. */
export function renderFindings(found: readonly FindingLike[], view: View): Rendered {
  const weight = ({ severity }: FindingLike): number => FINDING_SEVERITIES.indexOf(severity);
  const sorted = [...found].sort((a, b) => weight(b) - weight(a));
  return renderGrid(sorted.slice(0, view.rows), findingColumns(view.language), found.length, view);
}
