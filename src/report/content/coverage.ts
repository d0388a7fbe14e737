import type { RootContent } from "mdast";
import { documentsOf } from "../document-order.js";
import type { Facts } from "../facts.js";
import { cell, list, paragraph, say, table, tableRow } from "../phrase.js";
import { ofDocument } from "./sides.js";

/** What was read, how much of it is a target, and what is lost in the source. */
export function coverage(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const ids = documentsOf(facts);
  const lossy = ids.filter((id) => facts.reading(id).gaps.length > 0);
  const losses = lossy.map((id) => {
    const title = ofDocument(id, "title", facts);
    const lost = ofDocument(id, "lost-sentences", facts);
    const gaps = ofDocument(id, "gaps", facts);
    return paragraph(
      zh
        ? say`${title}的文本次序错乱，现已复原；另有${gaps}处共${lost}句缺失，内容不详。`
        : say`The stored text of ${title} is out of order; its order is restored, but ${lost} sentences in ${gaps} places are lost, and what they said is unknown.`,
    );
  });
  return [
    paragraph(
      zh
        ? "文件中的数字逐一登记：属于目标的列为目标，其余注明类别，以便核查有无遗漏。"
        : "Every number in the documents is recorded, either as a target or with the kind of number it is, so that omissions can be checked.",
    ),
    table(
      (zh
        ? ["文件", "规划期", "字数", "目标", "其他数字", "未登记数字"]
        : ["Document", "Plan", "Characters", "Targets", "Other", "Left out"]
      ).map((title) => [title]),
      ids.map((id) =>
        tableRow(
          (["title", "period", "characters", "targets", "other-numbers", "unread"] as const).map((show) =>
            cell(ofDocument(id, show, facts)),
          ),
          { document: id },
        ),
      ),
      {
        widths: [0.46, 0.14, 0.12, 0.08, 0.1, 0.1],
        label: [zh ? "文件与数字登记情况" : "Documents and the numbers recorded"],
        close: true,
      },
    ),
    // A single sentence is no list.
    ...(losses.length > 1 ? [list(losses.map((loss) => [loss]))] : losses),
    // Notes on documents are kept in English only.
    ...(zh ? [] : ids).flatMap((id) => {
      if (facts.documents.get(id)?.note == null || lossy.includes(id)) return [];
      return [paragraph(ofDocument(id, "title", facts), ": ", ofDocument(id, "note", facts))];
    }),
  ];
}
