import type { Mention } from "../sentence/mention.js";
import { MADE } from "./lexicon-measures.js";
import { type MeasureReading, measureReading } from "./measure-reading.js";

/** 交通投资超600亿元: what is invested in the year; that per acre, and that from abroad as other statistics tell it, are not. */
const INVESTED =
  /(?<!(?:亩|户|人|地|单|外商|外商直接|对外|对外直接|境外)(?:均|位)?)投资(?:总?额)?(?:力争|确保|预计)?(?:达到?|超过?|突破|不少于|不低于|保持在|稳定在|为)*$/;
/** 全年茶厂抽查次数不低于90次: doings of a year, told by their number. */
const DOINGS =
  /(?:检查|检测|抽检|抽查|巡查|监测|执法|培训|演练|走访|宣传|服务|随访|办理)(?:数|量|次数|批次|人次)$/;
/** So much in each year, whichever. */
const PER_YEAR = /每|逐年|年均|(?<!年)年(?!度)/;

/**
 * The measure of a count in a plan of one year, or under one year that is named: what is made or done is that year's.
 * @param reading what its words alone say
 */
export function inOneYear(reading: MeasureReading, { left, segmentLeft, quantity }: Mention): MeasureReading {
  const { measure, why } = reading;
  // 年度完成投资: what the year comes to.
  if (measure === "annual" && !PER_YEAR.test(segmentLeft)) return measureReading("cumulative", "年度");
  if (measure !== "level") return reading;
  if (quantity.dimension === "money" && INVESTED.test(left)) return measureReading("cumulative", "投资");
  if (DOINGS.test(left)) return measureReading("cumulative", "doings of a year");
  return MADE.test(why) && !why.endsWith("a fund") ? measureReading("increment", why) : reading;
}
