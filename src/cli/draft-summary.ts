import type { Draft } from "../draft/draft-document.js";
import { OTHER_NUMBER_KINDS } from "../model/codes.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { textTable } from "../text/text-table.js";

/** How many of the numbers of one kind are printed; all are in `other_numbers.csv`. */
const SHOWN = 30;

/** What was drafted, one row a document. */
export function draftsText(drafts: readonly Draft[], language: Language): string {
  const titles =
    language === "zh"
      ? ["文件标识", "标题", "格式", "目标", "新指标", "待修正", "其他数字", "未识别"]
      : ["Document", "Title", "Format", "Targets", "New indicators", "To mend", "Other numbers", "Not read"];
  return textTable(
    titles.map((title, index) =>
      index < 3 ? { title, width: index === 1 ? 40 : 24 } : { title, align: "right" as const },
    ),
    drafts.map((draft) => [
      draft.document.document_id,
      draft.document.title_zh,
      draft.source.format,
      String(draft.targets.length),
      String(draft.added.indicators.length),
      String(draft.issues.length),
      String(draft.otherNumbers.length),
      String(draft.unread.length),
    ]),
  );
}

/** The numbers of a draft that are no targets, by what they are. */
export function otherNumbersText(draft: Draft, language: Language): string {
  const rows = OTHER_NUMBER_KINDS.flatMap((kind) => {
    const quotes = draft.otherNumbers.filter((row) => row.kind === kind).map((row) => row.quote);
    const distinct = [...new Set(quotes)];
    const more = distinct.length > SHOWN ? " …" : "";
    return quotes.length === 0
      ? []
      : [
          [
            labelOf("kind", kind, language),
            String(quotes.length),
            `${distinct.slice(0, SHOWN).join(" · ")}${more}`,
          ],
        ];
  });
  const zh = language === "zh";
  return textTable(
    [
      { title: zh ? "未列为目标的数字" : "Not taken" },
      { title: zh ? "个数" : "Count", align: "right" },
      { title: zh ? "原文" : "As printed", width: 80 },
    ],
    rows,
  );
}
