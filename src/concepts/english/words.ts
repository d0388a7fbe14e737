import { divisions } from "../regions/divisions.js";
import { amountAt } from "./amount-words.js";
import { isStandIn } from "./stand-in.js";
import { ENGLISH_TERMS } from "./terms.js";

/**
 * A component of a name: its English, null where no term is known (with | between its form before a noun and its own), and whether it
 * stands behind what it modifies.
 */
export interface Word {
  readonly zh: string;
  readonly en: string | null;
  readonly behind: boolean;
}

/** Single characters that are words wherever they stand; others only at the end of a name. */
const ANYWHERE = /[新和及与、化]/;
/** 省重大项目, 市重点工程: who grants or keeps it. */
const AT_FRONT: Readonly<Record<string, string>> = { 省: "provincial", 市: "municipal", 县: "county" };
const LONGEST = Math.max(...[...ENGLISH_TERMS.keys()].map((term) => term.length));
/** A character without a term costs more than words, and a second torn place more than a longer one. */
const UNKNOWN = 3;
const TORN = 4;

let places: ReadonlyMap<string, string> | undefined;

/** Provinces and prefectures by their names with and without 省, 市. */
function placeNames(): ReadonlyMap<string, string> {
  if (places !== undefined) return places;
  const names = new Map<string, string>();
  for (const { name_zh, name_en, level } of divisions().values()) {
    if (level !== "province" && level !== "prefecture") continue;
    const short = name_zh.replace(/(?:省|市|地区)$/, "");
    if (short.length < 2) continue;
    names.set(name_zh, name_en);
    if (!ENGLISH_TERMS.has(short)) names.set(short, name_en);
  }
  places = names;
  return names;
}

/** Works that are called after their place: 天津港, 郑州机场. */
const WORKS: Readonly<Record<string, string>> = { 港: "Port", 机场: "Airport", 新区: "New Area" };

/** The English of a place, or of a port or an airport called after one; undefined for anything else. */
function placeOf(piece: string): string | undefined {
  const place = placeNames().get(piece);
  if (place !== undefined) return place;
  const works = /(?:港|机场|新区)$/.exec(piece)?.[0] ?? "";
  const own = works === "" ? undefined : placeNames().get(piece.slice(0, -works.length));
  return own === undefined ? undefined : `${own} ${WORKS[works] ?? ""}`;
}

/** The English of a piece of a name, where it is one word. */
function termOf(name: string, at: number, end: number): string | undefined {
  const piece = name.slice(at, end);
  if (isStandIn(piece)) return piece;
  if (piece.length === 1 && at === 0 && name.length > 3) return AT_FRONT[piece];
  if (piece.length === 1 && end < name.length && !ANYWHERE.test(piece)) return undefined;
  return ENGLISH_TERMS.get(piece) ?? (piece.length > 1 ? placeOf(piece) : undefined);
}

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly word: string | null;
}

/**
 * Parts a name into words: as few as possible, and as little as possible without English.
 *
 * @example
 * wordsOf("农村公路").map(({ en }) => en); // => ["rural", "roads"]
 */
export function wordsOf(name: string): readonly Word[] {
  const best: (Step | undefined)[] = [{ cost: 0, from: 0, word: "" }];
  const take = (from: number, to: number, cost: number, word: string | null): void => {
    const all = (best[from]?.cost ?? 0) + cost;
    if (all < (best[to]?.cost ?? Number.POSITIVE_INFINITY)) best[to] = { cost: all, from, word };
  };
  for (let at = 0; at < name.length; at++) {
    const here = best[at];
    if (here === undefined) continue;
    take(at, at + 1, here.word === null ? UNKNOWN : UNKNOWN + TORN, null);
    const amount = amountAt(name, at);
    if (amount !== null) take(at, at + amount.length, 1, amount.en);
    for (let length = Math.min(LONGEST, name.length - at); length >= 1; length--) {
      const term = termOf(name, at, at + length);
      if (term !== undefined) take(at, at + length, 1, term);
    }
  }
  const words: Word[] = [];
  for (let end = name.length; end > 0; ) {
    const { from, word } = best[end] ?? { from: end - 1, word: null };
    const next = words[0];
    const zh = name.slice(from, end);
    if (word === null && next?.en === null) words[0] = { zh: zh + next.zh, en: null, behind: false };
    else words.unshift({ zh, en: word?.replace(/^~/, "") ?? null, behind: word?.startsWith("~") ?? false });
    end = from;
  }
  return words.filter(({ en }) => en !== "");
}
