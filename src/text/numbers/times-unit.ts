const MORE = /(?:增长|增加|提高|提升|扩大|增幅|上升|增|多|高出?|上涨|扩容)(?:了|约|近|超|逾)?$/;
const RATIO = /(?:[^利]比(?:值|例)?|倍差|倍率|倍数|系数|差距)[^，。；、]{0,8}$/;
const REACH = 16;

/**
 * What 倍 counts: `times-more` (增长1.5倍, the base not counted), `times-of-base` (是基期的2.5倍), or `times` of a ratio
 * (收入比缩小到1.8倍).
 *
 * @param start where the number with its bound begins
 */
export function timesUnit(text: string, start: number): "times" | "times-of-base" | "times-more" {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (MORE.test(before)) return "times-more";
  return RATIO.test(before) ? "times" : "times-of-base";
}
