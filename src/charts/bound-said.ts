import { boundWords } from "../compare/bound-words.js";
import type { Bound } from "../model/codes.js";
import type { DescribedTarget } from "../tables/dataset.js";

/**
 * How labels say a bound in Chinese, each word in quotation marks: a rate is 不低于 and a count 不少于, so that a note that explains the
 * marks has the words of the labels beside them.
 * @param rows the targets drawn
 */
export function boundSaid(rows: readonly DescribedTarget[], bound: Bound): string {
  const words = rows
    .filter((row) => row.bound === bound && row.value !== null)
    .map((row) => boundWords(row, "zh"))
    .map(({ before, after }) => before || after);
  return [...new Set(words)].map((word) => `“${word}”`).join("或");
}
