/** The first group of an expression in the first of the names that it fits; null where it fits none. */
export function firstOf(owner: RegExp, names: readonly string[]): string | null {
  for (const name of names) {
    const found = owner.exec(name)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
