import type { Mention } from "../sentence/mention.js";
import { PEOPLE, PEOPLE_BEFORE } from "../sift/lexicon-context.js";
import { isRank } from "../sift/other-names.js";
import { perPersonUnit, ratioUnitOf } from "../subject/per-head-units.js";
import type { Subject } from "../subject/subject.js";
import { benefitUnit } from "./benefit-unit.js";
import { isProportion } from "./proportion.js";

/** 30万|困难老年人家庭: homes, whoever lives there. */
const HOMES = /^(?:以上|左右)?的?[一-龥]{0,10}?(?:家庭(?!医生|农场|教育|病床)|农户|脱贫户|困难户|居民户)/;

const ENTERPRISE =
  /企业|公司|[“"]?小巨人|单项冠军|个体工商户|个体户|市场主体|商事主体|经营主体|商户|合作社|家庭农场|“四上”|限上|限额以上|法人单位|工厂|车间|瞪羚|独角兽|龙头|升规|个转企|首贷户|入规|纳规|升限|入统|纳统/;

/** 资金达到1千万: an amount printed without 元. */
const MONEY =
  /(?:资金|投资额?|收入|产值|营收|贷款|经费|基金|税收|交易额|销售额)(?:达到?|突破|超过?|为|至|到)?$/;

/** 产业规模过千亿, 进出口总额突破百亿: hundreds of millions of what is reckoned in money. */
const MONEY_OF_SIZE =
  /(?:产业|经济|集群|规模|产值|总值|总量|总额|进出口|资产|存款|贷款|余额|零售额?|消费|贸易额?|增加值|利润|营收|收入|投资|资金|财政|税收|外资|GDP)[^，。；\d]{0,8}$/;

/** 种植规模30亿棒: a measure word that no list knows stands behind the number, which is then no money. */
const MEASURE_WORD =
  /^(?!级|左右|上下|以[上下内]|大关|规模|元|产|目标|水平|台阶|美|港|欧|日)[一-龥]{1,2}(?:$|[，。；、）)])/;

/** 万元工业增加值用水量, 单位GDP能耗: what is used for so much output. */
const PER_OUTPUT =
  /(?:万元|单位)(?:GDP|(?:地区|国内)?生产总值|(?:规模以上|规上)?工业增加值|(?:工业)?产值)[^，。；、\d]{0,8}$/;
