import { eachNumber } from "../../text/numbers/number-scan.js";
import type { Span } from "../../text/span.js";

/**
 * So many numbers in a row, each this close to the next, are figures that lost their table: no plan promises them. A list under one verb
 * (分别为20家、18家…) counts its districts at most, and longer ones have their names between.
 */
const FEWEST = 40;
const GAP = 2;

/**
 * The stretches of a text in which numbers stand packed, in order, each from its second number to its last: the first may belong to
 * the words before it.
 *
 * @example
 * packedNumbers("1、".repeat(50)); // [{ start: 2, end: 99 }]
 */
export function packedNumbers(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  let reach = Number.NEGATIVE_INFINITY;
  let count = 0;
  const close = (): void => {
    if (count >= FEWEST) found.push({ start: from, end: reach });
  };
  eachNumber(text, (start, end) => {
    if (start - reach > GAP) {
      close();
      count = 0;
    }
    count += 1;
    if (count === 2) from = start;
    reach = end;
  });
  close();
  return found;
}
