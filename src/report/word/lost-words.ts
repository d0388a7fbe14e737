import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bare, PARAGRAPH, wordsOf } from "./page-words.js";

const DOCUMENT = "word/document.xml";

/** Letters that are looked for at either end of what stands together: a page may end within. */
const LOOKED_FOR = 12;

/** What is shorter may stand on a page by chance. */
const SHORTEST = 3;

/** Letters that other fonts than those of the text may show, of which pages may not tell: Ⅲ, é. */
const OTHER = /[^\p{Script=Han}A-Za-z0-9]+/u;

/** Where a page may show other signs between words: numbers of notes, fields, line ends. */
const BETWEEN = /<w:(?:footnoteReference|fldSimple|fldChar|br|tab)\b|<\/w:fldSimple>/u;

/**
 * Words of a Word file's text that its pages do not show. LibreOffice leaves out rows and whole sections where paragraphs kept
 * together and notes ask for more than a page has.
 * @param docx the Word file of which the pages were made
 * @param pages the text of each page
 */
export function lostWords(docx: Uint8Array, pages: readonly string[]): readonly string[] {
  const shown = bare(pages.join(""));
  const isShown = (words: string): boolean =>
    shown.includes(words.slice(0, LOOKED_FOR)) || shown.includes(words.slice(-LOOKED_FOR));
  const xml = strFromU8(unzipSync(docx)[DOCUMENT] ?? new Uint8Array());
  return [...xml.matchAll(PARAGRAPH)].flatMap(([paragraph]) =>
    paragraph
      .split(BETWEEN)
      .map(wordsOf)
      .filter((words) => {
        const parts = words.split(OTHER).filter(({ length }) => length >= SHORTEST);
        return parts.length > 0 && !parts.some(isShown);
      }),
  );
}

/** A Word file whose text does without a setting of its paragraphs or rows. */
const without =
  (setting: "keepNext" | "cantSplit" | "tblHeader") =>
  (docx: Uint8Array): Uint8Array => {
    const files = unzipSync(docx);
    const xml = strFromU8(files[DOCUMENT] ?? new Uint8Array());
    files[DOCUMENT] = strToU8(xml.replaceAll(new RegExp(`<w:${setting}\\b[^>]*/>`, "gu"), ""));
    return zipSync(files, { level: 0 });
  };

/** Ways in which less is kept together, to be taken one after the other until the pages show every word; headings stay with their text by their styles. */
export const LOOSER = [without("keepNext"), without("cantSplit"), without("tblHeader")] as const;
