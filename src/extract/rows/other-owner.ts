import { withoutLead } from "../../concepts/action-words.js";
import { regionsInText } from "../../concepts/regions/regions-in-text.js";
import type { TargetFields } from "../fields/target-fields.js";
import { earlierThan, type Mention } from "../sentence/mention.js";
import { namesField } from "../subject/fields-spoken-of.js";
import { RESEARCH } from "../subject/of-body.js";
import { themeOfOpening } from "../subject/theme.js";
import { topicBefore } from "../subject/topic.js";
import { isNarrowedBefore } from "./narrowed-before.js";

/** What a region has as well as every trade and body in it, told without whose it is. */
const ANYBODYS =
  /^(?:年|总|实现|完成)*(?:(?:进出口|出口|进口)(?:总?额|总值|额)|出口创汇|工业(?:总产值|增加值)|总产值|增加值|(?:技改|技术改造)项目|旅游(?:综合|总)?收入|税收(?:收入)?|(?:实际)?(?:利用|使用)外资|研发(?:经费)?投入(?:强度)?|固定资产投资|龙头企业|(?:规上|规模以上)企业|从业人员|(?:主业|研发|技改)投资(?:占比|比重)|净资产收益率)$/;
/** Enterprises by their size, rank or kind, and the share of a leading trade, which a region has as well as each of its zones. */
const CLASS =
  /^(?:(?:年?(?:营业收入|主营业务收入|销售收入|产值|营收))?超?过?[\d一二三四五六七八九十百千]*亿元?级?(?:以上)?的?(?:龙头|骨干|重点)?企业(?:数量)?|(?:龙头|骨干|链主|领军|上市|高新技术|科技型中小|单项冠军|专精特新(?:“?小巨人”?|中小)?|瞪羚|独角兽|规(?:模以)?上工业|规(?:模以)?上)(?:企业|公司)|(?:重大|高能级)?(?:创新|研发|公共技术服务)平台|(?:企业)?技术中心|(?:工程|技术)(?:研究|创新)中心|重点实验室|绿色工厂|智能工厂|数字化车间|(?:典型)?应用场景|(?:首位|主导|特色|优势)产业(?:产值|增加值)?(?:占比|比重|集聚度)|亩均(?:税收|产值|产出|投资)(?:强度)?|投资强度)$/;
/** 开发区亩均税收提高10%: what the same part of the sentence has told of a zone or a trade. */
const OF_ZONE =
  /[一-龥]{2}(?:产业|产业链|集群|行业)企业[^；。]*\d|(?:开发区|高新区|经开区|产业园区?|工业园区?|园区|综保区|示范区|集聚区)(?:的|要|实现|完成)?(?:亩均|单位|工业|规上|产值|总产值|税收|营收|营业收入|主营|首位|企业|固定资产)[^；。]*\d/;
/** 甲州数据中心集群加快建设，算力规模达到: a measure behind a clause that speaks of a body by the name of its place. */
const OF_BODY_NAMED =
  /^(?:智能)?算力(?:总?规模)?$|^标准机架$|^(?:年|总)?(?:吞吐量|产能|装机(?:容量)?|通航里程)$/;
const BODY_NAMED = /(?:集群|中心|枢纽|基地|园区|港|机场)/;
/** Patents, which a region has as well as each of its enterprises. */
const PATENTS = /^(?:有效)?(?:发明)?专利(?:拥有量|授权量|申请量|数量?)?$/;
/** What is spent on research, in all or of what. */
const RESEARCH_ALONE = new RegExp(
  `^(?:平均)?(?:${RESEARCH}|(?:研发|研究与试验发展（?(?:R&D)?）?)(?:经费|投入|经费投入|经费支出|费用|支出)(?:总量|总额|强度)?)$`,
);
const OF_FIRMS = /(?:企业|公司|集团|院所|园区|开发区|高新区)/;
/** 企业研发投入占比, 集团做大做强: what a sentence says of enterprises or bodies themselves. */
const OF_BODY =
  /(?:企业|集团|公司|园区|开发区|高新区|研究院|实验室|高校|学院)(?:研发|技术|营业|主营|产值|营收|利润|投入|占比|总?产值|实现|做大|做强|持续|年)/;
/** Whose it is: the region's, whatever was spoken of before. */
const OF_REGION = /全[省市区县州域]|外贸|对外贸易|货物|我[省市县区]/;
/** What only a whole region has: the sentence then runs through its headline figures. */
const HEADLINES =
  /生产总值|GDP|固定资产投资|社会消费品|预算收入|外贸|进出口|居民人均|全社会|规模以上工业增加值|城镇新增就业|第[一二三]产业|服务业增加值|农业增加值|工业增加值/;
/** Bodies that have figures of their own. */
const BODY =
  /(?:省属|市属|国有|民营|链主|龙头|骨干|集团|老字号|园区|监管)(?:及国有控股)?(?:企业|公司)|国企|国资|央企|[一-龥](?:集团|开发区|高新区|经开区|综合保税区|综保区|自贸(?:试验)?区)/;
