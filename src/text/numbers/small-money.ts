import { codeAt } from "../code-at.js";
import { parseNumeral } from "./numerals.js";

const DIGIT = "[一二两三四五六七八九壹贰叁肆伍陆柒捌玖\\d]";
const PARTS = new RegExp(
  `^(?:零)?(?:(${DIGIT})[角毛](?:(${DIGIT})分?(?![\\d十百千万亿个家]))?|(${DIGIT})分)钱?`,
);
const SPOKEN = new RegExp(`^块(?:钱|(?=$|[，。；、\\s）)]|零?${DIGIT}[毛角])|(${DIGIT})(?=$|[，。；、]))`);
const LONGEST = 8;

/** What stands behind the yuan of an amount: jiao and fen as a part of a yuan. */
export interface SmallMoney {
  readonly value: number;
  /** What the numeral before counts, in yuan: 0.1 of jiao; 1 where it is not given. */
  readonly of?: number;
  readonly decimals: number;
  readonly length: number;
}

const NONE: SmallMoney = { value: 0, decimals: 0, length: 0 };
const JIAO = new Uint8Array(65536);
for (const character of "零一二两三四五六七八九壹贰叁肆伍陆柒捌玖0123456789")
  JIAO[character.charCodeAt(0)] = 1;

function digitOf(character: string | undefined): number {
  return character === undefined ? 0 : (parseNumeral(character)?.value ?? 0);
}

/** The jiao and fen behind the word for yuan: 五元三角, 六十元一角七分. */
export function smallMoneyAt(text: string, position: number): SmallMoney {
  if (JIAO[codeAt(text, position)] !== 1) return NONE;
  const match = PARTS.exec(text.slice(position, position + LONGEST));
  if (match === null) return NONE;
  const [words, jiao, fen, alone] = match;
  const cents = digitOf(jiao) * 10 + digitOf(fen) + digitOf(alone);
  return { value: cents / 100, decimals: cents % 10 === 0 ? 1 : 2, length: words.length };
}

const CENTS = new RegExp(`^又?(${DIGIT}{1,2})([美欧])分`);

/** The cents behind the word for dollar or euro: 两美元三美分. */
export function centsAt(text: string, position: number, unit: string): SmallMoney | null {
  const first = codeAt(text, position);
  if ((unit !== "USD" && unit !== "EUR") || (JIAO[first] !== 1 && text.charAt(position) !== "又"))
    return null;
  const match = CENTS.exec(text.slice(position, position + LONGEST));
  const cents = match === null ? Number.NaN : (parseNumeral(match[1] ?? "")?.value ?? Number.NaN);
  if (match === null || Number.isNaN(cents) || (match[2] === "美") !== (unit === "USD")) return null;
  return { value: cents / 100, decimals: 2, length: match[0].length };
}

/** 块 as yuan in speech (五块, 五块六, 十块三毛, 九千块钱); null where it counts pieces (3块农田). */
export function spokenYuanAt(text: string, position: number): SmallMoney | null {
  if (text.charAt(position) !== "块") return null;
  const match = SPOKEN.exec(text.slice(position, position + LONGEST));
  if (match === null) return null;
  const [words, jiao] = match;
  if (jiao !== undefined) return { value: digitOf(jiao) / 10, decimals: 1, length: words.length };
  const small = words === "块" ? smallMoneyAt(text, position + 1) : NONE;
  return { ...small, length: words.length + small.length };
}

const ENDS = "(?=$|[，。；、\\s）)])";
const ALONE = new RegExp(`^[角毛](?:(${DIGIT})分(?!之|[类级行布别享支为])钱?|(${DIGIT})${ENDS}|钱|${ENDS})`);

/** Jiao without yuan (三角五分, 两毛钱, 五角), fen without both (三分钱); null where 角 or 毛 is another word (三角形, 长三角). */
export function jiaoAt(text: string, position: number): SmallMoney | null {
  const first = text.charAt(position);
  if (first === "分" && text.charAt(position + 1) === "钱")
    return { value: 0, of: 0.01, decimals: 2, length: 2 };
  if (first !== "角" && first !== "毛") return null;
  const match = ALONE.exec(text.slice(position, position + LONGEST));
  if (match === null) return null;
  const cents = digitOf(match[1] ?? match[2]);
  return { value: cents / 100, of: 0.1, decimals: cents === 0 ? 1 : 2, length: match[0].length };
}
