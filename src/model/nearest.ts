import { closest, distance } from "fastest-levenshtein";

/** A text longer than any name is like none; comparing it with all of them would take as long as it is. */
const LONGEST_NAME = 300;

/** The most similar of some names, where one is near enough to be meant. */
export function nearest(received: string, names: readonly string[]): string | undefined {
  if (received === "" || received.length > LONGEST_NAME || names.length === 0) return undefined;
  const best = closest(received, [...names]);
  return distance(received, best) <= Math.max(2, Math.floor(received.length / 2)) ? best : undefined;
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** How far a name is from what was received: its nearest word counts, where it has several. */
function farness(wanted: string, name: string): number {
  const plain = name.toLowerCase();
  if (plain.includes(wanted) || wanted.includes(plain)) return 0;
  const words = plain.split(/[\s/]+/u);
  const whole = distance(wanted, plain);
  if (words.length < 2) return whole;
  // A word alone is a worse likeness than the whole name.
  return Math.min(whole, ...words.map((word) => distance(wanted, word) + 1));
}

/**
 * The few most similar of some names, the nearest first: a name that holds what was received counts as near, and names in its own
 * script go before others.
 * @example
 * nearestFew("factry", ["绿色工厂", "Green factories", "Patents"], 1); // => ["Green factories"]
 */
export function nearestFew(received: string, names: readonly string[], count = 5): string[] {
  const wanted = received.trim().slice(0, LONGEST_NAME).toLowerCase();
  const own = [...new Set(names)].filter((name) => isHan(name) === isHan(wanted));
  return (own.length > 0 ? own : [...new Set(names)])
    .map((name) => ({ name, far: farness(wanted, name) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ name }) => name);
}
