import type { OtherNumberRow, TargetRow } from "../model/rows.js";

/** What a spreadsheet or the writing for one may take out of a text or put before it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is sought
const LOST = /[\s\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffd]/gu;
const bare = (text: string): string => text.replace(LOST, "").replace(/^'/, "");

type Quoted = Pick<TargetRow | OtherNumberRow, "document_id" | "quote" | "quote_start" | "quote_end">;

/**
 * Rows with their quotes as the documents print them, where a spreadsheet changed nothing in them but white space and signs that it
 * can't keep. A quote of other words stays as it is, to be refused.
 */
export function restoreQuotes<Item extends Quoted>(
  rows: readonly Item[],
  texts: ReadonlyMap<string, string>,
): Item[] {
  return rows.map((row) => {
    const printed = texts.get(row.document_id)?.slice(row.quote_start, row.quote_end);
    return printed === undefined || printed === row.quote || bare(printed) !== bare(row.quote)
      ? row
      : { ...row, quote: printed };
  });
}
