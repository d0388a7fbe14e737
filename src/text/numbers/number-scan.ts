import { numeralWordEnd } from "./numeral-words.js";
import { type Numeral, parseNumeral } from "./numerals.js";

/** A number found in a text, before anything is known of what it counts. */
export interface NumberToken {
  /** Half-open UTF-16 offsets of the numeral with its multiplier: `3.5万`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly script: "arabic" | "chinese";
  /** The value as printed; null where the characters are no well-formed numeral (一二三, 2020.4.27). */
  readonly value: number | null;
  readonly decimals: number;
  /** Power of ten of the printed multiplier. */
  readonly mult: number;
  /** True after 第: 第三. */
  readonly ordinal: boolean;
  /** True after 数, 几, 若干 or before 几: 数十, 十几. */
  readonly vague: boolean;
}

const OTHER = 0;
const DIGIT = 1;
const CHINESE = 2;

const CLASSES = new Uint8Array(65536);
for (let code = 48; code < 58; code++) CLASSES[code] = DIGIT;
for (let code = 0xff10; code < 0xff1a; code++) CLASSES[code] = DIGIT;
for (const character of "〇零一二三四五六七八九十百千万亿两") CLASSES[character.charCodeAt(0)] = CHINESE;

/** 千 that begins a unit (千瓦, 千米 …) is no multiplier. */
const KILO_UNITS = "瓦米克伏卡赫帕焦";
const ARABIC =
  /[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])(?:[.．][0-9０-９]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)*/y;
const POINT = 0x2e;
const COMMA = 0x2c;
const SPACE = 0x20;
const WIDE_COMMA = 0xff0c;
const WIDE_POINT = 0xff0e;
/** 第 */
const ORDINAL = 0x7b2c;
const POWER_CHARACTERS = "十百千万亿";
const POWERS: readonly number[] = [1, 2, 3, 4, 8];
const COMMA_GROUP = /[,，]/;
const MULTIPLIER = / ?(?:[十百千]?万亿|[十百千]?亿|[十百千]?万|[十百千](?=[余多]?[万亿家个项人名件户]))/y;

