import type { Measure } from "../../model/codes.js";
import type { Mention } from "../sentence/mention.js";
import { tierOf } from "../subject/tier.js";

/** 技术改造机组规模300万千瓦, 改造规模10千伏线路8公里: how much work is done, and no scale that is reached. */
const WORKS_SCALE =
  /^[，、；]?(?:累计|完成|实施|推进)*[一-龥]{0,4}(?:改造|淘汰|关停|退出|压减|治理|整治|修复|拆除|搬迁)[^，。；、\d]{2,12}(?<!总)规模$|^[，、；]?(?:累计|完成|实施|推进)*(?:改造|整治|治理|更新|修复)规模(?:约|达到?|为)?(?:\d[\d.]*[千万亿]?[一-龥]{1,8})?$/;
/** 1.2万人次: each time that something happens; no such number is a state at a date unless a year's total is told. */
const TIMES = /次$/;
/** 管网改造206公里，|泵站5座: a thing alone behind what was done to the one before. */
const THING_ALONE = /^[一-龥（）“”、]{2,12}(?<!量|率|数|额|值|规模|面积|容量|里程|能力|水平|强度|密度)$/;

/** 5年内培训农民达到40000名: those who are taught over the years, and no stock. */
const TAUGHT =
  /^[，、；]?(?:[两三四五\d]年内?|期间)?(?:累计|完成|开展|组织|全面|共)*(?:培训|轮训)[^，。；、\d率量]{2,14}(?:人数|人次)?达到?$/;

/** Whether a number says how much is worked on, or how many are taught, though 规模 or 达到 stands before it. */
export function isScaleOfWorks({ left, quantity }: Mention): boolean {
  return WORKS_SCALE.test(left) || (quantity.dimension.startsWith("person") && TAUGHT.test(left));
}

/** Whether a number counts how many times something happens. */
export function countsTimes({ quantity }: Mention): boolean {
  return TIMES.test(quantity.unit_printed ?? "");
}

/**
 * Whether a number counts a thing that stands alone in its clause, right behind the clause whose deed it shares.
 * @param inherited the measure of the number before it
 */
export function isThingAlone({ quantity, left, previous, sentence }: Mention, inherited: Measure): boolean {
  return (
    (inherited === "cumulative" || inherited === "increment") &&
    /^(?:count|household|person|length)$/.test(quantity.dimension) &&
    quantity.bound === "eq" &&
    previous !== null &&
    THING_ALONE.test(left) &&
    sentence.slice(previous.end, quantity.outerStart) === `，${left}`
  );
}

/** 县, 个乡镇: places, of which so many are covered by then. */
const PLACES =
  /^(?:以上)?的?(?:县|市|区|乡镇|乡|镇|村|社区|街道|行政村|建制村|自然村|省)(?!级|属|内|场|民|集体)/;
/** 达到三级医院水平: what those helped come to. */
const COMES_TO = /^[^，。；、\d]{1,14}(?:达到|建成|成为|创建[为成]|晋升|升格?为|迈入)[^，。；\d]{2,}/;

/** 12所|卫生院达到国家推荐标准: those counted at the head of a clause, and what they are up to. */
const STANDS_ALONE = /^[，、；]?(?:力争|确保|实现|全[省市县区州]|其中)*$/;
const UP_TO =
  /^[^，。；、\d]{2,14}(?:达到|符合)[^，。；、\d]{2,20}(?:标准|水平|要求|等级|条件)(?:以上)?(?=[，。；、]|$)/;

/** Whether a number says how many places are covered, or how many come to a state with help: 覆盖80个以上县, 支持60家医院达到二级标准. */
export function isStateOfSo({ quantity, left, right, clauseRight }: Mention): boolean {
  if (quantity.dimension !== "count") return false;
  if (/覆盖(?:全[国省市县])?$/.test(left))
    return PLACES.test((quantity.unit_printed ?? "").replace(/^个/, "") + right);
  if (STANDS_ALONE.test(left)) return UP_TO.test(clauseRight);
  return /(?:支持|推动|帮助|指导|促进|引导|助推)$/.test(left) && COMES_TO.test(clauseRight);
}

const PHYSICAL = /^(?:area|length|volume|power|mass)$/;
/** 套, 万套（间）: homes, which are built year by year. */
const HOMES = /套(?:[（(]间[）)])?$/;

/**
 * Without a deadline and outside the goals, 建设 before a length, an area or a number of homes (基本建成4500套), or before an exact
 * small number of things, names works to be done; before a larger or a bounded number or a recognised kind (建成200个, 建设3个以上,
 * 5个国家物流枢纽) it says how many there are to be.
 */
export function isWorksCount({ quantity, left, right }: Mention, built: string): boolean {
  // 建成产能300万吨/年: a capacity is one thing, however much of it is built.
  if (/(?:产能|能力)$/.test(left)) return false;
  if (PHYSICAL.test(quantity.dimension)) return !/形成|培育|打造/.test(built);
  if (tierOf(right.slice(0, 12)) !== null || /国家级|省级|市级/.test(left)) return false;
  if (!/建设|建成|建立|构建/.test(built)) return false;
  return HOMES.test(quantity.unit_printed ?? "") || (quantity.bound === "eq" && quantity.value < 10);
}

/** 落地产业项目40个, 引进重大项目60个: projects come or are worked on over the period; 储备项目 are there. */
const OF_PROJECTS = /(?:项目|工程)(?:总?数)?$/;
const PROJECTS_COME = /建设|落地|落户|引进|引育|布局|启动/;
/** Whether a number counts projects that are built or brought in, of which there are none at a date. */
export function areProjects({ left, right, quantity }: Mention, built: string): boolean {
  if (quantity.dimension !== "count" || !PROJECTS_COME.test(built)) return false;
  return OF_PROJECTS.test(left) || /^[^，。；、\d]{0,16}(?:项目|工程)(?=$|[，。；、])/.test(right);
}

