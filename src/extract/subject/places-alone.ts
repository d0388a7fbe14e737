import { withoutLead } from "../../concepts/action-words.js";
import { findRegions } from "../../concepts/regions/find-regions.js";
import type { Mention } from "../sentence/mention.js";

/** Kinds of places that parts of a whole stand in. */
const KIND_OF_PLACE =
  "(?:乡镇（村）|镇村|乡村|农村地区|城市地区|农村|城镇|城市|城区|市区|镇区|县城|县域|乡镇|中心城区|主城区|省外|境外|境内)";
/** 苏南, 皖北地区, 城东片区: a part of the region by where it lies; 关中, 江淮: by its old name. */
const WHERE_IT_LIES =
  "(?:(?:[苏浙皖赣闽鄂湘粤桂琼川黔滇陕甘青豫鲁冀晋辽吉蒙宁疆藏城][东西南北中]{1,2}|关中|江淮|江汉|河西|胶东|辽河)(?:地区|片区|区域)?|[一-龥]{2,5}片区)";
/** 其中乡村5000个: where the part of what was counted stands. */
export const PLACE_ALONE = new RegExp(
  `^(?:${WHERE_IT_LIES}|[一-龥]{2,4}[市州]|[一-龥]{2,4}[市州]?(?:(?:[、和]|以及)[一-龥]{2,4}[市州]){1,4}|其他(?:市县|县市|市州|地区|县区|区县|区域)|${KIND_OF_PLACE})$`,
);
/** 城区充电桩, 全体居民收入: the part before, of the same whole, or that it is the whole. */
export const PART_BEFORE = new RegExp(`^(?:${KIND_OF_PLACE}(?=.{2})|全体(?=居民))`);

/** Cities, parts of the region, and those that are left. */
const TERRITORY = new RegExp(
  `^(?:${WHERE_IT_LIES}|其他(?:市县|县市|市州|地区|县区|区县|区域)|[一-龥]{2,4}[市州](?:(?:[、和]|以及)[一-龥]{2,4}[市州]){0,4})(?=.{2})`,
);

/** Whether a name is that of a part of the region alone: 城南片区, 其他县市. */
export const isPartOfTerritory = (name: string): boolean => TERRITORY.exec(`${name}　　`)?.[0] === name;

/** 东山市和西山市|绿色建筑占比: the territory that a part of a whole is told of, and the whole; null for what is no such part. */
export function partByPlace(
  phrase: string,
  before: string,
): { readonly place: string; readonly whole: string } | null {
  const place = TERRITORY.exec(phrase)?.[0];
  const whole = withoutLead(before).name;
  return place !== undefined && phrase === place + whole ? { place, whole } : null;
}

/** Whether a name is a kind of place alone. */
export const kindOfPlace = (name: string): boolean => name === PART_BEFORE.exec(`${name}　　`)?.[0];

/** Names of districts that are as often kinds of places. */
const OR_KIND = /^(?:.|新城|老城|市中|市南|市北)区$/;

/** Whether a name is that of a territory alone: 北京市 says where something is measured, and not what. */
export const isTerritory = (name: string): boolean =>
  /[省市区县州盟旗]$/.test(name) && !OR_KIND.test(name) && findRegions(name).length > 0;

/** 全省旅游总收入1万亿元，东山市|3000亿元: the same of a territory by its own name; null for anything else. */
export function sameInTerritory(own: string, near: string, { previous, quantity }: Mention): string | null {
  return previous?.dimension === quantity.dimension && isTerritory(own) ? near : null;
}

/** 东部地区, 县（市）: a part of the region that a rate of the whole is told of as well. */
const PART_OF_REGION =
  "(?:[东中西南北]部地区|市区|市辖区|县域|镇区|城区|各?县（市）|各?县（市、区）|山区|丘陵地区|丘陵山区|平原地区|沿海地区|民族地区|脱贫地区)";
/** 小学, 初中: the stage of schooling that a rate of several is told of. */
const STAGE = "(?:幼儿园|小学|初中|普通高中|高中阶段|高中|中职|高职)";
const PART_ALONE = new RegExp(`^(?:${PART_OF_REGION}|${STAGE})$`);
const PART_FIRST = new RegExp(`^(?:${PART_OF_REGION}|${STAGE})(?=.{3})`);

/** Whether a name is a part of the region, or a stage of schooling, alone. */
export const isPartOfRegion = (name: string): boolean => PART_ALONE.test(name);

/** What is measured, without the part of the region that it was told of before. */
export const withoutPartOfRegion = (name: string): string => name.replace(PART_FIRST, "");

const PLACE_BEHIND = new RegExp(
  `^([^，、占]{3,}(?:率|比例|占比|比重))((?:平原|山|丘陵|沿海|内陆|高海拔)(?:地区|区)?|${PART_OF_REGION}|${STAGE}|${KIND_OF_PLACE})$`,
);

/** 在公共场所配备除颤器: where something is set up, which says which of them are meant. */
const SET_UP_AT =
  /^(?:优先|率先|重点)?在([^，。；、的\d]{2,14}(?:场所|地段|区域|路段|点位|部位|站点|景区|学校|车站|医院|广场|公园|商圈|社区|周边|两侧|沿线))(?:新?(?:配备|配置|安装|设置|布设|增设|投放|建设)|新[建增设])(?=.{2})/;

/** 小学|义务教育学校专任教师: what both stages are, behind the one that is meant. */
const STAGE_OF_BOTH = /(?<=^(?:小学|初中))义务教育(?:阶段)?(?:学校)?(?=.{3})/;

/** 清洁取暖率平原地区, 在公共场所配备除颤器: where a rate is told or something is set up, put before it without the words around it. */
export const placeFirst = (name: string): string =>
  name.replace(PLACE_BEHIND, "$2$1").replace(STAGE_OF_BOTH, "").replace(SET_UP_AT, "$1");

/** Places outside of the region that issues. */
export const FROM_ELSEWHERE =
  /^(?:京津冀?|长三角|珠三角|粤港澳(?:大湾区)?|港澳台?|沪苏浙|江浙沪?|苏浙沪?|成渝|东部地区|农村|[省市区境国海]外)$/;

/** 甲镇, 乙湖, 丙新区: where works are. */
export const WORKS_PLACE =
  /^[一-龥]{1,6}(?:[镇乡岛村湖河江海湾港]|街道|新[区城]|片区|城区|库区|灌区|流域|半岛|大道|园区|开发区)$/;
