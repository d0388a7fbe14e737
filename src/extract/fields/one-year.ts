import { lastTime, type Mention } from "../sentence/mention.js";
import { MADE } from "./lexicon-measures.js";
import { type MeasureReading, measureReading, NO_VERB } from "./measure-reading.js";

/** 全年茶厂抽查次数不低于90次: doings of a year, told by their number. */
const DOINGS =
  /(?:检查|检测|抽检|抽查|巡查|监测|执法|培训|演练|走访|宣传|服务|随访|办理|开工|竣工|投产|签约|落地|引进|招引|改造|整治|治理|修复|发放|推广|淘汰|拆除|盘活|关停|转化|救助|安置|腾退|处置)(?:数|数量|量|次数|批次|人次|长度|里程|面积)(?:达到?|突破|超过?)*$/;
/** 交通投资确保, 技改投资额: what is put in. */
const INVESTED = /投资(?:总?额|规模)?(?:确保|力争|争取|要|预计)*$/;
/** 招商引资额2600亿元, 其中省外资金1800亿元: what comes in over a year. */
const INFLOW =
  /(?:(?<!签约)引资(?:总?额|规模)?|(?<!利用|使用)(?:[省市县区州国]外|境外|域外)(?:到位|引进)?资金|到位(?:[省市县区州]外)?(?:内资|资金)|(?:内资|资金)到位额?|引进(?:[省市县区州]外)?(?:内资|资金))(?:达到?|突破|超过?|要|确保|力争|不低于|分别)*$/;
const COMES_ABOUT = /(?:^|[，、；：])(?:力争|确保|全年|年内|推动)?实现(?:全[省市县区州])?$/;
/** So much in each year, whichever. */
const PER_YEAR = /每|逐年|年均|(?<!年)年(?!度)/;

/**
 * The measure of a count in a plan of one year, or under one year that is named: what is made or done is that year's.
 * @param reading what its words alone say
 */
export function inOneYear(reading: MeasureReading, mention: Mention): MeasureReading {
  const { measure, why } = reading;
  const { left, segmentLeft } = mention;
  // 年度完成投资: what the year comes to.
  if (measure === "annual" && !PER_YEAR.test(segmentLeft)) return measureReading("cumulative", "年度");
  if (measure !== "level") return reading;
  if (why === NO_VERB && isPutInThatYear(mention)) return measureReading("cumulative", "money of a year");
  // 实现300个泊位错时停车: to how many it is done.
  if (why === NO_VERB && mention.quantity.dimension === "count" && COMES_ABOUT.test(left))
    return measureReading("cumulative", "实现");
  if (mention.quantity.dimension === "money" && INFLOW.test(left))
    return measureReading("cumulative", "money of a year");
  if (DOINGS.test(left)) return measureReading("cumulative", "doings of a year");
  // 争取6家纳入试点: what is hoped for, not what is got.
  if (why === "争取" && left.endsWith(why)) return reading;
  return MADE.test(why) && !why.endsWith("a fund") ? measureReading("increment", why) : reading;
}

/** 2025年水利投资确保60亿元: whether money is what is put in in the year that its own clause names. */
function isPutInThatYear(mention: Mention): boolean {
  if (mention.quantity.dimension !== "money" || !INVESTED.test(mention.left)) return false;
  const time = lastTime(mention, "deadline");
  return time !== null && time.start >= mention.clauseStart && !time.until && time.from === time.to;
}
