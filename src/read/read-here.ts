import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { loadBytes, sha256 } from "../io/read.js";
import { CrossProvinceError } from "../model/issue.js";
import { decodeHtml, decodeText, type TextEncodingName } from "./decode-text.js";
import { type DocumentFormat, sniffFormat } from "./document-format.js";
import { foreignFormat } from "./foreign-format.js";
import { withoutRadicals } from "./han-radicals.js";
import { htmlToText } from "./html/html-to-text.js";
import { LIMITS } from "./limits.js";
import { pdfPages } from "./pdf/pdf-pages.js";
import { pdfParagraphs } from "./pdf/pdf-paragraphs.js";
import { refusal, refuseLarger } from "./refuse.js";
import type { SourceDocument } from "./source-document.js";
import { tidyLine } from "./tidy-line.js";
import { docxToHtml } from "./word/docx-to-html.js";

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

/** Anything but our own errors comes from a reader that met what it does not expect: the file is told as damaged. */
function told(error: unknown, file: string): CrossProvinceError {
  if (error instanceof CrossProvinceError) return error;
  const cause = error instanceof Error ? error.message : String(error);
  const memory =
    error instanceof RangeError && /Invalid (?:array|string|typed array) length|Array buffer/.test(cause);
  return memory ? refusal("document-memory", file) : refusal("document-damaged", file, { cause });
}

/**
 * Reads a document in this very process, without limits of time and memory; `readDocument` does it in another one.
 * @throws CrossProvinceError for whatever is wrong with the file
 */
export async function readHere(path: string): Promise<SourceDocument> {
  const file = basename(path);
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  refuseLarger(file, size, Math.max(LIMITS.text, LIMITS.pdf));
  const bytes = await loadBytes(path);
  try {
    return await readBytes(bytes, file);
  } catch (error) {
    throw told(error, file);
  }
}

async function readBytes(bytes: Uint8Array, file: string): Promise<SourceDocument> {
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
