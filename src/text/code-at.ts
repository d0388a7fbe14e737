/**
 * The code of the character at an offset, 0 outside of the text. A reader that looks at the neighbours of a number asks beyond the ends all
 * the time, and `charCodeAt` and the tables that are asked for its answer are far slower from the first NaN on.
 *
 * @example
 * codeAt("年", 0); // => 24180
 * codeAt("年", 1); // => 0
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}
