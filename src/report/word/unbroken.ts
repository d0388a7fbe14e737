import type { NoBreakHyphen } from "docx";
import { forXml } from "../../model/clean-text.js";
import type { Docx } from "./context.js";

/** A hyphen within a number or a date: 1-2, 2015-11-12. */
export const HYPHEN = /(?<=\d)-(?=\d)/u;

/** Numbers and dates with hyphens, as parts of a text. */
const HYPHENED = /(\d[\d.,]*(?:-\d[\d.,]*)+)/u;

/**
 * A text as a run takes it, in which no line ends within a number or a date: Word has a hyphen of its own that holds.
 * @param room columns of text on a line: what is longer keeps its plain hyphens, since a line that must not end at them would end within digits
 */
export function unbroken(
  text: string,
  docx: Docx,
  room = Number.POSITIVE_INFINITY,
): (string | NoBreakHyphen)[] {
  const children: (string | NoBreakHyphen)[] = [];
  let plain = "";
  for (const piece of forXml(text).split(HYPHENED)) {
    const [first = "", ...more] = piece.length <= room ? piece.split(HYPHEN) : [piece];
    plain += first;
    for (const part of more) {
      children.push(plain, new docx.NoBreakHyphen());
      plain = part;
    }
  }
  return [...children, plain];
}
