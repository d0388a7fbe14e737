import { basename } from "node:path";
import type { Draft } from "../../draft/draft-document.js";
import { shortened } from "../../model/clean-text.js";
import { OTHER_NUMBER_KINDS } from "../../model/codes.js";
import { labelOf } from "../../model/labels.js";
import type { Language } from "../../model/language.js";
import { textTable } from "../../text/text-table.js";
import type { DraftedFile } from "./draft-job.js";

/** How many of the numbers of one kind are printed; all are in `other_numbers.csv`. */
const SHOWN = 30;

/** What was drafted, one row a document. */
export function draftsText(drafts: readonly DraftedFile[], language: Language, columns: number): string {
  const titles =
    language === "zh"
      ? ["文件标识", "标题", "格式", "目标", "新指标", "待修正", "其他数字", "未识别"]
      : ["Document", "Title", "Format", "Targets", "New indicators", "To mend", "Other numbers", "Not read"];
  const table = textTable(
    titles.map((title, index) =>
      index < 3 ? { title, width: index === 1 ? 40 : 24 } : { title, align: "right" as const },
    ),
    drafts
      .slice(0, SHOWN_DOCUMENTS)
      .map((draft) => [
        draft.document.document_id,
        draft.document.title_zh,
        draft.format,
        String(draft.targets),
        String(draft.indicators),
        String(draft.issues),
        String(draft.otherNumbers),
        String(draft.unread),
      ]),
    columns,
  );
  if (drafts.length <= SHOWN_DOCUMENTS) return table;
  const count = (number: number): string => number.toLocaleString("en-US");
  const all = count(drafts.length);
  const more = count(drafts.length - SHOWN_DOCUMENTS);
  const targets = count(drafts.reduce((sum, draft) => sum + draft.targets, 0));
  return language === "zh"
    ? `${table}\n另有${more}个文件，见documents.csv；共${all}个文件、${targets}项目标。`
    : `${table}\nand ${more} more documents, see documents.csv; in all ${all} documents with ${targets} targets.`;
}

/** Of more documents than this the first are printed; `documents.csv` has all. */
const SHOWN_DOCUMENTS = 100;

/** A numeral of more characters is printed without its end. */
const LONGEST_QUOTE = 24;

/** The numbers of a draft that are no targets, by what they are. */
export function otherNumbersText(draft: Draft, language: Language, columns: number): string {
  const rows = OTHER_NUMBER_KINDS.flatMap((kind) => {
    const quotes = draft.otherNumbers.filter((row) => row.kind === kind).map((row) => row.quote);
    const distinct = [...new Set(quotes.map((quote) => shortened(quote, LONGEST_QUOTE)))];
    const more = distinct.length > SHOWN ? " …" : "";
    return quotes.length === 0
      ? []
      : [
          [
            labelOf("kind", kind, { language }),
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
    columns,
  );
}

/** Warns of the pages of a document that hold pictures alone; nothing where each has text. */
export function textlessText(draft: Draft, language: Language): string[] {
  const { textless = [] } = draft.source;
  if (textless.length === 0) return [];
  const id = draft.document.document_id;
  return [
    language === "zh"
      ? `${id}：第 ${textless.join("、")} 页没有文字层（多为扫描图），未能读取；请先作文字识别（OCR），或人工核对这些页`
      : `${id}: pages ${textless.join(", ")} have no text layer (mostly scans) and were not read: recognise their text first (OCR), or read them yourself`,
  ];
}

/** Warns of tables that are too large for their columns to be told apart; nothing where there are none. */
export function crowdedText(draft: Draft, language: Language): string[] {
  const { pages = [], rows = 0 } = draft.source.crowded ?? {};
  if (pages.length + rows === 0) return [];
  const id = draft.document.document_id;
  const zh = [
    ...(pages.length === 0 ? [] : [`第 ${pages.join("、")} 页线条过多`]),
    ...(rows === 0 ? [] : [`${rows} 行单元格过多`]),
  ];
  const en = [
    ...(pages.length === 0 ? [] : [`too many lines on pages ${pages.join(", ")}`]),
    ...(rows === 0 ? [] : [`too many cells in ${rows} rows`]),
  ];
  return [
    language === "zh"
      ? `${id}：${zh.join("，")}，表格的列可能错位，请人工核对`
      : `${id}: ${en.join(", ")}; columns of tables may be mixed up: check them yourself`,
  ];
}

/** How long the rest of a run takes by what it took so far, in words; nothing in the first seconds. */
export function timeLeftText(done: number, all: number, milliseconds: number, language: Language): string {
  if (done === 0 || milliseconds < 3000 || done === all) return "";
  const seconds = Math.ceil(((milliseconds / done) * (all - done)) / 1000);
  const zh = language === "zh";
  if (seconds < 90) return zh ? `，约剩 ${seconds} 秒` : `, about ${seconds} s left`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return zh ? `，约剩 ${minutes} 分钟` : `, about ${minutes} min left`;
  const hours = Math.round(minutes / 6) / 10;
  return zh ? `，约剩 ${hours} 小时` : `, about ${hours} h left`;
}

/**
 * What was written, and what is to be done with it.
 * @param wrong how much must be mended before the draft can be accepted
 */
export function writtenText(out: string, format: "csv" | "xlsx", wrong: number, language: Language): string {
  return `\n${stepsText(out, format, language)}\n${wrong === 0 ? "" : `${wrongText(wrong, language)}\n`}`;
}

function wrongText(wrong: number, language: Language): string {
  const count = wrong.toLocaleString("en-US");
  return language === "zh"
    ? `入库之前须先修正 ${count} 处（见上表“待修正”与 review.csv 的 problem 列），否则 accept 不予接收。`
    : `accept will not take it before ${wrong === 1 ? "one value is" : `${count} values are`} mended (“To mend” above, and the column problem of review.csv).`;
}

function stepsText(out: string, format: "csv" | "xlsx", language: Language): string {
  const book = format === "xlsx";
  if (language === "zh") {
    const how = book
      ? "请在 review.xlsx 中核对"
      : "请对照 review.csv 核对 targets.csv，将核对过的行的 status 改为 reviewed";
    return `已写入 ${out}：${how}（或运行 review ${out} 在浏览器中核对），再运行 accept。`;
  }
  const how = book
    ? "review it in review.xlsx"
    : "review targets.csv with review.csv beside it, set status to reviewed";
  return `wrote ${out}: ${how} (or run review ${out} to do so in a browser), then run accept.`;
}

/** Names what a folder holds that is taken for no document; of many, the first. */
export function skippedText(skipped: readonly string[], language: Language): string {
  const shown = skipped.slice(0, SHOWN_SKIPPED).map((path) => basename(path));
  const more = skipped.length - shown.length;
  return language === "zh"
    ? `略过非文件的 ${skipped.length} 项：${shown.join("、")}${more > 0 ? `等，另有 ${more} 项` : ""}`
    : `passed over, as no documents: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const SHOWN_SKIPPED = 20;
