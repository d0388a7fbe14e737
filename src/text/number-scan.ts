import { numeralWordEnd } from "./numeral-words.js";
import { parseNumeral } from "./numerals.js";

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
const PLAIN = /^[0-9]{1,15}$/;
const COMMA_GROUP = /[,，]/;
const MULTIPLIER = / ?(?:[十百千]?万亿|[十百千]?亿|[十百千]?万|[十百千](?=[余多]?[万亿家个项人名件户]))/y;

function classAt(text: string, position: number): number {
  return CLASSES[text.charCodeAt(position)] ?? OTHER;
}

function arabicToken(text: string, start: number): NumberToken {
  ARABIC.lastIndex = start;
  let numeral = ARABIC.exec(text)?.[0] ?? text.slice(start, start + 1);
  // A full-width comma parts a list far more often than thousands.
  if (COMMA_GROUP.test(numeral) && numeral.includes("，")) numeral = numeral.slice(0, numeral.indexOf("，"));
  let end = start + numeral.length;
  MULTIPLIER.lastIndex = end;
  const multiplier = MULTIPLIER.exec(text)?.[0];
  if (multiplier !== undefined) {
    end += multiplier.length;
    if (multiplier.endsWith("千") && KILO_UNITS.includes(text[end] ?? " ")) end = start + numeral.length;
  }
  const printed = text.slice(start, end);
  const read = PLAIN.test(printed) ? { value: Number(printed), decimals: 0, mult: 0 } : parseNumeral(printed);
  return {
    start,
    end,
    text: printed,
    script: "arabic",
    value: read?.value ?? null,
    decimals: read?.decimals ?? 0,
    mult: read?.mult ?? 0,
    ordinal: text[start - 1] === "第",
    vague: false,
  };
}

function chineseToken(text: string, start: number): NumberToken {
  let end = start + 1;
  while (classAt(text, end) === CHINESE || (text[end] === "点" && isDecimalPoint(text, end))) {
    const word = text[end] === "零" ? numeralWordEnd(text, end) : -1;
    if (word > end + 1) break;
    end += 1;
  }
  if (end > start + 1 && text[end - 1] === "千" && KILO_UNITS.includes(text[end] ?? " ")) end -= 1;
  const printed = text.slice(start, end);
  const read = parseNumeral(printed);
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

/**
 * Every number of a text in order, Arabic and Chinese, each with its multiplier. Numeral characters inside words that
 * are no numbers (统一, 进一步, 一批 …) are passed over. One pass, linear in the length of the text.
 *
 * @example
 * scanNumbers("进一步新增3.5万家，十二个").map((token) => token.text); // ["3.5万", "十二"]
 */
export function scanNumbers(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  const length = text.length;
  let position = 0;
  while (position < length) {
    const kind = CLASSES[text.charCodeAt(position)];
    if (kind === OTHER) {
      position += 1;
      continue;
    }
    if (kind === CHINESE) {
      const word = numeralWordEnd(text, position);
      if (word > position) {
        position = word;
        continue;
      }
    }
    const token = kind === DIGIT ? arabicToken(text, position) : chineseToken(text, position);
    tokens.push(token);
    position = token.end;
  }
  return tokens;
}
