import type { Heading, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { cleanText } from "../office/clean-text.js";

const escapeXml = (text: string): string =>
  cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** One entry: the heading as a link, in the style of its level. */
const entry = (heading: Heading, bookmark: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="TOC${heading.depth - 1}"/></w:pPr>` +
  `<w:hyperlink w:anchor="${bookmark}" w:history="1">` +
  `<w:r><w:t xml:space="preserve">${escapeXml(plainText(heading))}</w:t></w:r></w:hyperlink></w:p>`;

const FIELD =
  /<w:sdt><w:sdtPr><w:alias [^>]*\/><\/w:sdtPr><w:sdtContent><w:p><w:r>(<w:fldChar w:fldCharType="begin"[^>]*\/>)<w:instrText[^>]*>[^<]*<\/w:instrText>(<w:fldChar w:fldCharType="separate"\/>)<\/w:r><\/w:p>/u;

/**
 * Writes the field of contents as Word itself does: in a block that Word knows as a table of contents, each part of the
 * field in its own run, filled with its entries. Programs that compute no fields show the entries as links; Word adds the
 * page numbers when it opens the file, since only it knows them. The library writes the field empty.
 */
export function withContents(xml: string, tree: Root, bookmarks: ReadonlyMap<string, string>): string {
  const headings = tree.children.filter(
    (node): node is Heading => node.type === "heading" && (node.depth === 2 || node.depth === 3),
  );
  const entries = headings.map((heading) => {
    const id: unknown = heading.data?.hProperties?.id;
    return entry(heading, typeof id === "string" ? (bookmarks.get(id) ?? "") : "");
  });
  const [first = "", ...rest] = entries;
  const run = (inner: string): string => `<w:r>${inner}</w:r>`;
  const code = '<w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText>';
  return xml.replace(FIELD, (_, begin: string, separate: string) => {
    const field = `</w:pPr>${run(begin)}${run(code)}${run(separate)}`;
    return (
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>' +
      `</w:docPartObj></w:sdtPr><w:sdtContent>${first.replace("</w:pPr>", field)}${rest.join("")}`
    );
  });
}
