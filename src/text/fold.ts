/** Dashes that print a range or an interval; each folds to `-`. */
const DASHES = "－—–―‐‑‒−﹣";
/** Wave dashes; each folds to `~`. */
const WAVES = "～〜∼";
const SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";
const WIDE =
  "０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ％．＋／＞＜＝";
/** How far a form of full width stands behind its plain one. */
const WIDER = 0xfee0;

/** The code that each character folds to; 0 for one that stays. */
const FOLDED = new Uint16Array(65536);
for (const [characters, plain] of [
  [DASHES, "-"],
  [WAVES, "~"],
  [SPACES, " "],
] as const)
  for (const character of characters) FOLDED[character.charCodeAt(0)] = plain.charCodeAt(0);
for (const character of WIDE) FOLDED[character.charCodeAt(0)] = character.charCodeAt(0) - WIDER;

/**
 * The text with full-width digits, letters, `％ ．＋／＞＜＝`, every dash and every wave dash in their plain ASCII
 * form and every space of another width as a space. The length in UTF-16 units does not change, so an offset into the result is an
 * offset into the text. Chinese punctuation stays as it is.
 *
 * @example
 * foldWidth("２０２５年达到６０％－７０％"); // "2025年达到60%-70%"
 */
export function foldWidth(text: string): string {
  let folded = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = FOLDED[text.charCodeAt(at)];
    if (code === undefined || code === 0) continue;
    folded += text.slice(from, at) + String.fromCharCode(code);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}
