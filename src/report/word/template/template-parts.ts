import { strFromU8, unzipSync } from "fflate";
import { CrossProvinceError } from "../../../model/issue.js";
import { OWN_AREA, type TextArea } from "../styles.js";

export type Files = Record<string, Uint8Array>;

export const DOCUMENT = "word/document.xml";
export const TYPES = "[Content_Types].xml";
export const RELATIONSHIPS = "word/_rels/document.xml.rels";

/** The parts of a template. */
export function partsOf(template: Uint8Array): Files {
  const refuse = (received: string): CrossProvinceError =>
    new CrossProvinceError([{ code: "template-unreadable", severity: "error", at: {}, received }]);
  let files: Files;
  try {
    files = unzipSync(template);
  } catch {
    throw refuse(DOCUMENT);
  }
  for (const path of [DOCUMENT, "word/styles.xml", TYPES, RELATIONSHIPS])
    if (files[path] === undefined) throw refuse(path);
  return files;
}

/** What is inside the body, and its last section. */
export function bodyOf(xml: string): readonly [body: string, section: string] {
  const inside = xml
    .slice(xml.search(/<w:body\b/u))
    .replace(/^<w:body[^>]*>/u, "")
    .replace(/<\/w:body>[\s\S]*$/u, "");
  const at = inside.lastIndexOf("<w:sectPr");
  const last = at < 0 ? "" : inside.slice(at);
  return /^<w:sectPr\b[\s\S]*(?:<\/w:sectPr>|\/>)\s*$/u.test(last) && !last.includes("</w:p>")
    ? [inside.slice(0, at), last]
    : [inside, ""];
}

/**
 * The area that a template leaves to text on a page; that of a report of our own where the template does not tell.
 * @throws CrossProvinceError where the template is no Word file
 */
export function textAreaOf(template: Uint8Array): TextArea {
  const document = partsOf(template)[DOCUMENT] ?? new Uint8Array();
  const [, section] = bodyOf(strFromU8(document));
  const read = (tag: string, name: string): number =>
    Number(new RegExp(`<w:${tag}\\b[^>]*\\bw:${name}="(-?\\d+)"`, "u").exec(section)?.[1] ?? Number.NaN);
  const left = (size: number, ...margins: readonly number[]): number =>
    margins.reduce((rest, margin) => rest - Math.abs(margin), size);
  const width = left(read("pgSz", "w"), read("pgMar", "left"), read("pgMar", "right"));
  const height = left(read("pgSz", "h"), read("pgMar", "top"), read("pgMar", "bottom"));
  return { width: width > 0 ? width : OWN_AREA.width, height: height > 0 ? height : OWN_AREA.height };
}
