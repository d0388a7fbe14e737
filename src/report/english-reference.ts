import type { DocumentRow } from "../model/rows.js";

/** A document as a reference list in English names it, with its own title behind. */
export function englishReference(document: DocumentRow): string {
  const number = document.document_number === null ? "" : ` ${document.document_number}.`;
  const issued = document.issued_on === null ? "" : ` ${document.issued_on}.`;
  // Who issued it is left out where the document does not say.
  const issuer = /^not stated/iu.test(document.issuer_en) ? "" : `${document.issuer_en}. `;
  return `${issuer}${document.title_en} (${document.title_zh}).${number}${issued}`;
}
