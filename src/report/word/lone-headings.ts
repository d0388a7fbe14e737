import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const DOCUMENT = "word/document.xml";

/** A heading, and the first words that follow it, without white space. */
interface HeadingAt {
  /** The bookmark on it. */
  readonly bookmark: string;
  readonly words: string;
  readonly next: string;
}

/** A text as it is looked for on a page: letters and digits alone, whatever joins or spaces them. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

const textOf = (paragraph: string): string =>
  bare([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)].map(([, text = ""]) => text).join(""));

/** The headings that the contents lead to, in their order. */
function headingsOf(xml: string): HeadingAt[] {
  const wanted = new Set([...xml.matchAll(/ PAGEREF (\S+) /gu)].map(([, name = ""]) => name));
  const paragraphs = [...xml.matchAll(/<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/gu)].map(
    ([paragraph]) => ({
      bookmark: /<w:bookmarkStart\b[^>]*w:name="([^"]+)"/u.exec(paragraph)?.[1] ?? "",
      words: textOf(paragraph),
    }),
  );
  return paragraphs.flatMap(({ bookmark, words }, index) => {
    const next = paragraphs.slice(index + 1).find((one) => one.words !== "");
    return wanted.has(bookmark) && next !== undefined ? [{ bookmark, words, next: next.words }] : [];
  });
}

/** Letters of the words behind a heading that are looked for: a line of them. */
const LOOKED_FOR = 12;

/** A heading as it was found among the pages: the page, and where on it its words end. */
interface FoundHeading extends HeadingAt {
  readonly page: number;
  readonly end: number;
}

/** The headings of a Word file that are found on the pages behind the contents, in their order. */
function foundHeadings(docx: Uint8Array, texts: readonly string[]): FoundHeading[] {
  const xml = strFromU8(unzipSync(docx)[DOCUMENT] ?? new Uint8Array());
  let page = texts.findIndex((text) => /目录|Contents/u.test(text)) + 1;
  let from = 0;
  return headingsOf(xml).flatMap((heading) => {
    for (let at = page; at < texts.length; at += 1) {
      const place = (texts[at] ?? "").indexOf(heading.words, at === page ? from : 0);
      if (place < 0) continue;
      [page, from] = [at, place + heading.words.length];
      return [{ ...heading, page, end: from }];
    }
    return [];
  });
}

/**
 * The first heading that stands alone at the foot of its page: what follows it begins on the next. LibreOffice leaves one behind
 * where notes push the chart below it off the page.
 * @param docx the Word file of which the pages were made
 * @param pages the text of each page
 * @returns the bookmark on the heading
 */
export function loneHeading(docx: Uint8Array, pages: readonly string[]): string | undefined {
  const texts = pages.map(bare);
  return foundHeadings(docx, texts).find(({ page, end, next }) => {
    const words = next.slice(0, LOOKED_FOR);
    return (texts[page] ?? "").indexOf(words, end) < 0 && (texts[page + 1] ?? "").includes(words);
  })?.bookmark;
}

/**
 * The heading that has to begin a page so that none holds notes alone: the last one before such a page. LibreOffice makes one where a
 * note runs over the end of its page and the table behind keeps together.
 * @param docx the Word file of which the pages were made
 * @param pages the text of each page
 * @param notesAlone whether a page, told by its number from nought, holds nothing but notes
 * @returns the bookmark on the heading
 */
export function headingBeforeNotes(
  docx: Uint8Array,
  pages: readonly string[],
  notesAlone: (page: number) => boolean,
): string | undefined {
  const found = foundHeadings(docx, pages.map(bare));
  const empty = pages.findIndex((_, page) => page > (found[0]?.page ?? pages.length) && notesAlone(page));
  return empty < 0 ? undefined : found.findLast(({ page }) => page < empty)?.bookmark;
}

/** A Word file in which the heading with a bookmark begins a page. */
export function withPageBreak(docx: Uint8Array, bookmark: string): Uint8Array {
  const files = unzipSync(docx);
  const xml = strFromU8(files[DOCUMENT] ?? new Uint8Array());
  const mark = xml.indexOf(` w:name="${bookmark}"`);
  const style = xml.lastIndexOf("<w:pStyle ", mark);
  const end = xml.indexOf("/>", style) + 2;
  if (mark < 0 || style < 0) return docx;
  files[DOCUMENT] = strToU8(`${xml.slice(0, end)}<w:pageBreakBefore/>${xml.slice(end)}`);
  return zipSync(files, { level: 0 });
}
