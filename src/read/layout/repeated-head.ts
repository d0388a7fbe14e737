import { piecesOf } from "./gap-pieces.js";
import { isValuePiece } from "./gutter-columns.js";
import { inCharacters } from "./layout-width.js";

/** The most lines of a header that a page prints again. */
const TALLEST = 6;
/** A header has so many labels at least. */
const FEWEST_LABELS = 3;

const plain = (line: string): string => line.replace(/\s/g, "");

/**
 * How many lines at the top of a page print again the header of the table with which the page before ends; 0 where they are something else.
 * @param texts the lines of the page
 * @param before the lines of the page before
 */
export function repeatedHead(texts: readonly string[], before: readonly string[]): number {
  const top = texts.findIndex((text) => text.trim() !== "");
  if (top < 0) return 0;
  const printed = before.map(plain).filter((line) => line !== "");
  let best = 0;
  // The first line of a page may stand on several lines of the one before: the longest run is the header.
  for (let from = 0; from < printed.length; from += 1) {
    let at = top;
    let labels = 0;
    for (let line = from; line < printed.length && at < texts.length && at - top < TALLEST; at += 1) {
      const text = texts[at] ?? "";
      if (text.trim() === "") continue;
      const pieces = piecesOf(text, inCharacters);
      if (plain(text) !== printed[line] || pieces.some(isValuePiece)) break;
      labels += pieces.length;
      line += 1;
    }
    if (labels >= FEWEST_LABELS) best = Math.max(best, at);
  }
  return best;
}
