import type { NoBreakHyphen } from "docx";
import { forXml } from "../../model/clean-text.js";
import { withUnits } from "../whole-numbers.js";
import type { Docx } from "./context.js";

/** Numbers and dates with hyphens, as parts of a text. */
const HYPHENED = /(\d[\d.,]*(?:-\d[\d.,]*)+)/u;

/** Two years: LibreOffice can't take a line of Chinese back to before Word's hyphen between them, and would end it within the second. */
const YEARS = /^\d{4}-\d{4}$/u;

/**
 * A text in parts, between which stands the hyphen that Word has of its own and that ends no line: within numbers and dates,
 * such as 1-2 and 2015-11-12.
 * @param room columns of text on a line: what is longer keeps its plain hyphens, since a line that must not end at them would end within digits
 * @example atHyphens("5-8家，2016-2020年") // => ["5", "8家，2016-2020年"]
 */
export function atHyphens(text: string, room = Number.POSITIVE_INFINITY): readonly string[] {
  const parts = [""];
  for (const piece of text.split(HYPHENED)) {
    const [first = "", ...more] =
      HYPHENED.test(piece) && piece.length <= room && !YEARS.test(piece) ? piece.split("-") : [piece];
    parts.push(parts.pop() + first, ...more);
  }
  return parts;
}

/**
 * A text as a run takes it, in which no line ends within a number or a date, nor between a number and words of English that belong to it.
 * @param room columns of text on a line
 */
export const unbroken = (text: string, docx: Docx, room?: number): (string | NoBreakHyphen)[] =>
  atHyphens(withUnits(forXml(text), room), room).flatMap((part, at) =>
    at === 0 ? [part] : [new docx.NoBreakHyphen(), part],
  );
