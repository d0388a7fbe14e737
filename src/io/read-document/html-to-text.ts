import { createRequire } from "node:module";
import type { CheerioAPI } from "cheerio";
import type { AnyNode, Element } from "domhandler";
import { contentOf, titleOf } from "./html-content.js";
import { type HtmlCell, spanOf, tableLines } from "./html-table.js";
import { tidyLine } from "./tidy-line.js";

const require = createRequire(import.meta.url);

/** The text of a page and its title. */
export interface HtmlText {
  readonly text: string;
  readonly title: string | null;
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

  add(text: string): void {
    this.open += text;
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
}

function cellText($: CheerioAPI, cell: Element): string {
  return tidyLine($(cell).find("br, p, div").before(" ").end().text().replace(/\s+/g, " "));
}

/** The rows of a table of data, or null for one that only lays out the page. */
function dataRows($: CheerioAPI, table: Element): HtmlCell[][] | null {
  if ($(table).find("table").length > 0) return null;
  const rows = $(table)
    .find("tr")
    .toArray()
    .map((row) =>
      $(row)
        .children("td, th")
        .toArray()
        .map((cell) => ({
          text: cellText($, cell),
          columns: spanOf($(cell).attr("colspan")),
          rows: spanOf($(cell).attr("rowspan")),
        })),
    )
    .filter((row) => row.length > 0);
  const single = rows.every((row) => row.length <= 1);
  const prose = rows.some((row) => row.some((cell) => cell.text.length > LONGEST_CELL));
  return single || prose ? null : rows;
}

function write($: CheerioAPI, node: AnyNode, writer: TextWriter): void {
  if (node.type === "text") {
    writer.add(node.data.replace(/[\s\u00a0]+/g, " "));
    return;
  }
  if (node.type !== "tag") return;
  if (node.name === "br") {
    writer.endLine();
    return;
  }
  // References to notes, as mammoth and word processors write them, are no text of the sentence.
  if (node.name === "sup" && $(node).find("a[href^='#']").length > 0) return;
  if (node.name === "table") {
    const rows = dataRows($, node);
    if (rows !== null) {
      writer.endLine();
      for (const line of tableLines(rows)) writer.line(line);
      return;
    }
  }
  const block = BLOCKS.has(node.name);
  if (block) writer.endLine();
  for (const child of node.children) write($, child, writer);
  if (block) writer.endLine();
}

/** Trees deeper than this are no document; reading one would exhaust the stack. */
const DEEPEST = 1500;

/** Whether a tree is deeper than documents are, told without recursion. */
function tooDeep(root: AnyNode): boolean {
  let level: AnyNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
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
export function htmlToText(html: string, options: { readonly page: boolean }): HtmlText | null {
  const { load }: typeof import("cheerio") = require("cheerio");
  const $ = load(html);
  const body = $("body").get(0);
  if (body === undefined || tooDeep(body)) return null;
  const title = titleOf($);
  const content = options.page ? contentOf($) : body;
  const writer = new TextWriter();
  if (content !== null) write($, content, writer);
  const text = writer.text();
  const plain = (words: string): string => words.replace(/\s+/g, "");
  const first = title === null ? "" : tidyLine(title);
  const lacks =
    options.page && first !== "" && text !== "" && !plain(text.slice(0, 2000)).includes(plain(first));
  return { text: lacks ? `${first}\n${text}` : text, title };
}
