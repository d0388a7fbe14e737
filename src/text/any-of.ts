/**
 * One pattern that matches where the first of several does, tried in their order: one question of a text in the place of many.
 * The patterns have the same flags and no groups that are told by number or name. Of no pattern it matches nothing.
 *
 * @example
 * anyOf(/^到/, /^在/).test("在建"); // => true
 */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|") || "(?!)", patterns[0]?.flags);
}
