import type { Mention } from "../sentence/mention.js";

const MOVED =
  "(?:发展|提高|提升|增加|增长|上升|扩大|延长|降低|下降|减少|压缩|压减|缩短|缩小|调整|整合|归并|合并|精简|优化|撤并|下调|上调|提标|提|增|降|升)";
/** The words from the beginning of a raise to where its first number stands: 从每人每月, 由目前的. */
const LEADS = /(?:^|[^自以])([从由])(?!事|于)(?:现在的?|目前的?|当前的?|原来的?)?[^，。；从由]{0,16}$/;
const MOVES = new RegExp(
  `^(?:左右|以上|以内)?[，、]?(?:逐步|稳步|进一步|统一|平均|大幅|将)?${MOVED}(?:到|至|为)`,
);
const FROM = new RegExp(
  `[从由]([^，。；从由]{0,16}?)((?:\\d[\\d.,]*|[一二两三四五六七八九十百千]+)[万亿]*[^，。；\\d]{0,8}?)(?:左右|以上|以内)?[，、]?(?:逐步|稳步|进一步|统一|平均|大幅|将)?${MOVED}(?:到|至|为)[^，。；\\d]{0,12}$`,
);
const REACH = 60;
/** 分别由10%、20%、30%提高到: the rest of a list of values from which things begin. */
const OTHERS =
  /^(?:[、和与及]\d[\d.,]*[%％‰万亿]*[一-龥]{0,2}?(?=[、和与及\d]|提|增|降|下|减|扩|上|缩|压|升|调|发|延))+/;
const LONGEST_LIST = 48;

/** 63%→67.5%: an arrow leads from where a raise begins to what it comes to. */
const ARROW = /^(?:左右|以上|以内)? ?(?:[→⟶➝➔⇒]|[-—=]>) ?\d/;

/** Whether a number is where a raise begins: 从1400元提高到1480元, 63%→67.5%. */
export function isRaisedFrom({ sentence, quantity, clauseStart }: Mention): boolean {
  if (ARROW.test(sentence.slice(quantity.unitEnd, quantity.unitEnd + 8))) return true;
  if (!LEADS.test(sentence.slice(Math.max(clauseStart, quantity.outerStart - 24), quantity.outerStart)))
    return false;
  const behind = sentence.slice(quantity.unitEnd, quantity.unitEnd + LONGEST_LIST);
  return MOVES.test(behind.replace(OTHERS, ""));
}

/** The number from which a quantity is raised or lowered, as printed; null where none is. */
export function raisedFrom({ sentence, quantity, clauseStart }: Mention): string | null {
  const before = sentence.slice(Math.max(clauseStart, quantity.start - REACH), quantity.start);
  return FROM.exec(before)?.[2] ?? null;
}

/** 低保标准每人每月提高45元, 分别提高20元和15元, 提高4%、5%: a standard that is itself raised by an amount. */
const RAISED_BY = new RegExp(
  `(?:标准|养老金|待遇)[^，。；\\d]{0,16}${MOVED}(?:了|约)?(?:\\d[\\d.]*(?:个百分点|[元%％])?(?:以上|左右)?[、和与及])*$`,
);

/** 补助标准提高30元、达到每人每年700元: what a raise by an amount comes to. */
const RAISED_AND_REACHED = new RegExp(
  `(?:标准|养老金|待遇)[^，。；\\d]{0,16}${MOVED}\\d[\\d.]*元[、，](?:达到?|提高到|增加到)[^，。；\\d]{0,8}$`,
);

const RATE_OF_FEE = /税率|费率|利率|征收率|缴存|缴费|罚款|奖励|奖补|贴息|报销|一次性(?![一-龥]{2,5}率)|最高/;
const RATE_OF_INSTRUMENT = /税率|费率|利率|征收率|缴存|缴费|罚款|奖励|奖补|贴息|补贴|补助|资助|补偿|报销/;

/** Whether a number is the amount by which a standard is raised. */
export function isRaisedBy({ sentence, quantity, clauseStart }: Mention): boolean {
  if (quantity.dimension !== "money" && quantity.dimension !== "ratio") return false;
  return RAISED_BY.test(
    sentence.slice(Math.max(clauseStart, quantity.outerStart - REACH), quantity.outerStart),
  );
}

/** 低保标准提高到每人每月820元, 分别提高到820元、640元: the level that the standard of a benefit for all comes to. */
const RAISED_TO = new RegExp(
  `(?:低保|最低生活保障|最低工资|养老金|特困|孤儿|(?:人均|生均|每人|残疾人|高龄|优抚|学生|居民医保|居民基本医保|医疗保险|基本公共卫生服务)[^，。；\\d]{0,12}(?:补助|补贴|津贴|经费))[^，。；\\d]{0,14}(?:标准?|水平)[^，。；\\d]{0,6}${MOVED}(?:到|至)[^，。；\\d]{0,8}(?:\\d[\\d.]{0,9}[万元]{0,2}(?:[/·][每人月年]{1,2}){0,2}[、和与及][^，。；\\d]{0,4}){0,4}$`,
);

/** 居民医保财政补助标准每人每年不低于700元: the standard of a benefit for all that is promised, with a bound or as what is reached. */
const STANDARD_OF_ALL =
  /(?:居民医保|医疗保险|基本公共卫生服务|低保|最低生活保障|最低工资|基础养老金|特困|孤儿|公用经费)[^，。；\d给按对]{0,14}(?:标准|水平|(?<=基础养老金))(?:分别)?(?:(?:每人每[年月]|每月|每年|人均)?(达到?)?|(不低于|不少于|达到?)(?:每人每[年月]|每月|每年|人均)|(不低于|不少于)(?:\d[\d.]{0,8}元(?:[/·][每人月年]{1,2}){0,2}[、和与及]){0,3})$/;

/** A standard or share that is itself raised (低保标准从600元提高到750元), not what an instrument of policy grants. */
export function isRaisedStandard(mention: Mention): boolean {
  const { sentence, clauseStart, clauseEnd } = mention;
  if (isRaisedBy(mention)) return !RATE_OF_FEE.test(sentence.slice(clauseStart, clauseEnd));
  const before = sentence.slice(clauseStart, mention.quantity.outerStart);
  if (RAISED_TO.test(before) || RAISED_AND_REACHED.test(before)) return true;
  const standard = STANDARD_OF_ALL.exec(before);
  if (
    standard !== null &&
    ((standard[1] ?? standard[2] ?? standard[3]) !== undefined || mention.quantity.boundWords !== "")
  )
    return true;
  if (raisedFrom(mention) === null) return false;
  return !RATE_OF_INSTRUMENT.test(sentence.slice(clauseStart, clauseEnd));
}
