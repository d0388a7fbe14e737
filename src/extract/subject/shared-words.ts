import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { HANDLED, handledThere, PLACE_THAT_HANDLES } from "./goods-handled.js";
import { partHead } from "./measure-heads.js";
import { likeFirst, ofDoer, ofOtherSchool, ofProgramme, partOfKind } from "./parts-of-counted.js";
import { kindOfPlace, PART_BEFORE, PLACE_ALONE } from "./places-alone.js";
import { withListedMeasure, withRebuiltThing } from "./shared-measure.js";
import { ofOtherPersons } from "./shared-persons.js";
import { withWholeBefore } from "./shares-of-one.js";
import { LEVELS } from "./tier.js";

/** 单位工业增加值能耗、用水量: what the later ones are measured per. */
const PER_UNIT =
  /^.*?(单位[^，、]{1,10}?)(?:综合)?(?:能耗|能源消耗|电耗|水耗|物耗|用水量|二氧化碳|碳排放|建设用地)/;
const INTENSITY =
  /^(?:能耗|电耗|水耗|物耗|用水量|(?:二氧化)?碳排放量?|碳排放强度|污染物排放|建设用地(?:使用)?面积)$/;
/** 规模以上工业企业新产品销售收入占比…、研发强度…: the later ones are of the same enterprises. */
const OF_WHOM = /^(?:全省|全市)?(?:规模以上|规上)(?:工业|制造业|服务业)?企业/;
const OF_ENTERPRISES =
  /^(?:研发(?:投入|经费投入)?强度|(?:R&D|研发)(?:经费)?(?:支出|投入)|研发(?:活动|机构)覆盖率|新产品(?:销售收入|产值)占比|利润率|劳动生产率|营业收入利润率)$/;
/** 无害化处理率, behind 生活垃圾回收利用率: what is done to the same thing. */
const DEED_RATE = /^(?:无害化|资源化|综合|集中|分类|安全)*(?:回收利用|回收|处理|处置|利用|收集|收运)率$/;
const RATE_OF =
  /^(.{2,}?)(?:无害化|资源化|综合|集中|分类|安全)*(?:回收利用|回收|处理|处置|利用|收集|收运)率$/;
/** 认证面积, behind 绿色食品认证产品: the word that both hold says of what. */
const ECHOED = /^([一-龥]{2})(?:面积|数量|规模|金额|人数|产值|收入|总?额)$/;
const TYPE_ALONE = /^[一-龥]{2,4}型$/;
const PROJECTS = /(?<=.{2})项目$/;
const DISTINCTION = /^(?:代表性|示范|试点|标杆|典型|优秀|优质|重点(?=[村镇乡县区街]{1,2}$))/;
/** 400亿级1个, behind 500亿级园区2个. */
const SIZED = /^(?:超过?|过)?[\d.一二三四五六七八九十百千万亿]+元?(?:级|以上|以下)?的?$/;
/** 收入100万元以上的村, behind 收入20万元以上的村. */
const HAVING = /^\d[\d.]*[万亿]?元(?:以上|以下)?的([^\d]{1,6})$/;
/** 50万元以上占比, behind 收入10万元以上的村占比. */
const SHARE_OF_SIZE = /^(\d[\d.]*[万亿]*元(?:以上|以下))的?(?:占比|比重|比例)$/;
const SIZED_SHARE = /^(\D{2,}?)(?:超过?|过)?\d[\d.]*[万亿]*元(?:以上|以下)(的?.*(?:占比|比重|比例))$/;
const OF_SIZE =
  /^(?:((?:年|主营业务|营业|销售|总)*(?:产值|收入|营收|投资|销售额|交易额|市值|规模))超?过?|[^\d一二三四五六七八九十百千万亿]{0,6}超过?)?[\d.一二三四五六七八九十百千万亿]+元?(级|以上|以下)?的?(.{2,})$/;
const WHO = /(?:企业|园区|单位|县|市|区|学校|机构|村|乡镇|行业)$/;

/** “省内通办”, behind “跨省通办”事项: another one of the things. */
const QUOTED_ALONE = /^“[^“”]{2,12}”$/;
const QUOTED_THING = /^“[^“”]{2,12}”([一-龥]{2,6})$/;
/** A级物流企业900家、其中5A级企业30家: the grade is of the same kind of thing. */
const GRADED = /^([^级]{1,5}级(?:及?以上)?)(.{2,4})$/;