/** 陶瓷产业营业收入, 冷链产品: what a sentence has told of a trade. */
const TRADE =
  /(?<![工农服务商企就创作行事产筑物营专])业(?:年|总)*(?:收入|产值|营业收入|增加值)|[一-龥]{2}(?:产业|产业链|集群|制造业|行业)(?:链|集群)?(?:年|总|综合|全产业链)*(?:营业收入|营收|产值|总产值|规模|增加值|销售收入|企业)/;

/** 其中主任占比: the share of a part, whose whole is not told. */
const SHARE_OF_PART = /^[^占、中]{2,8}(?:占比|比重|比例)$/;

/** 到位资金500亿元，制造业占比: of what came in, or of the whole economy. */
const SHARE_OF_TRADE = /^[^占中、]{2,8}(?<!企)业(?:占比|比重|比例)$/;
const MONEY_BEFORE = /(?:外资|内资|到位资金|省外资金|贷款|投资)[^，；。]{0,30}\d[^，；。]*，$/;

/**
 * Whether a measure that the region has itself stands bare behind words of the sentence that speak of a trade or a body (茶产业营业收入…，出口额…), or in a
 * paragraph that is about one: it may then be theirs.
 * @param topic what the paragraph is about, as its opening or its heading says
 */
export function mayBeOfOwnerBefore({ mention, subject }: TargetFields, topic: () => string | null): boolean {
  const name = withoutLead(subject.phrase).name;
  if (/^[，（]?其中/.test(mention.left) && SHARE_OF_PART.test(name)) return true;
  if (SHARE_OF_TRADE.test(name) && MONEY_BEFORE.test(earlierThan(mention, mention.segmentStart))) return true;
  if (RESEARCH_ALONE.test(name) && isOfFirms(mention)) return true;
  if (PATENTS.test(name) && !OF_REGION.test(mention.left)) {
    const told = earlierThan(mention);
    if (OF_BODY.test(told) || opensWithTrade(told)) return true;
  }
  if (CLASS.test(name) && isOfZoneOrTrade(mention, topic)) return true;
  if (isNarrowedBefore(name, mention)) return true;
  if (OF_BODY_NAMED.test(name) && namesPlaceOfBody(mention)) return true;
  if (!OF_REGION.test(mention.left) && isOfZoneBefore(name, mention)) return true;
  if (!ANYBODYS.test(name) || OF_REGION.test(mention.left)) return false;
  const words = earlierThan(mention);
  if (HEADLINES.test(words)) return false;
  if (name.includes("旅游") && KIND_OF_TOURISM.test(words)) return true;
  return (
    BODY.test(words) ||
    TRADE.test(words) ||
    topicBefore(words) !== null ||
    opensWithTrade(words) ||
    (!name.includes("旅游") && isTrade(topic()))
  );
}

/** 乡村旅游接待2亿人次；旅游收入550亿元: of one kind of tourism, or of all. */
const KIND_OF_TOURISM = /(?:乡村|红色|工业|农业|冰雪|康养|研学|体育|生态|森林|文化|海洋|低空|入境)旅游/;

/** 支持企业加大投入，研发投入强度5%: whether the same part of the sentence speaks of firms, and does not only count them beside what the region has. */
const isOfFirms = (mention: Mention): boolean =>
  OF_FIRMS.test(earlierThan(mention, mention.segmentStart).replace(COUNTED_FIRMS, "")) &&
  !OF_REGION.test(mention.left);
const COUNTED_FIRMS = /[^，、；]*(?:企业|公司)[^，、；\d]{0,8}\d[\d.]*万?[家户个]/g;

/** 推动数字经济创新发展，…: the sentence is about one trade, and no part of the whole economy. */
function opensWithTrade(words: string): boolean {
  const theme = themeOfOpening(words);
  return ONE_TRADE.test(theme) && !OF_ECONOMY.test(theme);
}
const ONE_TRADE = /(?:产业|产业链|集群|经济|电商)$/;
const OF_ECONOMY = /^(?:民营|县域|区域|实体|开放型|外向型|国有|集体|城市|市场|园区|特色|优势|新兴|未来)/;

/** Whether what every zone has stands behind a zone that opens, or does something in, the same part of the sentence. */
function isOfZoneBefore(name: string, mention: Mention): boolean {
  const anyZones = ANYBODYS.test(name) || OF_ANY_ZONE.test(name);
  if (anyZones && opensWithZone(mention)) return true;
  return (anyZones || CLASS.test(name)) && ZONE_DOES.test(earlierThan(mention, mention.segmentStart));
}

