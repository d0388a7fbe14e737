import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { handledThere } from "./goods-handled.js";
import { partHead } from "./measure-heads.js";
import { ofOtherGrade, ofOtherSize } from "./other-grades.js";
import { partOfWhole, withDeedBefore } from "./part-of-whole.js";
import { likeFirst, ofDoer, ofOtherSchool, ofProgramme } from "./parts-of-counted.js";
import { isPartOfRegion, kindOfPlace, PART_BEFORE, withoutPartOfRegion } from "./places-alone.js";
import { ofOtherGoods, withListedMeasure, withRebuiltThing } from "./shared-measure.js";
import { ofOtherPersons } from "./shared-persons.js";
import { withWholeBefore } from "./shares-of-one.js";

/** 单位工业增加值能耗、用水量: what the later ones are measured per. */
const PER_UNIT =
  /^.*?(单位[^，、]{1,10}?)(?:综合)?(?:能耗|能源消耗|电耗|水耗|物耗|用水量|二氧化碳|碳排放|建设用地)/;
const INTENSITY =
  /^(?:能耗|电耗|水耗|物耗|用水量|(?:二氧化)?碳排放量?|碳排放强度|污染物排放|建设用地(?:使用)?面积)$/;
/** 认证面积, behind 绿色食品认证产品: the word that both hold says of what. */
const ECHOED = /^([一-龥]{2})(?:面积|数量|规模|金额|人数|产值|收入|价值|销售额|产量|销量|总?额|数)$/;
const OF_REGION = /全[省市县区州]/;
const TYPE_ALONE = /^[一-龥]{2,4}型$|^(?:强制|推荐|公益|营利|非营利|普惠|国际|全国|区域)性$/;
/** 大型地质灾害隐患点, and then 中小型. */
const OF_SIZES = /^[特大中小微]{1,2}型(?=.{2,})/;
const PROJECTS = /(?<=.{2})项目$/;
const DISTINCTION = /^(?:代表性|示范|试点|标杆|典型|优秀|优质|重点(?=[村镇乡县区街]{1,2}$))/;
const WHO = /(?:企业|园区|单位|县|市|区|学校|机构|村|乡镇|行业)$/;

const BODY = "(?:高等学校|高校|科研院所|院所|科研机构|企业|机关|事业单位|医院|学校|院校|园区)";
const BODIES_FIRST = new RegExp(`^[一-龥]{0,4}?${BODY}(?:[、和与及][一-龥]{0,4}?${BODY})*(?=.{3,})`);
const BODY_ALONE = new RegExp(`^[一-龥]{0,4}?${BODY}$`);

/** 行政村光纤通达率100%、5G通达率95%: where the first of a list is told, another rate of its kind is told as well. */
const OF_PLACES = /^(?:行政村|建制村|自然村|乡镇|社区|村[（(]社区[）)])/;
const RATE_OF_PLACES = new RegExp(`(${OF_PLACES.source}).{2,}?([一-龥]{2}率)$`);

/** 数字经济规模2万亿元，核心产业增加值占比10%: whose core it is. */
const CORE_OF = /^(.{2,}?(?:经济|智能|生物|能源|旅游|文化|健康))(?!核心)/;

/** “省内通办”, behind “跨省通办”事项: another one of the things. */
const QUOTED_ALONE = /^“[^“”]{2,12}”$/;
const QUOTED_THING = /^“[^“”]{2,12}”([一-龥]{2,6})$/;
/** 示范平台 behind 示范企业: another kind of thing with the same distinction. */
const OF_KIND = "(?:企业|平台|项目|园区|基地|工厂|车间|社区|街区|集群|单位|城市|工程|[村镇县区])";
const KIND_ALONE = new RegExp(`^${OF_KIND}$`);
const DISTINGUISHED = new RegExp(`^(.{2,}(?:示范|试点|标杆|典型|先行))${OF_KIND}$`);

