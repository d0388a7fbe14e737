/** The first character that is as wide as two. */
const WIDE = /[\u2e80-\uffef]/;
/** A piece behind a gap, which begins a column. */
const PIECE = /(?<= {2})\S/g;
/** So many times as many pieces must stand below one another where Chinese characters are as wide as two. */
const CLEARLY = 2;

/** How wide a text is printed: in characters, or with Chinese ones as wide as two. */
export type WidthOf = (text: string) => number;

/** The width in characters, as programs that turn pages into text count it. */
export const inCharacters: WidthOf = (text) => text.length;

/** The width in half-width columns, as terminals and editors show a text. */
export const displayWidth: WidthOf = (text) => {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
};

/** How many pairs of pieces begin at one place. */
function alignedPairs(lines: readonly string[], widthOf: WidthOf): number {
  const counts = new Map<number, number>();
  for (const line of lines)
    for (const { index } of line.matchAll(PIECE)) {
      const place = widthOf(line.slice(0, index));
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  let pairs = 0;
  for (const count of counts.values()) pairs += (count * (count - 1)) / 2;
  return pairs;
}

/**
 * How the columns of a page were lined up: by characters, as programs that turn pages into text do, or by what is seen in an editor, where a
 * Chinese character is as wide as two.
 * @param lines those that may be rows
 */
export function widthOfLayout(lines: readonly string[]): WidthOf {
  return alignedPairs(lines, displayWidth) > CLEARLY * alignedPairs(lines, inCharacters)
    ? displayWidth
    : inCharacters;
}
