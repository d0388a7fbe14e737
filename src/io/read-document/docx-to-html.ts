import { createRequire } from "node:module";
import { LIMITS } from "./limits.js";
import { refusal, refuseLarger } from "./refuse.js";
import { unpackEntry, zipEntries } from "./zip-entries.js";

const require = createRequire(import.meta.url);

/** The parts of a .docx that its text needs; pictures, fonts and embedded objects are never unpacked. */
const TEXT_PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

/**
 * The HTML of a Word document: its headings, paragraphs, lists, tables and notes, without pictures, comments and deleted text.
 * Only the parts that hold text are unpacked, within the limits of {@link LIMITS}, and given to mammoth as a new zip.
 * @throws CrossProvinceError for a zip that is no Word document, is encrypted, damaged or a zip bomb
 */
export async function docxToHtml(bytes: Uint8Array, file: string): Promise<string> {
  const entries = zipEntries(bytes, file);
  if (!entries.some(({ name }) => name === "word/document.xml")) throw refusal("document-format", file);
  const wanted = entries.filter(({ name }) => TEXT_PARTS.test(name));
  if (wanted.some(({ encrypted }) => encrypted)) throw refusal("document-encrypted", file);
  refuseLarger(
    file,
    wanted.reduce((sum, entry) => sum + entry.unpacked, 0),
    LIMITS.zipText,
  );
  const parts = Object.fromEntries(wanted.map((entry) => [entry.name, unpackEntry(bytes, entry, file)]));
  const { zipSync }: typeof import("fflate") = require("fflate");
  const mammoth: typeof import("mammoth") = require("mammoth");
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), externalFileAccess: false },
    );
    return value;
  } catch (error) {
    throw refusal("document-damaged", file, {
      cause: error instanceof Error ? error.message : String(error),
    });
  }
}
