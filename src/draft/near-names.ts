import { conceptOf } from "../concepts/concept.js";
import { classOfUnit } from "../concepts/quantity-class.js";
import type { IndicatorRow } from "../model/rows.js";

/** An indicator whose name is nearly that of another, and what each says that the other does not. */
export interface NearName {
  readonly row: IndicatorRow;
  /** From 0 to 1: the share of characters that both names have; 1 where the concepts are equal. */
  readonly likeness: number;
  readonly only_own: string;
  readonly only_other: string;
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
 * A function to which indicators are told one after another; of each it says which of those before have nearly its name and numbers of
 * its sort, levels or rates of growth both.
 *
 * @example
 * const nearNames = nameFinder();
 * indicators.map((row) => nearNames(row).map(({ row }) => row.name_zh));
 */
export function nameFinder(): (row: IndicatorRow) => readonly NearName[] {
  const told: { row: IndicatorRow; sort: string; name: string; growth: boolean }[] = [];
  const byPair = new Map<string, number[]>();
  return (row) => {
    const sort = classOfUnit(row.unit);
    const { name, growth } = conceptOf(row.name_zh, sort);
    const shared = new Set<number>();
    for (const pair of pairsOf(name)) {
      const earlier = byPair.get(pair) ?? [];
      if (earlier.length <= COMMON) for (const at of earlier) shared.add(at);
      earlier.push(told.length);
      byPair.set(pair, earlier);
    }
    told.push({ row, sort, name, growth });
    const found: NearName[] = [];
    for (const at of shared) {
      const other = told[at];
      // A level is never its own growth: 发展指数 and 发展指数增速 share all their words but one.
      if (other === undefined || other.sort !== sort || other.growth !== growth) continue;
      const likeness =
        other.name === name ? 1 : (2 * common(name, other.name)) / (name.length + other.name.length);
      if (likeness < LEAST) continue;
      found.push({
        row: other.row,
        likeness,
        only_own: without(name, other.name),
        only_other: without(other.name, name),
      });
    }
    return found;
  };
}
