/** For each set of ids, the number to try next behind an id that many ask for. */
const NEXT = new WeakMap<ReadonlySet<string>, Map<string, number>>();

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is not taken. Ids may be added to a set, not taken out of it again. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let next = NEXT.get(taken);
  if (next === undefined) {
    next = new Map();
    NEXT.set(taken, next);
  }
  let number = next.get(wanted) ?? 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  next.set(wanted, number);
  return `${wanted}-${number}`;
}
