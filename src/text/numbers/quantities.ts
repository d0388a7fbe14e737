import { foldWidth } from "../fold.js";
import { simplified } from "../simplified.js";
import { joinBounds } from "./join-bounds.js";
import { type NumberToken, scanNumbers } from "./number-scan.js";
import { oneToMany } from "./one-to-many.js";
import type { Quantity, QuantityDraft } from "./quantity.js";
import { draftOf } from "./quantity-draft.js";
import { shareInLists } from "./quantity-lists.js";
import { rangeAt } from "./quantity-range.js";
import { readTail } from "./quantity-tail.js";
import { readTimes, type TimeExpression } from "./times.js";
import { isUnitLabel } from "./unit-before.js";
import { readWordForms } from "./word-forms.js";

export type { Quantity, QuantityForm } from "./quantity.js";

function insideTime(times: readonly TimeExpression[], from: number, token: NumberToken): number {
  let index = from;
  while (index < times.length && (times[index]?.end ?? 0) <= token.start) index += 1;
  return index;
}

const TIME = 1;
const FIVE = 2;
const WORD_FORM = 4;
/** What a character lets a text hold: a time, a five-year plan, a quantity in words. */
const HINTS = new Uint8Array(65536);
for (const character of "年月:：底末/纪") HINTS[character.charCodeAt(0)] = TIME;
for (const character of "分成折番倍半覆零") HINTS[character.charCodeAt(0)] = WORD_FORM;
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
  return readFolded(foldWidth(simplified(passage)));
}

/** The first of some quantities in order that does not end before a token. */
function nextWord(words: readonly Quantity[], from: number, token: NumberToken): number {
  let index = from;
  while (index < words.length && (words[index]?.numberEnd ?? 0) <= token.start) index += 1;
  return index;
}

/** Words with the numeral of which they hold but a part, as one number that is not read: 三分之二十亿3000万. */
function unreadWords(text: string, word: Quantity, token: NumberToken): NumberToken {
  const start = Math.min(word.start, token.start);
  const end = Math.max(word.numberEnd, token.end);
  const plain = token.plain ?? (token.value === null ? null : String(token.value));
  return { ...token, start, end, text: text.slice(start, end), value: null, plain, max: null };
}

/** As {@link readPassage}, for a passage that `foldWidth` has folded already. */
export function readFolded(text: string): QuantityReading {
  const tokens = scanNumbers(text);
  const hints = hintsOf(text);
  const timed = (hints & TIME) !== 0 || ((hints & FIVE) !== 0 && PLAN.test(text));
  const times = timed ? readTimes(text) : [];
  const words = (hints & WORD_FORM) === 0 ? [] : readWordForms(text);
  const drafts: QuantityDraft[] = [];
  const loose: NumberToken[] = [];
  let timeIndex = 0;
  let wordIndex = 0;
  const broken = new Set<Quantity>();
  let taken = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    timeIndex = insideTime(times, timeIndex, token);
    const time = times[timeIndex];
    if (time !== undefined && time.start < token.end && token.start < time.end) continue;
    if (token.start < taken) continue;
    wordIndex = nextWord(words, wordIndex, token);
    const word = words[wordIndex];
    if (word !== undefined && word.start < token.end) {
      if (token.start < word.start || token.end > word.numberEnd) {
        loose.push(unreadWords(text, word, token));
        broken.add(word);
      }
      continue;
    }
    if (token.value === null || token.ordinal || token.vague) {
      loose.push(token);
      continue;
    }
    if (token.script === "chinese" && isUnitLabel(text, token.start, token.end)) {
      loose.push({ ...token, value: null, label: true });
      continue;
    }
    const many = oneToMany(text, token, tokens[index + 1]);
    if (many !== null) index += 1;
    const tail = many?.tail ?? readTail(text, token.end);
    let following = index + 1;
    while ((tokens[following]?.start ?? tail.end) < tail.end) following += 1;
    const next = tokens[following];
    // 3至百分之五: the second numeral is part of words.
    const worded =
      next !== undefined && (words[nextWord(words, wordIndex, next)]?.start ?? next.end) < next.end;
    const range = next === undefined || worded || many !== null ? null : rangeAt(text, token, tail, next);
    if (range !== null) index = following;
    const draft = draftOf(
      text,
      many?.token ?? token,
      range?.last ?? null,
      range?.tail ?? tail,
      range?.end ?? 0,
    );
    if (draft !== null) {
      drafts.push(draft);
      taken = draft.end;
    }
  }
  for (const word of words) if (!broken.has(word)) drafts.push(word);
  if (words.length > 0) drafts.sort((a, b) => a.start - b.start);
  shareInLists(text, drafts);
  joinBounds(text, drafts);
  return { quantities: drafts, times, loose };
}

/**
 * The quantity whose printed number begins at `valueStart` of a quote, read from the quote alone; null where none does.
 * This is the second reader of the audit's double entry.
 *
 * @example
 * readQuantity("产业数字化规模突破17500亿元", 9)?.bound; // "gt"
 */
export function readQuantity(quote: string, valueStart: number): Quantity | null {
  const found = readPassage(quote).quantities.find(
    (quantity) => quantity.start <= valueStart && valueStart < quantity.numberEnd,
  );
  return found ?? null;
}
