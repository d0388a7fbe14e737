import type { Mention } from "../sentence/mention.js";
import { LEVELS } from "./tier.js";

/** 400亿级1个, behind 500亿级园区2个. */
const SIZED =
  /^(?:超过?|过)?[\d.一二三四五六七八九十百千万亿]+元?(?:[-—~～至到][\d.]+[万亿]+元?)?(?:级|以上|以下)?的?$/;
const LOWER_SIZE = /\d[\d.]*[万亿]*元?[-—~～至到](?=\d[\d.]*[万亿]+元)/;
/** 50亿—100亿元: between two sizes, of which neither is the least. */
const BETWEEN_SIZES = /[万亿]*元?[-—~～至到][\d.]+[万亿]+元?的?$/;
/** 收入100万元以上的村, behind 收入20万元以上的村. */
const HAVING = /^\d[\d.]*[万亿]?元(?:以上|以下)?的([^\d]{1,6})$/;
/** 超亿元的企业, 过100亿元的集群, behind 营收超百亿元的企业. */
const OVER_SIZE = /^(?:超过?|过|突破)[\d.一二三四五六七八九十百千]*[万亿]+元的([^\d]{1,6})$/;
const MEASURED_OVER = /^(\D{2,}?)(?:超过?|过|突破)[\d.一二三四五六七八九十百千]*[万亿]+元的(.+)$/;
/** What has an output or an income as those before have. */
const HAS_SIZE = /(?:企业|园区?|集群|产业链|基地|[县镇村]|品牌|市场|平台)$/;
/** 50万元以上占比, behind 收入10万元以上的村占比. */
const SHARE_OF_SIZE = /^(\d[\d.]*[万亿]*元(?:以上|以下))的?(?:占比|比重|比例)$/;
const SIZED_SHARE = /^(\D{2,}?)(?:超过?|过)?\d[\d.]*[万亿]*元(?:以上|以下)(的?.*(?:占比|比重|比例))$/;
const OF_SIZE =
  /^(?:((?:年|主营业务|营业|销售|总)*(?:产值|收入|营收|投资|销售额|交易额|(?:进出口|出口|进口|零售|纳税|营业)额|税收|利润|保费|市值|规模))超?过?|([^\d一二三四五六七八九十百千万亿级]{2,10}销售)(?:超过?|过|突破)|[^\d一二三四五六七八九十百千万亿]{0,6}超过?)?[\d.一二三四五六七八九十百千万亿]+元?(级|以上|以下)?的?(.{2,})$/;
/** 百亿元县市区, 50亿元至100亿元企业: a size and those that have it. */
const SIZED_THING =
  /^(?:\d[\d.]*|[一二三四五六七八九十百千]+)?[万亿]+元(?:[至到—-](?:\d[\d.]*|[一二三四五六七八九十百千]+)?[万亿]+元)?(?:级|以上|以下)?的?[一-龥]{2,10}$/;
/** 旅游总收入千亿元地级市: what of those has the size. */
const MEASURED_SIZE =
  /^([一-龥]{0,10}(?:收入|产值|营收|销售额|交易额|成交额|零售额|投资|税收|规模|增加值))(?:超过?|过|突破|达到?)?(?:\d[\d.]*|[一二三四五六七八九十百千]+)?[万亿]+元(?:级|以上|以下)?的?[一-龥]+$/;
/** The size that ends 产值超过50亿元. */
const SIZE_AT_END = /[\d.一二三四五六七八九十百千万亿]+元?$/;
const LISTED = /^[、，和及与]/;
const AMONG = /^[，（]?其中/;
const SIZED_FIRMS =
  /^(?:年?(?:产值|营收|营业收入|主营业务收入)?(?:超过?|过)?)?\d[\d.]*[万亿]+元(?:级|以上)?的?企业$/;
/** 规模以上食品企业: enterprises of a kind, without the size that the law reckons by. */
const FIRMS = /^(?:规模以上|规上|各类)?((?!工业企业|规模以上|规上)[一-龥]{2,10}企业)(?:数量|总数)?$/;

/** 千吨级, 300张床以上, 110千伏及以上: how much one of the things holds or does, alone or before the thing. */
const BULK =
  /^(?:\d[\d.]*[十百千万]*|[一二三五十百千万]+)(?:吨|千瓦|兆瓦|千伏|平方米|张床|公里|公顷|亩|人|立方米|标箱)(?:级)?(?:及?以[上下])?的?(?=$|.{2,})/;
const isBulk = (words: string): boolean => BULK.exec(words)?.[0] === words;

/** 省级平台 behind 国家级工业互联网平台: another level of the same kind of thing. */
const LEVELLED = new RegExp(`^(${LEVELS}级(?:及?以上)?)(.{2,})$`);

/** 涉茶国家级龙头企业: which of those that a level is told of. */
const NARROWED_LEVEL = new RegExp(`^([^级]{2,10}?)${LEVELS}级(?:及?以上)?(.{2,})$`);

