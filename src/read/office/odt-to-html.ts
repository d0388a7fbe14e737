import type { CheerioAPI } from "cheerio";
import type { AnyNode, Element } from "domhandler";
import { escapeHtml } from "../html/escape-html.js";
import { refusal } from "../refuse.js";
import { openZipXml } from "../word/zip-xml.js";

/** Elements of which nothing is text of the document: notes stand at their place in brackets of their own, changes are no longer there. */
const LEFT_OUT = new Set([
  "text:note",
  "text:tracked-changes",
  "office:annotation",
  "text:sequence-decls",
  "draw:object",
  "draw:image",
  "svg:desc",
  "svg:title",
  "text:bookmark-ref",
]);
/** Elements that are repeated as often as they say; more often than this is a filler. */
const MOST_REPEATED = 200;

const repeatOf = (node: Element, name: string): number => {
  const times = Number(node.attribs[name] ?? 1);
  return Number.isInteger(times) && times > 0 && times <= MOST_REPEATED ? times : 1;
};

function rowHtml(node: Element): string {
  const cells = node.children.filter(
    (child): child is Element => child.type === "tag" && child.name === "table:table-cell",
  );
  const html = cells.map((cell) => {
    const columns = repeatOf(cell, "table:number-columns-spanned");
    const rows = repeatOf(cell, "table:number-rows-spanned");
    const content = cell.children.map(nodeHtml).join("");
    return `<td colspan="${columns}" rowspan="${rows}">${content}</td>`.repeat(
      content === "" ? 1 : repeatOf(cell, "table:number-columns-repeated"),
    );
  });
  return `<tr>${html.join("")}</tr>`;
}

function nodeHtml(node: AnyNode): string {
  if (node.type === "text") return escapeHtml(node.data);
  if (node.type !== "tag" || LEFT_OUT.has(node.name)) return "";
  switch (node.name) {
    case "text:s":
      return " ".repeat(repeatOf(node, "text:c"));
    case "text:tab":
      return " ";
    case "text:line-break":
      return "<br>";
    case "table:table-row":
      return rowHtml(node);
  }
  const inside = node.children.map(nodeHtml).join("");
  switch (node.name) {
    case "text:h":
    case "text:p":
      return `<p>${inside}</p>`;
    case "table:table":
      return `<table>${inside}</table>`;
    default:
      return inside;
  }
}

/** The HTML of the tree of an OpenDocument text. */
export function odfTreeToHtml($: CheerioAPI): string {
  const text = $("office\\:text").get(0);
  return text === undefined ? "" : text.children.map(nodeHtml).join("");
}

/**
 * The HTML of an OpenDocument text (ODF 1.3, parts 2 and 3): paragraphs, headings and tables, without notes, comments and deleted text.
 * @throws CrossProvinceError for a zip without such a text, encrypted or damaged
 */
export function odtToHtml(bytes: Uint8Array, file: string): string {
  const zip = openZipXml(bytes, file);
  const manifest = zip.tree("META-INF/manifest.xml");
  if ((manifest?.("manifest\\:encryption-data").length ?? 0) > 0) throw refusal("document-encrypted", file);
  const content = zip.tree("content.xml");
  if (content === null) throw refusal("document-damaged", file, { cause: "content.xml" });
  return odfTreeToHtml(content);
}
