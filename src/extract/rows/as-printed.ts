import type { Extraction } from "../draft.js";

/** The words of a unit as a quote prints them, where a reading of the quote, sign by sign, has them. */
function unitAsPrinted(unit: string | null, read: string, printed: string): string | null {
  const at = unit === null ? -1 : read.indexOf(unit);
  return unit === null || at < 0 ? unit : printed.slice(at, at + unit.length);
}

/**
 * What was read from a document sign by sign in another script, with quotes and units as the document prints them.
 * @param text the document as stored
 */
export function asPrinted(read: Extraction, text: string): Extraction {
  const quoted = ({ quote_start, quote_end }: { quote_start: number; quote_end: number }) =>
    text.slice(quote_start, quote_end);
  return {
    ...read,
    targets: read.targets.map((row) => {
      const quote = quoted(row);
      return { ...row, quote, unit_printed: unitAsPrinted(row.unit_printed, row.quote, quote) };
    }),
    otherNumbers: read.otherNumbers.map((row) => ({ ...row, quote: quoted(row) })),
    unread: read.unread.map((number) => ({ ...number, quote: text.slice(number.start, number.end) })),
  };
}
