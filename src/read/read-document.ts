import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { loadBytes, sha256 } from "../io/read.js";
import { decodeHtml, decodeText, type TextEncodingName } from "./decode-text.js";
import { type DocumentFormat, sniffFormat } from "./document-format.js";
import { foreignFormat } from "./foreign-format.js";
import { withoutRadicals } from "./han-radicals.js";
import { htmlToText } from "./html/html-to-text.js";
import { LIMITS } from "./limits.js";
import { pdfPages } from "./pdf/pdf-pages.js";
import { pdfParagraphs } from "./pdf/pdf-paragraphs.js";
import { refusal, refuseLarger } from "./refuse.js";
import { tidyLine } from "./tidy-line.js";
import { docxToHtml } from "./word/docx-to-html.js";

/** A document as read: its text, and the bytes to be stored, to whose text all offsets refer. */
export interface SourceDocument {
  /** The file's name without its folder. */
  readonly file: string;
  readonly format: DocumentFormat;
  /** Encoding of a text or HTML file; null for the others. */
  readonly encoding: TextEncodingName | null;
  /** UTF-16 text; for a UTF-8 text file that of the file as it is, a byte order mark included. */
  readonly text: string;
  /** UTF-8: for a UTF-8 text file its very bytes. */
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`. */
  readonly sha256: string;
  /** The title that an HTML page names, else null. */
  readonly title: string | null;
}

/** Text of a document: neither empty nor the bytes of something else. */
function checkText(text: string, file: string): void {
  if (text.replace(/^\ufeff/, "").trim() === "") throw refusal("document-empty", file);
  const judged = text.slice(0, 100_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell that a file is no text
  const control = judged.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (control > 0.01 * judged.length) throw refusal("document-format", file);
}

/** What text in Chinese or Latin letters is made of; a PDF whose fonts do not tell their characters gives others in their place. */
const LEGIBLE = /[\p{Script=Han}\p{Script=Latin}\p{N}\p{P}\p{S}\s]/gu;
const LEAST_LEGIBLE = 0.8;

interface Reading {
  readonly text: string;
  readonly encoding?: TextEncodingName;
  readonly title?: string | null;
}

async function textOf(bytes: Uint8Array, format: DocumentFormat, file: string): Promise<Reading> {
  switch (format) {
    case "text":
      return decodeText(bytes, file);
    case "html": {
      refuseLarger(file, bytes.length, LIMITS.html);
      const { text: html, encoding } = decodeHtml(bytes, file);
      const read = htmlToText(html, { page: true });
      if (read === null) throw refusal("document-format", file);
      return { ...read, encoding };
    }
    case "docx": {
      const read = htmlToText(await docxToHtml(bytes, file), { page: false });
      if (read === null) throw refusal("document-format", file);
      return { text: read.text };
    }
    case "pdf": {
      const pages = await pdfPages(bytes, file);
      const lines = pdfParagraphs(pages).map((line) => tidyLine(withoutRadicals(line)));
      const text = lines.filter((line) => line !== "").join("\n");
      if (text.length < 8 * pages.length) throw refusal("document-scan", file, { pages: pages.length });
      const legible = text.match(LEGIBLE)?.length ?? 0;
      if (legible < LEAST_LEGIBLE * text.length) throw refusal("document-garbled", file);
      return { text };
    }
  }
}

/**
 * Reads a document: plain text in UTF-8, GB18030 or UTF-16, HTML as saved from a site, Word (.docx), or PDF with a text layer. The format is
 * told by the content, not by the name. A UTF-8 text is taken as it is; of the others the text is taken out: page furniture, page numbers and spaces
 * of the layout are left out, broken lines joined, tables written one row a line with tabs.
 * @throws CrossProvinceError that says which: missing, empty, a scan, in an unknown encoding, with a password, damaged, a zip bomb, too
 * large, or none of these formats
 * @example
 * const plan = await readDocument("seeds/000_47d3e62c6ac60a6d.txt");
 * plan.format; // => "text"
 */
export async function readDocument(path: string): Promise<SourceDocument> {
  const file = basename(path);
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  refuseLarger(file, size, Math.max(LIMITS.text, LIMITS.pdf));
  const bytes = await loadBytes(path);
  const foreign = foreignFormat(bytes);
  if (foreign !== null) {
    const code = foreign.picture ? "document-picture" : "document-other-format";
    throw refusal(code, file, { kind: foreign.kind });
  }
  const format = sniffFormat(bytes);
  if (format === "empty") throw refusal("document-empty", file);
  if (format === "ole") throw refusal("document-old-word", file);
  if (format === "binary") throw refusal("document-format", file);
  refuseLarger(file, bytes.length, LIMITS[format]);
  const { text, encoding = null, title = null } = await textOf(bytes, format, file);
  checkText(text, file);
  const stored = format === "text" && encoding === "utf-8" ? bytes : new TextEncoder().encode(text);
  return { file, format, encoding, text, bytes: stored, sha256: sha256(stored), title };
}