function classAt(text: string, position: number): number {
  return CLASSES[text.charCodeAt(position)] ?? OTHER;
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

/** The end of a run of ASCII digits that begins at a position. */
function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/**
 * The end of a numeral in ASCII digits with at most one decimal point, or -1 where commas, full-width forms or a second
 * point ask for the full pattern.
 */
function plainEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  if (end === start) return -1;
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  const next = text.charCodeAt(end);
  if (CLASSES[next] === DIGIT) return -1;
  if (next === POINT || next === WIDE_POINT) return CLASSES[text.charCodeAt(end + 1)] === DIGIT ? -1 : end;
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

/** The power of ten of the multiplier between two offsets: 十 1, 百 2, 千 3, 万 4, 亿 8, added up. */
function powerOf(text: string, start: number, end: number): number {
  let power = 0;
  for (let at = start; at < end; at++) power += POWERS[POWER_CHARACTERS.indexOf(text.charAt(at))] ?? 0;
  return power;
}

/** The end of the numeral in Arabic digits that begins at a position, without its multiplier. */
function arabicEnd(text: string, start: number): number {
  ARABIC.lastIndex = start;
  const numeral = ARABIC.exec(text)?.[0] ?? text.slice(start, start + 1);
  // A full-width comma parts a list far more often than thousands.
  const comma = COMMA_GROUP.test(numeral) ? numeral.indexOf("，") : -1;
  return start + (comma < 0 ? numeral.length : comma);
}

/** The end of the multiplier behind a numeral in Arabic digits; that of the numeral where there is none. */
function multiplierEnd(text: string, numeralEnd: number): number {
  const next = text.charCodeAt(numeralEnd) === SPACE ? numeralEnd + 1 : numeralEnd;
  if (CLASSES[text.charCodeAt(next)] !== CHINESE) return numeralEnd;
  MULTIPLIER.lastIndex = numeralEnd;
  const end = MULTIPLIER.test(text) ? MULTIPLIER.lastIndex : numeralEnd;
  const kilo = end > numeralEnd && text[end - 1] === "千" && KILO_UNITS.includes(text[end] ?? " ");
  return kilo ? numeralEnd : end;
}

/** So many digits make an integer without loss. */
const SAFE_DIGITS = 15;

/** The value of the ASCII digits between two offsets. */
function integerAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

function arabicToken(text: string, start: number): NumberToken {
  const plain = plainEnd(text, start);
  const numeralEnd = plain < 0 ? arabicEnd(text, start) : plain;
  const end = multiplierEnd(text, numeralEnd);
  const printed = text.slice(start, end);
  let value: number | null;
  let decimals: number;
  let mult: number;
  if (plain < 0) {
    const read = parseNumeral(printed);
    value = read?.value ?? null;
    decimals = read?.decimals ?? 0;
    mult = read?.mult ?? 0;
  } else {
    const whole = digitsEnd(text, start);
    decimals = Math.max(0, numeralEnd - whole - 1);
    value =
      whole < numeralEnd || whole - start > SAFE_DIGITS
        ? Number(text.slice(start, numeralEnd))
        : integerAt(text, start, whole);
    mult = end === numeralEnd ? 0 : powerOf(text, numeralEnd, end);
  }
  return {
    start,
    end,
    text: printed,
    script: "arabic",
    value,
    decimals,
    mult,
    ordinal: text.charCodeAt(start - 1) === ORDINAL,
    vague: false,
  };
}

/** Chinese numerals read before: texts use few different ones. Long ones are not kept, as V8 would keep their text with them. */
const READ = new Map<string, Numeral | null>();
const MOST_READ = 4096;
const LONGEST_READ = 8;

function readChinese(printed: string): Numeral | null {
  if (printed.length > LONGEST_READ) return parseNumeral(printed);
  const known = READ.get(printed);
  if (known !== undefined) return known;
  const read = parseNumeral(printed);
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(printed, read);
  return read;
}

/** The end of the Chinese numeral that begins at a position. */
function chineseEnd(text: string, start: number): number {
  let end = start + 1;
  while (classAt(text, end) === CHINESE || (text[end] === "点" && isDecimalPoint(text, end))) {
    const word = text[end] === "零" ? numeralWordEnd(text, end) : -1;
    if (word > end + 1) break;
    end += 1;
  }
  return end > start + 1 && text[end - 1] === "千" && KILO_UNITS.includes(text[end] ?? " ") ? end - 1 : end;
}

function chineseToken(text: string, start: number): NumberToken {
  const end = chineseEnd(text, start);
  const printed = text.slice(start, end);
  const read = readChinese(printed);
  const before = text[start - 1] ?? "";
  return {
    start,
    end,
    text: printed,
    script: "chinese",
    value: read?.value ?? null,
    decimals: read?.decimals ?? 0,
    mult: read?.mult ?? 0,
    ordinal: before === "第",
    vague: before === "数" || before === "几" || before === "干" || text[end] === "几",
  };
}

function isDecimalPoint(text: string, position: number): boolean {
  const next = text[position + 1] ?? "";
  return "零一二三四五六七八九".includes(next) && !/[点]/.test(text[position - 1] ?? "") && next !== "";
}

/** The offset from a position on where the next number begins; the text's length where there is none. */
function nextNumber(text: string, from: number): number {
  let position = from;
  while (position < text.length) {
    const kind = CLASSES[text.charCodeAt(position)];
    if (kind === DIGIT) return position;
    if (kind === CHINESE) {
      const word = numeralWordEnd(text, position);
      if (word <= position) return position;
      position = word;
    } else position += 1;
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
    const arabic = CLASSES[text.charCodeAt(start)] === DIGIT;
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
    if (CLASSES[text.charCodeAt(start)] === DIGIT) {
      const plain = plainEnd(text, start);
      end = multiplierEnd(text, plain < 0 ? arabicEnd(text, start) : plain);
    } else end = chineseEnd(text, start);
    found(start, end);
    start = nextNumber(text, end);
  }
}
