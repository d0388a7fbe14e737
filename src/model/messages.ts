import type { Bilingual, Language } from "./language.js";

/** Values put into a message where it says `{name}`. */
export type MessageParameters = Readonly<Record<string, string | number>>;

/** The catalogue of messages: every text that tells of something wrong, in both languages. */
const CATALOGUE = {
  "file-missing": { en: "`{file}` can't be found", zh: "找不到 `{file}`" },
  "file-unreadable": { en: "`{file}` can't be read: {cause}", zh: "无法读取 `{file}`：{cause}" },
  "file-exists": {
    en: "`{file}` exists already; give --force to replace it",
    zh: "`{file}` 已存在；如要覆盖请加 --force",
  },
  "encoding-invalid": { en: "`{file}` must be UTF-8 text", zh: "`{file}` 必须是 UTF-8 文本" },
  "csv-malformed": {
    en: "the row can't be read as CSV: {cause}",
    zh: "该行不是合格的 CSV：{cause}",
  },
  "header-wrong": {
    en: "the header must be {expected}, not {received}",
    zh: "表头应为 {expected}，实为 {received}",
  },
  "value-missing": { en: "`{column}` must have a value", zh: "`{column}` 不能为空" },
  "value-unexpected": {
    en: "`{column}` must be empty here ({expected}), not `{received}`",
    zh: "`{column}` 此处应为空（{expected}），实为 `{received}`",
  },
  "value-invalid": {
    en: "`{column}` must be {expected}, not `{received}`",
    zh: "`{column}` 应为 {expected}，实为 `{received}`",
  },
  "code-unknown": {
    en: "`{column}` must be one of {expected}, not `{received}`",
    zh: "`{column}` 应为 {expected} 之一，实为 `{received}`",
  },
  "reference-unknown": {
    en: "`{column}` must name a row of {expected}, not `{received}`",
    zh: "`{column}` 应指向 {expected} 中的一行，实为 `{received}`",
  },
  "id-duplicate": {
    en: "`{column}` must be unique; `{received}` is already in row {expected}",
    zh: "`{column}` 必须唯一；`{received}` 已在第 {expected} 行出现",
  },
  "seed-altered": {
    en: "the document's SHA-256 must be {expected}, not {received}; restore the file or review its rows anew",
    zh: "文件的 SHA-256 应为 {expected}，实为 {received}；请恢复原文件或重新核对其数据行",
  },
  "quote-mismatch": {
    en: "the text at the offsets must be the quote “{expected}”, not “{received}”",
    zh: "该位置的原文应为引文“{expected}”，实为“{received}”",
  },
  "value-outside-quote": {
    en: "`value_start` must lie inside the quote ({expected}), not at {received}",
    zh: "`value_start` 应在引文之内（{expected}），实为 {received}",
  },
  "number-claimed-twice": {
    en: "the printed number at {received} is already taken by {expected}",
    zh: "位置 {received} 的数字已由 {expected} 占用",
  },
  "family-unknown": {
    en: "there is no family `{received}`; the nearest are: {expected}",
    zh: "没有指标族 `{received}`；最接近的有：{expected}",
  },
  "region-unknown": {
    en: "there is no region `{received}`; the nearest are: {expected}",
    zh: "没有地区 `{received}`；最接近的有：{expected}",
  },
  "document-unknown": {
    en: "there is no document `{received}`; the nearest are: {expected}",
    zh: "没有文件 `{received}`；最接近的有：{expected}",
  },
  "target-unknown": {
    en: "there is no target `{received}`; the nearest are: {expected}",
    zh: "没有目标 `{received}`；最接近的有：{expected}",
  },
  "regions-too-few": {
    en: "a comparison needs two or more regions, not {received}",
    zh: "比较至少需要两个地区，实为 {received}",
  },
  "option-invalid": {
    en: "{option} must be {expected}, not `{received}`",
    zh: "{option} 应为 {expected}，实为 `{received}`",
  },
  "columns-missing": {
    en: "the table must have the columns {expected}; use the targets of a loaded dataset",
    zh: "数据表须包含 {expected} 各列；请使用已加载数据集的 targets",
  },
  "result-empty": { en: "nothing matches {received}", zh: "没有符合 {received} 的内容" },
} as const satisfies Record<string, Bilingual>;

export type MessageCode = keyof typeof CATALOGUE;

/** Codes of all messages, for tests that each has both languages. */
export const MESSAGE_CODES = Object.keys(CATALOGUE) as readonly MessageCode[];

/** The text of a message with its parameters put in. An absent parameter shows as an empty string. */
export function message(code: MessageCode, language: Language, parameters: MessageParameters = {}): string {
  return CATALOGUE[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ""));
}
