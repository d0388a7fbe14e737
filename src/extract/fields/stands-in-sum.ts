import type { Measure } from "../../model/codes.js";
import { lastMatch } from "../sentence/last-match.js";
import { lastTime, type Mention } from "../sentence/mention.js";
import { BUILD_VERB, CUMULATIVE_VERB, EVENTS, INCREMENT, OVER_A_SPAN } from "./lexicon-measures.js";

const THINGS = /^(?:count|area|length|power|household)$/;
/** 智能车间累计达到: things, persons or holders by a date, of which nothing is said to be done. */
const IN_SUM_OF_THINGS = /^[，、；]?[^累]{3,}累计(?:将|可|要)?(?:达到?|突破|超过?)$/;
const FLOW_OF_COUNT =
  /授权|申请|申报|登记|注册|受理|办理|办结|成交|签约|出[栏口让]|[产销]量|开行|通[车航]|更新|报废|投诉|入境|招生|毕业|上牌|[就创]业|落户|游客|旅客|学员|志愿服务|活动|案件?$|(?:交易|销售|销|回收|置换|换购|换新|注销|拆解|寄递|借阅|检测|筛查|救助|使用|应用|产出|产生)(?:总?量|数量?|总?数|人数|人次|件数|次数)累计/;

/** Whether a number told as added up counts what stands at its date: nothing is said to be done, and no span of years is told. */
export function standsInSum({ left, quantity, segmentLeft }: Mention): boolean {
  if (!THINGS.test(quantity.dimension) && quantity.dimension !== "person") return false;
  if (
    !IN_SUM_OF_THINGS.test(left) ||
    EVENTS.test(quantity.unit_printed ?? "") ||
    OVER_A_SPAN.test(segmentLeft)
  )
    return false;
  return (
    ![CUMULATIVE_VERB, BUILD_VERB, FLOW_OF_COUNT].some((deed) => deed.test(left)) &&
    lastMatch(left, INCREMENT) < 0
  );
}

/** 新能源装机新增50万千瓦，累计分别达到300万千瓦: what all of it comes to by then. */
export function isPowerInSum({ left, quantity }: Mention): boolean {
  return quantity.dimension === "power" && /累计(?:分别)?(?:达到?|突破|超过?)$/.test(left);
}

/** What is made once and stands from then on. */
const DURABLE =
  "建成|建有|建立|建设|构建|认定|培育|培植|创建|创成|争创|打造|形成|布局|布设|设立|设置|组建|成立|拥有|获批|获评|评定|命名|入库|开设|集聚|聚集|备案";
/** 累计建成充电桩, 培育企业累计, 基站累计建成. */
const MADE_IN_SUM = new RegExp(
  `累计(?:已|将|可|要|共|规划)?(?:${DURABLE})[^，。；]*$|(?<!新)(?:${DURABLE})[^，。；]{2,}累计(?:达到?)?$|[^，。；新]{2,}累计(?:${DURABLE})(?:达到?)?$`,
);
/** 累计培育和引进, 累计新建: with a deed that sums up. */
const WITH_DEED = /累计[一-龥]{2,3}(?:[和与及、]|并(?!投|运|使|开|通))|累计建设改造|新[建增]|人次/;
/** Persons that are drawn together are there; those that are trained went by. */
const GATHERED = /累计(?:拥有|集聚|聚集)/;
/** 五年累计, 三年内: a span of years before the number. */
const OVER_YEARS =
  /(?<!\d)[一二两三四五六七八九十\d]年(?:内|间|来)?(?:共|，)?[^，。；]{0,8}累计|期间|时期|年内|全年|当年|每年/;

/**
 * Whether what is built, named or founded is told in sum by a date: so many stand then (到2025年，累计建成充电桩3万个). Over a span that is printed
 * (五年累计建成) it is so many more.
 * @param by whether the deadline that holds is a date, where the sentence itself prints none
 */
export function isMadeByThen(mention: Mention, by: boolean): boolean {
  const { left, quantity, segmentLeft } = mention;
  const counted = THINGS.test(quantity.dimension) || (quantity.dimension === "person" && GATHERED.test(left));
  if (!counted || !MADE_IN_SUM.test(left) || WITH_DEED.test(left)) return false;
  if (OVER_YEARS.test(segmentLeft) || OVER_A_SPAN.test(segmentLeft)) return false;
  const time = lastTime(mention, "deadline");
  return time === null ? by : time.until || time.from === time.to;
}

/** 累计达到, 累计建成: what was counted before, in sum. */
const IN_SUM = /^[，、；]?(?:总数)?累计(?:分别|均|将|可|要)*(?:达到?|突破|超过?|建成|认定)?$/;
const IN_SUM_IN_TURN = /^[，、；]?(?:总数)?累计(?:分别|均)?(?:达到?|突破|超过?)/;

/**
 * Whether a number is the sum of what was counted right before it as new: 新认定茶园20个，累计达到120个.
 * @param inherited the measure of the number before it
 */
export function isSumOfThose({ left, clauseLeft, quantity }: Mention, inherited: Measure | null): boolean {
  if (!/^(?:count|area|length)$/.test(quantity.dimension)) return false;
  if (inherited === "increment") return IN_SUM.test(left);
  return inherited === "level" && /^[、和及与]/.test(left) && IN_SUM_IN_TURN.test(clauseLeft);
}

/** 新增30个，|总计达60个: what it all comes to with what is told right before. */
const COMES_TO =
  /^[^，。；、\d]{0,12}，(?:总计|累计|合计|共计|总数|总量)(?:将|可|要)?(?:达到?|增至|增加到|突破|为)?$/;

/** Whether a number is what is added to what there is, as the sum right behind it tells: 特色步道10条，总计达20条. */
export function isAddedToSum({ quantity, next, sentence }: Mention): boolean {
  if (next?.unit_printed !== quantity.unit_printed || !/^(?:count|area|length)$/.test(quantity.dimension))
    return false;
  if (!COMES_TO.test(sentence.slice(quantity.end, next.outerStart))) return false;
  return quantity.value * 10 ** quantity.unit_mult < next.value * 10 ** next.unit_mult;
}

/** 力争达到, 冲刺, behind the number of the same thing: how much more it may be. */
const FURTHER = /^[，、]?并?(?:力争|争取|努力|冲刺|奋斗目标|挑战)(?:完成|实现)?(?:达到?|突破|超过?|冲刺)?$/;

/** Whether a number says how far what was told right before it may go: 培训500人次、力争达到600人次. */
export function goesFurther({ left, right, quantity, previous }: Mention): boolean {
  return previous !== null && previous.unit === quantity.unit && right === "" && FURTHER.test(left);
}
