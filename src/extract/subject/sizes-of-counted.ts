import type { Mention } from "../sentence/mention.js";

/** 1家接待量超100万人次、5家超50万人次的滑雪场: the thing that all sizes are of. */
const OF_SIZES = /^[^，。；的、]{0,8}超过?\d[^，。；的]*人次的([一-龥]{2,8})$/;

/** 1家营业收入过千亿、3家营业收入过百亿的企业: each of its own size. */
const OF_AMOUNTS =
  /^([^，。；的、\d]{0,8}(?:超过?|过|达到?|突破)[\d.一二三五十百千万亿]+元?(?:以上)?)[、和][^，。；的]*\d[^，。；的]*的([一-龥]{2,12})$/;

/** 4条综合产值超五百亿元、6条超千亿元重点产业链: the thing behind the last size, told without 的. */
const OF_SIZES_ALONE =
  /^([^，。；的、\d]{0,8}(?:超过?|过|达到?|突破)[\d.一二三四五六七八九十百千万亿]+元?(?:以上|级)?)[、和及]\d{1,4}[个家条户座][^，。；的、\d]{0,8}?(?:超过?|过|达到?|突破)[\d.一二三四五六七八九十百千万亿]+元?(?:以上|级)?([一-龥]{2,12})$/;

/** What is counted by its size, where the size stands behind the number and the thing behind the last size; null where none does. */
export function countedBySize(mention: Mention): string | null {
  const { left, clauseRight } = mention;
  const behind = /[^高中初平同对均优上]等$/.test(left) ? sizeBehind(mention) : null;
  if (behind !== null) return behind;
  const thing = OF_SIZES.exec(clauseRight)?.[1];
  if (thing !== undefined) return thing;
  const ofAmount = OF_AMOUNTS.exec(clauseRight) ?? OF_SIZES_ALONE.exec(clauseRight);
  return ofAmount === null ? ofSizeClass(mention) : `${ofAmount[1]}的${ofAmount[2]}`;
}

/** 甲、乙等23个50亿元以上，丙等300个亿元以上工业项目: what is counted, of the size behind its number; null where none stands there. */
function sizeBehind({ sentence, quantity }: Mention): string | null {
  const parts = SIZE_BEHIND.exec(sentence.slice(quantity.end));
  return parts === null ? null : `${parts[1]}${parts[2]}`;
}
const SIZE_BEHIND =
  /^(\d[\d.]{0,8}亿元(?:及?以上|以下))，[^。；]{2,80}?亿元(?:及?以上|以下)([一-龥]{2,6}项目)/;
/** 甲、乙、丙3个3千亿级，丁、戊2个1千亿级特色产业: the thing behind the last size; null where no size stands right behind the number. */
function ofSizeClass({ sentence, quantity }: Mention): string | null {
  const rest = sentence.slice(quantity.end);
  const size = SIZE_CLASS.exec(rest)?.[0];
  const thing = size === undefined ? undefined : THING_OF_CLASS.exec(rest.slice(size.length))?.[1];
  return thing === undefined ? null : size + thing;
}
const SIZE_CLASS = /^\d{0,4}[一二三四五六七八九十百千万]{0,3}亿元?级(?=[，、])/;
const THING_OF_CLASS =
  /^[，、][^。；]{1,100}[个条]\d{0,4}[一二三四五六七八九十百千万]{0,3}亿元?级的?([一-龥]{2,12})(?=$|[，。；])/;
