const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Raised characters as plain text: the exponent of a unit or of ten as superscript digits; a reference to a note as nothing, for it is
 * no part of the sentence; anything else as it is.
 * @param before the character before them
 *
 * @example
 * raised("2", "m"); // => "²"
 * raised("[3]", "业"); // => ""
 */
export function raised(text: string, before: string): string {
  const words = text.trim();
  if (/^[[［〔(（]?(?:\d{1,3}|[①-⑳*＊†])[\]］〕)）]?$/u.test(words)) {
    const exponent = /^-?\d{1,2}$/.test(words) && /[A-Za-z0-9]/.test(before);
    return exponent ? [...words].map((digit) => SUPERSCRIPTS[Number(digit)] ?? "").join("") : "";
  }
  return words;
}
