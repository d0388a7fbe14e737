import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";

/** Those who are in an institution, or what it has for them; the words alone do not say in which. */
const WITHIN =
  /^(?:在校生|在校学生|在读学生|在校生规模|在校学生规模|在园幼儿|在院人数|专任教师|专职教师|在职教师|从业人员|专职人员|工作人员|床位|接入企业|接入设备|注册用户|入驻企业|入园企业|入驻机构|在孵企业|会员企业)(?:人数|数量|总数|数)?$/;
/** Institutions and places that hold them. */
const INSTITUTION =
  /(?:院校|学校|高校|大学|学院|幼儿园|园区|产业园|孵化器|众创空间|加速器|基地|中心|福利院|养老院|机构|企业|医院|网点|平台|节点)$/;

/** 技师学院|在校学生 behind 技师学院达到50所: those within what was counted right before; null where the name says itself in what. */
export function heldBy(own: string, before: string): string | null {
  if (!WITHIN.test(own)) return null;
  const name = withoutLead(before).name.replace(/^(?:国家|省|市|县)级(?:及?以上)?/, "");
  return INSTITUTION.test(name) ? name + own : null;
}

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
