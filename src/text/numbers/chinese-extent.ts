import { codeAt } from "../code-at.js";
import {
  CHINESE,
  CLASSES,
  DIGIT,
  FORMAL,
  isKilo,
  matchAt,
  POINT,
  SPACE,
  wideDigitsEnd,
  YEAR,
} from "./numeral-characters.js";
import { numeralWordEnd } from "./numeral-words.js";
import { parseNumeral } from "./numerals.js";

/** Whether a numeral of accounts begins a number: 壹佰, not 陆地. */
export function opensFormal(text: string, start: number): boolean {
  const next = text.charAt(start + 1);
  if (text.charAt(start) === "○") return false;
  if (/[拾佰仟]/.test(text.charAt(start)))
    return /^(?:[万亿萬億壹贰叁肆伍陆柒捌玖]|[一二三四五六七八九][万亿元零])/.test(
      text.slice(start + 1, start + 3),
    );
  if (/[萬億]/.test(text.charAt(start))) return false;
  // 叁元整: one digit alone is money or nothing.
  return (
    (next !== "" && "拾佰仟萬億万亿点".includes(next)) ||
    /^[元圆][整正]/.test(text.slice(start + 1, start + 3))
  );
}

function isDecimalPoint(text: string, position: number): boolean {
  const next = text.charAt(position + 1);
  return next !== "" && "零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖".includes(next);
}

function goesOnFormally(text: string, end: number): boolean {
  const character = text.charAt(end);
  if (!/[伍陆柒捌玖肆叁贰]/.test(character)) return true;
  const next = codeAt(text, end + 1);
  return (
    !(next >= 0x4e00 && next < 0xa000) ||
    CLASSES[next] !== 0 ||
    "元圆整个角分点".includes(text.charAt(end + 1))
  );
}

/** The end of the Chinese numeral that begins at a position, over blanks where the whole with them is one numeral (一百 五 十). */
export function chineseEnd(text: string, start: number): number {
  let end = runEnd(text, start);
  if (codeAt(text, end) !== SPACE) return tornPointEnd(text, end);
  const first = end;
  while (codeAt(text, end) === SPACE && end - start < LONGEST) {
    const point = text.charAt(end + 1) === "点" ? (codeAt(text, end + 2) === SPACE ? 2 : 1) : 0;
    const next = end + 1 + point;
    if (CLASSES[codeAt(text, next)] !== CHINESE) break;
    end = runEnd(text, next);
  }
  const printed = text.slice(start, end);
  return end > first && /[十百千万亿点]/.test(printed) && parseNumeral(printed) !== null ? end : first;
}

/** 四点 五个百分点: what is counted behind the digit tells that 点 before the blank is a decimal point. */
const TORN_POINT = /点 [〇零一二三四五六七八九]+(?=个?百分点|[万亿倍成折%])/y;

function tornPointEnd(text: string, end: number): number {
  return text.charAt(end) === "点" ? end + matchAt(TORN_POINT, text, end).length : end;
}

/** No numeral that blanks part is longer. */
const LONGEST = 40;

function runEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = codeAt(text, end);
    const kind = CLASSES[code];
    if (kind === CHINESE) {
      // 百分之五十零售额: 零 of a word ends the numeral.
      if (text.charAt(end) === "零" && numeralWordEnd(text, end) > end + 1) break;
    } else if (kind === DIGIT) {
      if (!"万亿千百".includes(text.charAt(end - 1))) break;
      const stop = wideDigitsEnd(text, end);
      if (stop - end > 4 || codeAt(text, stop) === YEAR || codeAt(text, stop) === POINT) break;
      end = stop;
      continue;
    } else if (kind === FORMAL) {
      if (!goesOnFormally(text, end)) break;
    } else if (text.charAt(end) !== "点" || !isDecimalPoint(text, end)) break;
    end += 1;
  }
  return end > start + 1 && isKilo(text, end) ? end - 1 : end;
}
