import type { Heading, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { forXml } from "../../model/clean-text.js";
import { atHyphens } from "./unbroken.js";

const escapeXml = (text: string): string =>
  forXml(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The words of a heading, whose dates stay on one line as those of the text do. */
const wordsOf = (heading: Heading): string =>
  atHyphens(escapeXml(plainText(heading)))
    .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
    .join("<w:noBreakHyphen/>");

/** One entry: the heading as a link, in the style of its level. */
const entry = (heading: Heading, bookmark: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="TOC${heading.depth - 1}"/></w:pPr>` +
  `<w:hyperlink w:anchor="${bookmark}" w:history="1">` +
  `<w:r>${wordsOf(heading)}</w:r><w:r><w:tab/></w:r>` +
  '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>…</w:t></w:r>' +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink></w:p>';

const FIELD =
  /<w:sdt><w:sdtPr><w:alias [^>]*\/><\/w:sdtPr><w:sdtContent><w:p><w:r><w:fldChar w:fldCharType="begin"[^>]*\/><w:instrText[^>]*>[^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/><\/w:r><\/w:p><w:p><w:r><w:fldChar w:fldCharType="end"\/><\/w:r><\/w:p>/u;

/**
 * Writes the contents in a block that Word knows as a table of contents: a link for each heading, with its page as a
 * reference field, which Word and LibreOffice both compute when they open the file. A field of contents around the whole
 * would show pages in Word alone: LibreOffice takes the text stored in such a field as it is.
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
    FIELD,
    () =>
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>' +
      `</w:docPartObj></w:sdtPr><w:sdtContent>${entries.join("")}`,
  );
}
