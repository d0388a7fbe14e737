import { createRequire } from "node:module";
import { decodeHtml, decodeText, type TextEncodingName } from "./decode-text.js";
import { type DocumentFormat, sniffFormat, zipFormat } from "./document-format.js";
import { foreignZip } from "./foreign-format.js";
import { withoutRadicals } from "./han-radicals.js";
import { type HtmlText, htmlToText } from "./html/html-to-text.js";
import { doubtfulWords, fromLayout } from "./layout/layout-text.js";
import { LIMITS } from "./limits.js";
import { mhtToHtml } from "./office/mht-to-html.js";
import { odfTreeToHtml, odtToHtml } from "./office/odt-to-html.js";
import { ofdPages } from "./office/ofd-pages.js";
import { oleToHtml } from "./office/ole-to-html.js";
import { rtfToHtml } from "./office/rtf-to-html.js";
import { markdownPages } from "./parsed/markdown-pages.js";
import { markdownToHtml } from "./parsed/markdown-to-html.js";
import { type ParsedPage, parsedPages } from "./parsed/parsed-pages.js";
import { shareOfLatinHigh } from "./pdf/gbk-text.js";
import { pdfParagraphs } from "./pdf/pdf-paragraphs.js";
import { type PdfPage, pdfPages } from "./pdf/pdf-text-layer.js";
import { refusal, refuseLarger } from "./refuse.js";
import type { RemovedText } from "./removed.js";
import { sheetsToHtml } from "./sheets/sheets-to-html.js";
import type { Crowded, DoubtfulText, PageStart } from "./source-document.js";
import { tidyLine } from "./tidy-line.js";
import { docxToHtml } from "./word/docx-to-html.js";
import { unpackEntry, zipEntries } from "./word/zip-entries.js";

const require = createRequire(import.meta.url);

/** What a file holds: its format and its text, with what else its format tells. */
export interface FormatReading {
  readonly format: DocumentFormat;
  readonly text: string;
  readonly encoding?: TextEncodingName;
  readonly title?: string | null;
  readonly pages?: readonly PageStart[];
  /** Pages without a text layer. */
  readonly textless?: readonly number[];
  readonly removed?: readonly RemovedText[];
  readonly crowded?: Crowded;
  /** Where rows or columns may be mixed up. */
  readonly doubtful?: readonly DoubtfulText[];
}

/** What text in Chinese or Latin letters is made of; a PDF whose fonts do not tell their characters gives others in their place. */
const LEGIBLE = /[\p{Script=Han}\p{Script=Latin}\p{N}\p{P}\p{S}\s]/gu;
const LEAST_LEGIBLE = 0.8;
/** So much of a text at most may be letters with accents. */
const MOST_LATIN = 0.1;

const crowdedBy = (pages: readonly number[], rows: number): Pick<FormatReading, "crowded"> =>
  pages.length + rows === 0 ? {} : { crowded: { pages, rows } };

/** What HTML says, of a page or of what another format was turned into. */
function said(html: string, file: string, options: { readonly page: boolean }): HtmlText {
  const read = htmlToText(html, options);
  if (read === null) throw refusal("document-deep", file, { limit: LIMITS.htmlDepth });
  return read;
}

/** The text of HTML that was made of another format. */
function plainText(html: string, file: string): Pick<FormatReading, "text" | "crowded"> {
  const read = said(html, file, { page: false });
  return { text: read.text, ...crowdedBy([], read.wideRows) };
}

function page(bytes: Uint8Array, file: string): Omit<FormatReading, "format"> {
  refuseLarger(file, bytes.length, LIMITS.html);
  const { text: html, encoding } = decodeHtml(bytes, file);
  const { wideRows, ...rest } = said(html, file, { page: true });
  return { ...rest, encoding, ...crowdedBy([], wideRows) };
}

/** The text of pages whose pieces of text have places, with where each begins, and the pages that have no text. */
function printed(pages: readonly PdfPage[], file: string): Omit<FormatReading, "format"> {
  let text = "";
  const starts: PageStart[] = [];
  const removed: RemovedText[] = [];
  const crowded = new Set<number>();
  for (const paragraph of pdfParagraphs(pages, removed, crowded)) {
    const line = tidyLine(withoutRadicals(paragraph.text));
    if (line === "") continue;
    if (text !== "") text += "\n";
    if (paragraph.page > (starts.at(-1)?.page ?? 0))
      starts.push({ page: paragraph.page, start: text.length });
    text += line;
  }
  if (text.length < 8 * pages.length) throw refusal("document-scan", file, { pages: pages.length });
  const legible = text.match(LEGIBLE)?.length ?? 0;
  if (legible < LEAST_LEGIBLE * text.length || shareOfLatinHigh(text) > MOST_LATIN)
    throw refusal("document-garbled", file);
  const textless = pages.flatMap(({ items }, index) =>
    items.every((item) => item.text.trim() === "") ? [index + 1] : [],
  );
  return { text, pages: starts, textless, removed, ...crowdedBy([...crowded], 0) };
}

