import type { RootContent } from "mdast";
import type { Facts } from "../facts.js";
import { bound, cell, paragraph, phrase, table, tableRow } from "../phrase.js";
import { ofDocument } from "./sides.js";

/** Where a document does not agree with itself, each finding with its arithmetic. */
export function documentFindings(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const found = [...facts.findings.values()];
  if (found.length === 0) {
    return [paragraph(zh ? "在所读文件中没有发现。" : "None were found in the documents read.")];
  }
  return [
    paragraph(
      zh
        ? "下列各处是文件自身前后不一致，或印出的数字彼此不能推出。报告照原文引用，不作更正。"
        : "Here the documents do not agree with themselves, or print numbers that do not follow from each other. The report quotes them as printed and corrects nothing.",
    ),
    table(
      (zh ? ["文件", "发现", "算式"] : ["Document", "Finding", "Arithmetic"]).map((title) => [title]),
      found.map((finding) =>
        tableRow(
          [
            cell(ofDocument(finding.document_id, "title", facts)),
            cell(bound({ from: "finding", id: finding.id, show: "text" }, facts)),
            cell(
              finding.formula === undefined
                ? ""
                : phrase(bound({ from: "finding", id: finding.id, show: "formula" }, facts)),
            ),
          ],
          { finding: finding.id },
        ),
      ),
      { widths: [0.28, 0.5, 0.22], label: [zh ? "文件自身的不一致" : "Inconsistencies of the documents"] },
    ),
  ];
}
