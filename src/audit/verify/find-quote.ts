import { distance } from "fastest-levenshtein";
import { foldWidth } from "../../text/fold.js";
import type { Span } from "../../text/span.js";

/** Where the words of a claim stand in a document. */
export interface FoundQuote extends Span {
  /**
   * - `exact`: the very words at the very place, or the very words where no place was claimed;
   * - `moved`: the very words at another place than claimed;
   * - `folded`: the words but for white space, width and punctuation;
   * - `altered`: other words at the claimed place, alike but for a few characters.
   */
  readonly how: "exact" | "moved" | "folded" | "altered";
}

/** Characters that do not tell one passage from another. */
const LOOSE = /[\s\u3000，,。.；;：:、“”"'‘’《》〈〉（）()【】[\]\-~]/u;

/** The words of a text without what is loose, with the offset of each kept character. */
interface Folded {
  readonly text: string;
  readonly places: readonly number[];
}

function fold(text: string): Folded {
  const wide = foldWidth(text);
  const places: number[] = [];
  let kept = "";
  for (let at = 0; at < wide.length; at += 1) {
    const character = wide.charAt(at);
    if (LOOSE.test(character)) continue;
    kept += character;
    places.push(at);
  }
  return { text: kept, places };
}

/** Of all places where words stand, the nearest to a claimed one; the first where none is claimed. */
function nearestPlace(text: string, words: string, claimed: number | null): number {
  let best = text.indexOf(words);
  if (claimed === null) return best;
  for (let at = best; at >= 0; at = text.indexOf(words, at + 1)) {
    if (Math.abs(at - claimed) < Math.abs(best - claimed)) best = at;
    if (at > claimed) break;
  }
  return best;
}

/** The share of characters that may differ in a passage that is still taken for the one meant. */
const ALIKE = 0.25;

/** A document in which quotes are looked up: it is folded once, at the first quote that is not there to the letter. */
export class QuoteFinder {
  private folded: Folded | undefined;
  constructor(private readonly text: string) {}

  /**
   * Where the words stand, or undefined where nothing like them is found.
   * @param claimed the offset at which they are said to begin, or null
   */
  find(words: string, claimed: number | null): FoundQuote | undefined {
    if (words === "") return undefined;
    if (claimed !== null && this.text.startsWith(words, claimed))
      return { start: claimed, end: claimed + words.length, how: "exact" };
    const exact = nearestPlace(this.text, words, claimed);
    if (exact >= 0)
      return { start: exact, end: exact + words.length, how: claimed === null ? "exact" : "moved" };
    return this.findFolded(words, claimed) ?? this.findAltered(words, claimed);
  }

  private findFolded(words: string, claimed: number | null): FoundQuote | undefined {
    this.folded ??= fold(this.text);
    const { text, places } = this.folded;
    const wanted = fold(words).text;
    if (wanted.length < 4) return undefined;
    const near = claimed === null ? null : places.findIndex((place) => place >= claimed);
    const at = nearestPlace(text, wanted, near);
    const [start, last] = [places[at], places[at + wanted.length - 1]];
    return at < 0 || start === undefined || last === undefined
      ? undefined
      : { start, end: last + 1, how: "folded" };
  }

  private findAltered(words: string, claimed: number | null): FoundQuote | undefined {
    if (claimed === null) return undefined;
    const there = this.text.slice(claimed, claimed + words.length);
    const close = there !== "" && distance(there, words) <= Math.max(1, words.length * ALIKE);
    return close ? { start: claimed, end: claimed + there.length, how: "altered" } : undefined;
  }
}