async function fromZip(bytes: Uint8Array, file: string): Promise<FormatReading> {
  refuseLarger(file, bytes.length, LIMITS.docx);
  const entries = zipEntries(bytes, file);
  const names = entries.map(({ name }) => name);
  const type = entries.find(({ name, unpacked }) => name === "mimetype" && unpacked < 200);
  const mimetype = type === undefined ? "" : new TextDecoder().decode(unpackEntry(bytes, type, file));
  const format = zipFormat(names, mimetype);
  switch (format) {
    case "docx":
      return { format, ...plainText(await docxToHtml(bytes, file), file) };
    case "odt":
      return { format, ...plainText(odtToHtml(bytes, file), file) };
    case "ofd":
      return { format, ...printed(ofdPages(bytes, file), file) };
    case "xlsx":
    case "ods":
      refuseLarger(
        file,
        entries.reduce((sum, entry) => sum + entry.unpacked, 0),
        4 * LIMITS.zipText,
      );
      return { format, ...plainText(sheetsToHtml(bytes, file), file) };
    default:
      throw refusal("document-other-format", file, { kind: foreignZip(names) });
  }
}

/** The output of a document parser with the pages that it names, or null for a text that is no JSON. */
function fromJson(text: string, file: string): FormatReading | null {
  if (!/^\ufeff?\s*[[{]/.test(text) || !/[\]}]\s*$/.test(text)) return null;
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
  const found = parsedPages(json);
  if (found === null) throw refusal("document-other-format", file, { kind: "JSON" });
  return { format: "parsed", ...pagesOf(found, file) };
}

/** The text of the pages of a document parser, with where each begins. */
function pagesOf(
  found: readonly ParsedPage[],
  file: string,
): Pick<FormatReading, "text"> & { pages: PageStart[] } {
  const pages: PageStart[] = [];
  let whole = "";
  for (const { page: number, html } of found) {
    const part = plainText(html, file).text;
    if (part === "") continue;
    if (whole !== "") whole += "\n";
    pages.push({ page: number, start: whole.length });
    whole += part;
  }
  return { text: whole, pages };
}

/** What a document parser wrote, in which tables of HTML stand too: Markdown by the name of the file, or JSON. */
function fromParser(bytes: Uint8Array, file: string): FormatReading | null {
  const markdown = /\.(?:md|markdown)$/i.test(file);
  const json = /^(?:\xef\xbb\xbf)?\s*[[{]/.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));
  if (!markdown && !json) return null;
  refuseLarger(file, bytes.length, LIMITS.text);
  const { text, encoding } = decodeText(bytes, file);
  if (!markdown) return fromJson(text, file);
  const pages = markdownPages(text)?.map(({ page, markdown: part }) => ({
    page,
    html: markdownToHtml(part),
  }));
  const read = pages === undefined ? plainText(markdownToHtml(text), file) : pagesOf(pages, file);
  return { format: "markdown", ...read, encoding };
}

/** A text as it is, or its pages where a program has laid them out in characters. */
function fromText(bytes: Uint8Array, file: string): FormatReading {
  const decoded = decodeText(bytes, file);
  const text = withoutRadicals(decoded.text);
  const laid = fromLayout(text);
  if (laid === null) return { format: "text", ...decoded, text, doubtful: doubtfulWords(text) };
  const isSure = laid.doubtful.every(({ of }) => of === "words");
  return { format: isSure ? "columns" : "layout", ...decoded, ...laid };
}

/**
 * Takes the text out of the bytes of a file, whatever its format; each format's reader is loaded when it is needed.
 * @throws CrossProvinceError that says what is wrong with the file
 */
export async function readFormat(bytes: Uint8Array, file: string): Promise<FormatReading> {
  const sniffed = sniffFormat(bytes);
  switch (sniffed) {
    case "empty":
      throw refusal("document-empty", file);
    case "binary":
      throw refusal("document-format", file);
    case "text":
      refuseLarger(file, bytes.length, LIMITS.text);
      return fromParser(bytes, file) ?? fromText(bytes, file);
    case "html":
      return fromParser(bytes, file) ?? { format: sniffed, ...page(bytes, file) };
    case "pdf":
      refuseLarger(file, bytes.length, LIMITS.pdf);
      return { format: sniffed, ...printed(await pdfPages(bytes, file), file) };
    case "zip":
      return fromZip(bytes, file);
  }
  refuseLarger(file, bytes.length, LIMITS.other);
  switch (sniffed) {
    case "mht": {
      const html = mhtToHtml(bytes);
      if (html === null) throw refusal("document-other-format", file, { kind: "MIME" });
      return { format: sniffed, ...page(html, file) };
    }
    case "rtf":
      return { format: sniffed, ...plainText(rtfToHtml(bytes), file) };
    case "odt": {
      const { load }: typeof import("cheerio") = require("cheerio");
      const xml = decodeText(bytes, file).text;
      return { format: sniffed, ...plainText(odfTreeToHtml(load(xml, { xml: true })), file) };
    }
    case "ole": {
      const { html, format } = oleToHtml(bytes, file);
      return { format, ...plainText(html, file) };
    }
  }
}
