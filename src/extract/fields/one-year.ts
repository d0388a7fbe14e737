import type { Mention } from "../sentence/mention.js";
import { MADE } from "./lexicon-measures.js";
import { type MeasureReading, measureReading } from "./measure-reading.js";

/** 全年茶厂抽查次数不低于90次: doings of a year, told by their number. */
const DOINGS =
  /(?:检查|检测|抽检|抽查|巡查|监测|执法|培训|演练|走访|宣传|服务|随访|办理|开工|竣工|投产|签约|落地|引进|招引|改造|整治|治理|修复|发放|推广|淘汰|拆除|盘活|关停|转化|救助|安置|腾退|处置)(?:数|数量|量|次数|批次|人次|长度|里程|面积)(?:达到?|突破|超过?)*$/;
/** So much in each year, whichever. */
const PER_YEAR = /每|逐年|年均|(?<!年)年(?!度)/;

/**
 * The measure of a count in a plan of one year, or under one year that is named: what is made or done is that year's.
 * @param reading what its words alone say
 */
export function inOneYear(reading: MeasureReading, { left, segmentLeft }: Mention): MeasureReading {
  const { measure, why } = reading;
  // 年度完成投资: what the year comes to.
  if (measure === "annual" && !PER_YEAR.test(segmentLeft)) return measureReading("cumulative", "年度");
  if (measure !== "level") return reading;
  if (DOINGS.test(left)) return measureReading("cumulative", "doings of a year");
  // 争取6家纳入试点: what is hoped for, not what is got.
  if (why === "争取" && left.endsWith(why)) return reading;
  return MADE.test(why) && !why.endsWith("a fund") ? measureReading("increment", why) : reading;
}
