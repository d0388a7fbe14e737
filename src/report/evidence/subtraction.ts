import { differenceWords } from "../../compare/difference-words.js";
import { plain } from "../../compare/plain.js";
import type { Pair } from "../../compare/types.js";
import type { Language } from "../../model/language.js";

/**
 * How the difference of a pair comes about, the larger amount first, as aligned: 1.8% − 1.5% = 0.3个百分点; null where none is told or both
 * are equal.
 */
export function subtraction({ a, b, committed }: Pair, language: Language): string | null {
  const { difference, unit } = committed;
  if (committed.a === null || committed.b === null || difference === null || unit === null) return null;
  if (difference === 0 || committed.a < 0 || committed.b < 0) return null;
  const told = (value: number): string =>
    unit === "percent" ? `${plain(value, language)}%` : differenceWords(value, unit, [a, b], language);
  const [more, less] = difference > 0 ? [committed.a, committed.b] : [committed.b, committed.a];
  return `${told(more)} − ${told(less)} = ${differenceWords(difference, unit, [a, b], language)}`;
}
