import type { Bound } from "../../model/codes.js";

/** A word that bounds the number beside it. */
export interface BoundWord {
  readonly text: string;
  readonly bound: Bound;
}

function words(table: readonly (readonly [Bound, string])[]): readonly BoundWord[] {
  return table
    .flatMap(([bound, list]) => list.split(/\s+/).map((text) => ({ text, bound })))
    .sort((a, b) => b.text.length - a.text.length);
}

/**
 * Words before a number. 以上 and 不少于 include the number (Civil Code of the PRC, art. 1259), 超过 and 突破 do not.
 */
const BOUNDS_BEFORE: readonly BoundWord[] = words([
  [
    "ge",
    "大于等于 大于或等于 大于或者等于 高于或等于 达到或超过 达到或者超过 等于或大于 等于或高于 不少于 不低于 不小于 不得少于 不得低于 不得小于 不应少于 不应低于 不应小于 不宜少于 不宜低于 不宜小于 不能少于 不能低于 不可少于 不可低于 至少 最少 最低 至少达到 不少過 ≥ >= ≧ 不短于 不亚于 不下 不下于 起码 下限为 上",
  ],
  [
    "gt",
    "超过 突破 超出 超 高于 大于 多于 逾 过 > ﹥ 跨过 跨越 迈过 突破性达到 优于 好于 快于 高出 迈上 跨上 登上 站上 不止 破",
  ],
  [
    "le",
    "小于等于 小于或等于 小于或者等于 低于或等于 等于或小于 等于或低于 不超过 不高于 不大于 不多于 不得超过 不得高于 不得大于 不应超过 不应高于 不应大于 不宜超过 不宜高于 不宜大于 不能超过 不能高于 不可超过 不可高于 不突破 不超 至多 最多 最高 最高不超过 ≤ <= ≦ 不长于 上限为 控制在 控制到 压减到 压减至 压缩至 压缩到 压缩在",
  ],
  ["lt", "低于 少于 小于 不足 不到 不满 < ﹤"],
  ["approx", "约 大约 约为 约合 近 将近 接近 大概 约摸 左右 ~"],
]);

/** Words after a number and its unit. */
const BOUNDS_AFTER: readonly BoundWord[] = words([
  ["ge", "以上 或以上 或者以上 或更多 或者更多 及以上 （含）以上 (含)以上 之上 起 （含）及以上"],
  ["le", "以内 以下 或以下 或者以下 之内 及以下 之下 （含）以下 （含）以内 (含)以下 (含)以内 内"],
  ["approx", "左右 上下 许 来"],
  ["gt", "余 多 有余 几"],
]);

function byCharacter(
  list: readonly BoundWord[],
  at: (text: string) => string,
): ReadonlyMap<string, readonly BoundWord[]> {
  const map = new Map<string, BoundWord[]>();
  for (const word of list) {
    const key = at(word.text);
    map.set(key, [...(map.get(key) ?? []), word]);
  }
  return map;
}

/** The words before a number by their last character. */
export const BOUNDS_BEFORE_BY_END = byCharacter(BOUNDS_BEFORE, (text) => text.charAt(text.length - 1));

/** The words after a number by their first character. */
export const BOUNDS_AFTER_BY_START = byCharacter(BOUNDS_AFTER, (text) => text.charAt(0));

/**
 * The bound that a word before a number says; null for any other word.
 *
 * @example
 * boundOfWord("不少于"); // => "ge"
 */
export function boundOfWord(text: string): Bound | null {
  const words = BOUNDS_BEFORE_BY_END.get(text.charAt(text.length - 1)) ?? [];
  return words.find((word) => word.text === text)?.bound ?? null;
}
