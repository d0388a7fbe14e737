import { unitWords } from "../compare/format-target.js";
import { ABSENCE_LABELS } from "../compare/regions/matrix-words.js";
import { greatest } from "../model/extremes.js";
import { gradeText } from "../model/grade-marks.js";
import { LABELS, type LabelList, labelOf } from "../model/labels.js";
import type { Bilingual, Language } from "../model/language.js";
import { ruleInChinese } from "../model/rule-words.js";
import { PROGRESS_LABELS } from "../observe/observations-types.js";
import { columnTitle } from "./column-title.js";
import { gradeHtml, isGrade } from "./grade-mark.js";
import type { Cell, Column } from "./grid.js";
import { html } from "./html.js";

/** A row of any table. */
export type Values = Readonly<Record<string, unknown>>;

/** Columns that hold codes, under names that differ from their list of labels. */
const LABEL_LISTS: ReadonlyMap<string, LabelList> = new Map([
  ["certain", "relation"],
  ["region_level", "level"],
]);

/** Columns whose codes the verbs that make them have words for. */
const OWN_WORDS: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  absent: ABSENCE_LABELS,
  state: PROGRESS_LABELS,
};

function labelList(name: string): LabelList | undefined {
  const stem = name.replace(/^[ab]_/, "");
  const list = LABEL_LISTS.get(stem) ?? stem;
  return Object.keys(LABELS).find((known): known is LabelList => known === list);
}

/** Whether the numbers of a column are years, offsets or codes, which are never grouped by thousands. */
const isPlainNumber = (name: string): boolean => /year|period|_start$|_end$|offset|code/.test(name);

/** The most decimals that numbers up to some size are shown with: fewer the larger they are. */
function decimalsFor(size: number): number {
  if (size >= 10) return 2;
  if (size >= 1) return 3;
  return size >= 0.001 || size === 0 ? 4 : 8;
}

/**
 * A number as a reader expects it: no more decimals than its size (or the largest of its column) calls for, thousands set
 * apart from 10,000 on, a true minus.
 */
export function formatNumber(value: number, name = "", largest = Math.abs(value)): string {
  if (!Number.isFinite(value)) return String(value);
  const text = value.toLocaleString("en-US", {
    maximumFractionDigits: decimalsFor(largest),
    useGrouping: Math.abs(value) >= 10_000 && !isPlainNumber(name),
  });
  return text.replace(/^-/, "−");
}

/** Anything as a short text: lists with commas, objects as JSON, nothing for a missing value. */
export function plainText(value: unknown, language: Language): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "boolean")
    return value ? (language === "zh" ? "是" : "yes") : language === "zh" ? "否" : "no";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) {
    return value.map((item) => plainText(item, language)).join(language === "zh" ? "、" : ", ");
  }
  if (typeof value !== "object") return String(value);
  if (language in value) return String((value as Values)[language]);
  return JSON.stringify(value) ?? "";
}

/** The code of a unit, or of one a year, as words: count is 个, count/year 个/年. */
function unitText(unit: string, language: Language): string {
  const zh = language === "zh";
  const [base = "", pace] = unit.split("/");
  const words = base === "count" ? (zh ? "个" : "number") : unitWords(base, language).trim();
  return pace === "year" ? `${words}${zh ? "/年" : " a year"}` : words;
}

function cellOf(name: string, value: unknown, language: Language): Cell {
  if (labelList(name) === "grade" && isGrade(value))
    return { text: gradeText(value, language), html: gradeHtml(value, language) };
  const list = labelList(name);
  if (list !== undefined && typeof value === "string") return { text: labelOf(list, value, { language }) };
  const own = typeof value === "string" ? OWN_WORDS[name]?.[value] : undefined;
  if (own !== undefined) return { text: own[language] };
  if (name === "why" && language === "zh" && typeof value === "string") return { text: ruleInChinese(value) };
  const text = plainText(value, language);
  if (/quote$/.test(name) && text.length > 24) {
    const summary = `${text.slice(0, 12)}…`;
    return {
      text,
      html: html`<details><summary>${summary}</summary><blockquote>${text}</blockquote></details>`,
    };
  }
  return { text };
}

/** The column in the language of the reader stands for both where a table has `x_zh` and `x_en`. */
function isOtherLanguage(name: string, names: ReadonlySet<string>, language: Language): boolean {
  const other = language === "zh" ? "en" : "zh";
  return name.endsWith(`_${other}`) && names.has(name.replace(/_(?:zh|en)$/, `_${language}`));
}

/**
 * The columns of a table as they are: numbers right-aligned, codes as words, long quotes on demand. Of two columns that
 * say the same in Chinese and English one is shown, unless asked for by name.
 * @param rows those to be shown, by which numbers are told from text
 */
export function plainColumns(
  names: readonly string[],
  rows: readonly Values[],
  language: Language,
  asked?: readonly string[],
): Column<Values>[] {
  const known = new Set(names);
  const wanted = (name: string): boolean => asked?.includes(name) ?? !isOtherLanguage(name, known, language);
  return names.filter(wanted).map((name) => {
    const values = rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined);
    const numeric =
      values.length > 0 && values.every((value) => typeof value === "number" || typeof value === "bigint");
    const title = columnTitle(name, language);
    if (numeric) {
      const sizes = values.map(Number).filter(Number.isFinite).map(Math.abs);
      const largest = greatest(sizes, 0);
      const text = (value: unknown): string =>
        typeof value === "number" ? formatNumber(value, name, largest) : plainText(value, language);
      return { name, title, form: "number" as const, cell: (row) => ({ text: text(row[name]) }) };
    }
    if (/^(?:\w+_)?unit$/u.test(name)) {
      const text = (value: unknown): string => (typeof value === "string" ? unitText(value, language) : "");
      const own = language === "zh" ? "单位" : "Unit";
      const words = name === "unit" ? own : title;
      return { name, title: words, form: "short" as const, cell: (row) => ({ text: text(row[name]) }) };
    }
    const longest = greatest(
      values.map((value) => plainText(value, language).length),
      0,
    );
    const form = longest <= 16 ? ("short" as const) : ("text" as const);
    return { name, title, form, cell: (row) => cellOf(name, row[name], language) };
  });
}