/** 省级平台 behind 国家级工业互联网平台: another level of the same kind of thing. */
const LEVELLED = new RegExp(`^(${LEVELS}级(?:及?以上)?)(.{2,})$`);

/** 4A级: a grade of what was counted before. */
const A_GRADE = /^(?:[1-5]?A+|[甲乙丙丁]|[一二三四五]|[B-E])级$/;
/** The grade within what was counted before, and the kind of those that have grades. */
const WITH_GRADE = /^(.*?)(?:[1-5]?A+|[甲乙丙丁]|(?<!分)[一二三四五]|[A-E])级(.{2,})$/;
const OF_GRADES = /^高?(?:星级|等级|分级)(.{2,})$/;

/** 示范平台 behind 示范企业: another kind of thing with the same distinction. */
const OF_KIND = "(?:企业|平台|项目|园区|基地|工厂|车间|社区|街区|集群|单位|城市|工程|[村镇县区])";
const KIND_ALONE = new RegExp(`^${OF_KIND}$`);
const DISTINGUISHED = new RegExp(`^(.{2,}(?:示范|试点|标杆|典型|先行))${OF_KIND}$`);

/** 其中东山市80%，西山市75%: what 其中 begins, and a territory alone behind it. */
function isPart(name: string, { left, segmentLeft }: Mention): boolean {
  return (
    /其中|^，?其他/.test(left) ||
    (/^、/.test(left) && /其中[^，；]*$/.test(segmentLeft)) ||
    (PLACE_ALONE.test(name) && /其中[^；]*，[^，；]*$/.test(segmentLeft))
  );
}

const DISTINGUISHED_ALONE = new RegExp(`^(${LEVELS}级(?:及?以上)?)?(?:示范|标杆|典型|样板)[社场园店站馆院]$`);
const INVESTED = /(?:固定资产)?投资$/;
const LONGEST_PART = 8;
/** 城区急救半径4公里，农村12公里: what is measured in the one place is measured in the other. */
const SAME_MEASURE = /(?:半径|距离|标准|时间|时长|周期|价格|费用|间距|密度|面积)$/;
const isAlike = ({ previous, quantity }: Mention): boolean => previous?.dimension === quantity.dimension;
/** 畜禽规模养殖占比75%，其中生猪80%: a class of things, and what is told of each of them. */
const CLASS =
  /^(?:主要)?(?:畜禽|生猪|家禽|肉牛|奶牛|肉羊|水稻|小麦|玉米|油菜|大豆|农作物|粮食作物|粮油作物|农产品|医疗机构)(.{3,}(?:率|比例|比重|占比))$/;
const WAY = /^(?:网上|网络|线上|线下|直播|跨境)$/;

const HOLDERS = /(?:机构|机关|单位|企业|学校|医院|园区|机场|车站|景区|社区)$/;
const RATE_OF_HOLDERS =
  /^([一-龥]{0,6}(?:机构|机关|单位|企业|学校|医院|园区|机场|车站|景区|社区))([^占]{3,}率)$/;