/** 培育壮大农产品加工企业，超亿元企业: the firms of a trade, of which the clause right before speaks. */
const FIRMS_FOSTERED =
  /(?:培育|壮大|做强|做大|扶持|支持)(?:一批)?(?!(?:培育|壮大|做[大强优]|扶持|支持|一批|大|优|强|各类|重点|骨干|龙头|链主|领军|中小微?|小微|市场|经营|规上|高新|高新技术|科技型?|民营|国有|外资|实体|本土|制造业|工业|优质|头部|创新型?|专精特新|梯度|产业|上市|后备)*(?:企业|主体))(?:(?!龙头|重点|骨干|链主)[一-龥]){2,8}(?:龙头|重点|骨干|链主)*(?:企业|主体)(?:做[大强优]|发展|壮大)*(?:，[^，。；\d]{0,4})?$/;

/** 发展机器人产业，打造创新平台: the sentence is about one trade. */
const TRADE_FOSTERED =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）.、．])?(?:大力|积极|加快|着力|重点)*(?:发展|做[强大优]|做大做强|做优做强|做强做优|壮大|培育壮大|培育发展)(?!战略|新兴|特色|优势|主导|支柱|未来|现代|传统|数字|先进)[^，。；、\d]{2,10}(?:产业|产业链|产业集群|制造业)，/;
/** 全省新材料产业: the trade in all of the region, and not the region. */
const OF_ALL_TRADE = /全[省市区县州](?=[一-龥]{2,8}(?:产业|行业))/g;
/** 10家单项冠军企业、10家新材料“小巨人”企业: the trade of the firms in a list, which the last of them tells. */
const FIRMS_NEXT = /^[^，；。\d]{0,16}、\d[^，；。、]{2,24}企业(?=$|[，；。、])/;
const isNamedByNext = ({ right, sentence, quantity }: Mention): boolean =>
  /企业/.test(right) && namesField(FIRMS_NEXT.exec(sentence.slice(quantity.end))?.[0] ?? "");

/** 新增规模工业企业100家、产值过50亿元企业2家: a region's own firms, of which the others are some. */
const ALL_FIRMS = /规(?:模(?:以上)?|上)工业企业|市场主体|经营主体/;
/** Whether the words before in the same part of the sentence, or its paragraph, speak of a zone's or a trade's own figures. */
function isOfZoneOrTrade(mention: Mention, topic: () => string | null): boolean {
  const words = earlierThan(mention, mention.segmentStart);
  if (OF_REGION.test((words + mention.left).replace(OF_ALL_TRADE, ""))) return false;
  if (FIRMS_FOSTERED.test(words) || TRADE_FOSTERED.test(words) || isNamedByNext(mention)) return true;
  return OF_ZONE.test(words) || (!HEADLINES.test(words) && !ALL_FIRMS.test(words) && isTrade(topic()));
}

/** 高新区引进重大项目15个: whose all is that a part of the sentence tells which a zone opens. */
const ZONE_DOES =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）.、．])?[^，。；、\d]{0,10}(?:开发区|高新区|经开区|园区|产业园|综保区|综合保税区|自贸(?:试验)?区)(?:全年|年内)?(?:新?培育|引进|新增|实现|完成|新?签约|集聚|打造|新?开工|投产)[^，。；]*\d/;
const OF_ANY_ZONE =
  /^工业(?:开票)?销售收入$|^开票销售(?:收入|额)?$|^(?:重大|重点|产业|工业|招商)?项目(?:引进|签约|开工|投产)?$|^(?:实际)?到位(?:资金|内资|外资)$/;

/** 推进园区扩容提质，税收增长8%: a clause without a number, at the head of its part of the sentence, of what is done for zones. */
const ZONE_FIRST =
  /^[^，。；\d]{0,10}(?:开发区|高新区|经开区|园区|产业园|综保区|综合保税区|自贸(?:试验)?区)[^，。；\d]{0,12}，/;
const opensWithZone = ({ sentence, segmentStart, clauseStart }: Mention): boolean =>
  ZONE_FIRST.test(sentence.slice(segmentStart, clauseStart)) &&
  !/全[省市县区州]|我[省市县区]|生产总值/.test(sentence.slice(segmentStart, clauseStart));

/** Whether the clause right before, which has no number, speaks of a body by the name of its place. */
function namesPlaceOfBody({ sentence, segmentStart, clauseStart }: Mention): boolean {
  const clause =
    sentence
      .slice(segmentStart, Math.max(segmentStart, clauseStart - 1))
      .split("，")
      .at(-1) ?? "";
  return !/\d/.test(clause) && BODY_NAMED.test(clause) && regionsInText(clause, { short: true }).length > 0;
}

/** A trade by its own name, and no field in which the whole region's figures are told. */
const A_TRADE =
  /^(?!.*(?:[为以在对和与及、的]|创新|体系|优势|特色|现代|传统|新兴|未来|主导|支柱|重点|富民|县域|外贸|贸易|开放))(?:[一-龥]{1,8}(?:产业|产业链|产业集群|集群|养殖业|种植业|种业|林业|渔业)|油茶|茶叶|蔬菜|水果|中药材|[一-龥]{2,6}(?:装备|材料|医药|食品|汽车|化工|纺织|家居|陶瓷))$/;
const isTrade = (topic: string | null): boolean => topic !== null && A_TRADE.test(topic);
