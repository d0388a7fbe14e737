import { numeralWordEnd } from "./numeral-words.js";
import { parseNumeral } from "./numerals.js";

/** What a character is to a numeral. */
export const DIGIT = 1;
export const CHINESE = 2;
export const FORMAL = 3;
const CLOSER = 4;

/** The class of each UTF-16 unit: a digit, a Chinese numeral, a numeral of accounts; 0 for all others. */
export const CLASSES = new Uint8Array(65536);
for (let code = 48; code < 58; code++) CLASSES[code] = DIGIT;
for (let code = 0xff10; code < 0xff1a; code++) CLASSES[code] = DIGIT;
for (const character of "〇零一二三四五六七八九十百千万亿两") CLASSES[character.charCodeAt(0)] = CHINESE;
for (const character of "○壹贰叁肆伍陆柒捌玖拾佰仟萬億貳陸") CLASSES[character.charCodeAt(0)] = FORMAL;

for (const character of "]］】〕") CLASSES[character.charCodeAt(0)] = CLOSER;

export const POINT = 0x2e;
export const SPACE = 0x20;
const COMMA = 0x2c;
const MINUS = 0x2d;
const NEWLINE = 0x0a;
const WIDE_COMMA = 0xff0c;
const WIDE_POINT = 0xff0e;
/** 第 */
export const ORDINAL = 0x7b2c;
const NEGATIVE = "负".charCodeAt(0);
/** 年 */
const YEAR = "年".charCodeAt(0);

/** Brackets that close around the digits before a multiplier: 【350】万. */
export const CLOSERS = /[\]］】〕]/;
const OPENERS = "[［【〔";

/** 千 that begins a unit (千瓦, 千米 …) is no multiplier. */
const KILO_UNITS = "瓦米克伏卡赫帕焦安升牛兆乏";
const ARABIC =
  /[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])(?:[.．][0-9０-９]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)*/y;
const BIG = / ?(?:[十百千]?万亿|[十百千]?亿|[十百千]?万(?:万(?!元))?)/y;
const SMALL = / ?[百千]|十(?=[余多]?[万亿家个项人名件户])/y;
/** Digits parted by blanks, as text recognised from a scan has them, or in groups of three. */
const SPACED =
  /(?:\d{1,2}(?: \d{3})+|\d{3}(?: \d{3}){2,}|\d(?: \d)+)(?:\.\d+)?(?! ?\d)(?= ?(?:[%‰一-龥]|$))/y;
const SPLIT_POINT = /\d+(?: \. ?|\. )\d+(?! ?[\d.])(?= ?(?:[%‰万亿个倍元吨]|$))/y;
/** Digits that a line's end parts, which goes on with a zero: no number begins with two. */
const SPLIT_LINE = /\d+\r?\n(?=0\d|0{2})\d+(?=[%‰一-龥])/y;

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

/** The end of a run of ASCII digits that begins at a position. */
export function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/**
 * The end of a numeral in ASCII digits with at most one decimal point, or -1 where commas, blanks, full-width forms or a second
 * point ask for the full pattern.
 */
export function plainEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  if (end === start) return -1;
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  const next = text.charCodeAt(end);
  if (CLASSES[next] === DIGIT) return -1;
  if (next === POINT || next === WIDE_POINT) {
    const after = text.charCodeAt(end + 1);
    return CLASSES[after] === DIGIT || after === SPACE ? -1 : end;
  }
  if (next === SPACE) {
    const after = text.charCodeAt(end + 1);
    return isDigit(after) || after === POINT ? -1 : end;
  }
  if (next === NEWLINE) return text.charCodeAt(end + 1) === 48 ? -1 : end;
  return (next === COMMA || next === WIDE_COMMA) && isThousand(text, end + 1) ? -1 : end;
}

/** Whether three digits stand at a position, as behind the comma of 1,234. */
function isThousand(text: string, start: number): boolean {
  return (
    CLASSES[text.charCodeAt(start)] === DIGIT &&
    CLASSES[text.charCodeAt(start + 1)] === DIGIT &&
    CLASSES[text.charCodeAt(start + 2)] === DIGIT
  );
}

/** What a pattern matches at a position, or "". */
function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
}

