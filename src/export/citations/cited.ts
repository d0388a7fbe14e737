import type { DocumentRow, TargetRow } from "../../model/rows.js";
import { sectionPlace } from "./section-place.js";

/** What a citation names: a document, and of it the passage that states a target, where one is cited. */
export interface Cited {
  readonly document: DocumentRow;
  readonly target: Pick<TargetRow, "target_id" | "quote" | "section" | "page"> | null;
}

/** The key of a citation: the id of the target, or of the document. */
export const keyOf = ({ document, target }: Cited): string => target?.target_id ?? document.document_id;

/** A document whose issuer its text does not print. */
const NOT_STATED = /^(?:未载明|未注明)$/u;

/** The issuer in Chinese, or null where the text does not print one. */
export const issuerOf = ({ issuer_zh }: DocumentRow): string | null =>
  NOT_STATED.test(issuer_zh) ? null : issuer_zh;

/** Where in its document a target stands: its page, or where there are none its section; null for a document. */
export const placeOf = ({ target }: Cited): string | null =>
  target === null || target.page !== null
    ? (target?.page?.toString() ?? null)
    : target.section === null
      ? null
      : sectionPlace(target.section);

/** Year, month and day as numbers, as far as known. */
export const datePartsOf = (date: string | null): number[] =>
  date === null ? [] : date.split("-").map((part) => Number(part));
