import { createRequire } from "node:module";
import type { CheerioAPI } from "cheerio";
import { foreignZip } from "../foreign-format.js";
import { LIMITS } from "../limits.js";
import { refusal, refuseLarger } from "../refuse.js";
import { plainWordDocument } from "./docx-document.js";
import { unpackEntry, zipEntries } from "./zip-entries.js";
import { treeOfPart } from "./zip-xml.js";

const require = createRequire(import.meta.url);

/** The parts of a .docx that its text needs; pictures, fonts, embedded objects, headers, footers and comments are never unpacked. */
const TEXT_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/[^/]+\.rels|word\/(?!header|footer|comments)[^/]+\.xml)$/;
/** Where the text of a Word document stands, unless its relations name another part. */
const USUAL_MAIN = "word/document.xml";

/** The name of the part that holds the text (ECMA-376 part 2, 8.3: the relation `officeDocument` of the package). */
function mainPart(relations: CheerioAPI | null): string {
  const target = relations?.("Relationship[Type$='/officeDocument']").first().attr("Target");
  return target === undefined ? USUAL_MAIN : target.replace(/^\/|^\.\//, "");
}

/**
 * The HTML of a Word document: its headings, paragraphs, lists, tables and notes, without pictures, comments and deleted text, and with
 * the numbers that Word prints before paragraphs. Only the parts that hold text are unpacked, within the limits of {@link LIMITS},
 * made plain by {@link plainWordDocument}, and given to mammoth as a new zip.
 * @throws CrossProvinceError for a zip that is no Word document, is encrypted, damaged or a zip bomb
 */
export async function docxToHtml(bytes: Uint8Array, file: string): Promise<string> {
  const entries = zipEntries(bytes, file);
  const wanted = entries.filter(({ name }) => TEXT_PARTS.test(name));
  if (wanted.some(({ encrypted }) => encrypted)) throw refusal("document-encrypted", file);
  refuseLarger(
    file,
    wanted.reduce((sum, entry) => sum + entry.unpacked, 0),
    LIMITS.zipText,
  );
  const parts = new Map(wanted.map((entry) => [entry.name, unpackEntry(bytes, entry, file)]));
  const tree = (name: string): CheerioAPI | null => {
    const part = parts.get(name);
    return part === undefined ? null : treeOfPart(part, name, file);
  };
  const main = mainPart(tree("_rels/.rels"));
  const document = tree(main);
  if (document === null) {
    throw refusal("document-other-format", file, { kind: foreignZip(entries.map(({ name }) => name)) });
  }
  for (const name of parts.keys()) if (name.endsWith(".rels")) tree(name);
  const { zipSync }: typeof import("fflate") = require("fflate");
  const mammoth: typeof import("mammoth") = require("mammoth");
  try {
    plainWordDocument({
      document,
      styles: tree("word/styles.xml"),
      numbering: tree("word/numbering.xml"),
      footnotes: tree("word/footnotes.xml"),
      endnotes: tree("word/endnotes.xml"),
    });
    parts.set(main, new TextEncoder().encode(document.xml()));
    for (const printed of ["numbering", "footnotes", "endnotes"]) parts.delete(`word/${printed}.xml`);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 })) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), externalFileAccess: false },
    );
    return value;
  } catch (error) {
    if (error instanceof Error && error.name === "CrossProvinceError") throw error;
    throw refusal("document-malformed", file);
  }
}
