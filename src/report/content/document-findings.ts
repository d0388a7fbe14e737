import type { PhrasingContent, RootContent } from "mdast";
import { type DocumentFinding, FINDING_LABELS, FINDING_SEVERITIES } from "../../findings/finding.js";
import { documentsOf } from "../document-order.js";
import type { Facts } from "../facts.js";
import { bound, cell, heading, paragraph, phrase, say, table, tableRow } from "../phrase.js";
import { noteOf, ofDocument } from "./sides.js";

/** Notes that a finding gets; a sum has dozens of parents, of which the workbook lists all. */
const MOST_NOTES = 3;

const countOf = (found: readonly DocumentFinding[], facts: Facts): PhrasingContent =>
  bound({ from: "count", of: "findings", ids: found.map((finding) => finding.id) }, facts);

function findingTable(document: string, found: readonly DocumentFinding[], facts: Facts): RootContent[] {
  const { language } = facts;
  const zh = language === "zh";
  const title = ofDocument(document, "title", facts);
  const computed = found.some(({ formula }) => formula !== null);
  return [
    heading(3, `findings-${document}`, title),
    table(
      [
        [zh ? "问题" : "Finding"],
        [zh ? "类型" : "Kind"],
        ...(computed ? [[zh ? "算式" : "Arithmetic"]] : []),
        [zh ? "程度" : "Severity"],
      ],
      found.map((finding) => {
        const notes = finding.target_ids
          .filter((id) => facts.targets.has(id))
          .slice(0, MOST_NOTES)
          .map((id) => noteOf({ target_id: id }));
        const formula =
          finding.formula === null
            ? []
            : phrase(bound({ from: "finding", id: finding.id, show: "formula" }, facts));
        return tableRow(
          [
            cell(
              bound({ from: "finding", id: finding.id, show: "text" }, facts),
              ...notes.flatMap((note, index) => (index === 0 ? [note] : [" ", note])),
            ),
            cell(FINDING_LABELS[finding.kind][language]),
            ...(computed ? [cell(formula)] : []),
            cell(FINDING_LABELS[finding.severity][language]),
          ],
          { finding: finding.id },
        );
      }),
      {
        widths: computed ? [0.48, 0.16, 0.26, 0.1] : [0.72, 0.18, 0.1],
        label: [zh ? "不一致或不完整之处" : "Inconsistent or incomplete passages"],
      },
    ),
  ];
}

/** Where the documents do not agree with themselves: conflicts first, then remarks; checks that hold are counted. */
export function documentFindings(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const documents = documentsOf(facts);
  const all = [...facts.findings.values()].filter((finding) => documents.includes(finding.document_id));
  if (all.length === 0) return [];
  const told = all
    .filter((finding) => finding.severity !== "confirmed")
    .sort((a, b) => FINDING_SEVERITIES.indexOf(b.severity) - FINDING_SEVERITIES.indexOf(a.severity));
  const confirmed = all.filter((finding) => finding.severity === "confirmed");
  return [
    paragraph(
      zh
        ? say`经逐项核对，所依据的文件前后不一致或表述不完整的有${countOf(told, facts)}处，核对无误的有${countOf(confirmed, facts)}项。本报告照录原文，不作更正。`
        : say`Each document was checked for internal consistency: ${countOf(told, facts)} passages do not agree or are incomplete; ${countOf(confirmed, facts)} checks hold. The report quotes them as printed and corrects nothing.`,
    ),
    ...documents.flatMap((id) => {
      const found = told.filter((finding) => finding.document_id === id);
      return found.length === 0 ? [] : findingTable(id, found, facts);
    }),
  ];
}
