import type { CellObject, Row, Sheet } from "write-excel-file/node";
import type { ReviewNotes } from "../../draft/review-notes.js";
import { forExcel } from "../../model/clean-text.js";
import { greatest } from "../../model/extremes.js";
import type { Bilingual, Language } from "../../model/language.js";
import type { IndicatorRow, TargetRow } from "../../model/rows.js";
import { columnName } from "../../report/excel/column-name.js";
import type { Field } from "../../tables/field.js";
import { SCHEMAS } from "../../tables/schemas.js";
import { doubtsOf } from "../place/doubts.js";
import { numberSpan, sentencesOf } from "../place/sentence-at.js";
import { REVIEWED_COLUMNS } from "../reviewed-columns.js";
import { codeWords } from "./code-words.js";
import { marked } from "./marked-strings.js";

/** What a sheet is made with. */
export interface SheetContext {
  readonly language: Language;
  readonly notes: ReviewNotes;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly text: string;
}

/** Columns that are there to be read and that `accept` passes over. */
const READ_ONLY: Readonly<Record<string, Bilingual>> = {
  sentence: { zh: "原句", en: "sentence" },
  doubts: { zh: "疑点", en: "doubts" },
  name: { zh: "指标名称", en: "indicator name" },
  candidates: { zh: "候选指标", en: "candidates" },
};

/** The columns in the order in which a reviewer needs them; those that follow from others stand last. */
const FIRST = ["status", "sentence", "doubts", "name", "indicator_id", "candidates"];
const THEN: readonly string[] = REVIEWED_COLUMNS.filter((name) => !FIRST.includes(name));
const FIELDS = new Map(SCHEMAS.targets.fields.map((field) => [field.name, field]));

/** The columns of a review sheet. */
export const SHEET_COLUMNS: readonly string[] = [
  ...FIRST,
  ...THEN,
  ...[...FIELDS.keys()].filter((name) => !FIRST.includes(name) && !THEN.includes(name)),
];

const WIDTHS: Readonly<Record<string, number>> = {
  sentence: 60,
  doubts: 26,
  name: 24,
  indicator_id: 26,
  candidates: 30,
  measure: 14,
  section: 24,
  quote: 40,
  note: 24,
  note_zh: 24,
};
const LINE = { bottomBorderStyle: "thin", bottomBorderColor: "#E1E6EB" } as const;
const BODY = { alignVertical: "top", wrap: true, ...LINE } as const;
const HEAD = { fontWeight: "bold", alignVertical: "center", wrap: true, ...LINE } as const;
/** Doubted cells, and those that need no look. */
const COLOURS = {
  doubted: "#FFE9B8",
  readOnly: "#F4F6F8",
  head: "#DDE5EC",
  headReadOnly: "#F0F3F6",
} as const;

const titleOf = (column: string, language: Language): string =>
  READ_ONLY[column]?.[language] ?? (language === "zh" ? (FIELDS.get(column)?.title.zh ?? column) : column);

function valueCell(field: Field, value: unknown, words: ReadonlyMap<string, string> | undefined): CellObject {
  if (value === null || value === undefined) return {};
  if (typeof value === "number") return { value, type: Number, format: "General" };
  if (typeof value === "boolean") return { value, type: Boolean };
  const text = String(value);
  return {
    value: forExcel(field.codes === undefined ? text : (words?.get(text) ?? text)),
    type: String,
    format: "@",
  };
}

/** Columns of half width that a text takes. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign >= "\u1100" ? 2 : 1), 0);

/** Height of a row in points that shows the whole of its longest cell. */
function heightOf(cells: readonly CellObject[]): number {
  const lines = cells.map(({ value }, index) => {
    const width = WIDTHS[SHEET_COLUMNS[index] ?? ""] ?? 12;
    return typeof value === "string" ? Math.ceil((widthOf(value) * 1.12) / width) : 1;
  });
  return Math.min(400, 15 * greatest(lines, 1) + 3);
}

/** Columns whose cells may be cut: they follow from others or are there for programs. */
const CUT: ReadonlySet<string> = new Set(SHEET_COLUMNS.slice(FIRST.length + THEN.length));

/** The sheet of one document: a row a target, sentence beside fields, what is doubted coloured. */
export function reviewSheet(name: string, rows: readonly TargetRow[], context: SheetContext): Sheet<Buffer> {
  const { language, notes, indicators, text } = context;
  const words = codeWords(language);
  const sentence = sentencesOf(text);
  const header = SHEET_COLUMNS.map(
    (column): CellObject => ({
      ...HEAD,
      value: titleOf(column, language),
      type: String,
      backgroundColor: column in READ_ONLY ? COLOURS.headReadOnly : COLOURS.head,
    }),
  );
  const body = rows.map((row) => {
    const note = notes.get(row.target_id);
    const doubts = doubtsOf(row, note, language);
    const indicator = indicators.get(row.indicator_id);
    const span = numberSpan(row, text);
    const place = sentence(span);
    const shown: Readonly<Record<string, string>> = {
      sentence: marked(forExcel(place.words), place.start, place.end),
      doubts: doubts.words,
      name: indicator?.[language === "zh" ? "name_zh" : "name_en"] ?? note?.subject ?? "",
      candidates: note?.candidates ?? "",
    };
    const cells = SHEET_COLUMNS.map((column): CellObject => {
      const own = shown[column];
      const doubted = doubts.columns.has(column) || (column === "doubts" && doubts.words !== "");
      const colour = doubted ? COLOURS.doubted : own === undefined ? null : COLOURS.readOnly;
      const field = FIELDS.get(column);
      const cell =
        own !== undefined
          ? own === ""
            ? {}
            : { value: own, type: String, format: "@" }
          : field === undefined
            ? {}
            : valueCell(field, Reflect.get(row, column), words.get(column));
      return { ...BODY, ...(colour === null ? {} : { backgroundColor: colour }), ...cell } as CellObject;
    });
    const height = heightOf(cells.map((cell, index) => (CUT.has(SHEET_COLUMNS[index] ?? "") ? {} : cell)));
    return cells.map((cell) => ({ ...cell, height }));
  });
  const data: Row[] = [header, ...body];
  return {
    sheet: name,
    data,
    columns: SHEET_COLUMNS.map((column) => ({ width: WIDTHS[column] ?? 12 })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
    orientation: "landscape",
  };
}

/** The cells of a column of a sheet below its header. */
export function columnCells(column: string, rows: number): string {
  const letters = columnName(SHEET_COLUMNS.indexOf(column));
  return `${letters}2:${letters}${Math.max(2, rows + 1)}`;
}
