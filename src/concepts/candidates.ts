import type { ConceptIndex, IndexedName } from "./concept-index.js";

/** An indicator that a phrase might have meant, and what separates the two. */
export interface LinkCandidate {
  readonly indicator_id: string;
  readonly name_zh: string;
  /** How the phrase stands to the indicator; related where neither holds the other. */
  readonly relation: "narrower" | "broader" | "related";
  /** Words of the phrase that the indicator lacks, and the other way round. */
  readonly only_phrase: string;
  readonly only_indicator: string;
}

const MOST = 3;
/** A pair of characters in more names than this (企业, 工业) tells little and costs much. */
const COMMON = 60;
const LEAST = 0.34;

const PAIRS = new WeakMap<ConceptIndex, ReadonlyMap<string, readonly IndexedName[]>>();

function pairsOf(text: string): readonly string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < text.length; at++) pairs.push(text.slice(at, at + 2));
  return pairs;
}

function postingsOf(index: ConceptIndex): ReadonlyMap<string, readonly IndexedName[]> {
  const known = PAIRS.get(index);
  if (known !== undefined) return known;
  const postings = new Map<string, IndexedName[]>();
  for (const entry of index.names)
    for (const pair of new Set(pairsOf(entry.name))) {
      const list = postings.get(pair);
      if (list === undefined) postings.set(pair, [entry]);
      else list.push(entry);
    }
  PAIRS.set(index, postings);
  return postings;
}

/** The characters of one text that another lacks, in order. */
function rest(text: string, other: string): string {
  const left = new Map<string, number>();
  for (const character of other) left.set(character, (left.get(character) ?? 0) + 1);
  let found = "";
  for (const character of text) {
    const count = left.get(character) ?? 0;
    if (count > 0) left.set(character, count - 1);
    else found += character;
  }
  return found;
}

/** Up to three indicators whose names share most with a name that links to none, with what separates each. */
export function candidatesFor(name: string, index: ConceptIndex): readonly LinkCandidate[] {
  const pairs = new Set(pairsOf(name));
  const postings = postingsOf(index);
  const shared = new Map<IndexedName, number>();
  for (const pair of pairs) {
    const entries = postings.get(pair);
    if (entries === undefined || entries.length > COMMON) continue;
    for (const entry of entries) shared.set(entry, (shared.get(entry) ?? 0) + 1);
  }
  const best = new Map<string, { readonly entry: IndexedName; readonly score: number }>();
  for (const [entry, count] of shared) {
    const score = (2 * count) / (pairs.size + Math.max(1, entry.name.length - 1));
    if (score < LEAST || score <= (best.get(entry.indicator_id)?.score ?? 0)) continue;
    best.set(entry.indicator_id, { entry, score });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.entry.indicator_id < b.entry.indicator_id ? -1 : 1))
    .slice(0, MOST)
    .map(({ entry }): LinkCandidate => {
      const only_phrase = rest(name, entry.name);
      const only_indicator = rest(entry.name, name);
      const relation = only_indicator === "" ? "narrower" : only_phrase === "" ? "broader" : "related";
      return {
        indicator_id: entry.indicator_id,
        name_zh: entry.printed,
        relation,
        only_phrase,
        only_indicator,
      };
    });
}