/** The end of digits that a scan or a line's end has torn apart; -1 where they are whole. */
function tornEnd(text: string, start: number): number {
  const before = text.charCodeAt(start - 1);
  // Behind another number a blank parts the two.
  if (before === SPACE && CLASSES[text.charCodeAt(start - 2)] === DIGIT) return -1;
  const spaced = matchAt(SPACED, text, start).length;
  if (spaced > 0) return start + spaced;
  const line = matchAt(SPLIT_LINE, text, start).length;
  if (line > 0) return start + line;
  const opens = start === 0 || before === NEWLINE || /[。；]/.test(text.charAt(start - 1));
  const point = opens ? 0 : matchAt(SPLIT_POINT, text, start).length;
  return point > 0 ? start + point : -1;
}

/** The end of the numeral in Arabic digits that begins at a position, without its multiplier. */
export function arabicEnd(text: string, start: number): number {
  const torn = tornEnd(text, start);
  if (torn > 0) return torn;
  const numeral = matchAt(ARABIC, text, start) || text.slice(start, start + 1);
  const comma = numeral.indexOf("，");
  // A full-width comma behind three digits parts a list more often than thousands: 100，300，500家.
  return start + (comma > 2 && !numeral.includes(",") ? comma : numeral.length);
}

function isKilo(text: string, end: number): boolean {
  return text.charAt(end - 1) === "千" && KILO_UNITS.includes(text[end] ?? " ");
}

/** The end of the multiplier behind a numeral in Arabic digits, with all that goes on with it (1亿2000万); that of the numeral where there is none. */
export function multiplierEnd(text: string, numeralEnd: number): number {
  const next = text.charCodeAt(numeralEnd);
  if (LETTERS[next] === 1 && isLetterPower(text, numeralEnd)) return numeralEnd + 1;
  const closed = CLASSES[next] === CLOSER && isOpened(text, numeralEnd);
  const from = closed ? numeralEnd + 1 : numeralEnd;
  const first = text.charCodeAt(next === SPACE || closed ? numeralEnd + 1 : numeralEnd);
  if (CLASSES[first] !== CHINESE && CLASSES[first] !== FORMAL) return numeralEnd;
  const big = matchAt(BIG, text, from).length;
  if (big > 0) return closed ? from + big : goesOn(text, from + big);
  const small = matchAt(SMALL, text, from).length;
  const end = from + small;
  if (small === 0 || closed || isKilo(text, end)) return numeralEnd;
  if (numeralWordEnd(text, end - 1) > end) return numeralEnd;
  return goesOn(text, end);
}

const LETTERS = new Uint8Array(65536);
for (const letter of "kKwWMG") LETTERS[letter.charCodeAt(0)] = 1;
/** What follows a k or w that is a multiplier: 15k左右, 30w元. */
const AFTER_LETTER = /^(?:$|[，。；、\s）)~-]|元|美元|港元|日元|欧元|左右|上下|以上|以下|多|余|个百分点)/;
/** 4K and 8K are names. */
const NAMED = /(?:^|\D)(?:[248]|16)$/;

/** Whether a letter behind digits is a multiplier: k and w before money or nothing, M and G only where the numeral is all there is. */
function isLetterPower(text: string, at: number): boolean {
  const letter = text.charAt(at);
  if (letter === "M" || letter === "G")
    return at === text.length - 1 && /^[-负負 .\d,]+$/.test(text.slice(0, at));
  const after = text.slice(at + 1, at + 5);
  return (
    AFTER_LETTER.test(after) &&
    !(NAMED.test(text.slice(Math.max(0, at - 3), at)) && !/^(?:元|左右)/.test(after))
  );
}

/** Whether a bracket opens right before the digits that end at a position. */
function isOpened(text: string, end: number): boolean {
  let at = end - 1;
  while (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === POINT) at -= 1;
  return OPENERS.includes(text.charAt(at)) && at >= 0;
}

/** How far a numeral goes on behind its multiplier: with digits or more multipliers. */
function goesOn(text: string, start: number): number {
  let end = start;
  for (;;) {
    const kind = CLASSES[text.charCodeAt(end)];
    const over =
      text.charCodeAt(end) === SPACE && CLASSES[text.charCodeAt(end + 1)] === DIGIT ? end + 1 : end;
    if (CLASSES[text.charCodeAt(over)] === DIGIT) {
      const stop = digitsEnd(text, over);
      if (stop - over > 4 || text.charCodeAt(stop) === YEAR || text.charCodeAt(stop) === POINT) return end;
      const wide = text.charCodeAt(stop) === SPACE ? stop + 1 : stop;
      const power = CLASSES[text.charCodeAt(wide)] === CHINESE;
      if (over > end && !power) return end;
      end = power ? wide : stop;
    } else if (kind === CHINESE || kind === FORMAL) {
      if (numeralWordEnd(text, end) > end + 1) return end;
      if (isKilo(text, end + 1)) return end;
      end += 1;
    } else return end;
  }
}

