import { lastMatch } from "../sentence/last-match.js";
import { lastTime, type Mention } from "../sentence/mention.js";
import { YEARLY } from "./lexicon-measures.js";

/** 年接待游客300万人次: what flows in one year. */
export const YEARLY_FLOW =
  /^(?:[，、；：\s]*年(?:接待|处理|处置|服务|培训|培养|输送|招收|演出|放映|加工|生产|产(?!值|品|业|能|[一二两三五六八十百千万]+吨)|利用|消纳|输送|供应|供水|供气|发电|开行|转化|输出|出栏|屠宰|运输|吞吐|惠及|筹集|募集|发放|资助|救助|兑现|减免|签发|固碳|(?:随机)?抽查|巡查|检查|投入(?!使用|运)|安排|引进|新增|净增|选派|转移|投放|减排|节约|节水|供地|吸纳|举办|开展|组织)|(?:[，、；：\s]*|[^，。；]*[（(])[一-龥]{2,12}(?<![全每近今明去当常本历两三五])年(?:培训|接待|演出|放映|服务|开行|处理|处置|筹集|募集|发放|资助|救助|回收|综合利用|消纳|转化)(?:利用)?(?!量|率))(?![^，。；、]*(?:能力|累计|\d))/;
/** 营业额年均40亿美元: so much a year. */
const ON_AVERAGE = /(?:^|[一-龥，、])年均(?:达到?|为|约|不少于|不低于|超过?|突破|保持在|稳定在)?$/;

/** 每年提高2个百分点: so much a year that something rises or falls. */
const RISES_YEARLY = /^(?:再|均|都)?(?:提高|提升|增长|增加|上升|递增|下降|降低|减少)[^，。；]*(?:%|百分点)/;

const WORTH_OF_A_YEAR =
  /(?:(?:到|至|为|达)(?:每[人生户名个亩])?|标准每[人生户名]|标准[^，；]{0,24}[、和](?:每[人生户名])?)每年$/;

/** 综合生产能力每年稳定在1100万吨以上: what stands every year is no quota of each, as what is added in each is. */
const HELD_EVERY_YEAR =
  /^(?!.*(?:新增|净增|新建|引进|招引|培训|改造|治理|招聘|招收|筹集|争取|投入|转移就业)).*(?:每年|逐年)(?:均|都|要|应)?(?:稳定|保持|维持|控制)在?(?:不少于|不低于)?$/;

/** Whether 每年 governs the number: in its clause, or before it in the segment with nothing new set between. */
export function isYearly(mention: Mention): boolean {
  if (ON_AVERAGE.test(mention.left)) return true;
  // 面积每年新增2.5万亩、达到90万亩: what it comes to.
  if (/^[、，]达到?$/.test(mention.left)) return false;
  const at = mention.words.mayHold(YEARLY) ? lastMatch(mention.segmentLeft, YEARLY) : -1;
  if (at < 0) return false;
  // 标准提高到每生每年1.2万元: what a year's worth comes to.
  if (WORTH_OF_A_YEAR.test(mention.segmentLeft.slice(0, at))) return false;
  if (HELD_EVERY_YEAR.test(mention.left) || /^[，、；]?每[十百千万]+(?:名|户|人)/.test(mention.left))
    return false;
  const between = mention.segmentLeft.slice(at);
  if (
    /累计|[一-龥]{2}(?:达到|突破|超过)\d|[，；][^，；]{0,4}[两三四五3-5]年(?![级期])|(?:到|至)?20\d\d年|年均|总数|总量|占比|比重|普及率|覆盖率|率(?:达|提|不|超|稳|保)/.test(
      between,
    )
  )
    return false;
  const time = lastTime(mention, "deadline");
  if (time !== null && time.start > mention.quantity.outerStart - mention.segmentLeft.length + at)
    return false;
  if (!/，/.test(between)) return true;
  // 普及率每年提高2个百分点，新建公路…: so much a year of a rate, which the next clause does not go on with.
  if (RISES_YEARLY.test(between) || mention.segmentLeft.slice(0, at).endsWith("年均")) return false;
  // Beyond a comma 每年 reaches on only where the clause goes on with a verb, without a subject of its own.
  const own = mention.clauseLeft.replace(/^[，、]/, "");
  if (/^(?:设立|成立|组建|建成|形成|打造|构建|创建|创成)/.test(own)) return false;
  return (
    !/(?:达到?|总数|突破|超过|占|保持在|稳定在)$/.test(own) ||
    !/(?:产能|产量|面积|单产|[一-龥]{3,})(?:达到?|突破|超过|占|保持在|稳定在)$/.test(own)
  );
}

/** 接待国内外游客: what statistics count by the year. */
const COUNTED_BY_YEAR =
  /(?:接待|实现)?[^，。；、\d]{0,8}(?:游客|旅客|观众|旅游(?:接待)?总?人[数次])[^，。；、\d]{0,8}$/;
const NAMED_VISITS = /人次(?:达到?|为|突破|超过?)*$/;
const SUMMED = /累计|共计?|合计|年内|[三五两四]年|期间|时期|新增|以来/;

/** Whether a number of visitors is that of the year to which a deadline has come (到2025年，接待游客9亿人次), not a sum over the plan. */
export function isYearlyTotal(mention: Mention, dated: boolean): boolean {
  const { quantity, left, segmentLeft } = mention;
  // 旅游人次7300万: the unit in the name.
  const visits = quantity.dimension === "person-time" || (!quantity.hasUnit && NAMED_VISITS.test(left));
  if (!visits || !COUNTED_BY_YEAR.test(left)) return false;
  const time = lastTime(mention, "deadline");
  const ofYear = time === null ? dated : time.until || time.from === time.to;
  return ofYear && !SUMMED.test(segmentLeft);
}

/** 全天开行列车38对: what runs on a day. */
const RUNS_DAILY = /(?:全天|每[天日]|日均|每日)(?:开行|发车|运行|开通)[^，。；、\d]{0,8}$/;
/** 轨道交通日均客流80万人次: what a day comes to. */
const ON_A_DAY = /日均[^，。；、\d]{0,8}$/;

/** Whether a number says what runs on a day, or how many people a day brings. */
export function isOfDay({ quantity, left }: Mention): boolean {
  if (quantity.dimension === "count") return RUNS_DAILY.test(left);
  return quantity.dimension === "person-time" && ON_A_DAY.test(left) && !/新增|增加/.test(left);
}

/** 顾问服务时长年均|48小时, 每人每年|90学时: hours that are given in a year. */
const HOURS_OF_YEAR = /(?:时长|学时|课时)年均$|(?:人均(?:每年|年均)|每年人均|每人每年)$/;
/** 每年对负责人培训|8学时: hours that are taught in a year. */
const TAUGHT_YEARLY = /每年[^，。；\d]*(?:培训|学习|教育|授课|轮训)(?:时间)?(?:应)?(?:达到?|累计)?$/;

/** Whether a number of hours, which is mostly how long something takes, is that of each year. */
export function areYearlyHours({ left, clauseLeft }: Mention): boolean {
  return HOURS_OF_YEAR.test(left) || TAUGHT_YEARLY.test(clauseLeft);
}
