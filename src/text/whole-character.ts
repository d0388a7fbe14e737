const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * The place itself, or the one before it where it would cut a surrogate pair.
 * @example
 * wholeCharacterAt("𠮷野", 1); // => 0
 */
export function wholeCharacterAt(text: string, at: number): number {
  const inside = at > 0 && at < text.length && isLowSurrogate(text.charCodeAt(at));
  return inside ? at - 1 : at;
}
