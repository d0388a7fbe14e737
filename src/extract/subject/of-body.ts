import { withoutLead } from "../../concepts/action-words.js";
import { anyOf } from "../../text/any-of.js";
import { earlierThan, type Mention } from "../sentence/mention.js";
import type { Subject } from "./subject.js";

/** What may stand before the body that a sentence speaks of: its item's mark, a date, who reports it, that it is helped. */
const AHEAD =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）.、．]|[—\-·●]+|其中|同时|此外|[，、\s])*(?:(?:[^，。；]{0,24}(?:提出|明确|指出|显示))?[，：]?(?:力争|争取|确保)?(?:(?:到|至)20\d\d年[底末]?|“?十[四五六]五”?(?:期间|期末|末)?)[，,]?)?(?:力争|确保|支持|推动|引导|促进|鼓励|督促|加快|持续|深入)*/;
const FIRMS =
  "(?:(?:“?专精特新”?(?:“?小巨人”?|中小)?|民营|国有|上市|链主|龙头|骨干|领军|重点|规上|规模以上|规上工业|规模以上工业|高新技术|科技型中小|创新型中小|瞪羚|独角兽|单项冠军|外资|外贸|农业产业化|省属|市属|县属|区属|省管|市管|监管)(?:企业|公司)|[省市县区]属国企|国企|央企)";
const GROUP = "(?:[省市县区]?[一-龥]{2,8}(?:集团|公司)(?!军|化|客户|总部))";
/** A zone without a name of its own, which the breakdown of a row tells. */
const ZONE =
  "(?:(?:国家级?|省级)?(?:高新(?:技术产业开发)?区|经开区|经济技术开发区|开发区|综保区|综合保税区|自贸(?:试验)?区|保税区|产业园区?|工业园区?|科技城|新区|示范区|自创区))";
/** A body as the grammatical subject of a clause: what it does, is or has follows it, and not how many of it there are. */
const SPEAKS_OF = new RegExp(
  `^(${FIRMS}|${GROUP}|${ZONE})(?:内(?:的)?(?:企业)?)?(?!(?:数量|总数|总量|数|占比)?(?:要|将|力争|稳定在|保持在|达到?|超过?|突破|为|有)?\\d|占|总数|数量|、|和|与|及|等|的?(?:培育|认定|申报|引进|招引|名单|梯队|库)|人才|周边|建设用地)(?=[一-龥])`,
);
const A_ZONE = new RegExp(`^${ZONE}$`);

/** What is spent on research, of takings or of output: a region has it as a whole, and its enterprises of their own. */
export const RESEARCH =
  "研发(?:经费)?(?:投入)?(?:强度|占比|占(?:营业收入|主营业务收入|销售收入)(?:的?比[重例])?)";
/** What each enterprise has, and all of a kind together. */
const OF_FIRMS = new RegExp(
  `^(?:平均|户均|总|年|全年|实现|完成)*(?:${RESEARCH}|资产(?:总额|总量|规模)?|净资产|营业?收入?|营收|(?:主营业务|销售|营业)收入(?:占[^占]{2,20}比[重例])?|利润(?:总额)?|利税|上缴税[金费收]|净利润|资产负债率|净资产收益率|全员劳动生产率|(?:有效)?(?:高价值)?(?:发明)?专利(?:拥有量|授权量|申请量|数量?)?|关键工序数控化率|(?:数字化)?研发设计工具普及率|数字化研发设计工具普及率|经营管理数字化普及率|(?:服务外包|离岸)(?:合同)?执行额|货物进出口额|国产化率|股权融资额?|直接融资额?|融资额?|分红比例|年分红比例)$`,
);
/** What each zone has, as every region has. */
const OF_ZONES =
  /^(?:实现|完成|年|全年|国家级|省级|国家级和省级|省级以上|国家)*(?:(?:规(?:模以)?上(?:工业)?|高新技术|科技型中小|上市|外资|专精特新(?:“?小巨人”?|中小)?|瞪羚|独角兽|单项冠军)(?:企业|公司)(?:数量?)?|研发机构(?:数量?)?|(?:创新|研发)平台(?:数量?)?|每万名?从业人员[^，。；]{2,16}|技术合同(?:成交|登记|交易)额|地区生产总值|生产总值|工业(?:总产值|增加值|投资)|(?:规(?:模以)?上工业|服务业|高新技术产业|战略性新兴产业)(?:总产值|产值|增加值|营业收入)|固定资产投资|实际(?:利用|使用)外资|进出口(?:总?额|总值)?|税收(?:收入)?|亩均(?:税收|产值|产出)|单位(?:面积|土地)[^，。；]{2,10}|从业人员(?:数量?)?|就业(?:人数|人口)?)$/;
const OWNABLE = anyOf(OF_FIRMS, OF_ZONES);
/** 全市: the region's, whatever was spoken of before. */
const OF_REGION = /全[省市区县国州域]|我[省市县区]|全社会/;

/** The body that the clauses before a number speak of last, in the same part of the sentence; null where they speak of none, or of the region after it. */
function bodyBefore(mention: Mention): string | null {
  const clauses = earlierThan(mention, mention.segmentStart).split(/[，：]/);
  const opening = mention.clauseStart === mention.segmentStart ? [mention.clauseLeft] : [];
  for (const clause of [...clauses, ...opening].reverse()) {
    if (OF_REGION.test(clause)) return null;
    const body = SPEAKS_OF.exec(clause.replace(AHEAD, ""))?.[1];
    if (body !== undefined) return body;
  }
  return null;
}

/**
 * A measure that firms or zones have as a region has it (研发投入强度, 高新技术企业), with the body that the sentence speaks of as its owner: 专精特新企业不断壮大，研发投入强度超过7%.
 * As it is where its words have an owner, or where the sentence speaks of no body.
 */
export function ofBody(subject: Subject, mention: Mention): Subject {
  const { name } = withoutLead(subject.phrase);
  if (!OWNABLE.test(name) || OF_REGION.test(mention.clauseLeft)) return subject;
  const body = bodyBefore(mention);
  if (body === null || name.startsWith(body)) return subject;
  return OF_FIRMS.test(name) || A_ZONE.test(body) ? { ...subject, phrase: body + name } : subject;
}
