/** Chinese words in a name, with the quotation marks, figures and hyphens that belong to them. */
const ORIGINAL =
  /[“‘《「]?[\d.]*\p{Script=Han}[\p{Script=Han}\d.%“”‘’《》「」、·—+&-]*(?: [“‘《「]?\p{Script=Han}[\p{Script=Han}\d.%“”‘’《》「」、·—+&-]*)*/gu;

/**
 * An English name whose words that nobody has put into English stand in square brackets, as one sets words of the original: a reader sees
 * that they are the document's own, and a reviewer what is left to translate.
 * @example
 * markedOriginal("Number of 庐陵 reading rooms"); // => "Number of [庐陵] reading rooms"
 */
export const markedOriginal = (name: string): string =>
  name
    .split(/(\[[^\]]*\])/u)
    .map((part) => (part.startsWith("[") && part.endsWith("]") ? part : part.replace(ORIGINAL, "[$&]")))
    .join("");
