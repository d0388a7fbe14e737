/** Words without marks, spaces and brackets. */
const bare = (words: string): string =>
  words.replace(/规上/g, "规模以上").replace(/[^\p{Letter}\p{Number}]/gu, "");

/** The pairs of neighbouring characters of some words. */
function pairsOf(words: string): ReadonlySet<string> {
  const letters = [...bare(words)];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/**
 * How much of a name is printed in some words: the share of its pairs of neighbouring characters, 0 to 1. A name of one character is
 * printed or is not.
 * @example coverageOf("省级绿色工厂", ["新增绿色工厂30家"]) // => 0.6
 */
export function coverageOf(name: string, words: readonly string[]): number {
  const wanted = pairsOf(name);
  if (wanted.size === 0) return words.some((one) => bare(one).includes(bare(name))) ? 1 : 0;
  const printed = new Set(words.flatMap((one) => [...pairsOf(one)]));
  return [...wanted].filter((pair) => printed.has(pair)).length / wanted.size;
}
