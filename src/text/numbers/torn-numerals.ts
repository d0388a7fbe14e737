import { codeAt } from "../code-at.js";
import { CLASSES, DIGIT, matchAt, NEWLINE, SPACE } from "./numeral-characters.js";

/** Digits parted by blanks, as text recognised from a scan has them, or in groups of three. */
const SPACED =
  /(?:\d{1,2}(?: \d{3})+|\d{3}(?: \d{3}){2,}|\d(?: \d)+(?: ?\. ?\d(?: \d)*)?)(?:\.\d+)?(?! ?\d)(?= ?(?:[%‰一-龥]|$))/y;
const SPLIT_POINT = /\d+(?: \. ?|\. )\d+(?! ?[\d.])(?= ?(?:[%‰万亿个倍元吨]|$))/y;
/** Digits that a line's end parts, which goes on with a zero: no number begins with two. */
const SPLIT_LINE = /\d+\r?\n(?=0\d|0{2}|0[万亿])\d+(?=[%‰一-龥])/y;
/** A line's end behind the decimal point. */
const SPLIT_DECIMAL = /\d+\.\r?\n\d+(?! ?[\d.])(?= ?(?:[%‰个倍]|[万亿](?![\d百千])))/y;

/** The end of digits that a scan or a line's end has torn apart; -1 where they are whole. */
export function tornEnd(text: string, start: number): number {
  const before = codeAt(text, start - 1);
  // Behind another number a blank parts the two.
  if (before === SPACE && CLASSES[codeAt(text, start - 2)] === DIGIT) return -1;
  const spaced = matchAt(SPACED, text, start).length;
  if (spaced > 0) return start + spaced;
  const line = matchAt(SPLIT_LINE, text, start).length;
  if (line > 0) return start + line;
  const opens = start === 0 || before === NEWLINE || /[。；]/.test(text.charAt(start - 1));
  const point = opens
    ? 0
    : matchAt(SPLIT_POINT, text, start).length || matchAt(SPLIT_DECIMAL, text, start).length;
  return point > 0 ? start + point : -1;
}
