import { isYearLabel } from "../../text/tables/cell-kinds.js";

/** How long each group of labels is where they come again in their order: 绝对数, 增长, 绝对数, 增长 are two of two; null where they do not. */
function repeatedGroups(labels: readonly string[], count: number): readonly number[] | null {
  const each = labels.length / count;
  if (!Number.isInteger(each) || each < 2) return null;
  const first = labels.slice(0, each);
  const again = new Set(first).size === each && labels.every((text, index) => text === first[index % each]);
  return again ? Array.from({ length: count }, () => each) : null;
}

/** How long each stretch of years one after another is: 2024年, 2025年, 2024年, 2025年 are two of two; null for other labels. */
function yearGroups(labels: readonly string[]): readonly number[] | null {
  if (!labels.every(isYearLabel)) return null;
  const years = labels.map((text) => Number(/20\d\d/.exec(text)?.[0]));
  const groups: number[] = [];
  for (const [index, year] of years.entries()) {
    if (index > 0 && year > (years[index - 1] ?? 0)) groups[groups.length - 1] = (groups.at(-1) ?? 0) + 1;
    else groups.push(1);
  }
  return groups;
}

/**
 * Upper labels each over as many lower ones as these tell by their order, wherever the blanks of a page have put them; as they are where the
 * lower ones tell no groups, or not so many.
 *
 * @example sharedOut(["", "甲", "乙", "", ""], ["", "2024年", "2025年", "2024年", "2025年"]) // => ["", "甲", "", "乙", ""]
 */
export function sharedOut(upper: readonly string[], lower: readonly string[]): string[] {
  const from = lower.findIndex((text) => text !== "");
  const end = lower.findLastIndex((text) => text !== "") + 1;
  const below = lower.slice(from, end);
  const labels = upper.slice(from, end).filter((text) => text !== "");
  if (from < 0 || labels.length < 2 || below.includes("")) return [...upper];
  const years = yearGroups(below);
  const groups = years?.length === labels.length ? years : repeatedGroups(below, labels.length);
  if (groups === null) return [...upper];
  const shared = labels.flatMap((label, index) => [
    label,
    ...Array.from({ length: (groups[index] ?? 1) - 1 }, () => ""),
  ]);
  return upper.map((text, column) => (column < from || column >= end ? text : (shared[column - from] ?? "")));
}
