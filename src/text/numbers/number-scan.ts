import { codeAt } from "../code-at.js";
import { chineseEnd, opensFormal } from "./chinese-extent.js";
import {
  CHINESE,
  CLASSES,
  CLOSERS,
  DIGIT,
  digitsEnd,
  FORMAL,
  NEWLINE,
  ORDINAL,
  POINT,
  SPACE,
} from "./numeral-characters.js";
import { arabicEnd, multiplierEnd, plainEnd } from "./numeral-extent.js";
import { signBefore } from "./numeral-sign.js";
import { numeralWordEnd } from "./numeral-words.js";
import { type Numeral, parseNumeral } from "./numerals.js";

/** 数, 几 and the 干 of 若干: before a numeral they leave it open. */
const SEVERAL = "数".charCodeAt(0);
const SOME = "几".charCodeAt(0);
const MINUS = 0x2d;
const DRY = "干".charCodeAt(0);

/** A number found in a text, before anything is known of what it counts. */
export interface NumberToken {
  /** Half-open UTF-16 offsets of the numeral with its multiplier: `3.5万`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly script: "arabic" | "chinese";
  /** The value as printed; null where the characters are no well-formed numeral (一二三, 2020.4.27) or too long to be held exactly. */
  readonly value: number | null;
  /** The value as an exact plain decimal; null where it is that of `value`, or where nothing was read. */
  readonly plain: string | null;
  /** The second value of 两三, 三四十; null for all others. */
  readonly max: number | null;
  readonly decimals: number;
  /** Power of ten of the printed multiplier. */
  readonly mult: number;
  /** True after 第: 第三. */
  readonly ordinal: boolean;
  /** True after 数, 几, 若干: 数十. */
  readonly vague: boolean;
  /** True for 万, 亿 or 万亿 in the label of a unit, which is no number: （亿元）. */
  readonly label?: boolean;
}

/** Beyond so many significant digits a number is not held exactly, and so not read. */
const EXACT_DIGITS = 15;

/** Chinese numerals read before: texts use few different ones. Long ones are not kept, as V8 would keep their text with them. */
const READ = new Map<string, Numeral | null>();
const MOST_READ = 4096;
const LONGEST_READ = 8;
/** No number that is one has a longer numeral. */
const LONGEST = 100;

function readNumeral(printed: string): Numeral | null {
  if (printed.length > LONGEST && !/^[\d.]+$/.test(printed)) return null;
  if (printed.length > LONGEST_READ) return parseNumeral(printed);
  const known = READ.get(printed);
  if (known !== undefined) return known;
  const read = parseNumeral(printed);
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(printed, read);
  return read;
}

function isExact(plain: string): boolean {
  return plain.length <= EXACT_DIGITS || plain.replace(/^-?0*\.?0*|[.-]/g, "").length <= EXACT_DIGITS;
}

/** The value of the ASCII digits between two offsets. */
function integerAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + codeAt(text, at) - 48;
  return value;
}

/** The token of a numeral as printed between two offsets, its sign at `first`. */
function tokenOf(text: string, first: number, start: number, end: number, arabic: boolean): NumberToken {
  const printed = text.slice(start, end);
  const bracketed = CLOSERS.test(printed);
  const read = readNumeral(bracketed ? printed.replace(CLOSERS, "") : printed);
  const negative = first < start && read !== null;
  const signed = negative && read.value !== 0;
  // 负两三: which of the two is meant to be the lower, nobody can tell.
  const exact = read !== null && isExact(read.plain) && !(negative && read.max !== null);
  const before = codeAt(text, first - 1);
  return {
    start: negative ? first : start,
    end,
    text: printed,
    script: arabic ? "arabic" : "chinese",
    value: exact ? (signed ? -read.value : read.value) : null,
    plain: read === null ? null : signed ? `-${read.plain}` : read.plain,
    max: exact && read.max !== null ? read.max : null,
    decimals: read?.decimals ?? 0,
    mult: read?.mult ?? 0,
    ordinal: before === ORDINAL,
    vague: !arabic && (before === SEVERAL || before === SOME || before === DRY),
  };
}

