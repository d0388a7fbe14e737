import { forXml } from "../../model/clean-text.js";

/** The author of files for which none is told. */
const PACKAGE = "cross-province";
/** Where an Office file keeps its title and author. */
export const CORE_PART = "docProps/core.xml";

const TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

const escaped = (text: string): string =>
  forXml(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The part with title and author (ECMA-376 part 2, core properties); the date is that of the file. */
export function coreProperties(title: string, moment: string, author = PACKAGE): string {
  const date = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy>${date("created")}${date("modified")}</cp:coreProperties>`,
  ].join("");
}

/** Names the part in the list of content types and among the relations of the file. */
export function withCorePart(path: string, xml: string): string {
  if (path === "[Content_Types].xml")
    return xml.replace("</Types>", `<Override ContentType="${TYPE}" PartName="/${CORE_PART}"/></Types>`);
  if (path === "_rels/.rels")
    return xml.replace(
      "</Relationships>",
      `<Relationship Id="rIdCore" Type="${RELATION}" Target="${CORE_PART}"/></Relationships>`,
    );
  return xml;
}
