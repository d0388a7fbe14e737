/**
 * Whether a `breakdown` is a territory that is less than its region (不含单列园区: a district without the zones listed beside it), not a
 * part of another kind. Such rows are parts of the whole like the regions beside them.
 * @example isLesserTerritory("不含单列园区") // => true
 */
export function isLesserTerritory(breakdown: string | null): boolean {
  return breakdown !== null && /^(?:不含|不包括|不包含|除)/.test(breakdown);
}
