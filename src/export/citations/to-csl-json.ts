import { type Cited, datePartsOf, issuerOf, keyOf } from "./cited.js";

/** An item of CSL-JSON, as Zotero and pandoc read it. */
export interface CslItem {
  readonly id: string;
  readonly type: "regulation";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly number?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly accessed?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL?: string;
  readonly page?: string;
  readonly section?: string;
  readonly language: "zh-CN";
  readonly note?: string;
}

/**
 * A citation as an item of CSL-JSON. A plan is a `regulation`, which CSL defines as an administrative order from any level of government:
 * the styles of GB/T 7714 print it as `[A]`, as `toGbt7714` does, where a `report` would be `[R]`. Its issuer is one name; the passage of a
 * target stands in `note`.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function toCslJson(cited: Cited): CslItem {
  const { document, target } = cited;
  const author = issuerOf(document);
  const issued = datePartsOf(document.issued_on);
  const accessed = datePartsOf(document.retrieved_on);
  return {
    id: keyOf(cited),
    type: "regulation",
    title: document.title_zh,
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(document.document_number === null ? {} : { number: document.document_number }),
    ...(issued.length === 0 ? {} : { issued: { "date-parts": [issued] } }),
    ...(accessed.length === 0 ? {} : { accessed: { "date-parts": [accessed] } }),
    ...(document.source_url === null ? {} : { URL: document.source_url }),
    ...(target?.page == null ? {} : { page: String(target.page) }),
    ...(target?.section == null ? {} : { section: target.section }),
    language: "zh-CN",
    ...(target === null ? {} : { note: `“${target.quote}”` }),
  };
}
