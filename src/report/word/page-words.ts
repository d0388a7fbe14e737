/** A text as it is looked for on a page: letters and digits alone, whatever joins or spaces them. */
export const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** The signs that XML writes as entities: R&amp;D reads R&D on the page. */
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/giu;

/** The words of a piece of a Word file's XML, as they are looked for on a page. */
export const wordsOf = (xml: string): string =>
  bare(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)].map(([, text = ""]) => text.replace(ENTITY, "")).join(""),
  );

/** A paragraph of a Word file's XML that has no other within. */
export const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/gu;
