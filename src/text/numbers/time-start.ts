import { codeAt } from "../code-at.js";
import { isDigit } from "./numeral-characters.js";

const NUMERAL = 1;
const DIGIT = 2;
const MARK = 4;
const WORD = 8;
/** What a character may begin: a numeral, a digit, a quotation mark, a word. 0 for all others. */
export const STARTS = new Uint8Array(65536);
for (const character of "一二两三四五六七八九十") STARTS[character.charCodeAt(0)] = NUMERAL;
for (let code = 48; code < 58; code++) STARTS[code] = DIGIT;
for (const character of "“\"'‘「〝『") STARTS[character.charCodeAt(0)] = MARK;

STARTS["本".charCodeAt(0)] = WORD;

/** What stands behind a year, behind one or two digits, and behind a Chinese numeral in a time expression. */
const AFTER_YEAR = followers(" 年-/／.~至到—底末、和及与");
const AFTER_DIGITS = followers(" -~至到—个年月:：");
const AFTER_NUMERAL = followers(" 到至个年");

/** A table with 1 for each of some characters. */
export function followers(characters: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

const TEN = "十".charCodeAt(0);
const FIVE = "五".charCodeAt(0);
const ZEROS = followers("〇○零九0");
const SECOND_TEN = "世".charCodeAt(0);

/** Whether 十四五 or 七五 may stand at an offset. */
function maybePlan(text: string, at: number): boolean {
  const [first, second] = [codeAt(text, at), codeAt(text, at + 1)];
  if (STARTS[first] !== NUMERAL) return false;
  return second === FIVE || (first === TEN && codeAt(text, at + 2) === FIVE);
}

/** Whether a time expression may begin at an offset, told from the characters there; false only where none can. */
export function mayBegin(text: string, at: number): boolean {
  const kind = STARTS[codeAt(text, at)];
  if (kind === DIGIT) {
    let end = at + 1;
    while (end < at + 5 && isDigit(codeAt(text, end))) end += 1;
    const next = codeAt(text, end);
    if (end - at === 4) return AFTER_YEAR[next] === 1;
    return end - at <= 2 && (AFTER_DIGITS[next] === 1 || next === SECOND_TEN);
  }
  if (kind === NUMERAL) {
    const second = codeAt(text, at + 1);
    if (ZEROS[second] === 1 || AFTER_NUMERAL[second] === 1) return true;
    return (
      (STARTS[second] === NUMERAL && AFTER_NUMERAL[codeAt(text, at + 2)] === 1) ||
      maybePlan(text, at) ||
      codeAt(text, at + 3) === SECOND_TEN
    );
  }
  if (kind === WORD) return codeAt(text, at + 1) === SECOND_TEN;
  return kind === MARK && maybePlan(text, at + 1);
}
