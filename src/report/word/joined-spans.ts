import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Unicode's sign that no line may end here; it has no width. */
const JOINER = "\u2060";
/** The parts of a Word file that hold text of the report. */
const TEXTS = ["word/document.xml", "word/footnotes.xml"];

/**
 * A text in which no line ends within a span of numbers: 2022–2025.
 * @example joined("2022–2025").length // => 11
 */
export const joined = (text: string): string => text.replace(/(?<=\d)[–—-](?=\d)/gu, `${JOINER}$&${JOINER}`);

/** A Word file as LibreOffice takes it: Word itself shows a box for the joiner where a font lacks it, so only the PDF has it. */
export function withJoinedSpans(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  for (const path of TEXTS) {
    const part = files[path];
    if (part === undefined) continue;
    const xml = strFromU8(part).replace(
      /(<w:t(?: [^>]*)?>)([^<]*)/gu,
      (_, open: string, text: string) => open + joined(text),
    );
    files[path] = strToU8(xml);
  }
  return zipSync(files, { level: 0 });
}
