/** Items in the order of their places. Most are given in it already, which one pass finds. */
export function inOrder<Item>(items: readonly Item[], placeOf: (item: Item) => number): readonly Item[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const place = placeOf(item);
    if (place < last) return [...items].sort((a, b) => placeOf(a) - placeOf(b));
    last = place;
  }
  return items;
}
