import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { LIMITS } from "./limits.js";
import { refusal } from "./refuse.js";

const require = createRequire(import.meta.url);

/** A piece of text of a page with its place in points; `y` rises towards the top. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font; 0 for white space. */
  readonly height: number;
}

/** A page's pieces of text in the order of the file. */
export interface PdfPage {
  readonly bottom: number;
  readonly top: number;
  readonly items: readonly PdfItem[];
}

/** The library's errors by name, with the message that tells people. */
const ERRORS = {
  PasswordException: "document-encrypted",
  InvalidPDFException: "document-damaged",
} as const;

function told(error: unknown, file: string): Error {
  if (!(error instanceof Error)) return refusal("document-damaged", file, { cause: String(error) });
  const code = error.name === "PasswordException" ? ERRORS.PasswordException : ERRORS.InvalidPDFException;
  return refusal(code, file, { cause: error.message });
}

/**
 * The pages of a PDF with their text layer, read with Mozilla's pdf.js, which is loaded only now. Nothing is drawn and no script of the
 * file runs. The character maps of Chinese fonts come with the library.
 * @throws CrossProvinceError for a file that asks for a password, is damaged or has too many pages
 */
export async function pdfPages(bytes: Uint8Array, file: string): Promise<PdfPage[]> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = dirname(require.resolve("pdfjs-dist/package.json"));
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    cMapUrl: `${join(folder, "cmaps")}${sep}`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, "standard_fonts")}${sep}`,
  });
  try {
    const document = await task.promise;
    if (document.numPages > LIMITS.pdfPages) {
      throw refusal("document-too-large", file, {
        size: `${document.numPages} pages`,
        limit: `${LIMITS.pdfPages} pages`,
      });
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent({ disableNormalization: false });
      const [, bottom = 0, , top = 0] = page.view;
      const items = content.items.flatMap((item): PdfItem[] => {
        if (!("str" in item) || item.str === "") return [];
        const [x = 0, y = 0] = item.transform.slice(4).map(Number);
        return [{ text: item.str, x, y, width: item.width, height: item.height }];
      });
      pages.push({ bottom, top, items });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw error instanceof Error && error.name === "CrossProvinceError" ? error : told(error, file);
  } finally {
    await task.destroy();
  }
}
