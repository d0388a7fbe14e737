import { codeAt } from "../code-at.js";
import { isLetterPower } from "./letter-multipliers.js";
import {
  CHINESE,
  CLASSES,
  CLOSER,
  COMMA,
  DIGIT,
  digitsEnd,
  FORMAL,
  isDigit,
  isKilo,
  matchAt,
  NEWLINE,
  OPENERS,
  POINT,
  SPACE,
  WIDE_COMMA,
  WIDE_POINT,
  wideDigitsEnd,
  YEAR,
} from "./numeral-characters.js";
import { numeralWordEnd } from "./numeral-words.js";
import { tornEnd } from "./torn-numerals.js";

const ARABIC =
  /[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])(?:[.．][0-9０-９]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)*/y;
const BIG = / {0,2}(?:(?:[十百千] ?)?万亿|(?:[十百千] ?)?亿|(?:[十百千] ?)?万(?:万(?!元))?)/y;
const SMALL = / ?[百千佰仟]|十(?=[余多]?[万亿家个项人名件户])/y;
/**
 * The end of a numeral in ASCII digits with at most one decimal point, or -1 where commas, blanks, full-width forms or a second
 * point ask for the full pattern.
 */
export function plainEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  if (end === start) return -1;
  if (codeAt(text, end) === POINT && isDigit(codeAt(text, end + 1))) {
    const stop = digitsEnd(text, end + 1);
    // 1.2024年: a heading's number and a year; no decimal is a year.
    if (stop - end === 5 && codeAt(text, stop) === YEAR && /^(?:19|20)/.test(text.slice(end + 1, stop)))
      return end;
    end = stop;
  }
  const next = codeAt(text, end);
  if (CLASSES[next] === DIGIT) return -1;
  if (next === POINT || next === WIDE_POINT) {
    const after = codeAt(text, end + 1);
    return CLASSES[after] === DIGIT || after === SPACE || after === NEWLINE ? -1 : end;
  }
  if (next === SPACE) {
    const after = codeAt(text, end + 1);
    return isDigit(after) || after === POINT ? -1 : end;
  }
  if (next === NEWLINE) return codeAt(text, end + 1) === 48 ? -1 : end;
  return (next === COMMA || next === WIDE_COMMA) && isThousand(text, end + 1) ? -1 : end;
}

/** Whether three digits stand at a position, as behind the comma of 1,234. */
function isThousand(text: string, start: number): boolean {
  return (
    CLASSES[codeAt(text, start)] === DIGIT &&
    CLASSES[codeAt(text, start + 1)] === DIGIT &&
    CLASSES[codeAt(text, start + 2)] === DIGIT
  );
}

/** The end of the numeral in Arabic digits that begins at a position, without its multiplier. */
export function arabicEnd(text: string, start: number): number {
  const torn = tornEnd(text, start);
  if (torn > 0) return torn;
  const numeral = matchAt(ARABIC, text, start) || text.slice(start, start + 1);
  const comma = numeral.indexOf("，");
  // A full-width comma behind three digits parts a list more often than thousands (100，300，500家), but no member of one begins with 0.
  const parts = comma > 2 && !numeral.includes(",") && !numeral.includes("，0");
  return start + (parts ? comma : numeral.length);
}

/** The end of the multiplier behind a numeral in Arabic digits, with all that goes on with it (1亿2000万); that of the numeral where there is none. */
export function multiplierEnd(text: string, numeralEnd: number): number {
  const next = codeAt(text, numeralEnd);
  if (isLetterPower(text, numeralEnd)) return numeralEnd + 1;
  if (next === NEWLINE) return numeralEnd + splitPower(text, numeralEnd);
  const closed = CLASSES[next] === CLOSER && isOpened(text, numeralEnd);
  const from = closed ? numeralEnd + 1 : numeralEnd;
  const blanks = next !== SPACE ? 0 : codeAt(text, numeralEnd + 1) === SPACE ? 2 : 1;
  const first = codeAt(text, closed ? numeralEnd + 1 : numeralEnd + blanks);
  if (CLASSES[first] !== CHINESE && CLASSES[first] !== FORMAL) return numeralEnd;
  const big = matchAt(BIG, text, from).length;
  if (big > 0) return goesOn(text, from + big);
  const small = matchAt(SMALL, text, from).length;
  const end = from + small;
  if (small === 0 || closed || isKilo(text, end)) return numeralEnd;
  if (numeralWordEnd(text, end - 1) > end) return numeralEnd;
  return goesOn(text, end);
}

/** The multiplier behind a line's end inside a sentence (1200⏎亿元), its length with that end; 0 where the number fills its line. */
const SPLIT_POWER = /\n[十百千]?(?:万亿|[万亿])(?=[元美人家个户吨亩千平公立斤件])/y;

function splitPower(text: string, end: number): number {
  const before = codeAt(text, beforeDigits(text, end));
  return before > 0x3000 && before < 0xff00 ? matchAt(SPLIT_POWER, text, end).length : 0;
}

/** The offset before the digits that end at a position. */
function beforeDigits(text: string, end: number): number {
  let at = end - 1;
  while (isDigit(codeAt(text, at)) || codeAt(text, at) === POINT) at -= 1;
  return at;
}

/** Whether a bracket opens right before the digits that end at a position. */
function isOpened(text: string, end: number): boolean {
  const at = beforeDigits(text, end);
  return OPENERS.includes(text.charAt(at)) && at >= 0;
}

/** How far a numeral goes on behind its multiplier: with digits or more multipliers. */
function goesOn(text: string, start: number): number {
  let end = start;
  for (;;) {
    const kind = CLASSES[codeAt(text, end)];
    const over = codeAt(text, end) === SPACE && CLASSES[codeAt(text, end + 1)] === DIGIT ? end + 1 : end;
    if (CLASSES[codeAt(text, over)] === DIGIT) {
      const stop = wideDigitsEnd(text, over);
      if (stop - over > 4 || codeAt(text, stop) === YEAR || codeAt(text, stop) === POINT) return end;
      const wide = codeAt(text, stop) === SPACE ? stop + 1 : stop;
      const power = CLASSES[codeAt(text, wide)] === CHINESE;
      if (over > end && !power) return end;
      end = power ? wide : stop;
    } else if (kind === CHINESE || kind === FORMAL) {
      if (numeralWordEnd(text, end) > end + 1) return end;
      if (isKilo(text, end + 1)) return end;
      end += 1;
    } else return end;
  }
}