/** 城区急救半径4公里，农村12公里: what is measured in the one place is measured in the other. */
const SAME_MEASURE = /(?:半径|距离|标准|时间|时长|周期|价格|费用|间距|密度|面积)$/;
const isAlike = ({ previous, quantity }: Mention): boolean => previous?.dimension === quantity.dimension;
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
  const core = /^核心产业/.test(name) ? CORE_OF.exec(earlier)?.[1] : undefined;
  if (core !== undefined) return core + name;
  const places = ratio && /^[、和与及]/.test(mention.left) ? RATE_OF_PLACES.exec(earlier) : null;
  if (places !== null && name.endsWith(places[2] ?? "-") && !OF_PLACES.test(name))
    return `${places[1]}${name}`;
  const handled = handledThere(name, earlier);
  if (handled !== null) return handled;
  const programme =
    ofProgramme(name, before, mention.left) ??
    ofDoer(name, earlier, mention.left) ??
    likeFirst(name, earlier, mention.left);
  if (programme !== null) return programme;
  const grade = ofOtherGrade(name, earlier, mention.left);
  if (grade !== null) return grade;
  const distinguished =
    KIND_ALONE.test(name) && /^[、和及]/.test(mention.left) ? DISTINGUISHED.exec(earlier)?.[1] : undefined;
  if (distinguished !== undefined) return distinguished + name;
  const school =
    mention.previous?.unit === mention.quantity.unit && mention.quantity.dimension !== "count"
      ? ofOtherSchool(name, earlier)
      : null;
  if (school !== null) return school;
  const persons = ofOtherPersons(name, earlier, mention);
  if (persons !== null) return persons;
  const ofSameWhole = ratio ? withWholeBefore(name, earlier, mention) : null;
  if (ofSameWhole !== null) return ofSameWhole;
  const part = partOfWhole(name, earlier, mention, ratio);
  if (part !== null) return part;
  const measured = ratio ? partHead(earlier).head !== "" : SAME_MEASURE.test(earlier);
  if (measured && kindOfPlace(name) && PART_BEFORE.test(earlier) && isAlike(mention))
    return name + earlier.replace(PART_BEFORE, "");
  const elsewhere = ratio && isAlike(mention) && partHead(earlier).head !== "" && isPartOfRegion(name);
  if (elsewhere) return name + withoutPartOfRegion(earlier);
  const goods = ratio ? ofOtherGoods(name, earlier) : null;
  if (goods !== null) return goods;
  const per =
    withSharedUnit(name, earlier) ??
    withListedMeasure(name, earlier, mention) ??
    withRebuiltThing(name, earlier);
  if (per !== null) return per;
  const deed = withDeedBefore(name, earlier, mention);
  if (deed !== null) return deed;
  // 保障性住房2500套、配售型800套: a type of the same; 国债项目80个、资金60亿元: the money of the same.
  if (TYPE_ALONE.test(name) && /^(?:[、，（]|其中)/.test(mention.left))
    return name + earlier.replace(OF_SIZES, "");
  if (name === "资金" && PROJECTS.test(earlier)) return earlier.replace(PROJECTS, "资金");
  // 改建老茶园2万亩，全县茶园面积15万亩: all that the region has.
  const echo = OF_REGION.test(mention.left) ? "" : (ECHOED.exec(name)?.[1] ?? "");
  const told = echo === "" ? -1 : before.indexOf(echo);
  if (told > 1 && !earlier.startsWith(echo) && !earlier.includes(name)) return before.slice(0, told) + name;
  // 合作社示范社、示范家庭农场: what names its own thing is of no other's.
  const distinguishes = DISTINCTION.test(name) && !/(?:农场|牧场|林场|合作社)$/.test(name);
  const at = distinguishes ? earlier.indexOf(name.slice(0, 2)) : -1;
  if (at > 0) return earlier.slice(0, at) + name;
  const size = ofOtherSize(name, earlier, mention);
  if (size !== null) return size;
  // 国控断面优良水体比例…、省控断面…: what is measured at the one is measured at the other.
  const section = /断面$/.test(name) ? earlier.lastIndexOf("断面") : -1;
  if (section > 0) return name + earlier.slice(section + 2);
  const { thing, head } = partHead(earlier);
  // 培训机构压减率: by how much they are fewer is no rate of the ones before.
  if (
    ratio &&
    !/[减降][少低]?率/.test(mention.left) &&
    WHO.test(name) &&
    !/占(?!地)/.test(name) &&
    head.length >= 2 &&
    thing !== name
  ) {
    // 高校和科研院所专利实施率30%，企业45%: what those before have, told of others.
    const bodies = BODIES_FIRST.exec(earlier)?.[0];
    if (bodies !== undefined && BODY_ALONE.test(name)) return name + earlier.slice(bodies.length);
    // 中职学校办学条件达标率95%、高职学校90%: what stands behind the same word is told of both.
    const who = WHO.exec(name)?.[0] ?? "";
    const at = thing.indexOf(who);
    return name + (at > 0 && !mention.left.includes("其中") ? earlier.slice(at + who.length) : head);
  }
  return name;
}
