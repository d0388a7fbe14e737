import type { Heading, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { cleanText } from "../office/clean-text.js";
import { TEXT_WIDTH } from "./styles.js";

const escapeXml = (text: string): string =>
  cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** One entry: the heading as a link, dots, and a field for its page. */
function entry(heading: Heading, bookmark: string): string {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return (
    `<w:p><w:pPr><w:pStyle w:val="TOC${heading.depth - 1}"/>` +
    `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${TEXT_WIDTH}"/></w:tabs></w:pPr>` +
    `<w:hyperlink w:anchor="${bookmark}" w:history="1">` +
    `<w:r><w:t xml:space="preserve">${escapeXml(plainText(heading))}</w:t></w:r><w:r><w:tab/></w:r>` +
    `${field("begin")}<w:r><w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText></w:r>` +
    `${field("separate")}<w:r><w:t></w:t></w:r>${field("end")}</w:hyperlink></w:p>`
  );
}

/**
 * Fills the field of contents with its entries, so that programs that do not compute fields show them too; Word updates
 * the page numbers when it opens the file. The library writes the field empty.
 */
export function withContents(xml: string, tree: Root, bookmarks: ReadonlyMap<string, string>): string {
  const headings = tree.children.filter(
    (node): node is Heading => node.type === "heading" && (node.depth === 2 || node.depth === 3),
  );
  const entries = headings.map((heading) => {
    const id: unknown = heading.data?.hProperties?.id;
    return entry(heading, typeof id === "string" ? (bookmarks.get(id) ?? "") : "");
  });
  return xml.replace(
    /(<w:fldChar w:fldCharType="separate"\/><\/w:r><\/w:p>)(<w:p><w:r><w:fldChar w:fldCharType="end"\/>)/u,
    (_, before: string, after: string) => `${before}${entries.join("")}${after}`,
  );
}
