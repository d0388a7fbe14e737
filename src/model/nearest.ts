import { closest, distance } from "fastest-levenshtein";

/** The most similar of some names, where one is near enough to be meant. */
export function nearest(received: string, names: readonly string[]): string | undefined {
  if (received === "" || names.length === 0) return undefined;
  const best = closest(received, [...names]);
  return distance(received, best) <= Math.max(2, Math.floor(received.length / 2)) ? best : undefined;
}

/** The few most similar of some names, the nearest first: a name that holds what was received counts as near. */
export function nearestFew(received: string, names: readonly string[], count = 5): string[] {
  const wanted = received.toLowerCase();
  const score = (name: string): number => {
    const plain = name.toLowerCase();
    return plain.includes(wanted) || wanted.includes(plain) ? 0 : distance(wanted, plain);
  };
  return [...new Set(names)]
    .map((name) => ({ name, score: score(name) }))
    .sort((a, b) => a.score - b.score)
    .slice(0, count)
    .map(({ name }) => name);
}
