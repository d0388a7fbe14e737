const JUDGED = 65_536;
/** Chinese characters and punctuation, full-width forms, ASCII and white space: what Chinese text is made of. */
const USUAL = /[\p{Script=Han}\u2010-\u203f\u3000-\u303f\uff00-\uffef\u0020-\u007e\s]/gu;
const LEAST_USUAL = 0.95;

/**
 * Which UTF-16 bytes are text in: by their byte order mark, else where they hold zeros, as the
 * upper halves of digits and line ends are, and come out as Chinese text; null for none.
 *
 * @example
 * utf16Of(Buffer.from("到2025年", "utf16le")); // => "utf-16le"
 */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return "utf-16le";
  if (mark === 0xfeff) return "utf-16be";
  if (bytes.length % 2 !== 0) return null;
  const head = bytes.subarray(0, JUDGED);
  let zeros = 0;
  for (let at = head.indexOf(0); at >= 0; at = head.indexOf(0, at + 1)) zeros += 1;
  if (zeros < 0.01 * head.length) return null;
  return (
    (["utf-16le", "utf-16be"] as const).find((encoding) => {
      const text = new TextDecoder(encoding).decode(head);
      return (text.match(USUAL)?.length ?? 0) >= LEAST_USUAL * text.length;
    }) ?? null
  );
}
