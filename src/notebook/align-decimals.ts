import { greatest } from "../model/extremes.js";

/** A space as wide as a digit, and one as wide as a point, in fonts whose digits have one width. */
const FIGURE_SPACE = "\u2007";
const PUNCTUATION_SPACE = "\u2008";

const decimalsOf = (text: string): number => {
  const point = text.lastIndexOf(".");
  return point === -1 ? 0 : text.length - point - 1;
};

/**
 * Numbers with spaces after them, so that right-aligned their points stand below each other. Texts without a digit, such
 * as `—`, are left as they are.
 * @example
 * alignDecimals(["1.28", "500"]); // => ["1.28", "500\u2008\u2007\u2007"]
 */
export function alignDecimals(texts: readonly string[]): string[] {
  const most = greatest(texts.map(decimalsOf), 0);
  return texts.map((text) => {
    if (!/\d/.test(text)) return text;
    const decimals = decimalsOf(text);
    const point = decimals === 0 && most > 0 ? PUNCTUATION_SPACE : "";
    return text + point + FIGURE_SPACE.repeat(most - decimals);
  });
}
