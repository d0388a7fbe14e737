import type { OtherNumberRow } from "../../model/rows.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { ReadingText } from "../../text/structure/reading-text.js";
import type { Facts } from "../facts.js";
import type { ClaimPlace } from "./claims.js";

/** A stretch of a document's reading text that means something. */
export type Mark = { readonly start: number; readonly end: number } & (
  | { readonly kind: "target"; readonly target: DescribedTarget }
  | { readonly kind: "quote"; readonly target: DescribedTarget }
  | { readonly kind: "other"; readonly row: OtherNumberRow }
  | { readonly kind: "claim"; readonly place: ClaimPlace }
);

/** The most characters of a number and its unit that stay on one line of a phone. */
const LONGEST_WHOLE = 16;

/** The class that keeps a marked number on one line with its unit, where it is no longer than a line of a phone. */
export const onOneLine = (length: number): readonly string[] => (length <= LONGEST_WHOLE ? ["n"] : []);

const DIGITS =
  /^[\d０-９]+(?:[.．,，][\d０-９]+)*(?:\s*[-—－–~～至]{1,2}\s*[\d０-９]+(?:[.．][\d０-９]+)?)?/u;
const NUMERALS = /^[〇零一二三四五六七八九十百千万亿两]+/u;
const WORDS = /^(?:全覆盖|破零|翻(?:一|两)?番|全部)/u;

/** How many characters of a text are the printed number that it begins with, its unit included; 1 where that can't be told. */
function numberLength(text: string, unitPrinted: string | null): number {
  const number = (WORDS.exec(text) ?? DIGITS.exec(text) ?? NUMERALS.exec(text))?.[0] ?? "";
  if (number === "") return 1;
  const rest = text.slice(number.length);
  const unit = unitPrinted ?? "";
  const sign = /^[%％‰]/u.exec(rest)?.[0] ?? "";
  if (unit !== "" && rest.startsWith(unit)) return number.length + unit.length;
  return number.length + sign.length;
}

/** The place of a target's number in the document as stored; of a target without one its whole quote. */
export function numberSpan(target: DescribedTarget, text: string): { start: number; end: number } {
  const { quote_start, quote_end, value_start } = target;
  if (value_start === null) return { start: quote_start, end: quote_end };
  const length = numberLength(text.slice(value_start, quote_end), target.unit_printed);
  return { start: value_start, end: Math.min(quote_end, value_start + length) };
}

/**
 * All marks of a document in its reading text: the number and the quote of every target, and every other number. A stretch
 * that the reading text has no place for (none is known) is left out.
 */
export function marksOf(
  documentId: string,
  reading: ReadingText,
  facts: Facts,
  claims: readonly ClaimPlace[] = [],
): Mark[] {
  const text = facts.dataset.texts.get(documentId) ?? "";
  const place = (start: number, end: number): { start: number; end: number } | undefined => {
    const from = reading.toRestored(start);
    const last = reading.toRestored(end - 1);
    return from === null || last === null || last < from ? undefined : { start: from, end: last + 1 };
  };
  const targets = [...facts.targets.values()].filter((row) => row.document_id === documentId);
  return [
    ...targets.flatMap((target): Mark[] => {
      const { start, end } = numberSpan(target, text);
      const number = place(start, end);
      const quote = place(target.quote_start, target.quote_end);
      return [
        ...(number === undefined ? [] : [{ ...number, kind: "target" as const, target }]),
        ...(quote === undefined ? [] : [{ ...quote, kind: "quote" as const, target }]),
      ];
    }),
    ...(facts.otherNumbers.get(documentId) ?? []).flatMap((row): Mark[] => {
      const span = place(row.quote_start, row.quote_end);
      return span === undefined ? [] : [{ ...span, kind: "other", row }];
    }),
    ...claims.flatMap((claim): Mark[] => {
      const span = place(claim.start, claim.end);
      return span === undefined ? [] : [{ ...span, kind: "claim", place: claim }];
    }),
  ];
}
