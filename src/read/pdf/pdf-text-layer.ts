import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { greatest, least } from "../../model/extremes.js";
import { LIMITS } from "../limits.js";
import { refusal } from "../refuse.js";
import { fromGbkLetters } from "./gbk-text.js";
import { type PdfRule, rulesOf } from "./pdf-rules.js";
import { withTornQuotes } from "./pdf-torn-quotes.js";
import { withoutVertical } from "./pdf-vertical.js";

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

/** A page, turned so that its text is upright: its pieces of text in the order of the file, and the lines drawn on it. */
export interface PdfPage {
  readonly bottom: number;
  readonly top: number;
  readonly items: readonly PdfItem[];
  readonly rules: readonly PdfRule[];
  /** Whether it draws more lines than are followed. */
  readonly crowded?: boolean;
}

/** The library's error as one for people. */
function told(error: unknown, file: string): Error {
  const locked = error instanceof Error && error.name === "PasswordException";
  return refusal(locked ? "document-encrypted" : "document-malformed", file);
}

/** A piece of text with its direction in quarter turns to the left; null for a slanted one, such as a watermark. */
interface TurnedItem extends PdfItem {
  readonly turn: number | null;
}

/** The direction of text from the first two numbers of its matrix, within 3 degrees of a quarter turn. */
function turnOf(a: number, b: number): number | null {
  const turns = (Math.atan2(b, a) * 2) / Math.PI;
  return Math.abs(turns - Math.round(turns)) > 1 / 30 ? null : (Math.round(turns) + 4) % 4;
}

/** The page turned so that most of its text is upright; text that is not then is left out. */
function upright(pieces: readonly TurnedItem[], rules: readonly PdfRule[], view: readonly number[]): PdfPage {
  const lengths = [0, 0, 0, 0];
  for (const { turn, text } of pieces) if (turn !== null) lengths[turn] = (lengths[turn] ?? 0) + text.length;
  const turn = lengths.indexOf(greatest(lengths));
  const place = (x: number, y: number): [number, number] => {
    const turned: [number, number][] = [
      [x, y],
      [y, -x],
      [-x, -y],
      [-y, x],
    ];
    return turned[turn] ?? [x, y];
  };
  const turned = (direction: number): PdfItem[] =>
    pieces
      .filter((piece) => piece.turn === direction)
      .map(({ text, x, y, width, height }) => {
        const [left, base] = place(x, y);
        return { text, x: left, y: base, width, height };
      });
  const corners = [place(view[0] ?? 0, view[1] ?? 0), place(view[2] ?? 0, view[3] ?? 0)].map(([, y]) => y);
  return {
    bottom: least(corners),
    top: greatest(corners),
    items: withTornQuotes(withoutVertical(turned(turn), turned((turn + 3) % 4))),
    rules: rules.map((rule) => {
      const [[xa, ya], [xb, yb]] = [place(rule.x1, rule.y1), place(rule.x2, rule.y2)];
      return { x1: Math.min(xa, xb), x2: Math.max(xa, xb), y1: Math.min(ya, yb), y2: Math.max(ya, yb) };
    }),
  };
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
    // No picture is unpacked: each is larger than this many pixels.
    maxImageSize: 1,
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
      const pieces = content.items.flatMap((item): TurnedItem[] => {
        if (!("str" in item) || item.str === "") return [];
        const [a = 1, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
        return [
          {
            text: fromGbkLetters(item.str),
            x,
            y,
            width: item.width,
            height: item.height,
            turn: turnOf(a, b),
          },
        ];
      });
      const rules = pieces.length === 0 ? [] : rulesOf(await page.getOperatorList(), pdfjs.OPS);
      pages.push({
        ...upright(pieces, rules ?? [], page.view),
        ...(rules === null ? { crowded: true } : {}),
      });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw error instanceof Error && error.name === "CrossProvinceError" ? error : told(error, file);
  } finally {
    await task.destroy();
  }
}
