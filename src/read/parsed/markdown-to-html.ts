import { escapeHtml } from "../html/escape-html.js";
import { plainCells, plainMarkup } from "./plain-markup.js";

const DIVIDER = /^[\s:|-]+$/;

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/);

const html = (text: string): string =>
  escapeHtml(plainMarkup(text).trim()).replace(/&#60;br *\/?&#62;/gi, "<br>");

/** A table of HTML in a line, with what parsers put around it: `<html><body><table>`. */
const AROUND = String.raw`(?:<\/?(?:html|body|div|center|figure)\b[^<>]{0,200}>\s*){0,6}`;
const TABLE_START = new RegExp(String.raw`^\s*${AROUND}<table[\s>]`, "i");
const TABLE_END = new RegExp(String.raw`<\/table>\s*${AROUND}$`, "i");

/** A row of a table; a title or note that a parser has repeated in each of its columns is one cell over all of them. */
function rowOf(line: string): string {
  const cells = cellsOf(line).map(html);
  const [first = "", ...others] = cells;
  const title =
    others.length > 0 && /\p{Script=Han}{2}/u.test(first) && others.every((cell) => cell === first);
  if (title) return `<tr><td colspan="${cells.length}">${first}</td></tr>`;
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

/** A text without its comments; one that nothing closes is none. In linear time, whatever stands in it. */
function withoutComments(text: string): string {
  let kept = "";
  let from = 0;
  for (;;) {
    const start = text.indexOf("<!--", from);
    const end = start < 0 ? -1 : text.indexOf("-->", start + 4);
    if (end < 0) return kept + text.slice(from);
    kept += text.slice(from, start);
    from = end + 3;
  }
}

/**
 * The HTML of Markdown: headings and paragraphs, tables of bars, tables of HTML as they are; lists keep their numbers.
 *
 * @example
 * markdownToHtml("# 目标\n\n达到**60**家"); // => "<p>目标</p><p>达到60家</p>"
 */
export function markdownToHtml(markdown: string): string {
  const lines = withoutComments(markdown.replace(/\r\n?/g, "\n")).split("\n");
  const parts: string[] = [];
  let paragraph = "";
  let table: string[] = [];
  let raw = false;
  const end = (): void => {
    if (paragraph !== "") parts.push(`<p>${html(paragraph)}</p>`);
    paragraph = "";
    if (table.length > 0) parts.push(`<table>${table.join("")}</table>`);
    table = [];
  };
  for (const line of lines) {
    if (raw || TABLE_START.test(line)) {
      if (!raw) end();
      parts.push(plainCells(line));
      raw = !TABLE_END.test(line);
    } else if (/^\s*\|/.test(line) && line.trim().length > 1) {
      if (paragraph !== "") end();
      if (!DIVIDER.test(line) || !line.includes("-")) {
        table.push(rowOf(line));
      }
    } else if (line.trim() === "" || /^\s*(?:[-*_]\s*){3,}$/.test(line)) end();
    else {
      const heading = /^\s{0,3}#{1,6}\s(.*)$/.exec(line);
      const item = /^\s*(?:[-+]|\*(?!\*)|(?=\d{1,3}[.)]))\s?(.*)$/.exec(line);
      if (table.length > 0 || heading !== null || item !== null) end();
      if (heading !== null) parts.push(`<p>${html((heading[1] ?? "").replace(/#{1,6}$/, ""))}</p>`);
      else {
        const text = (item?.[1] ?? line).replace(/^\s*>\s?/, "").trim();
        // Lines of a paragraph of Chinese join without a space.
        const space = /[\w)]$/.test(paragraph) && /^[\w(]/.test(text) ? " " : "";
        paragraph = paragraph === "" ? text : `${paragraph}${space}${text}`;
      }
    }
  }
  end();
  return parts.join("");
}
