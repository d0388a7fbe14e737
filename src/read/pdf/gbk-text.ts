/** What windows-1252 prints for the bytes from 0x80 to 0x9f; empty where it has nothing. */
const UPPER = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const BYTES = new Map(
  [...UPPER].flatMap((mark, index) => (mark === " " ? [] : [[mark, 0x80 + index] as const])),
);
/** The library prints a Greek letter for the micro sign. */
BYTES.set("\u03bc", 0xb5);

const HIGH = /[\u00a1-\u00ff\u03bc]/g;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;

function bytesOf(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const mark of text) {
    const code = mark.charCodeAt(0);
    const byte = BYTES.get(mark) ?? (code < 0x100 ? code : null);
    if (byte === null) return null;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/**
 * A piece of text of a font whose name or map is written in GBK by Chinese publishing software, so that each byte came out as a letter of
 * its own (ºþ±±): the Chinese that its bytes are. Text of any other kind is given back as it is.
 *
 * @example
 * fromGbkLetters("ºþ±±"); // => "湖北"
 */
export function fromGbkLetters(text: string): string {
  const high = text.match(HIGH)?.length ?? 0;
  if (high < 2 || 2 * high < text.replace(/[\s\d.,%]/g, "").length) return text;
  const bytes = bytesOf(text);
  if (bytes === null) return text;
  try {
    const read = new TextDecoder("gbk", { fatal: true }).decode(bytes);
    const han = read.match(HAN)?.length ?? 0;
    return 2.5 * han >= high ? read : text;
  } catch {
    return text;
  }
}

/** The share of a text that is letters with accents and signs of Latin-1, which Chinese text hardly has. */
export function shareOfLatinHigh(text: string): number {
  return text.length === 0
    ? 0
    : (text.match(/[\u00a1-\u00b6\u00b8-\u00d6\u00d8-\u00ff]/g)?.length ?? 0) / text.length;
}
