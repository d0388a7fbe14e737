import type { Placed } from "./placed.js";

/** Marks that a program takes from another font than the Chinese characters around them. */
const MARK = /^[“”‘’·…—–]{1,2}$/;
/** Pieces are on one line within so many heights; a mark stands in a blank whose place is so many heights from its own. */
const LEVEL = 0.2;
const NEAR = 0.45;
/** No page prints more of them. */
const MOST_MARKS = 2000;
const HALF = /[\u0021-\u00ff]/;

/** Where each blank of a piece stands, with Chinese characters as wide as the font is high. */
function blanksOf({ text, x, width, height }: Placed): readonly { at: number; x: number }[] {
  const blanks = text.split(" ").length - 1;
  if (blanks === 0) return [];
  let printed = 0;
  for (const character of text) if (character !== " ") printed += HALF.test(character) ? height / 2 : height;
  const blank = (width - printed) / blanks;
  const found: { at: number; x: number }[] = [];
  let cursor = x;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === " ") found.push({ at, x: cursor });
    cursor += character === " " ? blank : HALF.test(character) ? height / 2 : height;
  }
  return found;
}

/**
 * The pieces of a page with the quotation marks in the blanks that a line keeps for them, where a program prints the characters around them as
 * one piece and the marks, from another font, as pieces of their own: 推动 三高四新 战略 with “ and ” beside it.
 */
export function withTornQuotes<Piece extends Placed>(items: readonly Piece[]): Piece[] {
  const marks = items.filter(({ text }) => MARK.test(text));
  if (marks.length === 0 || marks.length > MOST_MARKS) return [...items];
  const placed = new Set<Piece>();
  const read = items.map((item) => {
    if (!item.text.includes(" ") || MARK.test(item.text) || item.height === 0) return item;
    const within = marks.filter(
      (mark) =>
        !placed.has(mark) &&
        Math.abs(mark.y - item.y) < LEVEL * item.height &&
        mark.x > item.x &&
        mark.x + mark.width < item.x + item.width + LEVEL * item.height,
    );
    if (within.length === 0) return item;
    const characters = [...item.text];
    const blanks = [...blanksOf(item)];
    for (const mark of within) {
      const near = blanks
        .filter(({ x }) => Math.abs(x - mark.x) < NEAR * item.height)
        .sort((a, b) => Math.abs(a.x - mark.x) - Math.abs(b.x - mark.x))[0];
      if (near === undefined || characters.length !== item.text.length) continue;
      characters[near.at] = mark.text;
      blanks.splice(blanks.indexOf(near), 1);
      placed.add(mark);
    }
    return { ...item, text: characters.join("") };
  });
  return read.filter((item) => !placed.has(item));
}
