import { utf16Of } from "./utf16.js";

/** The formats that are read. */
export const DOCUMENT_FORMATS = ["text", "html", "docx", "pdf"] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** What the first bytes of a file say that it is; `ole` is the container of .doc and of encrypted .docx files. */
export type SniffedFormat = DocumentFormat | "ole" | "binary" | "empty";

const HEAD = 4096;

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
 * PDF: `%PDF-` among the first 1024 bytes (as readers of PDF do); Word: a zip; HTML: a tag of HTML near the beginning;
 * text: hardly a byte 0, unless it is UTF-16.
 *
 * @example
 * sniffFormat(new TextEncoder().encode("<!doctype html><p>规划")); // => "html"
 */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "docx";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return "ole";
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  const utf16 = utf16Of(bytes) !== null;
  if (!utf16 && manyZeros(bytes)) return "binary";
  const words = utf16 ? head.replaceAll("\0", "") : head;
  return /<(?:!doctype\s+html|html|head|body|meta|div|p|table)[\s>]/i.test(words) ? "html" : "text";
}