/** Whether a numeral of accounts begins a number: 壹佰, not 陆地. */
export function opensFormal(text: string, start: number): boolean {
  const next = text.charAt(start + 1);
  if (text.charAt(start) === "○") return false;
  if (/[拾佰仟]/.test(text.charAt(start)))
    return /^(?:[万亿萬億壹贰叁肆伍陆柒捌玖]|[一二三四五六七八九][万亿元零])/.test(
      text.slice(start + 1, start + 3),
    );
  if (/[萬億]/.test(text.charAt(start))) return false;
  return next !== "" && "拾佰仟萬億万亿点".includes(next);
}

function isDecimalPoint(text: string, position: number): boolean {
  const next = text.charAt(position + 1);
  return (
    next !== "" &&
    "零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖".includes(next) &&
    text.charAt(position - 1) !== "点"
  );
}

function goesOnFormally(text: string, end: number): boolean {
  const character = text.charAt(end);
  if (!/[伍陆柒捌玖肆叁贰]/.test(character)) return true;
  const next = text.charCodeAt(end + 1);
  return (
    !(next >= 0x4e00 && next < 0xa000) ||
    CLASSES[next] !== 0 ||
    "元圆整个角分点".includes(text.charAt(end + 1))
  );
}

/** The end of the Chinese numeral that begins at a position, over blanks where the whole with them is one numeral (一百 五 十). */
export function chineseEnd(text: string, start: number): number {
  let end = runEnd(text, start);
  if (text.charCodeAt(end) !== SPACE) return end;
  const first = end;
  while (
    text.charCodeAt(end) === SPACE &&
    CLASSES[text.charCodeAt(end + 1)] === CHINESE &&
    end - start < LONGEST
  )
    end = runEnd(text, end + 1);
  const printed = text.slice(start, end);
  return end > first && /[十百千万亿]/.test(printed) && parseNumeral(printed) !== null ? end : first;
}

/** No numeral that blanks part is longer. */
const LONGEST = 40;

function runEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    const kind = CLASSES[code];
    if (kind === CHINESE) {
      // 百分之五十零售额: 零 of a word ends the numeral.
      if (text.charAt(end) === "零" && numeralWordEnd(text, end) > end + 1) break;
    } else if (kind === DIGIT) {
      if (!"万亿千百".includes(text.charAt(end - 1))) break;
      const stop = digitsEnd(text, end);
      if (stop - end > 4 || text.charCodeAt(stop) === YEAR || text.charCodeAt(stop) === POINT) break;
      end = stop;
      continue;
    } else if (kind === FORMAL) {
      if (!goesOnFormally(text, end)) break;
    } else if (text.charAt(end) !== "点" || !isDecimalPoint(text, end)) break;
    end += 1;
  }
  return end > start + 1 && isKilo(text, end) ? end - 1 : end;
}

/** What may stand before a minus sign, beside nothing and a blank. */
const BEFORE_MINUS = new Uint8Array(65536);
for (const character of "\t\n（(，,、；;：:<>≤≥=在为到至达于过率降长约低比由从")
  BEFORE_MINUS[character.charCodeAt(0)] = 1;
/** 减负, 负担 …: 负 that is no sign. */
const BURDEN = "减担抱胜自辜欺肩";

/** Where the sign of a number begins; the number's own start where it has none. */
export function signBefore(text: string, start: number): number {
  const at = text.charCodeAt(start - 1) === SPACE ? start - 2 : start - 1;
  const code = text.charCodeAt(at);
  if (code === MINUS) {
    return at === 0 || BEFORE_MINUS[text.charCodeAt(at - 1)] === 1 ? at : start;
  }
  if (code !== NEGATIVE && text.charAt(at) !== "負") return start;
  return BURDEN.includes(text.charAt(at - 1)) && at > 0 ? start : at;
}
