/**
 * The lines of a text that say anything, without the blanks in them, as titles are compared: 某 市 规 划 is 某市规划.
 *
 * @example
 * bareLines("某 市\r\n\r\n规划"); // => ["某市", "规划"]
 */
export function bareLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/[\s\u3000\ufeff]+/g, ""))
    .filter((line) => line !== "");
}
