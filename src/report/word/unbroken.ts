import type { NoBreakHyphen } from "docx";
import { forXml } from "../../model/clean-text.js";
import type { Docx } from "./context.js";

/** A hyphen within a number or a date: 1-2, 2015-11-12. */
export const HYPHEN = /(?<=\d)-(?=\d)/u;
/** A dash within a range, behind which a line may break: 2016–2020. */
export const DASH = /(?<=\d)–(?=\d)/gu;

/** A text as a run takes it, in which no line ends within a number, a date or a range. */
export function unbroken(text: string, docx: Docx): (string | NoBreakHyphen)[] {
  // Word has a hyphen of its own that holds; for the dash there is only the word joiner.
  const parts = forXml(text).replace(DASH, "$&\u2060").split(HYPHEN);
  return parts.flatMap((part, index) => (index === 0 ? [part] : [new docx.NoBreakHyphen(), part]));
}
