/** Dashes that print a range or an interval; each folds to `-`. */
const DASHES = "－—–―‐‑‒−﹣";
/** Wave dashes; each folds to `~`. */
const WAVES = "～〜∼";

const FOLDED = /[０-９Ａ-Ｚａ-ｚ％．＋／＞＜＝\u00a0\u2000-\u200a\u202f\u205f\u3000－—–―‐‑‒−﹣～〜∼]/g;

function foldCharacter(character: string): string {
  if (DASHES.includes(character)) return "-";
  if (WAVES.includes(character)) return "~";
  if (/[\u00a0\u2000-\u205f\u3000]/.test(character) && !DASHES.includes(character)) return " ";
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/**
 * The text with full-width digits, letters, `％ ．＋／＞＜＝`, every dash and every wave dash in their plain ASCII
 * form and every space of another width as a space. The length in UTF-16 units does not change, so an offset into the result is an
 * offset into the text. Chinese punctuation stays as it is.
 *
 * @example
 * foldWidth("２０２５年达到６０％－７０％"); // "2025年达到60%-70%"
 */
export function foldWidth(text: string): string {
  return text.replace(FOLDED, foldCharacter);
}
