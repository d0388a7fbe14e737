import type { CellObject, Row, Sheet } from "write-excel-file/node";
import { fingerprint } from "../../draft/fingerprint.js";
import type { DraftFolder } from "../../draft/read-draft.js";
import { ABOUT_SHEET } from "../../draft/read-workbook.js";
import { greatest } from "../../model/extremes.js";
import type { Bilingual, Language } from "../../model/language.js";
import type { IndicatorRow, UnitRow } from "../../model/rows.js";
import { columnName } from "../../report/excel/column-name.js";
import { finishSheets } from "../../report/excel/finish-sheets.js";
import { codeWords } from "./code-words.js";
import { withMarks } from "./marked-strings.js";
import { columnCells, reviewSheet, SHEET_COLUMNS } from "./review-sheet.js";
import { type ListValidation, withHiddenSheets, withValidations } from "./validations.js";

/** What the lists of a workbook offer besides what its draft holds. */
export interface WorkbookKnown {
  readonly indicators: readonly IndicatorRow[];
  readonly units: readonly UnitRow[];
}

const GUIDE_TITLE = { zh: "说明", en: "how to review" } as const;
const GUIDE: Bilingual = {
  zh: [
    "每个文件一张工作表，每行一个目标；“原句”一栏中红色加粗的是该目标的数字。",
    "黄色单元格是有疑点的字段，请先核对。灰色栏只供阅读，改动无效。",
    "核对无误的行，“审核状态”选“已核对”；不是目标的行选“删除”；未看的行保留“草稿”。",
    "可以调整各栏的顺序，也可以插入自己的栏，但请勿更改栏名。数字可写作 17.2%、１７．２ 或 1,720，空白可写作 —。",
    "保存后把本文件放回草稿文件夹（文件名 review.xlsx），再运行 accept。",
  ].join("\n"),
  en: [
    "One sheet a document, one row a target; the number of the target is bold and red in the column “sentence”.",
    "Yellow cells are doubted: look at them first. Grey columns are there to be read; changes in them have no effect.",
    "Set `status` to reviewed where a row is right, to dropped where it is no target; leave draft where you have not looked.",
    "Columns may be moved and others put beside them, but must keep their names. Numbers may be written 17.2%, 1,720; nothing as —.",
    "Save, put this file back into the draft folder as review.xlsx, and run accept.",
  ].join("\n"),
};
const CANDIDATES = "candidates";
const LISTS = "lists";
const text = (value: string): CellObject => ({ value, type: String, format: "@" });

/** Names of sheets: at most 31 characters, each once. */
function sheetNames(ids: readonly string[]): string[] {
  const taken = new Set<string>([GUIDE_TITLE.zh, GUIDE_TITLE.en, CANDIDATES, LISTS, ABOUT_SHEET]);
  return ids.map((id) => {
    let name = id.slice(0, 31);
    for (let number = 2; taken.has(name); number += 1) name = `${id.slice(0, 27)}-${number}`;
    taken.add(name);
    return name;
  });
}

/** Columns of lists as the rows of a sheet. */
function listSheet(name: string, lists: readonly (readonly string[])[]): Sheet<Buffer> {
  const height = greatest(
    lists.map((list) => list.length),
    1,
  );
  const data: Row[] = Array.from({ length: height }, (_, row) =>
    lists.map((list) => (list[row] === undefined ? null : text(list[row]))),
  );
  return { sheet: name, data };
}

/**
 * A draft as a workbook to review without any program but Excel, WPS or LibreOffice: a sheet a document, the sentence beside the fields of
 * each row with the number marked, lists to choose codes, units and indicators from, doubts coloured.
 * @returns the bytes of an `.xlsx` file, which `readDraft` reads back
 */
