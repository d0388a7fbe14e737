import type { Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";

/** 流域面积200平方公里以上河流, 营业面积千平方米以上的商场: the area of those meant. */
const AREA_OF_ONE = /(?:流域|集水|汇水|占地|建筑|营业|经营|单体)面积(?:在)?$/;

/** 工业企业（年用水量1万立方米及以上）用水定额管理: in brackets behind them, how large those meant are. */
const SIZED_IN_BRACKETS =
  /(?:企业|单位|用户|机构|项目|工程|建筑|灌区|水库|园区|小区|城市|电站|电厂|养殖场|县|村)[（(](?:年|日|单体)?[一-龥]{0,6}(?:用水量|用电量|能耗|消费量|产值|收入|规模|面积|人口|床位|装机|库容|产能|排放量|总?投资)$/;

/** 一次死亡3人以上道路运输事故: how many died in those meant. */
const IN_ACCIDENTS = /^(?:以上)?的?[^，。；\d]{0,10}(?:事故|火灾|灾害)/;

/** 年出栏500头以上规模养殖比例: how many animals those meant keep. */
const KEPT = /^(?:头|只|羽|匹)?(?:以上)?的?(?:规模)?(?:养殖|饲养)/;

/** 建设示范片50个、每个不少于1万亩; 组建队伍12支，每支不少于30人: how large each of those counted right before has to be. */
const EACH_OF_COUNTED =
  /^[、，（(]?每(?:个|片|块|处|座|方|点|家|支|所|站|间)(?:示范[片方点区]|队伍|团队|基地|中心|站点)?(?:规模|面积|建设面积|建筑面积|人数|人员)?(?:要|应|均|原则上)*$/;

/** 20个|100户以上集中居住区, 8个|千头以上、15个五百头以上养殖场, 1支|不少于30人的救援队: right behind the number of those counted, how large each is. */
function followsCount({ quantity, right, previous, next }: Mention): boolean {
  if (previous?.dimension !== "count" || previous.end !== quantity.outerStart) return false;
  if (/^(?:及?以[上下内])$/.test(quantity.boundWords))
    return /^的?[一-龥]{2,}/.test(right) || (/^[、和与及]$/.test(right) && next?.dimension === "count");
  return /^(?:不少于|不低于|不超过|至少|超过)/.test(quantity.boundWords) && /^的[一-龥]{2,}/.test(right);
}

/** 6个|投资|亿元以上、2个…: in front of the amount that each of those counted right before comes to. */
const AMOUNT_OF_EACH = /^(?:总?投资额?|年?产值|年?营收|(?:年?营业|销售)收入)$/;

/** 特色园20座（区域面积1000平米以上）: how large each of those counted right before is. */
const AREA_IN_BRACKETS = /^[（(](?:区域|占地|建筑|单体|用地|营业)?面积(?:在)?$/;

/** 销售过10亿元的中成药3个, 超1000亩的果园10个, 千亩以上示范基地10个: what each of those counted right behind passes. */
const SIZED = /^(?:money|area|length|mass|power|person|household)$/;
const AT_LEAST = /^(?:area|length|mass|power)$/;
function passesSize({ quantity, next, right }: Mention): boolean {
  if (next?.dimension !== "count") return false;
  if (quantity.bound === "gt")
    return (
      /^的[一-龥]{2,10}$/.test(right) &&
      (SIZED.test(quantity.dimension) || (!quantity.hasUnit && quantity.unit_mult >= 8))
    );
  return (
    quantity.boundWords === "以上" && AT_LEAST.test(quantity.dimension) && /^的?[一-龥]{2,10}$/.test(right)
  );
}

/** Whether a number says how large those meant are, or how many died in the accidents meant. */
export function isSizeOfThose(mention: Mention): boolean {
  const { quantity, left, right, sentence, previous, next } = mention;
  if (
    /^(?:area|person)$/.test(quantity.dimension) &&
    previous?.dimension === "count" &&
    EACH_OF_COUNTED.test(left)
  )
    return true;
  if (followsCount(mention) || passesSize(mention)) return true;
  if (previous?.dimension === "count" && AREA_IN_BRACKETS.test(left) && /以[上下]/.test(quantity.boundWords))
    return true;
  if (previous?.dimension === "count" && AMOUNT_OF_EACH.test(left) && right.startsWith("、"))
    return quantity.boundWords === "以上" && (quantity.dimension === "money" || quantity.unit_mult >= 8);
  if (quantity.dimension === "person")
    return /(?:死亡|伤亡|重伤|受伤|失踪)$/.test(left) && IN_ACCIDENTS.test(sentence.slice(quantity.end));
  if (quantity.bound === "range" && quantity.dimension === "area" && AREA_OF_ONE.test(left))
    return next?.dimension === "count" && /^的?[一-龥]{2,}$/.test(right);
  if (quantity.boundWords === "" || !/以[上下]/.test(quantity.boundWords)) return false;
  if (/(?:年?(?:出栏|存栏))$/.test(left) && KEPT.test(right)) return true;
  if (quantity.dimension === "area" && AREA_OF_ONE.test(left)) return /^的?[一-龥]{2,}/.test(right);
  return (
    /^[）)][一-龥]/.test(sentence.slice(quantity.end, quantity.end + 2)) &&
    SIZED_IN_BRACKETS.test(ending(sentence.slice(0, quantity.outerStart)))
  );
}

/** 年屠宰100万头以上企业5家: how much each of those counted does in a year. */
export function isYieldOfCounted({ quantity, left, right, next }: Mention): boolean {
  return (
    quantity.boundWords === "以上" &&
    next?.dimension === "count" &&
    /年(?:屠宰|出栏|存栏|加工|接待|处理|服务|销售|生产|产)[^，。；、]{0,6}$/.test(ending(left)) &&
    /^的?[一-龥]{0,8}(?:企业|合作社|基地|园区?|[场户村])$/.test(right)
  );
}
