import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";

/** Visits and takings, which a trade of tourism has like tourism as a whole. */
const VISITS =
  /^(?:年)?(?:接待|吸引)?(?:旅?游客|游客接待)(?:总?人[数次]|总?人次数|量|数量)?$|^(?:年)?接待总?人[数次]$/;
const TAKINGS = /^(?:年|综合|旅游|经营|营业)*(?:总?收入|营收)$/;
/** Parts of tourism. */
const TRADE =
  /(?:(?:休闲|观光|创意)农业|(?:乡村|红色|工业|冰雪|研学|康养|生态|森林|滨海|海洋|文化|体育|低空|民族|边境|入境)旅游|农家乐|民宿)$/;
/** 休闲农业营业收入达到700亿元, before its visitors. */
const TAKES = /(?:综合|经营|营业|旅游)?(?:总?收入|营收|产值)(?:[^，\d]{0,8}\d[^，]{0,12})?$/;
const UPGRADED = /(?:优化|提质|转型|融合|创新|集聚|精品化|规范)*(?:升级|提升|发展|增效|扩容)$/;

/**
 * 休闲农业|接待游客 behind 休闲农业优化升级: visits and takings of the trade that a clause before speaks of, and not of all; null where
 * none speaks of one.
 */
export function ofTrade(own: string, { sentence, segmentStart, clauseStart }: Mention): string | null {
  const visits = VISITS.test(own);
  if (!visits && !TAKINGS.test(own)) return null;
  const clauses = sentence.slice(segmentStart, clauseStart).split("，");
  const trade = clauses
    .map((clause) => TRADE.exec(withoutLead(clause).name.replace(UPGRADED, "").replace(TAKES, ""))?.[0])
    .findLast((found) => found !== undefined);
  if (trade === undefined) return null;
  return `${trade}${visits && !own.includes("接待") ? "接待" : ""}${own.replace(/^年/, "")}`;
}
