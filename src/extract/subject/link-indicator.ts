import { GLOSSARY } from "./lexicon-glossary.js";
import type { Vocabulary } from "./vocabulary.js";

/** The indicator that a phrase was linked to, or the id proposed for a new one. */
export interface Link {
  readonly indicator_id: string;
  readonly known: boolean;
  readonly why: string;
  /** From 0 to 1: the share of the phrase that the name explains. */
  readonly strength: number;
}

/** Ready to link phrases: names by length, cut into pairs of characters. */
export interface Linker {
  link(phrase: string, unit: string, growth: boolean): Link;
}

function plain(text: string): string {
  return text
    .replace(/规上/g, "规模以上")
    .replace(/研究与试验发展|R&D/g, "研发")
    .replace(/[“”"'‘’（）()《》、，\s·]/g, "")
    .replace(/(?:国家级|省级|市级|国家|全国|全省|全市|我省|我市|拥有量|总数|数量)/g, "");
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** A readable id from the English glosses of the phrase's known words; `indicator` where none is known. */
export function suggestedId(phrase: string): string {
  const words: string[] = [];
  let at = 0;
  while (at < phrase.length && words.length < 7) {
    let taken = 1;
    for (let length = Math.min(7, phrase.length - at); length >= 1; length--) {
      const gloss = GLOSSARY.get(phrase.slice(at, at + length));
      if (gloss === undefined) continue;
      if (gloss !== "" && !words.includes(gloss)) words.push(gloss);
      taken = length;
      break;
    }
    at += taken;
  }
  return words.length === 0 ? "indicator" : words.join("-");
}

const COMPATIBLE: Readonly<Record<string, readonly string[]>> = {
  count: ["count", "person", "household"],
  person: ["person", "count"],
  percent: ["percent"],
  "percentage-point": ["percent", "percentage-point"],
  CNY: ["CNY", "CNY-per-mu"],
};

/**
 * Links phrases to the indicators of a vocabulary: by a name or synonym that the phrase contains, or by shared pairs of
 * characters (Dice) above 0.62; the unit must allow it. Otherwise an id is proposed.
 */
export function linkerOf(vocabulary: Vocabulary): Linker {
  const units = new Map(vocabulary.indicators.map((indicator) => [indicator.indicator_id, indicator.unit]));
  const names = [
    ...vocabulary.indicators.map(({ indicator_id, name_zh }) => ({ indicator_id, name: plain(name_zh) })),
    ...vocabulary.synonyms.map(({ indicator_id, name }) => ({ indicator_id, name: plain(name) })),
  ]
    .filter(({ name }) => name.length >= 2)
    .map((entry) => ({
      ...entry,
      pairs: pairsOf(entry.name),
      unit: units.get(entry.indicator_id) ?? "",
      growth: /增速|增长/.test(entry.name),
    }));
  const caches = new Map<string, Map<string, Link>>();
  const byPair = new Map<string, number[]>();
  names.forEach((entry, index) => {
    for (const pair of entry.pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), index]);
  });
  return {
    link: (phrase, unit, growth) => {
      const sort = growth ? `${unit}, growth` : unit;
      const cache = caches.get(sort) ?? new Map<string, Link>();
      caches.set(sort, cache);
      const known = cache.get(phrase);
      if (known !== undefined) return known;
      const wanted = plain(phrase);
      const pairs = pairsOf(wanted);
      const hits = new Map<number, number>();
      for (const pair of pairs)
        for (const index of byPair.get(pair) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1);
      let best: { id: string; score: number; name: string } | null = null;
      for (const [index, shared] of hits) {
        const entry = names[index];
        if (entry === undefined || entry.growth !== growth) continue;
        const allowed = COMPATIBLE[unit] ?? [unit];
        if (entry.unit !== "" && !allowed.includes(entry.unit)) continue;
        const dice = (2 * shared) / (pairs.size + entry.pairs.size);
        const contained = wanted.includes(entry.name)
          ? 0.6 + 0.4 * (entry.name.length / Math.max(1, wanted.length))
          : 0;
        const score =
          wanted === entry.name ? 1 : Math.max(dice, entry.name.length >= 4 ? contained : contained * 0.8);
        if (score > (best?.score ?? 0)) best = { id: entry.indicator_id, score, name: entry.name };
      }
      const link: Link =
        best !== null && best.score >= 0.62
          ? { indicator_id: best.id, known: true, why: `“${phrase}” ~ “${best.name}”`, strength: best.score }
          : {
              indicator_id: suggestedId(phrase),
              known: false,
              why: `“${phrase}” is not in the vocabulary`,
              strength: best?.score ?? 0,
            };
      if (cache.size > 20000) cache.clear();
      cache.set(phrase, link);
      return link;
    },
  };
}
