import { conceptOf } from "../concepts/concept.js";
import { classOfUnit } from "../concepts/quantity-class.js";
import type { IndicatorRow } from "../model/rows.js";
import type { Rows } from "../tables/dataset.js";
import { shippedTables } from "../tables/shipped-tables.js";
import { requireDataset } from "../tables/targets-of.js";

/** Two indicators that may be one. */
export interface MergeCandidate {
  readonly from: IndicatorRow;
  readonly into: IndicatorRow;
  /** From 0 to 1: the share of characters that both names have; 1 where the concepts are equal. */
  readonly likeness: number;
  /** What each name says that the other does not. */
  readonly only_from: string;
  readonly only_into: string;
}

const LEAST = 0.75;
/** A pair of characters in more names than this is not followed. */
const COMMON = 80;

function pairsOf(name: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < name.length; at++) pairs.add(name.slice(at, at + 2));
  return pairs;
}

/** The characters that two names share, each as often as both have it. */
function common(one: string, other: string): number {
  const left = [...other];
  let count = 0;
  for (const character of one) {
    const at = left.indexOf(character);
    if (at < 0) continue;
    left.splice(at, 1);
    count += 1;
  }
  return count;
}

const without = (text: string, other: string): string =>
  [...text].filter((character) => !other.includes(character)).join("");

/**
 * Pairs of indicators whose names differ little and whose numbers are of one sort, levels or rates of growth both: a person decides whether they are one. The newer row
 * of a pair is the one that would go. Two that ship were told apart when they were defined and are not offered.
 * @returns the likeliest first
 * @example
 * mergeCandidates(await loadDataset({ data: "my/data" })).length >= 0; // => true
 */
export function mergeCandidates(dataset: {
  readonly rows: Pick<Rows, "indicators">;
}): readonly MergeCandidate[] {
  requireDataset(dataset);
  const { indicators } = dataset.rows;
  const { rows, vocabulary } = shippedTables();
  const shipped = new Set([...rows.indicators, ...vocabulary.concepts].map((row) => row.indicator_id));
  const read = indicators.map((row) => {
    const sort = classOfUnit(row.unit);
    const { name, growth } = conceptOf(row.name_zh, sort);
    return { row, sort, name, growth, pairs: pairsOf(name) };
  });
  const byPair = new Map<string, number[]>();
  const found: MergeCandidate[] = [];
  for (const [index, { row, sort, name, growth, pairs }] of read.entries()) {
    const shared = new Set<number>();
    for (const pair of pairs) {
      const earlier = byPair.get(pair) ?? [];
      if (earlier.length <= COMMON) for (const at of earlier) shared.add(at);
      earlier.push(index);
      byPair.set(pair, earlier);
    }
    for (const at of shared) {
      const other = read[at];
      if (other === undefined || other.sort !== sort) continue;
      // A level is never its own growth: 发展指数 and 发展指数增速 share all their words but one.
      if (other.growth !== growth) continue;
      if (shipped.has(row.indicator_id) && shipped.has(other.row.indicator_id)) continue;
      const both = 2 * common(name, other.name);
      const likeness = other.name === name ? 1 : both / (name.length + other.name.length);
      if (likeness < LEAST) continue;
      const only_from = without(name, other.name);
      found.push({ from: row, into: other.row, likeness, only_from, only_into: without(other.name, name) });
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness);
}
