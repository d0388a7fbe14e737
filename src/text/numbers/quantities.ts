import { foldWidth } from "../fold.js";
import { boundBefore, boundOf } from "./bounds-around.js";
import { type NumberToken, scanNumbers } from "./number-scan.js";
import type { Quantity, QuantityDraft } from "./quantity.js";
import { shareInLists } from "./quantity-lists.js";
import { type QuantityTail, readTail } from "./quantity-tail.js";
import { readTimes, type TimeExpression } from "./times.js";
import { readWordForms } from "./word-forms.js";

export type { Quantity, QuantityForm } from "./quantity.js";

/** The words that join the two numbers of a range: at most two dashes, 至 or 到, with a blank on each side. */
function joinsRange(text: string, start: number, end: number): boolean {
  if (end <= start || end - start > LONGEST_JOIN) return false;
  return JOINS[text.charCodeAt(start)] === 1 && RANGE.test(text.slice(start, end));
}

/** 1 for a character that may begin the words of {@link RANGE}. */
const JOINS = new Uint8Array(65536);
for (const character of " -~至到—") JOINS[character.charCodeAt(0)] = 1;

const RANGE = /^(?: ?(?:-{1,2}|~|至|到|—) ?)$/;
const LONGEST_JOIN = 4;

function insideTime(times: readonly TimeExpression[], from: number, token: NumberToken): number {
  let index = from;
  while (index < times.length && (times[index]?.end ?? 0) <= token.start) index += 1;
  return index;
}

/** What is broken through rather than exceeded: 突破100项关键核心技术. */
const ACHIEVED =
  /^[^，。；、,;]{0,18}(?:技术|装备|产品|难题|瓶颈|材料|工艺|问题|零部件|元器件|短板|成果|软件|芯片|难关|专利)/;

/** Below it stand no Chinese characters. */
const FIRST_HAN = 0x3000;

/** The multiplier and the unit as printed: 万家, 亿元, 家. */
function printedUnit(token: NumberToken, tail: QuantityTail): string {
  const ending = token.text.charCodeAt(token.text.length - 1);
  const multiplier =
    ending < FIRST_HAN
      ? ""
      : (/[万亿]+$/.exec(token.text)?.[0] ??
        /[十百千]+$/.exec(token.script === "arabic" ? token.text : "")?.[0] ??
        "");
  return multiplier + (tail.late ?? "") + (tail.unit?.printed ?? "");
}

function draftOf(
  text: string,
  token: NumberToken,
  last: NumberToken | null,
  tail: QuantityTail,
  firstUnit: number,
): QuantityDraft | null {
  const final = last ?? token;
  if (token.value === null || final.value === null) return null;
  const before = boundBefore(text, token.start);
  const breakthrough =
    before.word?.text === "突破" &&
    (tail.unit?.dimension ?? "count") === "count" &&
    ACHIEVED.test(text.slice(tail.end, tail.end + 24));
  const word = breakthrough ? null : before.word;
  const outerStart = breakthrough ? token.start : before.outerStart;
  const mult = final.mult + tail.extraMult;
  // 1.5万—2万亿: the first member prints the beginning of the multiplier only.
  const begun = last?.text.endsWith("万亿") === true && token.text.endsWith("万");
  const ownMult = last === null || token.mult === 0 || begun ? mult : token.mult;
  const value = last === null || ownMult === mult ? token.value : token.value * 10 ** (ownMult - mult);
  return {
    form: "number",
    start: token.start,
    numberEnd: final.end,
    end: Math.max(tail.end, firstUnit),
    outerStart,
    value,
    value_max: last === null ? null : final.value,
    decimals: Math.max(token.decimals, final.decimals),
    unit_mult: mult,
    unit_printed: printedUnit(final, tail) || null,
    hasUnit: tail.unit !== null,
    unit: tail.unit?.unit ?? "count",
    dimension: tail.unit?.dimension ?? "count",
    bound: boundOf(word, tail.after, last !== null),
    boundWords: (word?.text ?? "") + (tail.after?.text ?? ""),
    tokens: last === null ? [token] : [token, last],
    shared: false,
  };
}

