import { type Cited, issuerOf, keyOf, placeOf } from "./cited.js";

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text as a BibTeX value: control characters out, what TeX reads as commands escaped, kept as one piece. */
const braced = (text: string): string =>
  `{{${text.replace(/\p{Cc}+/gu, " ").replace(/[\\{}&%$#_~^]/g, (mark) => SPECIAL[mark] ?? "")}}}`;

/** An address keeps its letters; what would end its braces is encoded. */
const addressOf = (url: string): string =>
  `{${url.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark))}}`;

/**
 * A citation as a BibTeX entry (`@techreport`), for biber and Zotero: Chinese text in UTF-8. `mark` is the type by GB/T 7714, as the styles
 * of that standard take it.
 */
export function toBibtex(cited: Cited): string {
  const { document, target } = cited;
  const [year, month] = document.issued_on?.split("-") ?? [];
  const issuer = issuerOf(document);
  // A section is no page; the note says where the quote stands.
  const place = target?.page == null ? placeOf(cited) : null;
  const section = place === null ? "" : `${place}：`;
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", issuer === null ? null : braced(issuer)],
    ["title", braced(document.title_zh)],
    ["institution", issuer === null ? null : braced(issuer)],
    ["number", document.document_number === null ? null : braced(document.document_number)],
    ["year", year === undefined ? null : `{${year}}`],
    ["month", month === undefined ? null : `{${Number(month)}}`],
    ["url", document.source_url === null ? null : addressOf(document.source_url)],
    ["urldate", document.retrieved_on === null ? null : `{${document.retrieved_on}}`],
    ["pages", target?.page == null ? null : `{${target.page}}`],
    ["note", target === null ? null : braced(`${section}“${target.quote}”`)],
    ["mark", "{A}"],
    ["language", "{chinese}"],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@techreport{${keyOf(cited)},\n${lines.join(",\n")}\n}`;
}
