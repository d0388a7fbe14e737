/**
 * A text that XML can hold: characters that XML 1.0 forbids (most controls, lone surrogates, U+FFFE and U+FFFF) are shown
 * as U+FFFD. Marks of writing direction, emoji and all else stay.
 */
export function cleanText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is sought
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}
