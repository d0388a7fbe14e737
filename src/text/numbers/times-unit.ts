const MORE = /(?:增长|增加|提高|提升|扩大|增幅|上升|增|多|高出?|上涨|扩容)(?:了|约|近|超|逾)?$/;
const RATIO = /(?:[^利]比(?:值|例)?|倍差|倍率|倍数|系数|差距)[^，。；、]{0,8}$/;
/** 达到低保标准的1.3倍: how many times another standard or mean of the same time. */
const OF_ANOTHER = /(?:标准|平均(?:水平|值|数|工资)?|均值)的(?:约|近|超过?|不低于|不少于)?$/;
/** 稳定在年度投资规模的4倍, 达到财政出资的5倍: how many times another amount of the same time. */
const OF_AMOUNT =
  /(?:[在到为于达]|相当)(?!.*(?:现有|目前|当前|现状|原[有来]|基[期数年准]|去年|上年|同期|前))[一-龥]{2,8}(?:投资(?:规模|额)?|出资(?:额)?|投入|需求|实际需求量)的?(?:约|近|超过?|不低于|不少于)?$/;
const BASE = /20\d\d年|十[一二三四五六]五|上年|去年/;
const REACH = 16;

/**
 * What 倍 counts: `times-more` (增长1.5倍, the base not counted), `times-of-base` (是基期的2.5倍), or `times` of a ratio
 * (收入比缩小到1.8倍, 低保标准的1.3倍).
 *
 * @param start where the number with its bound begins
 */
export function timesUnit(text: string, start: number): "times" | "times-of-base" | "times-more" {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (MORE.test(before)) return "times-more";
  const another = (OF_ANOTHER.test(before) || OF_AMOUNT.test(before)) && !BASE.test(before);
  return another || RATIO.test(before) ? "times" : "times-of-base";
}
