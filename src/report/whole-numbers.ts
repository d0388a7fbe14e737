/** A number or a span of numbers, and the Chinese unit behind it: 2022—2025年, 1～2家, 1万亿元, 0.3个百分点. */
export const NUMBER = /(\d[\d.,]*(?:[–—～-]\d[\d.,]*)*)([十百千万亿]*(?:个百分点|\p{Script=Han}))?/gu;

/** A number and the words of English that belong to it: 30 per cent, 2 billion yuan. */
const WITH_WORDS = /\d[\d.,]*(?: (?:per cent|percentage points?|(?:[mb]|tr)illion(?: yuan)?|yuan)\b)/gu;

/**
 * A text in which no line ends between a number and the words of English that belong to it.
 * @param room columns of text on a line: words that no line has room for stay as they are, since they would be parted within
 * @example withUnits("at least 2 billion yuan") // => "at least 2\u00a0billion\u00a0yuan"
 */
export const withUnits = (text: string, room = Number.POSITIVE_INFINITY): string =>
  text.replace(WITH_WORDS, (whole) => {
    if (whole.length <= room) return whole.replaceAll(" ", "\u00a0");
    const [number = "", word = "", ...rest] = whole.split(" ");
    return number.length + 1 + word.length <= room ? [`${number}\u00a0${word}`, ...rest].join(" ") : whole;
  });

/** What no line may part: a sign and its number, a span of numbers, a number and its unit. */
const WHOLE =
  /(?:[≥≤><≈±÷=]\s?)?\d[\d.,]*(?:[–—～-]\d[\d.,]*)*(?:%|‰|[十百千万亿]*(?:个百分点|\p{Script=Han})| (?:per cent|percentage points?|(?:[mb]|tr)illion(?: yuan)?|yuan)\b)?/gu;

/**
 * A text in parts: at odd places what no line may part, at even ones what stands between.
 * @example partsOf("新增500家，2022—2025年") // => ["新增", "500家", "，", "2022—2025年", ""]
 */
export function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: whole, index } of text.matchAll(WHOLE)) {
    // A number of digits alone is no place where a line ends.
    if (/^[\d.,]+%?$/u.test(whole)) continue;
    parts.push(text.slice(end, index), whole);
    end = index + whole.length;
  }
  return [...parts, text.slice(end)];
}
