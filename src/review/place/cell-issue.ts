import { expectedInChinese } from "../../model/expected-words.js";
import type { Issue } from "../../model/issue.js";
import type { Language } from "../../model/language.js";
import { message } from "../../model/messages.js";
import { SCHEMAS } from "../../tables/schemas.js";
import { codeWords } from "../workbook/code-words.js";

const TITLES = new Map(SCHEMAS.targets.fields.map(({ name, title }) => [name, title]));

/** What is wrong with a cell of a row, in the words of the page: columns by their titles and codes by their labels. */
export function describeCell(issue: Issue, language: Language): string {
  const { column = "" } = issue.at;
  const zh = language === "zh";
  const codes = codeWords(language, true).get(column);
  const shown = (value = ""): string => {
    const named = value
      .split(", ")
      .map((one) => codes?.get(one) ?? one)
      .join(zh ? "、" : ", ");
    return zh && codes === undefined ? expectedInChinese(value) : named;
  };
  const text = message(issue.code, language, {
    ...issue.parameters,
    column: TITLES.get(column)?.[language] ?? column,
    expected: shown(issue.expected),
    received: shown(issue.received),
  });
  const plain = text
    .replace(
      zh ? / ?`([^`]*)` ?/gu : /`([^`]*)`/gu,
      (_, name: string) => `“${TITLES.get(name)?.[language] ?? name}”`,
    )
    .replace(/应为 (?=不[大小]于)/u, "应");
  return `${plain}${zh ? "。" : "."}`;
}
