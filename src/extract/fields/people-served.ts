import type { Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { NOUN_OF_DEED } from "./lexicon-measures.js";
import { type MeasureReading, measureReading } from "./measure-reading.js";

/** 对2000户家庭实施改造, 为1000条渔船安装…: those to whom something is done, and what. */
const OBJECT_OF_ACTION =
  /(?:^|[，、；：。.．\s）)]|将|计划)(?:免费)?(?:对|为|给|向|让|使|在|帮助)(?:全?[省市县区州](?:内|区)?|辖区内?|[山老库牧林矿城]区|农村|城镇|县城|居住在[^，。；]{1,12}的)?$/;
const ACTION =
  /^[^，。；]{0,36}?(?:进行|实施|开展|设立|布设|推行|提供|免费|植入|轮训|安装|新装|[加更][装换]|改造|完成|补齐|补足|解决|接入|配备|配发|适配|配置|发放|购买|投保|缴纳|代缴|代办|办理|建立|建档|赠送|上门|巡访|探访|慰问|培训|建设|体检|筛查|接种|救助|补助|补贴|资助|做|提档|升级|整治|修缮|加固|[住用喝吃通装]上|脱贫|增收|就业|就近)/;

/** 为500名残疾人，有针对性地提供…: the clause behind says what. */
const ACTION_BEHIND =
  /^，(?:分批|免费|统一|集中|逐一|有针对性地?|[一-龥]{1,4}地)?(?:提供|开展|实施|进行|安装|配备|发放|组织)/;
/** 为65岁以上老年人、2万名环卫工人免费体检: the last of those served. */
const SERVED_LIST =
  /^[，；：。\s]*(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．])?(?:对|为|给|让|使|帮助)[^，。；]+、$/;
const ALL_SERVED = /^(?:household|person)$/;
/** 促进|12万就业困难人员实现就业, 帮助|3000名失业人员再就业: what so many come to with help. */
const HELPED = /(?:促进|帮助|推动|助推|助力|引导|组织|扶持|支持|实现|确保|保障)$/;
const COMES_TO =
  /^[^，。；]{0,24}?(?:就业|创业|增收|参保|脱贫|上岗|返岗|返乡|转岗|务工|就学|入学|入园|入托|复学|康复|取证|持证)(?!率|困难|援助|服务|培训|岗位|指导)/;
/** 展示开放|3座古建筑: what is opened to the public. */
const OPENED = /(?:展示|布展|免费|修缮)开放(?:农村|城区|县城|城镇|乡村|山区)?$/;
/** 受训人数, 参赛人次. */
const TOOK_PART =
  /(?:受训|参训|受检|参检|参赛|参展|受助|受教|就诊|送训)(?:总?人[数次]|学员|人员|[教医]师|职工|群众|[一-龥]农|农民|学生|干部|工人)?(?:达到?)?$/;
/** 两癌免费检查100万人: the last word says what is done to them. */
const DONE_TO = /(?:检查|筛查|体检|救助|培训|救治|监测|接种|再就业|困难人员(?:实现)?就业|转移就业)$/;
/** 安全建设惠及群众40万人. */
const REACHED =
  /(?:惠及|受益|惠泽)(?:各类)?(?:群众|居民|人口|农民|农户|人数|学生|师生|家庭|职工)?(?:达到?|超过?|约)?$/;

/** “智赋”行动覆盖企业2.5万家. */
const TAKES_IN =
  /(?:行动|工程|计划|服务|培训|政策)(?:覆盖|惠及|带动)(?:企业|农户|园区|商户|经营主体|学校|小区|社区)$/;

/** 为适龄女孩免费接种疫苗25万人, 对老年人开展筛查8万人次: what is done to whom stands before their number. */
const SERVES =
  /^[，；：。、\s]*(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．])?(?:免费)?(?:对|为|给|向)[^，。；、\d]{2,}(?:免费|提供|开展|实施|进行|接种|发放|配发|赠送|捐赠|配送|开放|购买|投保|办理|建档|安装|组织|上门|巡访)[^，。；\d]{0,16}$/;
/** The measure of a number of those to whom something is done over the period; null where it tells of none. */
export function servedMeasure(mention: Mention): MeasureReading | null {
  const { quantity, sentence, left, clauseLeft, clauseRight, clauseEnd } = mention;
  const served = ALL_SERVED.test(quantity.dimension);
  const object = (served && SERVED_LIST.test(clauseLeft)) || OBJECT_OF_ACTION.test(ending(left));
  const behind = sentence.slice(clauseEnd, clauseEnd + 24);
  if (object && (ACTION.test(clauseRight) || ACTION_BEHIND.test(behind)))
    return measureReading("cumulative", "verb after the number");
  if (/^(?:person|household)/.test(quantity.dimension) && REACHED.test(left))
    return measureReading("cumulative", "惠及");
  if (quantity.dimension === "count" && TAKES_IN.test(left)) return measureReading("cumulative", "覆盖");
  if (/^(?:person|count|household)/.test(quantity.dimension) && SERVES.test(left))
    return measureReading("cumulative", "served");
  if (/^person/.test(quantity.dimension) && TOOK_PART.test(left))
    return measureReading("cumulative", "took part");
  if (/^(?:person|count)/.test(quantity.dimension) && HELPED.test(left) && COMES_TO.test(clauseRight))
    return measureReading("cumulative", left.slice(-2));
  if (quantity.dimension === "count" && OPENED.test(left)) return measureReading("cumulative", "开放");
  return served && DONE_TO.test(left) ? measureReading("cumulative", left.slice(-2)) : null;
}

/** 覆盖企业, 带动农户, 培训学员: what reaches so many at the head of an item; 服务业企业, 培训基地 are things. */
const REACHES_THOSE =
  /^[，、]?(?:[^，。；]{0,4})?(?:覆盖|辅导|服务(?!(?<=(?:科技|技术|信息|物业|家政|养老|商务|数字|数据|软件|专业|文化|金融|中介|法律|检测|人力资源|生产性|生活性|农业)服务)企业|[业等贸外平中机站网设体能消型基点区商队团员圈]|[一-龥]{0,4}(?:站|点|基地|平台|机构|设施|大厅|窗口|专区|综合体|联盟)$)|带动|培训(?!基地|机构|中心|学校|平台|站|点)|惠及|受益)/;
/** A rate, an amount or a state that is told with such a word. */
const NOT_REACHED =
  /率|面积|达到$|(?:产值|收入|规模|总量|增加值)$|[级镇村乡区县市]服务|(?:网络?|信号|宽带|5G|光网)覆盖/;

/** Whether a number says how many are reached, served, trained or drawn along. */
export function reachesThose({ left, quantity }: Mention): boolean {
  return (
    REACHES_THOSE.test(left) &&
    quantity.dimension !== "ratio" &&
    !NOT_REACHED.test(left) &&
    !NOUN_OF_DEED.test(left)
  );
}
