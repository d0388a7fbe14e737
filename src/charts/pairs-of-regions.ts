import type { Pair } from "../compare/types.js";
import type { Language } from "../model/language.js";
import { regionName, say } from "./words.js";

/** The two regions of a pair: 湖南省—江西省. */
export const betweenOf = (pair: Pair, language: Language): string =>
  `${regionName(pair.a, language)}${say(language, "—", " – ")}${regionName(pair.b, language)}`;

/** The targets of some pairs, each once. */
export function targetsOfPairs(pairs: readonly Pair[]): Pair["a"][] {
  return [...new Map(pairs.flatMap((pair) => [pair.a, pair.b]).map((row) => [row.target_id, row])).values()];
}