const TIME = 1;
const FIVE = 2;
const WORD_FORM = 4;
/** What a character lets a text hold: a time, a five-year plan, a quantity in words. */
const HINTS = new Uint8Array(65536);
for (const character of "年月:：底末/") HINTS[character.charCodeAt(0)] = TIME;
for (const character of "分成番半覆零") HINTS[character.charCodeAt(0)] = WORD_FORM;
HINTS["/".charCodeAt(0)] = TIME | WORD_FORM;
HINTS["五".charCodeAt(0)] = FIVE;
const PLAN = /[十一二三四五六七八九]五/;

function hintsOf(text: string): number {
  let hints = 0;
  for (let at = 0; at < text.length; at++) hints |= HINTS[text.charCodeAt(at)] ?? 0;
  return hints;
}

/** A passage with the quantities, times and bare number tokens found in it. */
export interface QuantityReading {
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** Numbers that belong neither to a quantity nor to a time: ordinals, vague and ill-formed numerals. */
  readonly loose: readonly NumberToken[];
}

/**
 * Reads a passage (a sentence, a quote, a table cell): its time expressions, and every other number as a quantity with
 * multiplier, unit, range and bound.
 */
export function readPassage(passage: string): QuantityReading {
  return readFolded(foldWidth(passage));
}

function insideWord(words: readonly Quantity[], token: NumberToken): boolean {
  for (const word of words) if (word.start < token.end && token.start < word.numberEnd) return true;
  return false;
}

/** As {@link readPassage}, for a passage that `foldWidth` has folded already. */
export function readFolded(text: string): QuantityReading {
  const tokens = scanNumbers(text);
  const hints = hintsOf(text);
  const timed = (hints & TIME) !== 0 || ((hints & FIVE) !== 0 && PLAN.test(text));
  const times = timed ? readTimes(text) : [];
  const drafts = (hints & WORD_FORM) === 0 ? [] : readWordForms(text);
  const loose: NumberToken[] = [];
  let timeIndex = 0;
  const words = drafts.slice();
  let taken = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    timeIndex = insideTime(times, timeIndex, token);
    const time = times[timeIndex];
    if (time !== undefined && time.start < token.end && token.start < time.end) continue;
    if (token.start < taken) continue;
    if (insideWord(words, token)) continue;
    if (token.value === null || token.ordinal || token.vague) {
      loose.push(token);
      continue;
    }
    let tail = readTail(text, token.end);
    let last: NumberToken | null = null;
    const next = tokens[index + 1];
    if (next !== undefined && next.value !== null && !next.ordinal && next.script === token.script) {
      if (
        joinsRange(text, token.end, next.start) ||
        (tail.after === null && joinsRange(text, tail.end, next.start))
      ) {
        const nextTail = readTail(text, next.end);
        const rising =
          token.value * 10 ** token.mult <= next.value * 10 ** (next.mult + nextTail.extraMult) ||
          token.mult === 0;
        const alike = tail.unit === null || nextTail.unit === null || tail.unit.unit === nextTail.unit.unit;
        if (rising && alike) {
          last = next;
          tail = { ...nextTail, unit: nextTail.unit ?? tail.unit };
          index += 1;
        }
      }
    }
    const draft = draftOf(text, token, last, tail, 0);
    if (draft !== null) {
      drafts.push(draft);
      taken = draft.end;
    }
  }
  if (words.length > 0) drafts.sort((a, b) => a.start - b.start);
  shareInLists(text, drafts);
  return { quantities: drafts, times, loose };
}

/** Every quantity of a passage in order; years, dates and durations in years are no quantities. */
export function readQuantities(passage: string): readonly Quantity[] {
  return readPassage(passage).quantities;
}

/**
 * The quantity whose printed number begins at `valueStart` of a quote, read from the quote alone; null where none does.
 * This is the second reader of the audit's double entry.
 *
 * @example
 * readQuantity("产业数字化规模突破17500亿元", 9)?.bound; // "gt"
 */
export function readQuantity(quote: string, valueStart: number): Quantity | null {
  const found = readQuantities(quote).find(
    (quantity) => quantity.start <= valueStart && valueStart < quantity.numberEnd,
  );
  return found ?? null;
}
