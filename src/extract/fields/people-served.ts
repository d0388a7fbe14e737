import type { Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { type MeasureReading, measureReading } from "./measure-reading.js";

/** 对2000户家庭实施改造, 为1000条渔船安装…: those to whom something is done, and what. */
const OBJECT_OF_ACTION =
  /(?:^|[，、；：。.．\s）)]|将|计划)(?:免费)?(?:对|为|给|向|让|使|在|帮助)(?:全?[省市县区州](?:内|区)?|辖区内?|[山老库牧林矿]区|农村|城镇|居住在[^，。；]{1,12}的)?$/;
const ACTION =
  /^[^，。；]{1,36}?(?:进行|实施|开展|设立|布设|推行|提供|免费|植入|轮训|安装|新装|[加更][装换]|改造|完成|补齐|补足|解决|接入|配备|配发|适配|配置|发放|培训|建设|体检|筛查|救助|补助|做|住上|用上|喝上|吃上|脱贫|增收|就业|就近)/;

/** 为500名残疾人，有针对性地提供…: the clause behind says what. */
const ACTION_BEHIND =
  /^，(?:分批|免费|统一|集中|逐一|有针对性地?|[一-龥]{1,4}地)?(?:提供|开展|实施|进行|安装|配备|发放|组织)/;
/** 为65岁以上老年人、2万名环卫工人免费体检: the last of those served. */
const SERVED_LIST =
  /^[，；：。\s]*(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．])?(?:对|为|给|让|使|帮助)[^，。；]+、$/;
const ALL_SERVED = /^(?:household|person)$/;
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
  /^[，；：。、\s]*(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．])?(?:对|为|给)[^，。；、\d]{2,}(?:免费|提供|开展|实施|进行|接种|发放|安装|组织)[^，。；\d]{1,16}$/;
/** The measure of a number of those to whom something is done over the period; null where it tells of none. */
export function servedMeasure({
  quantity,
  sentence,
  left,
  clauseLeft,
  clauseRight,
  clauseEnd,
}: Mention): MeasureReading | null {
  const served = ALL_SERVED.test(quantity.dimension);
  const object = (served && SERVED_LIST.test(clauseLeft)) || OBJECT_OF_ACTION.test(ending(left));
  const behind = sentence.slice(clauseEnd, clauseEnd + 24);
  if (object && (ACTION.test(clauseRight) || ACTION_BEHIND.test(behind)))
    return measureReading("cumulative", "verb after the number");
  if (/^(?:person|household)/.test(quantity.dimension) && REACHED.test(left))
    return measureReading("cumulative", "惠及");
  if (quantity.dimension === "count" && TAKES_IN.test(left)) return measureReading("cumulative", "覆盖");
  if (/^person/.test(quantity.dimension) && SERVES.test(left)) return measureReading("cumulative", "served");
  return served && DONE_TO.test(left) ? measureReading("cumulative", left.slice(-2)) : null;
}