/** 亩均税收, 亩均投资强度: money for each mu. */
const PER_MU = /(?<![“"])亩均[^，。；、\d]{0,8}$/;
const OF_OUTPUT: Readonly<Record<string, string>> = { m3: "m3-per-10k-CNY", tce: "tce-per-10k-CNY" };

/** 供电煤耗降至300克/千瓦时: reckoned in standard coal. */
const COAL_USE = /煤耗[^，。；、\d]{0,8}$/;

/** 标准厂房10万方: floor space, of which 方 is a square metre. */
const FLOORS =
  /(?:厂房|用房|住房|房屋|安置房|校舍|宿舍|公寓|楼宇|写字楼|办公楼|商铺|商业街|车间|展馆|场馆|综合体|建筑|(?:众创|办公|商业|产业|创新|孵化)(?:空间|载体))/;
const FLOORS_BEFORE = new RegExp(`${FLOORS.source}(?:总?面积)?(?:达到?|超过?|突破|约)?$`);
const FLOORS_BEHIND = new RegExp(`^(?:以上|左右)?的?[一-龥]{0,6}${FLOORS.source}`);

/** Of what 块 is yuan. */
const SPOKEN_OF_MONEY = /[钱价费薪款额资金元补贴]|收入|标准|工资|门票|成本/;

/** Whether a name is that of enterprises or other traders, which 户 counts like 家. */
export const isOfTraders = (name: string): boolean => ENTERPRISE.test(name);

/** Whether 户 counts enterprises or other traders rather than households: 专精特新企业达到50户. */
function countsEnterprises(mention: Mention, phrase: string): boolean {
  return (
    ENTERPRISE.test(phrase) ||
    ENTERPRISE.test(mention.left.slice(-30)) ||
    (/^[，、]?其中/.test(mention.left) && ENTERPRISE.test(mention.segmentLeft.slice(-60))) ||
    (!/家庭|农户|居民|住房|家户|人口/.test(mention.left) && ENTERPRISE.test(mention.clauseLeft.slice(-40)))
  );
}

/** Whether an item of a list goes on with the denominator of the one before: 每千人口医师数3人、护士数3.6人. */
function sharesDenominator({ quantity, left }: Mention): boolean {
  return (
    /^(?:count|person)$/.test(quantity.unit) &&
    /^[、和及与]/.test(left) &&
    (/量$/.test(left) || quantity.decimals > 0 || (/数$/.test(left) && quantity.value < 100))
  );
}

/**
 * The unit of a target: the printed one, unless the words around the number say more (a denominator, an index, a rank).
 * `carried` is the denominator of the item right before it in the list, null where it has none.
 */
export function unitOf(mention: Mention, subject: Subject, carried: string | null): string {
  const { quantity, left } = mention;
  if (subject.ratioUnit !== null) return subject.ratioUnit;
  if (carried !== null && sharesDenominator(mention)) return carried;
  if (quantity.unit === "household" && /户厕$/.test(left)) return "count";
  if (quantity.unit === "household" && countsEnterprises(mention, subject.phrase))
    return ratioUnitOf(left) ?? "count";
  const benefit = benefitUnit(mention, subject.phrase);
  if (benefit !== null) return benefit;
  const each = perPersonUnit(quantity.unit);
  if (each !== null && /[人生]均[^，。；、]{0,12}$/.test(left)) return each;
  // 集成电路产量800亿块: pieces; money in speech is said of money.
  if (quantity.unit === "CNY" && quantity.unit_printed?.endsWith("块") && !SPOKEN_OF_MONEY.test(left))
    return "count";
  if (quantity.unit === "m3" && /^[十百千万亿]*方$/.test(quantity.unit_printed ?? ""))
    return FLOORS_BEFORE.test(left) || FLOORS_BEHIND.test(mention.right) ? "m2" : "m3";
  const ofOutput = OF_OUTPUT[quantity.unit];
  if (ofOutput !== undefined && PER_OUTPUT.test(left)) return ofOutput;
  if (quantity.unit === "g-per-kWh" && COAL_USE.test(left)) return "gce-per-kWh";
  if (quantity.unit === "CNY" && (PER_MU.test(left) || PER_MU.test(subject.phrase))) return "CNY-per-mu";
  if (quantity.unit === "CNY" && /生产率(?:达到?|为|至|到)?每人$/.test(left)) return "CNY-per-person";
  if (!quantity.hasUnit) {
    if (quantity.unit_mult >= 3 && MONEY.test(left)) return "CNY";
    if (/人次$/.test(subject.phrase)) return "person-time";
    if (quantity.unit_mult === 0 && isProportion(subject.phrase)) return "times";
    if (/人次(?:达到?|突破|超过?|为|至)?$/.test(left)) return "person-time";
    if (quantity.unit_mult >= 3 && /人数$/.test(left)) return "person";
    if (
      quantity.unit_mult >= 8 &&
      quantity.unit === "count" &&
      MONEY_OF_SIZE.test(left) &&
      !MEASURE_WORD.test(mention.right)
    )
      return "CNY";
    if (HOMES.test(mention.right)) return "household";
    if (quantity.unit_mult >= 3 && (PEOPLE.test(mention.right) || PEOPLE_BEFORE.test(left))) return "person";
    if (/(?:指数|得分|评分|满意度)[^，。；]{0,6}$/.test(left) && !isRank(mention)) return "index-point";
    if (quantity.value === 0 && /(?:比例|占比|比重|率)(?:为|降至|降到|控制在)?$/.test(left)) return "percent";
  }
  return isRank(mention) ? "rank" : quantity.unit;
}
