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

/** 三、高速公路总里程, 九是装机容量: the mark of an item, no member of a list (一、二、三产). */
const ITEM_MARK =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|[、.．](?![一二三四五六七八九十](?!大|个|条|项|类)))|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[、.．](?!\d)|[①-⑳]|【[^【】]{1,14}】)/;

/** The words of an item without the mark that numbers it. */
export function withoutItemMark(words: string): string {
  return words.replace(ITEM_MARK, "");
}