/** What a part of a whole is called: 其中新能源汽车90万辆 of 汽车产量280万辆 is 新能源汽车产量; null where the name stands alone. */
function ofWhole(name: string, whole: string, { previous, quantity }: Mention): string | null {
  if (previous === null || previous.dimension !== quantity.dimension) return null;
  const [, grade = "", kind = ""] = GRADED.exec(name) ?? [];
  const things = kind === "" ? undefined : /^[^级]{1,5}级(?:及?以上)?(.{3,})$/.exec(whole)?.[1];
  if (things?.endsWith(kind) === true) return grade + things;
  if (PLACE_ALONE.test(name)) return name + (kindOfPlace(name) ? whole.replace(PART_BEFORE, "") : whole);
  const handled = PLACE_THAT_HANDLES.test(name) ? HANDLED.exec(whole)?.[0] : undefined;
  if (handled !== undefined) return name + handled;
  // 合作社8万个，其中示范社500个: those with a distinction among the same.
  const [alone, level = ""] = DISTINGUISHED_ALONE.exec(name) ?? [];
  if (alone !== undefined && whole.endsWith(alone.slice(-1)))
    return level + whole + alone.slice(level.length);
  // 国省道提质改造3000公里，其中干线2000公里: what is done to the whole is done to its parts.
  const deed =
    partHead(name).head === "" && name.length <= LONGEST_PART ? DONE_TO.exec(whole)?.[2] : undefined;
  if (deed !== undefined && previous.unit === quantity.unit && !withoutLead(name, 0).verb) return name + deed;
  const { thing, head } = partHead(whole);
  // 网上零售额5000亿元，其中实物商品4000亿元: how goods are sold is no thing.
  if (WAY.test(thing) && partHead(name).head === "") return name + whole;
  if (thing.length >= 2 && name !== thing && name.endsWith(thing)) return name + head;
  // 固定资产投资6000亿元，其中公路4500亿元: the same measure of a part.
  const kindred = partOfKind(name, whole.replace(/(?<=.{2})(?:总数|总量|数量|总户数|家数)$/, ""));
  if (kindred !== null) return kindred;
  // 公共机构节水型单位建成率50%，其中省直机关100%: the same rate of other holders.
  const [, holder, rate] = RATE_OF_HOLDERS.exec(whole) ?? [];
  if (
    holder !== undefined &&
    rate !== undefined &&
    quantity.dimension === "ratio" &&
    HOLDERS.test(name) &&
    name !== holder
  )
    return name + rate;
  // 既有建筑节能改造面积800万平方米，其中公共建筑300万平方米: another kind of the thing within the name.
  const within = name.length >= 4 && name.length <= 8 && head !== "" ? thing.indexOf(name.slice(-2)) : -1;
  if (
    within >= 0 &&
    thing.length - within > 3 &&
    partHead(name).head === "" &&
    !name.startsWith(thing.slice(0, 2))
  )
    return name + whole.slice(within + 2);
  const invested = quantity.dimension === "money" ? INVESTED.exec(whole)?.[0] : undefined;
  return invested !== undefined && partHead(name).head === "" && !/(?:[金资款]|投入)$/.test(name)
    ? name + invested
    : null;
}

/** 大型水库除险加固8座、中型水库30座: what is done to the one kind is done to the other; null where the kinds or the units differ. */
function withDeedBefore(name: string, before: string, { left, previous, quantity }: Mention): string | null {
  const [, thing, deed] = DONE_TO.exec(before) ?? [];
  if (thing === undefined || deed === undefined || !/^[、和及与]/.test(left)) return null;
  const alike =
    name !== thing &&
    (name.slice(-2) === thing.slice(-2) ||
      (name.startsWith(thing.slice(0, 2)) && partHead(name).head === "")) &&
    name.length <= thing.length + 4;
  return alike && previous?.unit === quantity.unit ? name + deed : null;
}
const DONE_TO =
  /^(.{3,}?)((?:除险加固|提质|节能|超低排放|清洁化?|绿色|智能化|数字化|适老化|标准化|提标|达标)*(?:除险加固|改造|整治|治理|修复|修缮|更新|升级改造|改造提升))$/;

/** 单位工业增加值用水量 of 用水量 behind 单位工业增加值能耗; null where the name is no intensity or nothing says per what. */
export function withSharedUnit(name: string, before: string): string | null {
  const per = INTENSITY.test(name) ? PER_UNIT.exec(before)?.[1] : undefined;
  return per === undefined ? null : per + name;
}

