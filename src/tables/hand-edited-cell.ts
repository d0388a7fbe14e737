import { forPeopleCsv } from "../model/clean-text.js";
import { LABELS } from "../model/labels.js";
import type { Bilingual } from "../model/language.js";
import { handEditedNumber, isNothing } from "../read/sheets/hand-edited-number.js";
import { foldWidth } from "../text/fold.js";
import type { Field } from "./field.js";

/** Columns whose words are those of a document: a dash in them is a dash. */
const VERBATIM: ReadonlySet<string> = new Set(["quote", "section", "row_label", "column_label", "title_zh"]);
const TRUTH: Readonly<Record<string, string>> = {
  true: "true",
  是: "true",
  真: "true",
  yes: "true",
  "1": "true",
  false: "false",
  否: "false",
  假: "false",
  no: "false",
  "0": "false",
};

/** What people type, without what makes no difference: width, case, blanks. */
export const plainText = (text: string): string => foldWidth(text).trim().toLowerCase().replace(/\s+/g, " ");

/** Words for a code that is none of a dataset's: a row of a draft that is no target after all. */
const MORE_WORDS: Readonly<Record<string, string>> = {
  删除: "dropped",
  剔除: "dropped",
  不是目标: "dropped",
};

/** The code that a person may have written as its word in either language. */
function codeOf(field: Field, cell: string): string {
  const code = plainText(cell);
  if (field.codes === undefined || field.codes.includes(code)) return code;
  const labels = Object.entries(LABELS).find(([name]) => name === field.name)?.[1] as
    | Readonly<Record<string, Bilingual>>
    | undefined;
  const found = Object.entries(labels ?? {}).find(
    ([, { zh, en }]) => zh === cell.trim() || plainText(en) === code,
  );
  const more = MORE_WORDS[cell.trim()];
  return found?.[0] ?? (more !== undefined && field.codes.includes(more) ? more : cell);
}

/** A date as people and spreadsheets write it: 2025/1/2, 2025年1月2日. */
function dateOf(cell: string): string {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(plainText(cell));
  return parts === null ? cell : [parts[1], parts[2]?.padStart(2, "0"), parts[3]?.padStart(2, "0")].join("-");
}

function numberOf(cell: string): string {
  const value = handEditedNumber(cell) ?? handEditedNumber(cell.replace(/年$/u, ""));
  if (value === null || value === undefined) return cell;
  return Number.isSafeInteger(value) || Math.abs(value) < 1e15 ? String(value) : cell;
}

/** A cell of a table that people worked on, as the schema's reader takes it. */
export function handEditedCell(field: Field, cell: string): string {
  if (VERBATIM.has(field.name)) return cell.replace(/^'(?=[\t ]*[=+\-@＋－＝＠])/u, "");
  if (isNothing(cell)) return "";
  switch (field.type) {
    case "number":
    case "integer":
      return numberOf(cell);
    case "boolean":
      return TRUTH[plainText(cell)] ?? cell;
    case "date":
      return dateOf(cell);
    case "string":
      if (field.codes !== undefined) return codeOf(field, cell);
      if (field.form !== undefined) return foldWidth(cell).trim();
      // What was guarded against being taken for a formula.
      return cell.startsWith("'") && forPeopleCsv(cell.slice(1)) === cell ? cell.slice(1) : cell;
  }
}
