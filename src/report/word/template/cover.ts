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

/** A paragraph with its fields filled in: Word parts the text of one into runs as it likes, so the first run takes it whole. */
function filled(paragraph: string, fields: CoverFields): string {
  const texts = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)];
  const whole = texts.map(([, text]) => text).join("");
  const done = whole.replace(/\{(title|unit|author|date)\}/gu, (_, name: keyof CoverFields) =>
    escapeXml(fields[name]),
  );
  if (done === whole) return paragraph;
  let first = true;
  return paragraph.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/gu, () => {
    const text = first ? done : "";
    first = false;
    return `<w:t xml:space="preserve">${text}</w:t>`;
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