/** A name with what the item before it in the list said for both. */
export function withShared(name: string, before: string, mention: Mention, ratio: boolean): string {
  const earlier = withoutLead(before).name;
  const quoted = /^[、和及与]/.test(mention.left) ? QUOTED_ALONE.exec(mention.left.slice(1))?.[0] : undefined;
  const noted = quoted === undefined ? undefined : QUOTED_THING.exec(before)?.[1];
  if (noted !== undefined && mention.previous?.unit === mention.quantity.unit) return quoted + noted;
  const handled = handledThere(name, earlier);
  if (handled !== null) return handled;
  const programme =
    ofProgramme(name, before, mention.left) ??
    ofDoer(name, earlier) ??
    likeFirst(name, earlier, mention.left);
  if (programme !== null) return programme;
  const graded = A_GRADE.test(name) ? WITH_GRADE.exec(earlier) : null;
  if (graded !== null) return `${graded[1]}${name}${graded[2]}`;
  const kinds = A_GRADE.test(name) ? OF_GRADES.exec(earlier)?.[1] : undefined;
  if (kinds !== undefined) return name + kinds;
  const distinguished =
    KIND_ALONE.test(name) && /^[、和及]/.test(mention.left) ? DISTINGUISHED.exec(earlier)?.[1] : undefined;
  if (distinguished !== undefined) return distinguished + name;
  const levelled = LEVELLED.exec(name);
  const kind = levelled === null ? undefined : LEVELLED.exec(earlier)?.[2];
  if (levelled !== null && kind?.endsWith(levelled[2] ?? "") === true) return `${levelled[1]}${kind}`;
  const school =
    mention.previous?.unit === mention.quantity.unit && mention.quantity.dimension !== "count"
      ? ofOtherSchool(name, earlier)
      : null;
  if (school !== null) return school;
  const persons = ofOtherPersons(name, earlier, mention);
  if (persons !== null) return persons;
  const ofSameWhole = ratio ? withWholeBefore(name, earlier, mention) : null;
  if (ofSameWhole !== null) return ofSameWhole;
  const ofClass =
    ratio && isPart(name, mention) && partHead(name).head === "" ? CLASS.exec(earlier)?.[1] : undefined;
  if (ofClass !== undefined && name.length <= LONGEST_PART) return name + ofClass;
  const part = isPart(name, mention) ? ofWhole(name, earlier, mention) : null;
  if (part !== null) return part;
  const measured = ratio ? partHead(earlier).head !== "" : SAME_MEASURE.test(earlier);
  if (measured && kindOfPlace(name) && PART_BEFORE.test(earlier) && isAlike(mention))
    return name + earlier.replace(PART_BEFORE, "");
  const per =
    withSharedUnit(name, earlier) ??
    withListedMeasure(name, earlier, mention) ??
    withRebuiltThing(name, earlier);
  if (per !== null) return per;
  const deed = withDeedBefore(name, earlier, mention);
  if (deed !== null) return deed;
  const owner = DEED_RATE.test(name) ? RATE_OF.exec(earlier)?.[1] : undefined;
  if (owner !== undefined && /^[、，和及与]/.test(mention.left)) return owner + name;
  const whom = OF_ENTERPRISES.test(name) ? OF_WHOM.exec(earlier)?.[0] : undefined;
  if (whom !== undefined) return whom + name;
  // 保障性住房2500套、配售型800套: a type of the same; 国债项目80个、资金60亿元: the money of the same.
  if (TYPE_ALONE.test(name) && /^[、，（]/.test(mention.left)) return name + earlier;
  if (name === "资金" && PROJECTS.test(earlier)) return earlier.replace(PROJECTS, "资金");
  const echo = ECHOED.exec(name)?.[1] ?? "";
  const told = echo === "" ? -1 : before.indexOf(echo);
  if (told > 1 && !earlier.startsWith(echo) && !earlier.includes(name)) return before.slice(0, told) + name;
  const at = DISTINCTION.test(name) ? earlier.indexOf(name.slice(0, 2)) : -1;
  if (at > 0) return earlier.slice(0, at) + name;
  const sized = SIZED.test(name) ? OF_SIZE.exec(earlier) : null;
  if (sized !== null) {
    const own = /(?:以上|以下)$/.exec(mention.left)?.[0] ?? sized[2] ?? "";
    const over = /^超|^过/.test(name) ? "" : (/超过?(?=\d)/.exec(mention.left)?.[0] ?? "");
    return `${sized[1] ?? ""}${over}${name}${/[级上下]$/.test(name) ? "" : own}${sized[3]}`;
  }
  const size = SHARE_OF_SIZE.exec(name)?.[1];
  const share = size === undefined ? null : SIZED_SHARE.exec(earlier);
  if (share !== null) return `${share[1]}${size}${share[2]}`;
  const having = HAVING.exec(name)?.[1];
  const what =
    having === undefined ? null : /^(\D{2,}?)(超过?|过)?\d[\d.]*[万亿]?元(?:以上|以下)?的(.+)$/.exec(earlier);
  if (what !== null && having?.startsWith(what[3] ?? "-") === true)
    return `${what[1]}${what[2] ?? ""}${name}`;
  // 国控断面优良水体比例…、省控断面…: what is measured at the one is measured at the other.
  const section = /断面$/.test(name) ? earlier.lastIndexOf("断面") : -1;
  if (section > 0) return name + earlier.slice(section + 2);
  const { thing, head } = partHead(earlier);
  // 培训机构压减率: by how much they are fewer is no rate of the ones before.
  if (
    ratio &&
    !/[减降][少低]?率/.test(mention.left) &&
    WHO.test(name) &&
    head.length >= 2 &&
    thing !== name
  ) {
    // 中职学校办学条件达标率95%、高职学校90%: what stands behind the same word is told of both.
    const who = WHO.exec(name)?.[0] ?? "";
    const at = thing.indexOf(who);
    return name + (at > 0 && /^[、和及与]/.test(mention.left) ? earlier.slice(at + who.length) : head);
  }
  return name;
}