/** 4A级: a grade of what was counted before. */
export const A_GRADE = /^(?:[1-5]?A+|[甲乙丙丁]|[一二三四五]|[B-E])级$/;
/** 三级甲等, behind 三级妇幼保健院. */
const HOSPITAL_GRADE = /^(?:[一二三]级)?[甲乙丙]等$|^[二三]甲$/;
const OF_HOSPITALS = /^(?:[一二三]级(?:[甲乙丙]等)?|[二三]甲)(?:及?以上)?(?!及?以上)(.{2,})$/;
/** The grade within what was counted before, and the kind of those that have grades. */
const WITH_GRADE = /^(.*?)(?:[1-5]?A+|[甲乙丙丁]|(?<!分)[一二三四五]|[A-E])级(.{2,})$/;
const OF_GRADES = /^高?(?:星级|等级|分级)(.{2,})$/;

/** Another grade or level of the thing before (4A级 behind 5A级旅游景区); null where the name is none. */
export function ofOtherGrade(name: string, earlier: string, left: string): string | null {
  const graded = A_GRADE.test(name) ? WITH_GRADE.exec(earlier) : null;
  const hospitals = HOSPITAL_GRADE.test(name) ? OF_HOSPITALS.exec(earlier)?.[1] : undefined;
  if (hospitals !== undefined) return name + hospitals;
  const above = /级(及?以上)[^级]{0,4}$/.exec(left)?.[1] ?? "";
  if (graded !== null) return `${graded[1]}${name}${above}${(graded[2] ?? "").replace(/^及?以上/, "")}`;
  const kinds = A_GRADE.test(name) ? OF_GRADES.exec(earlier)?.[1] : undefined;
  if (kinds !== undefined) return name + kinds;
  const levelled = LEVELLED.exec(name);
  const kind = levelled === null ? undefined : LEVELLED.exec(earlier)?.[2];
  if (levelled !== null && kind?.endsWith(levelled[2] ?? "") === true) return `${levelled[1]}${kind}`;
  // 涉茶国家级龙头企业5家、省级龙头企业100家: what stands before the one level holds for the other.
  const narrowed =
    levelled === null || kind !== undefined || !/^[、和及与]/.test(left)
      ? null
      : NARROWED_LEVEL.exec(earlier);
  if (narrowed !== null && narrowed[2] === levelled?.[2]) return `${narrowed[1]}${name}`;
  return null;
}

/** Those of another size among the things before (400亿级 behind 500亿级园区); null where the name is no size. */
export function ofOtherSize(name: string, earlier: string, mention: Mention): string | null {
  const sized = SIZED.test(name) ? OF_SIZE.exec(earlier.replace(LOWER_SIZE, "")) : null;
  if (sized !== null) {
    // 产值超过50亿元的3家、超过30亿元的5家: of what all of them are is told nowhere.
    if (/^[十百千万亿]*元?$/.test(sized[4] ?? ""))
      return `${earlier.replace(SIZE_AT_END, "")}${name.replace(/^(?:超过?|过)/, "")}`;
    const own = /(?:以上|以下)(?=的?(?:达到?|有|突破|超过?)?$)/.exec(mention.left)?.[0] ?? sized[3] ?? "";
    const over = /^超|^过/.test(name) ? "" : (/超过?(?=\d)/.exec(mention.left)?.[0] ?? "");
    if (BETWEEN_SIZES.test(name)) return `${sized[1] ?? sized[2] ?? ""}${name.replace(/的$/, "")}${sized[4]}`;
    return `${sized[1] ?? sized[2] ?? ""}${over}${name}${/[级上下]$/.test(name) ? "" : own}${sized[4]}`;
  }
  // 旅游收入百亿元县3个、十亿元乡镇20个: what has the size is told of the first alone.
  const measure =
    SIZED_THING.test(name) && LISTED.test(mention.left) ? MEASURED_SIZE.exec(earlier)?.[1] : undefined;
  if (measure !== undefined) return measure + name;
  // 规模以上食品企业200家，其中10亿元以上企业30家: those of a size among enterprises of a kind.
  const kind = SIZED_FIRMS.test(name) && AMONG.test(mention.left) ? FIRMS.exec(earlier)?.[1] : undefined;
  if (kind !== undefined) return name.replace(/企业$/, "") + kind;
  const size = SHARE_OF_SIZE.exec(name)?.[1];
  const share = size === undefined ? null : SIZED_SHARE.exec(earlier);
  if (share !== null) return `${share[1]}${size}${share[2]}`;
  const over = OVER_SIZE.exec(name)?.[1];
  const first = over === undefined ? null : MEASURED_OVER.exec(earlier);
  if (
    first !== null &&
    over !== undefined &&
    (first[2]?.endsWith(over) === true || (LISTED.test(mention.left) && HAS_SIZE.test(over)))
  )
    return `${first[1]}${name}`;
  const having = HAVING.exec(name)?.[1];
  const what =
    having === undefined ? null : /^(\D{2,}?)(超过?|过)?\d[\d.]*[万亿]?元(?:以上|以下)?的(.+)$/.exec(earlier);
  if (what !== null && having?.startsWith(what[3] ?? "-") === true)
    return `${what[1]}${what[2] ?? ""}${name}`;
  // 泊位30个，其中千吨级以上20个: those of a size among the same.
  if (isBulk(name) && !isBulk(earlier) && mention.previous?.unit === mention.quantity.unit) {
    const above = /级$/.test(name) ? (/及?以[上下]$/.exec(mention.left)?.[0] ?? "") : "";
    return name + above + earlier.replace(BULK, "");
  }
  return null;
}
