import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import type { DescribedTarget } from "../../tables/dataset.js";
import { documentsOf } from "../document-order.js";
import type { Facts } from "../facts.js";
import type { ReportPart } from "../options.js";
import { bound, cell, heading, link, paragraph, phrase, say, table, tableRow } from "../phrase.js";
import { passageId } from "./notes.js";
import { noteOf, ofDocument, ofRegion, ofTarget, promise } from "./sides.js";

/** Targets of regions inside the compared ones that the report mentions. */
function mentionedInside(facts: Facts): DescribedTarget[] {
  const known = new Set(facts.selected.map((row) => row.target_id));
  const inner = facts.families
    .flatMap((family) => family.neighbours)
    .flatMap((pair) => [pair.a, pair.b])
    .filter((row) => !known.has(row.target_id));
  return [...new Map(inner.map((row) => [row.target_id, row])).values()];
}

/** The most targets that an appendix prints; of more the workbook holds the list. */
const MOST_TARGETS = 60;

/** Whether a report has a part. */
export const isWanted = (part: ReportPart, { options }: Facts): boolean =>
  options.parts?.includes(part) ?? true;

/** Whether the report prints all its targets, so that a number can lead to its row there. */
export function hasAppendix(facts: Facts): boolean {
  return isWanted("appendix", facts) && facts.matrix === null && facts.selected.length <= MOST_TARGETS;
}

/** What a target promises, where it is told beside others: the way to its row in the appendix, else a note. */
export function sourcedPromise(target: DescribedTarget, facts: Facts): PhrasingContent[] {
  const words = promise(target, facts);
  return hasAppendix(facts)
    ? [link(`#${passageId(target.target_id)}`, words)]
    : phrase(words, noteOf(target));
}

/** Where all targets are found: in those of the other files that are written, else in the notes. */
function placesOf({ options: { workbook = false, evidence }, language }: Facts): string {
  const zh = language === "zh";
  const places = [
    ...(workbook ? [zh ? "逐项列于工作簿“目标”表" : "The workbook lists each"] : []),
    ...(evidence === undefined
      ? []
      : [
          zh
            ? "原文出处见“原文依据”页"
            : `${workbook ? "the" : "The"} evidence page shows the words of the documents`,
        ]),
  ];
  if (places.length > 0) return places.join(zh ? "，" : "; ");
  return zh ? "正文引用的各项，原文见注释" : "The notes quote the words of those that the text tells";
}

/** Each commitment that the report rests on once, by its principal printing. */
const principalTargets = (facts: Facts): DescribedTarget[] =>
  [...facts.selected, ...mentionedInside(facts)].filter(({ principal }) => principal);

/** How many targets there are and where they are found, where an appendix is wanted that would be too long. */
export function allTargets(facts: Facts): Paragraph[] {
  if (!isWanted("appendix", facts) || hasAppendix(facts)) return [];
  const ids = principalTargets(facts).map((row) => row.target_id);
  const count = bound({ from: "count", of: "targets", ids }, facts);
  const where = placesOf(facts);
  return [
    paragraph(
      facts.language === "zh"
        ? say`本报告依据的目标共${count}项，${where}。`
        : say`The report rests on ${count} targets. ${where}.`,
    ),
  ];
}

/** All targets of the report, document by document, each with its section and its words; of very many the list of documents says where they are. */
export function appendix(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  if (!hasAppendix(facts)) return isWanted("references", facts) ? [] : allTargets(facts);
  const rows = principalTargets(facts);
  const { evidence } = facts.options;
  return documentsOf(facts).flatMap((id): RootContent[] => {
    const own = rows.filter((row) => row.document_id === id);
    if (own.length === 0) return [];
    const several = new Set(own.map((row) => row.region_code)).size > 1;
    const title = ofDocument(id, "title", facts);
    const numbered = facts.documents.get(id)?.document_number != null;
    const number = numbered ? ofDocument(id, "number", facts) : zh ? "未载明" : "not stated";
    const issuer = ofDocument(id, "issuer", facts);
    return [
      heading(3, `appendix-${id}`, title),
      table(
        [
          ...(several ? [zh ? "地区" : "Region"] : []),
          ...(zh
            ? ["指标", "目标", "章节", "原文"]
            : ["Indicator", "Target", "Section", "Words of the document"]),
        ].map((words) => [words]),
        own.map((row) => {
          const quote = ofTarget(row, "quote", facts);
          const part =
            row.breakdown === null
              ? []
              : phrase(zh ? "（" : " (", ofTarget(row, "breakdown", facts), zh ? "）" : ")");
          return tableRow(
            [
              ...(several ? [cell(ofRegion(row.region_code, facts))] : []),
              cell(ofTarget(row, "indicator", facts), part),
              cell(promise(row, facts)),
              cell(row.section === null ? "" : ofTarget(row, "section", facts)),
              cell(evidence === undefined ? quote : link(`${evidence}#${passageId(row.target_id)}`, quote)),
            ],
            { target: row.target_id },
            passageId(row.target_id),
          );
        }),
        {
          widths: several ? [0.1, 0.18, 0.2, 0.2, 0.32] : [0.22, 0.22, 0.22, 0.34],
          close: true,
          label: zh
            ? say`目标及其原文（发布机关：${issuer}；文号：${number}）`
            : say`Targets and the words of the document (issuer: ${issuer}; number: ${number})`,
        },
      ),
    ];
  });
}
