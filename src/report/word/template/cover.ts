import { forXml } from "../../../model/clean-text.js";

/** What a cover is filled with. */
export interface CoverFields {
  readonly title: string;
  readonly unit: string;
  readonly author: string;
  readonly date: string;
}

const escapeXml = (text: string): string =>
  forXml(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What stands before the first break of a page or section; all of it where there is none. */
function beforeBreak(body: string): string {
  const at = body.search(/<w:br w:type="page"|<w:sectPr\b|<w:lastRenderedPageBreak\b|<w:pageBreakBefore\b/u);
  if (at < 0) return body;
  if (body.startsWith("<w:pageBreakBefore", at)) return body.slice(0, body.lastIndexOf("<w:p", at));
  const end = body.indexOf("</w:p>", at);
  return end < 0 ? body : body.slice(0, end + "</w:p>".length);
}

const FIELD = /\{(title|unit|author|date)\}/gu;

/**
 * A paragraph with its fields filled in. Word parts the text of one into runs as it likes: the run in which a field begins takes its
 * words, those behind it lose the rest of its name and keep what else they hold.
 */
function filled(paragraph: string, fields: CoverFields): string {
  const texts = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = ""]) => text);
  const places = [...texts.join("").matchAll(FIELD)];
  if (places.length === 0) return paragraph;
  let from = 0;
  return paragraph.replace(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu, (_, text: string) => {
    const start = from;
    from += text.length;
    let done = "";
    let kept = start;
    for (const { 0: name, 1: field, index } of places) {
      if (index >= from || index + name.length <= start) continue;
      done += text.slice(kept - start, Math.max(0, index - start));
      if (index >= start) done += escapeXml(fields[field as keyof CoverFields]);
      kept = Math.min(from, index + name.length);
    }
    return `<w:t xml:space="preserve">${done}${text.slice(kept - start)}</w:t>`;
  });
}

/** A part of a template with its fields filled in: by the innermost paragraphs, since one in a text box stands inside another. */
export const withFields = (xml: string, fields: CoverFields): string =>
  xml.replace(/<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/gu, (one) => filled(one, fields));

/** A template's cover, and whether it bears the title. */
export interface Cover {
  readonly xml: string;
  readonly titled: boolean;
}

/**
 * The cover of a template: what stands before its first page or section break, with `{title}`, `{unit}`, `{author}` and `{date}` filled in;
 * none where a template holds neither words nor pictures.
 * @param body what is inside the body of the template, without its last section
 */
export function coverOf(body: string, fields: CoverFields): Cover {
  const cover = beforeBreak(body).replace(/<w:footnoteReference\b[^>]*\/>/gu, "");
  if (!/<w:t[ >][^<]*[^<\s]|<w:t>[^<]*\S|<w:drawing|<w:pict/u.test(cover)) return { xml: "", titled: false };
  const titled = cover.replace(/<[^>]*>/gu, "").includes("{title}");
  return { xml: withFields(cover, fields), titled };
}