function arabicToken(text: string, start: number): NumberToken {
  const plain = plainEnd(text, start);
  const numeralEnd = plain < 0 ? arabicEnd(text, start) : plain;
  const end = multiplierEnd(text, numeralEnd);
  const pointed = leadingPoint(text, start);
  const first = signBefore(text, pointed);
  const whole = digitsEnd(text, start);
  // A whole number of few digits, by far the most of all, is read without a slice of the text.
  if (end !== whole || whole - start > EXACT_DIGITS || first < start)
    return tokenOf(text, first, pointed, end, true);
  const value = integerAt(text, start, whole);
  return {
    start,
    end,
    text: text.slice(start, end),
    script: "arabic",
    value,
    plain: null,
    max: null,
    decimals: 0,
    mult: 0,
    ordinal: codeAt(text, start - 1) === ORDINAL,
    vague: false,
  };
}

/** Words behind which a point begins a number: 达到.5, 占比为.35. */
const BEFORE_POINT = new Uint8Array(65536);
for (const character of "到至达为过率比占约在于") BEFORE_POINT[character.charCodeAt(0)] = 1;

/** The start of a numeral that leaves out the zero before its decimal point (.77). */
function leadingPoint(text: string, start: number): number {
  if (codeAt(text, start - 1) !== POINT) return start;
  const before = codeAt(text, start - 2);
  const opens =
    (before === NEWLINE && CLASSES[codeAt(text, start - 3)] !== DIGIT) || BEFORE_POINT[before] === 1;
  return start === 1 || before === SPACE || before === MINUS || opens ? start - 1 : start;
}

function chineseToken(text: string, start: number): NumberToken {
  return tokenOf(text, signBefore(text, start), start, chineseEnd(text, start), false);
}

/** The offset from a position on where the next number begins; the text's length where there is none. */
function nextNumber(text: string, from: number): number {
  let position = from;
  while (position < text.length) {
    const kind = CLASSES[codeAt(text, position)];
    if (kind === DIGIT) return position;
    if (kind === CHINESE) {
      const word = numeralWordEnd(text, position);
      if (word <= position) return position;
      position = word;
    } else if (kind === FORMAL && opensFormal(text, position)) return position;
    else position += 1;
  }
  return position;
}

/**
 * Every number of a text in order, Arabic and Chinese, each with its multiplier. Numeral characters inside words that
 * are no numbers (统一, 进一步, 一批 …) are passed over. One pass, linear in the length of the text.
 *
 * @example
 * scanNumbers("进一步新增3.5万家，十二个").map((token) => token.text); // ["3.5万", "十二"]
 */
export function scanNumbers(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (let start = nextNumber(text, 0); start < text.length; ) {
    const arabic = CLASSES[codeAt(text, start)] === DIGIT;
    const token = arabic ? arabicToken(text, start) : chineseToken(text, start);
    tokens.push(token);
    start = nextNumber(text, token.end);
  }
  return tokens;
}

/**
 * Calls back with the half-open offsets of every number that {@link scanNumbers} finds, without reading its value.
 *
 * @example
 * eachNumber("新增3.5万家", (start, end) => console.log(start, end)); // 2 6
 */
export function eachNumber(text: string, found: (start: number, end: number) => void): void {
  for (let start = nextNumber(text, 0); start < text.length; ) {
    let end: number;
    if (CLASSES[codeAt(text, start)] === DIGIT) {
      const plain = plainEnd(text, start);
      end = multiplierEnd(text, plain < 0 ? arabicEnd(text, start) : plain);
    } else end = chineseEnd(text, start);
    found(start, end);
    start = nextNumber(text, end);
  }
}
