import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bare, PARAGRAPH, wordsOf } from "./page-words.js";

const DOCUMENT = "word/document.xml";

/** A heading, and the first words that follow it, without white space. */
interface HeadingAt {
  /** The bookmark on it. */
  readonly bookmark: string;
  readonly words: string;
  readonly next: string;
}

/** The headings that the contents lead to, in their order. */
function headingsOf(xml: string): HeadingAt[] {
  const wanted = new Set([...xml.matchAll(/ PAGEREF (\S+) /gu)].map(([, name = ""]) => name));
  const paragraphs = [...xml.matchAll(PARAGRAPH)].map(([paragraph]) => ({
    bookmark: /<w:bookmarkStart\b[^>]*w:name="([^"]+)"/u.exec(paragraph)?.[1] ?? "",
    words: wordsOf(paragraph),
  }));
  return paragraphs.flatMap(({ bookmark, words }, index) => {
    const next = paragraphs.slice(index + 1).find((one) => one.words !== "");
    return wanted.has(bookmark) && next !== undefined ? [{ bookmark, words, next: next.words }] : [];
  });
}

/** Letters of the words behind a heading that are looked for: a line of them. */
const LOOKED_FOR = 12;

/**
 * The first heading that stands alone at the foot of its page: what follows it begins on the next. LibreOffice leaves one behind
 * where notes push the chart below it off the page.
 * @param docx the Word file of which the pages were made
 * @param pages the text of each page
 * @returns the bookmark on the heading
 */
export function loneHeading(docx: Uint8Array, pages: readonly string[]): string | undefined {
  const texts = pages.map(bare);
  const xml = strFromU8(unzipSync(docx)[DOCUMENT] ?? new Uint8Array());
  let page = texts.findIndex((text) => /目录|Contents/u.test(text)) + 1;
  let from = 0;
  // A note may tell the words of a heading too, but not those that follow it: it is looked for with them first.
  const find = (words: string): boolean => {
    for (let at = page; at < texts.length; at += 1) {
      const place = (texts[at] ?? "").indexOf(words, at === page ? from : 0);
      if (place < 0) continue;
      [page, from] = [at, place + words.length];
      return true;
    }
    return false;
  };
  for (const { bookmark, words, next } of headingsOf(xml)) {
    if (find(`${words}${next.slice(0, LOOKED_FOR)}`) || !find(words)) continue;
    const here = page;
    if ((texts[here] ?? "").indexOf(next.slice(0, LOOKED_FOR), from) < 0) {
      const behind = texts[here + 1] ?? "";
      if (behind.includes(next.slice(0, LOOKED_FOR))) return bookmark;
    }
  }
  return undefined;
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
