import type { Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { shareAhead } from "../subject/shares-ahead.js";
import { isCostToldLast } from "../subject/told-last.js";
import { isAmountOfRule } from "./conditions.js";
import { isExtentReached, LED_BY_WORKS, POWERS_ALONE, WORKS } from "./equipment-sizes.js";
import { CLASS_NOUN, CLASS_NOUN_TIGHT, WORKS_BEHIND } from "./lexicon-context.js";
import {
  isAmountOfShare,
  isDoneByShare,
  isPromisedShare,
  isReachedByShare,
  isShareOfHelped,
  isShareThatQualifies,
  nextIsInName,
} from "./shares-of-those.js";
import { isSizeOfThose, isYieldOfCounted } from "./sizes-of-those.js";

/** 总规模, 产值合计: what all of those counted come to. */
export const IN_ALL = /总(?:规模|产值|收入|营收|量|额|投资)|合计|(?<!以)总和/;

const EACH_BRANCH = /^(?:大|主导|支柱|优势|特色|重点)*(?:产业|行业)(?:规模|产值|营收)?(?:均|都|各自?)$/;

/** 10家企业营业收入超过100亿元: the count is promised, the amount says of what. */
function countsItsSubject(mention: Mention): boolean {
  const { previous, quantity, left } = mention;
  if (previous === null || previous.end < mention.clauseStart) return false;
  if (previous.dimension === "ratio" && previous.form === "number") return isReachedByShare(mention);
  // 四个产业均超千亿元: an amount that each of the few comes to.
  if (EACH_BRANCH.test(left)) return false;
  // 电子、医药两个产业产值分别突破…: an amount for each of those named; 5个集群总规模突破…: one for all of them.
  if (previous.dimension !== "count" || left.includes("分别") || IN_ALL.test(left)) return false;
  // 1家接待量超100万人次、5家超50万人次的滑雪场
  if (quantity.bound === "gt" && AMOUNT_OF_ONE.test(left) && THING_AT_END.test(mention.clauseRight))
    return true;
  return (
    /^(?:gt|ge)$/.test(quantity.bound) &&
    /^(?:以上)?(?:的)?(?:企业|园区|县|市|镇|(?:行政|自然)?村|集群|产业链|产业|公司|开发区|品牌|平台|年?(?:销售|营业|主营业务))[^，。；、]{0,10}$/.test(
      left,
    )
  );
}

const MEASURED = /(?:产量|产值|收入|面积|里程|总量|总额|增加值|吞吐量)(?:达到?|稳定在|保持在?|控制在)?$/;

/** 100万以上人口城市: places by how many live there. */
const OF_PEOPLE = /^(?:常住|户籍)?人口(?:以上|以下)?的?(?:大|中|小)?(?:城市|县|镇|乡|村|社区)/;
/** 单体规模均在1000头以上: the size of one of those counted before. */
const PER_ONE =
  /(?:^|[，；、])单(?:体|座|厂|场)(?![^，。；、\d]{0,8}(?:项目|企业|工程|园区|平台)(?:达到?|超过?|突破)?$)[^，。；、\d]{0,10}$/;

/** 具备35项以上检测能力: how much somebody is able to do. */
const ABILITY = /^[^，。；、\d]{2,14}能力/;

/** 盘活300亿元用于支持产业: what the money is for, no noun of its size. */
const USED_FOR = /^，?(?:用于|用来|支持|投向|投入|扶持)/;

/** 为…, 向…: those to whom something is done. */
const SERVES = /(?:为|向|给|对|帮助|带动|服务)$/;
/** 200张床位以上的养老机构: how large one of those counted is at least. */
const SIZE_OF_ONE = /^[^，。；\d]{0,5}以上的[一-龥]{2,}/;

/** 甲、乙等23个50亿元以上，…亿元以上工业项目, 1所200张床位以上的养老机构: the size of those counted right before. */
function isSizeOfCounted({ previous, quantity, left, sentence }: Mention): boolean {
  const beside = previous?.dimension === "count" && previous.end === quantity.outerStart && left === "";
  if (!beside) return false;
  if (quantity.dimension === "money") return quantity.bound === "ge";
  return SIZE_OF_ONE.test(sentence.slice(quantity.numberEnd, quantity.numberEnd + 24));
}

const AMOUNT_OF_ONE =
  /^(?:年?(?:接待量?|客流量?|产量|产能|销量|(?:营业|销售)?收入|(?:综合|工业)?产值|吞吐量|服务量|用户))?$/;
const THING_AT_END =
  /^[^，。；]*的[一-龥]{2,8}$|^[、和][\d一二两三四五六七八九十至~-]+[家个条户][^，。；]*[一-龥]{3,10}$/;

/** 百头以上规模养殖比重: the size from which a holding counts as one. */
const SCALE_OF = /^的?(?:规模|标准化|养殖|种植|大户|[一-龥]{0,4}(?:猪场|牧场|养殖场|养殖户|企业|基地))/;
const SHARE_BEHIND = /^的?[^，。；、\d]{0,8}(?:占比|比重|比例)/;
const SHARE_OF_CLASS = /^(?:左右)?的?(?:群体|人群|家庭|居民|农户|人口|企业|村)(?:的?(?:占比|比重|比例))/;
/** 服役30年以上、供电煤耗300克以上老旧机组: what those are like that are to be replaced. */
const OF_OLD_THINGS =
  /^[^。；]{0,40}?(?:老旧|落后|低效|高耗能|淘汰类)[^，。；\d]{0,6}(?:机组|锅炉|窑炉|设备|装置|车辆|船舶|产能)/;
const REPLACED =
  /^[，、；]?(?:有序|加快|逐步|鼓励|引导|支持|推动|全面|依法)*(?:鼓励|引导|支持|推动|淘汰|关停|替代|退出|更新|改造)/;
const CLASSED = /^亿?元?级/;

/** 投资超10亿元或1亿美元的项目: the same size in two currencies. */
function isOneOfTwoSizes({ quantity, next, right, sentence }: Mention): boolean {
  if (quantity.dimension !== "money" || next?.dimension !== "money" || !/^或者?$/.test(right)) return false;
  return CLASS_NOUN.test(sentence.slice(next.end, next.end + 24));
}

const RATE_BEFORE = /(?:率|比重|占比|比例)(?:达到?|均)?$/;
const OF_THOSE = /^的(?!目标|任务|要求|水平|规模|比例|预期|计划|增长|增速|良好)[一-龥]{2,}/;

/** 峰谷差率超过40%的地区需求响应能力…, 节能率不低于15%的建筑改造: the rate says of which something else is told. */
function isRateOfThose({ quantity, left, right, clauseRight }: Mention): boolean {
  const bounded = quantity.dimension === "ratio" && quantity.bound !== "eq" && quantity.bound !== "approx";
  return bounded && RATE_BEFORE.test(left) && right.startsWith("的") && OF_THOSE.test(clauseRight);
}

/** 提供6类以上服务的服务站占比达到60%, 容量5吨以上的车辆占比: the count says of which things the rate or share is. */
const WHOSE_RATE =
  /^(?:及?以[上下])?[^，。；、\d的]{0,12}的[^，。；、\d]{2,16}(?:占比|比重|比例|覆盖率|达标率)(?=$|[，。；、（]|达|提|不|超|保|稳|均|要|力争|到|为|在)/;
const COUNTED_OR_MEASURED = new Set(["count", "time", "person", "mass", "area", "power", "length"]);
const PROMISES = /(?:新增|新建|建成|打造|培育|完成|达到?|突破|实现|力争|确保)[^，。；、]{0,4}$/;
function saysOfWhich({ quantity, clauseRight, left }: Mention): boolean {
  return (
    COUNTED_OR_MEASURED.has(quantity.dimension) &&
    WHOSE_RATE.test(clauseRight) &&
    !PROMISES.test(ending(left))
  );
}

/** 改造3000户以上农村危房: what is done to so many homes, where no place has so many (30户以上自然村). */
const PLACES = /^的?[一-龥]{0,6}(?:村|小区|社区|组|屯|寨|院落|聚居[点区]|居民点|安置[点区]|楼栋|楼宇)/;
const INHABITED = /^的?[^，。；\d的]{0,10}(?:村|屯|寨|组|小区|社区)/;
function isDoneTo({ left, right }: Mention): boolean {
  return WORKS.test(ending(left)) && !right.startsWith("的") && !PLACES.test(right);
}

/** A quantity that only says which things are meant: 产值超100亿元的企业, 亿元以上项目, 百亿级集群. */
export function isThreshold(mention: Mention): boolean {
  const { quantity, sentence, right, clauseRight, left } = mention;
  const after = sentence.slice(quantity.numberEnd, quantity.numberEnd + 16);
  if (shareAhead(mention) !== null) return false;
  if (isCostToldLast(mention) || isExtentReached(mention)) return false;
  if (saysOfWhich(mention) || isSizeOfThose(mention)) return true;
  // 甲、乙2个4千亿级: the size of those counted right before.
  if (
    mention.previous?.end === quantity.outerStart &&
    mention.previous.dimension === "count" &&
    CLASSED.test(sentence.slice(quantity.numberEnd))
  )
    return true;
  if (
    quantity.boundWords === "以上" &&
    /^[十百千万]+$/.test(quantity.tokens[0]?.text ?? "") &&
    SCALE_OF.test(right) &&
    !/(?:新增|培育|打造|建设|引进|发展|新建|形成|集聚)$/.test(left)
  )
    return true;
  const money = quantity.dimension === "money" || (!quantity.hasUnit && quantity.unit_mult >= 8);
  if (quantity.boundWords.endsWith("级")) return false;
  // 收入10万元以上的村占比达到80%、50万元以上占比30%: of which the share is told.
  if (money && /以[上下]/.test(quantity.boundWords) && SHARE_BEHIND.test(right)) return true;
  // 家庭年收入10—50万元群体比例: which of them the share is told of.
  if (money && quantity.bound === "range" && SHARE_OF_CLASS.test(right)) return true;
  // 80%以上的村集体收入破百万: the amount says which villages the share is of.
  if (isAmountOfShare(mention)) return true;
  if (PER_ONE.test(left) || isSizeOfCounted(mention)) return true;
  if (quantity.dimension === "count" && /具备$/.test(left) && ABILITY.test(clauseRight)) return true;
  if (
    quantity.dimension === "length" &&
    /^(?:范围内?|半径内?)?(?:全覆盖|覆盖率)/.test(right + after.slice(1))
  )
    return true;
  if (!quantity.hasUnit && quantity.unit_mult >= 3 && OF_PEOPLE.test(right)) return true;
  if (/^ ?(?:元)?(?:量)?级/.test(after)) return true;
  if (sentence.startsWith("级", quantity.end) && !sentence.startsWith("级差", quantity.end)) return true;
  if (/^[^，。；]{0,12}(?:基金|专项资金|引导资金|资金池|风险补偿)/.test(right)) return false;
  if (isAmountOfRule(mention)) return true;
  if (
    quantity.boundWords !== "" &&
    /以[上下]/.test(quantity.boundWords) &&
    REPLACED.test(mention.clauseLeft) &&
    /^(?:的|、|$)/.test(right) &&
    OF_OLD_THINGS.test(sentence.slice(quantity.end))
  )
    return true;
  if (isShareOfHelped(mention)) return true;
  if (isOneOfTwoSizes(mention)) return true;
  if (isPromisedShare(mention)) return false;
  if (isRateOfThose(mention)) return true;
  if (money && !/以上|左右/.test(quantity.boundWords)) {
    const tight = after.replace(/^ ?(?:元|人民币)/, "");
    if (CLASS_NOUN_TIGHT.test(tight) && !USED_FOR.test(tight)) return true;
  }
  // 甲园、乙园等23个50亿元以上，…; 8个50户以上村寨: the size of those counted right before.
  if (
    quantity.boundWords === "以上" &&
    mention.previous?.end === quantity.outerStart &&
    mention.previous.dimension === "count" &&
    (money ? right === "" : quantity.dimension === "household" && INHABITED.test(right))
  )
    return true;
  if (money && POWERS_ALONE.test(quantity.tokens[0]?.text ?? "") && mention.previous?.end === quantity.start)
    return true;
  if (money && /^ ?元?级/.test(sentence.slice(quantity.end, quantity.end + 3))) return true;
  if (!quantity.hasUnit && quantity.decimals > 0 && quantity.boundWords !== "" && /^的[一-龥]/.test(right))
    return true;
  if (money && /^的$/.test(right) && mention.next !== null) return true;
  // 年产50万瓶以上的30家: how much each of those counted makes or has.
  if (
    right === "的" &&
    /以[上下]/.test(quantity.boundWords) &&
    /^(?:count|household)$/.test(mention.next?.dimension ?? "") &&
    !nextIsInName(mention)
  )
    return true;
  if ((money || quantity.dimension === "person-time") && countsItsSubject(mention)) return true;
  if (isDoneByShare(mention)) return true;
  // 100亿元以上项目5个、50亿元以上15个: the amount right before a count is the size of what is counted.
  if (money && mention.next?.outerStart === quantity.end && mention.next.dimension === "count") return true;
  // 产值50亿—100亿元的达到10家: between which sizes those counted are.
  if (
    money &&
    quantity.bound === "range" &&
    mention.next?.dimension === "count" &&
    /^的(?:达到?|有|共)?$/.test(right)
  )
    return true;
  if (quantity.bound === "eq" || quantity.bound === "range") {
    return money && /^(?:元)?的/.test(right) && CLASS_NOUN.test(right);
  }
  if (
    !quantity.hasUnit &&
    quantity.unit_mult >= 3 &&
    /人口(?:规模)?(?:在|为|达到?|超过?|不足|约)*$/.test(left)
  )
    return true;
  const counted = quantity.dimension === "count" && !money;
  if (counted) return isYieldOfCounted(mention);
  // 户厕9000户以上、农村公墓12个: the next item of the list is no noun that this number qualifies.
  if (mention.next !== null && /^[、和及与][一-龥（）、]{2,}$/.test(right)) return false;
  // 粮食产量500亿斤左右、单位能耗…: a measure before the number closes an item of its own.
  if (right.startsWith("、") && MEASURED.test(left)) return false;
  // 推进约30万户农村污水处理工程: no class of size is told roughly.
  if (quantity.dimension === "household" && quantity.bound === "approx") return false;
  if (quantity.dimension === "household" && (WORKS_BEHIND.test(right) || isDoneTo(mention))) return false;
  if (!CLASS_NOUN.test(right === "" ? clauseRight.replace(/^[、和与及].*/, "") : right)) return false;
  if (/^(?:area|length)$/.test(quantity.dimension) && (WORKS.test(ending(left)) || LED_BY_WORKS.test(left)))
    return false;
  if (quantity.dimension === "person" || quantity.dimension === "person-time") {
    // 为不少于1万名城市老年人提供…: a bound before the number that no 的 follows bounds those served.
    if (quantity.outerStart < quantity.start && !right.startsWith("的") && SERVES.test(left)) return false;
    if (
      /(?:人才|人员|专家|骨干|职工|员工|青年|教师|医[生师]|工匠|带头人|领头雁|能人|明白人|经纪人|干部|[导联特]员|特派员|志愿者|律师|顾问)$/.test(
        right,
      )
    )
      return false;
    return /^的?(?:[一-龥]{0,4})(?:企业|(?<!农)村|社区|单位|学校|城市|小区|自然村|[自然村]{0,2}[屯寨]|聚居[点区]|居民点|安置[点区]|乡镇|机构|景区|街区|商圈|综合体|展馆|场馆|[博物图书科技文化]{2,3}馆|机场|口岸|枢纽|车站|超?大?班额|班级)/.test(
      right,
    );
  }
  if (quantity.dimension === "ratio") return isShareThatQualifies(mention);
  return true;
}
