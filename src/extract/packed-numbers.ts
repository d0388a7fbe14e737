import type { Quantity } from "../text/quantities.js";

/** So many numbers in a row, each this close to the next, are figures that lost their table: no sentence promises them. */
const FEWEST = 40;
const GAP = 2;

/**
 * The first index behind a run of packed numbers that begins at an index; the index itself where none begins. A list that a plan
 * prints under one verb (分别为20家、18家…) counts its districts at most and has names between where it goes on.
 */
function runEnd(quantities: readonly Quantity[], from: number): number {
  let index = from + 1;
  for (let before = quantities[from]; index < quantities.length; index++) {
    const here = quantities[index];
    if (before === undefined || here === undefined || here.outerStart - before.end > GAP) break;
    before = here;
  }
  return index - from >= FEWEST ? index : from;
}

/** Parts the quantities of a sentence into those that stand packed, with nothing but a mark between, and the rest. */
export function packedNumbers(quantities: readonly Quantity[]): {
  readonly packed: readonly Quantity[];
  readonly rest: readonly Quantity[];
} {
  if (quantities.length < FEWEST) return { packed: [], rest: quantities };
  const packed: Quantity[] = [];
  const rest: Quantity[] = [];
  for (let index = 0; index < quantities.length; ) {
    const end = runEnd(quantities, index);
    if (end === index) {
      const quantity = quantities[index];
      if (quantity !== undefined) rest.push(quantity);
      index += 1;
    }
    for (; index < end; index++) {
      const quantity = quantities[index];
      if (quantity !== undefined) packed.push(quantity);
    }
  }
  return { packed, rest };
}
