import { utf16Of } from "./utf16.js";

/** The formats that are read. */
const DOCUMENT_FORMATS = [
  "text",
  "layout",
  "columns",
  "markdown",
  "html",
  "mht",
  "rtf",
  "docx",
  "doc",
  "odt",
  "ofd",
  "xlsx",
  "xls",
  "ods",
  "pdf",
  "parsed",
] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** What the first bytes of a file say that it is; `ole` is the container of .doc and of encrypted .docx files, `zip` that of newer ones. */
export type SniffedFormat =
  | "text"
  | "html"
  | "mht"
  | "rtf"
  | "odt"
  | "pdf"
  | "zip"
  | "ole"
  | "binary"
  | "empty";

const HEAD = 4096;

/** The headers of a page saved as one file. */
const MIME =
  /^(?:[\w-]+: [^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,12}(?:MIME-Version|Content-Type): *(?:1\.0|multipart)/i;

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** Text has no zeros; a file with one in a thousand bytes is none. One by mistake is told by where the text is decoded. */
function manyZeros(bytes: Uint8Array): boolean {
  let zeros = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    zeros += 1;
    if (zeros > 16 && zeros > 0.001 * bytes.length) return true;
  }
  return zeros > 0.1 * bytes.length;
}

/**
 * Tells a file's format by its content, whatever its name says.
 * PDF: `%PDF-` among the first 1024 bytes (as readers of PDF do); Word, Excel, OpenDocument and OFD: a zip or a compound file; RTF and web
 * archives by their first words; HTML: a tag of HTML near the beginning;
 * text: hardly a byte 0, unless it is UTF-16.
 *
 * @example
 * sniffFormat(new TextEncoder().encode("<!doctype html><p>规划")); // => "html"
 */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return "ole";
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (/^\s*\{\\rtf/.test(head)) return "rtf";
  if (MIME.test(head)) return "mht";
  const utf16 = utf16Of(bytes) !== null;
  if (!utf16 && manyZeros(bytes)) return "binary";
  const words = utf16 ? head.replaceAll("\0", "") : head;
  if (/<office:document[\s>]/.test(words)) return "odt";
  return /<(?:!doctype\s+html|html|head|body|meta|div|p|table)[\s>]/i.test(words) ? "html" : "text";
}

/**
 * Which document a zip is, by the names of its parts; null for one that is not read.
 *
 * @example
 * zipFormat(["OFD.xml", "Doc_0/Document.xml"]); // => "ofd"
 */
export function zipFormat(names: readonly string[], mimetype: string): DocumentFormat | null {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^OFD\.xml$/i)) return "ofd";
  if (has(/^word\//)) return "docx";
  if (has(/^xl\//)) return "xlsx";
  if (has(/^content\.xml$/)) {
    if (/opendocument\.spreadsheet/.test(mimetype)) return "ods";
    return /opendocument\.(?:presentation|graphics)/.test(mimetype) ? null : "odt";
  }
  return has(/^_rels\/\.rels$/) && !has(/^(?:ppt|visio)\//) ? "docx" : null;
}
