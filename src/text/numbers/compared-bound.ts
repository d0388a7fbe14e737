import { codeAt } from "../code-at.js";
import type { BoundWord } from "./bound-words.js";

const SPACE = 0x20;
const THAN = "比".charCodeAt(0);
/** An adjective that compares, where no measure of the difference follows it: 比30大, never 比30%高5个百分点. */
const COMPARES = /^ ?(?:([大高多长快重])|[小低少短慢轻])(?:一些|一点|些)?(?=$|[，。；、的 ])/;

/** A bound that 比 and an adjective behind the number print, with the offsets of all three: 比三十大. */
export interface ComparedBound {
  readonly word: BoundWord;
  readonly start: number;
  readonly end: number;
}

/** The bound of a number between two offsets that something is compared to, or null. */
export function comparedBound(text: string, start: number, end: number): ComparedBound | null {
  const at = codeAt(text, start - 1) === SPACE ? start - 2 : start - 1;
  if (codeAt(text, at) !== THAN) return null;
  const match = COMPARES.exec(text.slice(end, end + 5));
  if (match === null) return null;
  const bound = match[1] === undefined ? "lt" : "gt";
  return { word: { text: "比", bound }, start: at, end: end + match[0].length };
}
