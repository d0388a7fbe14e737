import type { Concept } from "./concept.js";
import { ENGLISH_TERMS } from "./english-terms.js";
import { classOfUnit } from "./quantity-class.js";

const LONGEST = Math.max(...[...ENGLISH_TERMS.keys()].map((term) => term.length));

/** The words of a Chinese name in English, in its order; a component without a known term keeps its Chinese name. */
function words(name: string): string {
  const found: string[] = [];
  let pending = "";
  const flush = (): void => {
    if (pending !== "") found.push(pending);
    pending = "";
  };
  for (let at = 0; at < name.length; ) {
    let length = Math.min(LONGEST, name.length - at);
    while (length > 1 && !ENGLISH_TERMS.has(name.slice(at, at + length))) length -= 1;
    const term = ENGLISH_TERMS.get(name.slice(at, at + length));
    if (term === undefined) {
      pending += name.charAt(at);
      at += 1;
      continue;
    }
    flush();
    if (term !== "") found.push(term);
    at += length;
  }
  flush();
  return found.join(" ").replace(/ , | 、 ?/g, ", ");
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The English name of a concept, composed from its components: a share as “Share of … in …”, things that are counted as “Number of …”.
 * A denominator that no document prints is in no name.
 *
 * @example
 * englishName("绿色工厂", null, "count"); // => "Number of green factories"
 */
export function englishName(name: string, share: Concept["share"], unit: string): string {
  if (share !== null) {
    const numerator = words(share.numerator);
    return share.denominator === null
      ? `Share of ${numerator}`
      : `Share of ${numerator} in ${words(share.denominator)}`;
  }
  const english = words(name);
  if (classOfUnit(unit) === "count") return `Number of ${english}`;
  return sentenceCase(english);
}