/** 3个|县（区）成功创建示范区: what so many come to be. */
const RAISED_TO =
  /^(?:以上)?的?(?:[一-龥]{0,6}?(?:县|市|区|乡|镇|村|社区|街道|学校|[中小]学|高中|县中|幼儿园|院校|医院|卫生院|[^公]园|开发区|景区|企业|园区|馆)|县（[市、区]+）)(?:创建(?!率|$|[，。；、])|创成|获评|获批|入选)|^[一-龥（）、]{1,12}成功(?:创建|创成|入选|列入|纳入|获评|获批|晋升)/;
const RISES =
  /^[^，。；]{0,3}(?:上升为|升级为|晋升|升格为)|^[^，。；、\d]{2,12}(?:上升为|升级为|晋升为|升格为)/;

/** Whether so many become something better: 5个上升为国家级, 3个县成功创建示范区. */
export const isRaisedTo = ({ quantity, right }: Mention): boolean =>
  RISES.test(right) || (quantity.dimension === "count" && RAISED_TO.test(right));

/** 6个|达到4A级标准的茶庄园、|50个: what those counted before come up to. */
const UP_TO_BEFORE =
  /(?:达到|符合|超过|突破)[^，。；、的]{2,16}的[^，。；、]{2,}(?=[、和及与]$)|(?:达到|符合)[^，。；、的]{2,16}(?:标准|水平|要求|等级|条件)的(?=[^，。；、]{2})/;

/** The words before a number without the standard that things come up to, which no number reaches. */
export const withoutStandard = (words: string): string => words.replace(UP_TO_BEFORE, "");

/** 为|120所|农村学校更新课桌椅: for whom something is done. */
const DONE_FOR = /(?:^|[，、；：])(?:累计|免费|力争|全年|年内)*[为给](?:全[省市县区州]|辖区)?$/;
const DONE_BEHIND =
  /^[^，。；、\d]{2,16}?(?:更新|安装|配备|配置|发放|改造|提供|购置|加装|修缮|办理|接种|建设|新建|铺设)/;

/** Whether a number tells for how many something is done, as the words behind it say. */
export const isDoneFor = ({ left, right, clauseRight }: Mention): boolean =>
  (DONE_FOR.test(left) && DONE_BEHIND.test(right)) ||
  (/^[，、；\s]*$/.test(left) && FITTED.test(clauseRight));
/** 桥下空间形象提升（|3000平方米）: over how much of it the work goes. */
const SIZE_OF_DEED =
  /[一-龥]{3,}(?:改造|提升|整治|修缮|更新|治理|修复|绿化|美化|亮化)(?:工程|项目)?（(?:约|共|共计)?$/;
/** Whether a number in a bracket behind a deed says how much is worked on. */
export const isSizeOfDeed = ({ left, quantity }: Mention): boolean =>
  PHYSICAL.test(quantity.dimension) && SIZE_OF_DEED.test(left);

/** |6座天桥加装电梯, at the head of an item. */
const FITTED = /^[^，。；、\d]{2,16}?(?:加装|安装|更换|修缮|翻新)[^，。；、\d]{2,}$/;

/** 为|8个住宅小区新增充电设施, |35个社区增设快递柜: where so much more is put. */
const ADDED_AT = /(?:^|[，、；：])(?:累计|力争|全年|年内)*(?:[为给]|在)?(?:全[省市县区州]|辖区)?$/;
const ADDED_BEHIND = /^[^，。；、\d]{2,16}?(?:新增|增设|新建|新设|增建)[^，。；、\d]{2,}$/;

/** Whether a number tells at how many places something is added, as the words behind it say. */
export const isAddedAt = ({ quantity, left, clauseRight }: Mention): boolean =>
  quantity.dimension === "count" && ADDED_AT.test(left) && ADDED_BEHIND.test(clauseRight);

/** 加快推进甲路、乙路等|14个续建项目: works that go on, whatever the clause before begins. */
const GOES_ON = /^(?:以上|左右)?的?[一-龥]{0,4}(?:续建|在建)(?:重[点大])?(?:[一-龥]{0,4})(?:项目|工程)/;
const BEGINS = /(?:新增|新建|新开工|谋划|储备)[^，。；]*$/;
/** Whether a number counts works that have been begun before and go on. */
export const areGoingOn = ({ quantity, left, right }: Mention): boolean =>
  quantity.dimension === "count" &&
  !BEGINS.test(left) &&
  (GOES_ON.test(right) || /续建[一-龥]{0,6}(?:项目|工程)$/.test(left));

/** 推动50个项目|落地: what comes in, behind the number. */
const COMES_IN = /^(?:以上|左右)?的?[一-龥“”]{2,18}(?:引进|招引|引育|落地|落户)(?=[，。；、]|$)/;
/** Whether so many come in, as the verb behind them says. */
export const comesIn = (right: string): boolean => COMES_IN.test(right);

/** Whom help is given to, without what they are to do or to come to. */
const HELPS =
  /^[，、；]?(?:重点|优先|精准|继续|持续)*(?:支持|扶持|资助|补助|帮助)[^，。；、\d]{2,12}(?<!达到?|突破|超过?|建设)$/;
/** Whether a number counts those who are helped. */
export const isHelped = ({ quantity, left }: Mention): boolean =>
  HELPS.test(left) && /^(?:count|person)$/.test(quantity.dimension);
