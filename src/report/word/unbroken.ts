import type { NoBreakHyphen } from "docx";
import { forXml } from "../../model/clean-text.js";
import type { Docx } from "./context.js";

/** A hyphen within a number or a date: 1-2, 2015-11-12. */
export const HYPHEN = /(?<=\d)-(?=\d)/u;

/** A text as a run takes it, in which no line ends within a number or a date: Word has a hyphen of its own that holds. */
export function unbroken(text: string, docx: Docx): (string | NoBreakHyphen)[] {
  const parts = forXml(text).split(HYPHEN);
  return parts.flatMap((part, index) => (index === 0 ? [part] : [new docx.NoBreakHyphen(), part]));
}
