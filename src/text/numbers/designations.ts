import { SPACE } from "./numeral-characters.js";
import type { Quantity } from "./quantity.js";

const LATIN = /[A-Za-z]$/;
/** GB/T 19001—2016, ISO 9001: a standard by its letters, over a blank, with its year. */
const STANDARD = /(?:GB|ISO|IEC|DB|HJ|SL|CJJ?|JGJ?|QB|YY)\d{0,2}(?:\/T)? ?(?:\d+(?:\.\d+)?[-—])?$/;
/** A telephone number by the word before or behind it. */
const CALLED = /(?:电话|热线|拨打|传真|邮编)(?:为|号码)?[:：]? ?(?:\d{3,4}[-—])?$/;
const HOTLINE = /^(?:热线|便民|政务服务)/;
/** 5G基站, 4A级景区, 3D打印: one digit and one capital. */
const GENERATION = /^[A-Z](?![A-Za-z\d/])/;
/** 12号, 一季度, 二十届三中全会, 三年行动: what a number behind the words before it is one of. */
const NUMBERED = /^(?:号(?![召令称])|季度|届[一二三四五六七]中全会|中全会|年(?:行动|攻坚|规划|大变样))/;
/** The year of a document number: 〔2025〕12号. */
const DOCUMENT_YEAR = /^[〕］\])）]第?\d{1,5}号/;
/** How many of the people or households a rate is reckoned over: 每万人口, 每百户, 千人床位. */
const PER = /^[十百千万]+(?:名|位)?(?:常住|户籍|劳动力|就业)?(?:人口?|户|居民|老年人|职工|儿童)/;
const PER_WORD = /每$/;
const RATE_NAME = /^[千万]人(?:口)?(?:床位|拥有|拥有率|发明|有效发明|医师|医生|护士|病床|托位)/;

function lookBack(text: string, start: number, length: number): string {
  return text.slice(Math.max(0, start - length), start);
}

/** Whether letters right before a number make it part of a name: C919, ISO 9001, PM2.5; GDP5000亿元 has a measure of its own. */
function lettered(text: string, quantity: Quantity): boolean {
  if (quantity.unit_mult > 0 || quantity.bound !== "eq") return false;
  const before = lookBack(text, quantity.start, 12);
  const measured = quantity.hasUnit && quantity.unit_printed !== "大";
  return STANDARD.test(before) || (!measured && LATIN.test(before));
}

/**
 * Whether a number names or orders a thing and counts none: a model or standard (C919, 5G, 4A级), a number of a series (12号, 一季度),
 * a document's year (〔2025〕12号), what a rate is reckoned over (每万人口).
 */
export function isDesignation(text: string, quantity: Quantity): boolean {
  if (quantity.form !== "number") return false;
  const { start, numberEnd } = quantity;
  if (lettered(text, quantity)) return true;
  const at = text.charCodeAt(numberEnd) === SPACE ? numberEnd + 1 : numberEnd;
  const behind = text.slice(at, at + 8);
  const printed = text.slice(start, numberEnd);
  if (/^\d$/.test(printed) && GENERATION.test(behind)) return true;
  if (NUMBERED.test(behind)) return true;
  if (!quantity.hasUnit && /^\d{3,}/.test(printed)) {
    if (HOTLINE.test(behind) || CALLED.test(lookBack(text, start, 12))) return true;
  }
  if (/^(?:19|20)\d\d$/.test(printed) && DOCUMENT_YEAR.test(behind)) return true;
  const words = text.slice(start, start + 12);
  return (PER_WORD.test(lookBack(text, start, 1)) && PER.test(words)) || RATE_NAME.test(words);
}
