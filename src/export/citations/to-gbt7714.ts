import { type Cited, issuerOf, placeOf } from "./cited.js";

/** Marks of the end of a sentence, which the standard's own full stop replaces. */
const ENDS = /[.。\s]+$/u;

/**
 * A citation by GB/T 7714—2025 (in force since July 2026, in the place of the edition of 2015): responsible body, title with document
 * number, type and carrier, date of issue, date of access, place of the passage, address. The type is `A`, archives, in which the
 * standard's list of types counts what government bodies issue; `OL` is the carrier where an address is known. Brackets around dates
 * belong to what is online alone, and in Chinese the marks between the elements are full-width. Where a document has no pages, the
 * section stands in the place of the page, as the standard does with prefaces. What is not known is left out; where no issuer is
 * printed the citation begins with the title, as the standard allows in numbered lists. Written here by the standard's rules: the
 * processors of citation styles that are kept up carry licences that a package under MIT can't take.
 * @example
 * toGbt7714({ document, target: null });
 * // => "江西省工业强省建设工作领导小组办公室. 江西省企业技术创新能力提升三年行动计划（2020-2022年）[A]. 2020-04-27."
 */
export function toGbt7714(cited: Cited): string {
  const { document } = cited;
  const { title_zh, document_number, issued_on, retrieved_on, source_url } = document;
  const issuer = issuerOf(document);
  const title = `${title_zh.replace(ENDS, "")}${document_number === null ? "" : `：${document_number}`}`;
  const type = source_url === null ? "[A]" : "[A/OL]";
  const online = `${issued_on === null ? "" : `（${issued_on}）`}${retrieved_on === null ? "" : `[${retrieved_on}]`}`;
  const dates = source_url === null ? (issued_on ?? "") : online;
  const place = placeOf(cited);
  const at = place === null ? "" : `${dates === "" ? "" : "："}${place.replace(ENDS, "")}`;
  return [
    issuer === null ? "" : `${issuer}. `,
    `${title}${type}. `,
    dates === "" && at === "" ? "" : `${dates}${at}. `,
    source_url === null ? "" : `${source_url}.`,
  ]
    .join("")
    .trim();
}
