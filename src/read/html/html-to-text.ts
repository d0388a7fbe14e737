import { createRequire } from "node:module";
import type { CheerioAPI } from "cheerio";
import type { AnyNode, Element } from "domhandler";
import { LIMITS } from "../limits.js";
import { raised } from "../raised.js";
import type { RemovedText } from "../removed.js";
import { tidyLine } from "../tidy-line.js";
import { withoutAttributeFloods } from "./attribute-floods.js";
import { contentOf, titleOf } from "./html-content.js";
import { withoutFurniture } from "./html-furniture.js";
import { listMark } from "./html-list.js";
import { type HtmlCell, isTooWide, spanOf, tableLines } from "./html-table.js";

const require = createRequire(import.meta.url);

/** The text of a page and its title. */
export interface HtmlText {
  readonly text: string;
  readonly title: string | null;
  /** What was taken out of a page before reading. */
  readonly removed: readonly RemovedText[];
  /** How many rows of tables have more cells than are laid out in columns. */
  readonly wideRows: number;
}

const BLOCKS = new Set(
  "address article blockquote body center dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th thead tr ul".split(
    " ",
  ),
);
/** A cell longer than this holds prose: its table lays out the page. */
const LONGEST_CELL = 400;

class TextWriter {
  private readonly lines: string[] = [];
  private open = "";
  private end = "";
  wideRows = 0;

  add(text: string): void {
    this.open += text;
    this.end = text.trimEnd().slice(-1) || this.end;
  }

  /** The character that was added last, white space aside. */
  last(): string {
    return this.end;
  }

  endLine(): void {
    const line = tidyLine(this.open);
    this.open = "";
    if (line !== "") this.lines.push(line);
  }

  line(text: string): void {
    this.endLine();
    if (text !== "") this.lines.push(text);
  }

  text(): string {
    this.endLine();
    return this.lines.join("\n");
  }

  words(): string {
    this.endLine();
    return tidyLine(this.lines.join(" "));
  }
}

function cellOf($: CheerioAPI, cell: Element): HtmlCell {
  const writer = new TextWriter();
  for (const child of cell.children) write($, child, writer, false);
  return {
    text: writer.words(),
    columns: spanOf($(cell).attr("colspan")),
    rows: spanOf($(cell).attr("rowspan")),
  };
}

const LONGEST_LABEL = 12;

/** Whether the first of several rows labels columns of which the others have as many, so that long cells belong to them. */
function isLabelled(rows: readonly (readonly HtmlCell[])[]): boolean {
  const [head = [], ...body] = rows;
  const labels = head.every(
    ({ text }) => text !== "" && text.length <= LONGEST_LABEL && !/[，。；：]/.test(text),
  );
  return head.length > 1 && labels && body.length > 1 && body.every((row) => row.length <= head.length);
}

/**
 * The rows of a table of data, or null for one that only lays out the page: one column, prose in a cell of columns without labels, or tables
 * in cells without rows of data around them.
 */
function dataRows($: CheerioAPI, table: Element): HtmlCell[][] | null {
  const rows = $(table)
    .find("tr")
    .filter((_, row) => $(row).closest("table").get(0) === table)
    .toArray()
    .map((row) =>
      $(row)
        .children("td, th")
        .toArray()
        .map((cell) => cellOf($, cell)),
    )
    .filter((row) => row.length > 0);
  const single = rows.every((row) => row.length <= 1);
  const prose = !isLabelled(rows) && rows.some((row) => row.some((cell) => cell.text.length > LONGEST_CELL));
  const around = $(table).find("table").length > 0;
  const filled = rows.filter((row) => row.filter((cell) => cell.text !== "").length > 1).length;
  return single || prose || (around && filled < 2) ? null : rows;
}

function writeChildren($: CheerioAPI, node: Element, writer: TextWriter, tables: boolean): void {
  const block = BLOCKS.has(node.name);
  if (block) writer.endLine();
  if (node.name === "li") writer.add(listMark($, node));
  for (const child of node.children) write($, child, writer, tables);
  if (block) writer.endLine();
}

/** @param tables whether tables inside are written too */
function write($: CheerioAPI, node: AnyNode, writer: TextWriter, tables: boolean): void {
  if (node.type === "text") {
    writer.add(node.data.replace(/[^\S\u00a0\u2009\u202f]+/g, " "));
    return;
  }
  if (node.type !== "tag") return;
  if (node.name === "br") writer.endLine();
  else if (node.name === "sup") {
    const reference = $(node).find("a[href^='#']").length > 0;
    writer.add(reference ? "" : raised($(node).text(), writer.last()));
  } else if (node.name === "table") {
    if (!tables) return;
    const rows = dataRows($, node);
    if (rows === null) writeChildren($, node, writer, true);
    else {
      writer.endLine();
      writer.wideRows += rows.filter(isTooWide).length;
      for (const line of tableLines(rows)) writer.line(line);
      const inner = $(node).find("table");
      for (const table of inner.toArray()) {
        if ($(table).parent().closest("table").get(0) === node) write($, table, writer, true);
      }
    }
  } else writeChildren($, node, writer, tables);
}

/** Elements that a page closes where it opens them; one in another is one deeper. */
const NESTED =
  /<(\/?)(?:div|span|table|section|article|blockquote|ul|ol|dl|center|font|b|i|em|strong|template)\b/gi;
/** So much deeper than the limit may a page seem to be that leaves elements open. */
const UNCLOSED = 4;

/** Whether elements are nested so deep that building their tree would take time by the square of the depth. */
function nestedTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, closes] of html.matchAll(NESTED)) {
    depth += closes === "" ? 1 : -1;
    if (depth > UNCLOSED * LIMITS.htmlDepth) return true;
    if (depth < 0) depth = 0;
  }
  return false;
}

/** Whether a tree is deeper than documents are, told without recursion. */
function tooDeep(root: AnyNode): boolean {
  let level: AnyNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.htmlDepth) return true;
    level = level.flatMap((node) => ("children" in node ? (node.children as AnyNode[]) : []));
  }
  return false;
}

/**
 * The text of an HTML page: one line a block, tables of data one row a line with tabs between cells, spaces of the layout left out.
 * @param options `page`: take only the part that holds the document and put the page's title first where the text lacks it; without
 * it (HTML made from a Word document) everything is text
 * @returns null for a tree too deep to be a document
 *
 * @example
 * htmlToText("<p>达到 60 家</p><p>以上</p>", { page: false })?.text; // => "达到60家\n以上"
 */
export function htmlToText(page: string, options: { readonly page: boolean }): HtmlText | null {
  const html = withoutAttributeFloods(page);
  if (nestedTooDeep(html)) return null;
  const { load }: typeof import("cheerio") = require("cheerio");
  const $ = load(html);
  const body = $("body").get(0);
  if (body === undefined || tooDeep(body)) return null;
  const title = titleOf($);
  const content = options.page ? contentOf($, html) : { element: body, removed: [] };
  const writer = new TextWriter();
  if (content.element !== null) write($, content.element, writer, true);
  const removed = [...content.removed];
  const text = options.page ? withoutFurniture(writer.text(), removed) : writer.text();
  const plain = (words: string): string => words.replace(/\s+/g, "");
  const first = title === null ? "" : tidyLine(title);
  const lacks =
    options.page && first !== "" && text !== "" && !plain(text.slice(0, 2000)).includes(plain(first));
  return { text: lacks ? `${first}\n${text}` : text, title, removed, wideRows: writer.wideRows };
}