export async function reviewWorkbook(
  draft: DraftFolder,
  known: WorkbookKnown,
  language: Language,
): Promise<Uint8Array> {
  const [{ default: write }, { toFixedZip }] = await Promise.all([
    import("write-excel-file/node"),
    import("../../report/office/fixed-zip.js"),
  ]);
  const { rows, texts, notes } = draft;
  const indicators = new Map([...known.indicators, ...rows.indicators].map((row) => [row.indicator_id, row]));
  const names = sheetNames(rows.documents.map(({ document_id }) => document_id));
  const grouped = rows.documents.map(({ document_id }) =>
    rows.targets.filter((row) => row.document_id === document_id),
  );
  const documents = rows.documents.map(({ document_id }, index) =>
    reviewSheet(names[index] ?? document_id, grouped[index] ?? [], {
      language,
      notes,
      indicators,
      text: texts.get(document_id) ?? "",
    }),
  );
  const words = codeWords(language);
  const coded = [...words.keys()].filter((column) => SHEET_COLUMNS.includes(column));
  const units = [...new Set([...known.units, ...rows.units].map(({ unit }) => unit))];
  const lists = [...coded.map((column) => [...(words.get(column)?.values() ?? [])]), units];
  const candidates = grouped.flat().map((row) => {
    const found = (notes.get(row.target_id)?.candidates ?? "")
      .split("; ")
      .flatMap((one) => one.split(" ")[0] || []);
    return [...new Set([row.indicator_id, ...found])];
  });
  const most = greatest(
    candidates.map((list) => list.length),
    1,
  );
  const choices = (rowsOfSheet: number, first: number): ListValidation[] =>
    rowsOfSheet === 0
      ? []
      : [
          ...[...coded, "unit"].map((column, index): ListValidation => {
            const letters = columnName(index);
            return {
              cells: columnCells(column, rowsOfSheet),
              source: `${LISTS}!$${letters}$1:$${letters}$${lists[index]?.length ?? 1}`,
              open: column === "unit",
            };
          }),
          ...Array.from(
            { length: rowsOfSheet },
            (_, row): ListValidation => ({
              cells: columnCells("indicator_id", 0).replace(/(\D+)\d+:.*/u, `$1${row + 2}`),
              source: `${CANDIDATES}!$A$${first + row + 1}:$${columnName(most - 1)}$${first + row + 1}`,
              open: true,
            }),
          ),
        ];
  const guide: Sheet<Buffer> = {
    sheet: GUIDE_TITLE[language],
    data: GUIDE[language].split("\n").map((line) => [{ ...text(line), wrap: true }]),
    columns: [{ width: 110 }],
  };
  const sheets: Sheet<Buffer>[] = [
    ...documents,
    guide,
    listSheet(LISTS, lists),
    { sheet: CANDIDATES, data: candidates.map((list) => list.map(text)) },
    {
      sheet: ABOUT_SHEET,
      data: [
        [text("what"), text("value")],
        [text("fingerprint"), text(fingerprint(rows.targets))],
      ],
    },
  ];
  let first = 0;
  const firsts = grouped.map((list) => {
    const at = first;
    first += list.length;
    return at;
  });
  const finish = finishSheets(sheets);
  const hidden = new Set([LISTS, CANDIDATES, ABOUT_SHEET]);
  const change = (path: string, xml: string): string => {
    if (path === "xl/sharedStrings.xml") return withMarks(xml);
    if (path === "xl/workbook.xml") return withHiddenSheets(finish(path, xml), hidden);
    const number = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(path)?.[1] ?? 0);
    if (number > documents.length) return xml;
    const finished = finish(path, xml);
    return number === 0
      ? finished
      : withValidations(finished, choices(grouped[number - 1]?.length ?? 0, firsts[number - 1] ?? 0));
  };
  const font = { fontFamily: language === "zh" ? "等线" : "Calibri", fontSize: 10.5 };
  return toFixedZip(await write(sheets, font).toBuffer(), {
    date: null,
    title: language === "zh" ? "草稿核对表" : "Review of a draft",
    change,
  });
}
