import type { Concept } from "./concept.js";
import { ENGLISH_TERMS } from "./english-terms.js";
import { classOfUnit } from "./quantity-class.js";

const LONGEST = Math.max(...[...ENGLISH_TERMS.keys()].map((term) => term.length));

/** Whether a known term begins at a place in a name. */
function startsTerm(name: string, at: number): boolean {
  for (let length = Math.min(LONGEST, name.length - at); length > 0; length -= 1)
    if (ENGLISH_TERMS.has(name.slice(at, at + length))) return true;
  return false;
}

/** The words of a Chinese name in English, in its order; a component without a known term keeps its Chinese name. */
function words(name: string): string {
  const found: string[] = [];
  let pending = "";
  const flush = (): void => {
    if (pending !== "") found.push(pending);
    pending = "";
  };
  for (let at = 0; at < name.length; ) {
    let length = Math.min(LONGEST, name.length - at);
    while (length > 1 && !ENGLISH_TERMS.has(name.slice(at, at + length))) length -= 1;
    const term = ENGLISH_TERMS.get(name.slice(at, at + length));
    // 量 is a term in 用水量 and none in 量子: a single character before one that is not known is part of it.
    const torn = length === 1 && at + 1 < name.length && !startsTerm(name, at + 1);
    if (term === undefined || torn) {
      pending += name.charAt(at);
      at += 1;
      continue;
    }
    flush();
    if (term !== "") found.push(term);
    at += length;
  }
  flush();
  return found
    .join(" ")
    .replace(/ , | 、 ?/g, ", ")
    .replace(/ {2,}/g, " ");
}

/** Verbs behind a thing, as what was done to it. */
const DONE: Readonly<Record<string, string>> = {
  新改建: "built or rebuilt",
  改扩建: "rebuilt or extended",
  改造: "renovated",
  引进: "attracted",
  开工: "started",
  竣工: "completed",
  投产: "put into operation",
  签约: "signed",
  落地: "settled",
  培训: "trained",
  治理: "treated",
  整治: "improved",
  修复: "restored",
  拆除: "demolished",
  淘汰: "phased out",
  发放: "issued",
  推广: "promoted",
  处置: "disposed of",
  盘活: "put to use",
  续建: "carried on",
  更新: "renewed",
  安置: "resettled",
  救助: "assisted",
  转化: "transformed",
  研制: "developed",
  制定: "drawn up",
  制修订: "drawn up or revised",
  压减: "cut",
  回收: "recovered",
};
const DONE_AT_END = new RegExp(`^(.{2,})(${Object.keys(DONE).join("|")})$`);

/** More of a name than this without English, and it stays Chinese as a whole: single words of English in it would help nobody. */
const MOST_UNKNOWN = 0.5;

/** The name in English; in Chinese where most of it has no known term. */
function phrase(name: string): string {
  const done = DONE_AT_END.exec(name);
  const english = done === null ? words(name) : `${words(done[1] ?? "")} ${DONE[done[2] ?? ""] ?? ""}`;
  const unknown = english.match(/\p{Script=Han}/gu)?.length ?? 0;
  return unknown > MOST_UNKNOWN * name.length ? name : english;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The English name of a concept, composed from its components: a share as “Share of … in …”, things that are counted as “Number of …”.
 * A denominator that no document prints is in no name.
 *
 * @example
 * englishName("绿色工厂", null, "count"); // => "Number of green factories"
 */
export function englishName(name: string, share: Concept["share"], unit: string): string {
  if (share !== null) {
    const numerator = phrase(share.numerator);
    return share.denominator === null
      ? `Share of ${numerator}`
      : `Share of ${numerator} in ${phrase(share.denominator)}`;
  }
  const english = phrase(name);
  if (classOfUnit(unit) === "count") return `Number of ${english}`;
  return sentenceCase(english);
}
