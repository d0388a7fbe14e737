/** Words for one another that change nothing of a name. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[“”"‘’\s的、]/g, ""],
  [/规上/g, "规模以上"],
  [/限上/g, "限额以上"],
  [/GDP/g, "地区生产总值"],
  [/比重|比例/g, "占比"],
  [/[与及]/g, "和"],
  [/技改/g, "技术改造"],
  [/主营收入/g, "主营业务收入"],
];
/** What the unit, or the verb at the head, gives a name at its end: 新建绿道50公里 is 绿道里程, 改造小区30个 小区改造. */
const GIVEN =
  /(?:面积|里程|长度|装机容量|总?数量?|户数|人数|改造|培训|引进|开工|建设|治理|整治|发放|推广|选派|培养|新改扩建|更新|拆除|覆盖率|创建|认定|改建|扩建)$/;
const SHORTEST = 2;

function levelled(words: string): string {
  return ALIKE.reduce((left, [from, to]) => left.replace(from, to), words);
}

/** Several things under one name: which the number is of is not sure. */
const LISTED = /[、和与及或]/;
const LONGEST = 24;

/**
 * Whether the words before a number print a name of one thing as it stands, with nothing added by its unit or verb.
 *
 * @example
 * isPrintedBefore("海铁联运集疏运量", "到2027年，海铁联运集疏运量达到"); // true
 * isPrintedBefore("供水管网改造里程", "改造供水管网"); // false: put together
 */
export function isPrintedBefore(name: string, before: string): boolean {
  return name.length <= LONGEST && !LISTED.test(name) && levelled(before).includes(levelled(name));
}

/**
 * Whether the words before a number print a name whole. A name whose noun stands behind the number, or that was put together of words
 * that stand apart, is cut or wrong far more often.
 *
 * @example
 * isToldBefore("煤炭产能", "到2030年，煤炭产能控制在"); // true
 * isToldBefore("生产线智能化改造", "推动"); // false: it stands behind the number
 */
export function isToldBefore(name: string, before: string): boolean {
  const [told, words] = [levelled(name), levelled(before)];
  if (words.includes(told)) return true;
  const core = told.replace(GIVEN, "");
  return core.length >= SHORTEST && core !== told && words.includes(core);
}
