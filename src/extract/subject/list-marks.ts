import { ITEM_MARK } from "../sentence/item-mark.js";

const OPENS = "（(“".split("");
const CLOSES = "）)”".split("");

/** The pieces of a text between marks of a list; marks inside brackets and quotation marks part nothing. */
export function piecesOf(text: string, marks: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (OPENS.includes(character)) depth += 1;
    else if (CLOSES.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(character)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}

const MARK_BEFORE = new RegExp(`^(?:${ITEM_MARK})`);

/** The words of an item without the mark that numbers it. */
export function withoutItemMark(words: string): string {
  return words.replace(MARK_BEFORE, "");
}
