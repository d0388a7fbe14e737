import { findRegions } from "../../concepts/regions/find-regions.js";
import { handledAtFirst } from "./goods-handled.js";
import { isOfRegion, partHead, withoutOtherMeasure } from "./measure-heads.js";
import { perUnitOfLast } from "./per-unit-alone.js";
import { withQuota, withSameGroup } from "./same-group.js";
import { ofPlaceServed } from "./services-of-places.js";
import { withSharedFront } from "./shared-fronts.js";
import { withSharedEnd } from "./shared-kinds.js";
import { insuredAlike, PERSONS } from "./shared-persons.js";
import { withSharedUnit } from "./shared-words.js";
import { inStateOfFirst } from "./state-words.js";
import { toldOfEach } from "./told-of-each.js";

/** 一、二、三产: numerals as parts of a name. */
const ORDINALS = /^(?:第?[一二三]|第?[一二三]产业?)$/;

/** Two words side by side, what ends the first and begins the second said once: 城镇居民, 居民收入. */
function joined(first: string, second: string): string {
  for (let length = Math.min(first.length, second.length); length >= 2; length--)
    if (first.endsWith(second.slice(0, length))) return first + second.slice(length);
  return first + second;
}

/** 健康素养水平, 公众安全感, 直接融资: what is measured already, by a word that is no head of other names. */
const MEASURED_ALREADY =
  /(?:排放|盖度|(?<!农机化|机械化)水平|负荷|安全感|满意度|获得感|幸福感|(?:直接|债券|股权)融资|到位(?:内资|资金)|研究经费|研发经费)$/;

/** 创业担保贷款 beside 研发经费支出: money of another kind, which takes no head over. */
const MONEY_ALREADY = /(?:贷款|债券|资金|基金|补贴|税费|降费)$/;
const FLOW_OF_MONEY = /(?:收入|支出|产值|投资|零售额|交易额|增加值|产业规模)$/;
/** 国内游客 beside 旅游总收入: guests are counted, and not what a trade takes. */
const GUESTS = /(?:游客|旅客|观众|客流)$/;
const TAKINGS = /(?:收入|花费|消费额?|产值|营业额|销售额)$/;

/** Whether the head of another part measures money that a part has no share in: loans, funds, or guests beside the takings of a trade. */
const isOtherMoney = (part: string, { thing, head }: ReturnType<typeof partHead>): boolean =>
  (MONEY_ALREADY.test(part) && FLOW_OF_MONEY.test(head)) ||
  (GUESTS.test(part) && TAKINGS.test(head) && !GUESTS.test(thing));

/** 肉牛 of 奶牛存栏、肉牛和滩羊饲养量: a part with the head of the next one that has any. */
function withNextHead(part: string, next: readonly string[]): string {
  // 电力总量和非水电|消纳责任权重: a total that has a weight of its own.
  if (/总量$/.test(part) && /权重$/.test(next.at(-1) ?? "")) return part + partHead(next.at(-1) ?? "").head;
  if (partHead(part).head !== "" || MEASURED_ALREADY.test(part)) return part;
  const measured = next.map((other) => partHead(other)).find(({ head }) => head !== "");
  return measured === undefined || isOtherMoney(part, measured) ? part : part + measured.head;
}

const LONGEST_PLACE = 5;
/** 东湖高新区, 西山镇: territories that no list of regions holds, by what they end in. */
const TERRITORY =
  "(?:[一-龥]{2,10}?(?:开发区|高新区|经开区|新区|园区|库区|山区|地区|片区|街道)|[一-龥]{2,4}?(?:[区县乡]|(?<!城|乡|集|村|建制)镇))";
const TERRITORY_ALONE = new RegExp(`^${TERRITORY}$`);
const TERRITORY_FIRST = new RegExp(`^${TERRITORY}(.{3,})$`);

/** 泉州、漳州、莆田自来水普及率: what is measured in the last place is measured in each; null where the parts are no places. */
function ofPlace(parts: readonly string[], last: string): readonly string[] | null {
  const places = parts.slice(0, -1);
  const behind = TERRITORY_FIRST.exec(last)?.[1];
  if (
    behind !== undefined &&
    partHead(behind).head !== "" &&
    places.every((one) => TERRITORY_ALONE.test(one))
  )
    return [...places.map((part) => part + behind), last];
  if (!places.every((part) => part.length <= LONGEST_PLACE && findRegions(part).length > 0)) return null;
  for (let length = LONGEST_PLACE; length >= 2; length--) {
    const name = last.slice(0, length);
    if (last.length >= length + 2 && findRegions(name).length > 0)
      return [...places.map((part) => part + last.slice(length)), last];
  }
  return null;
}

/** 电子、汽车、医药产业规模: what the last is, each of them is. */
const KIND = /(?:产业集群|产业链|产业|集群)$/;
const OF_KIND = /(?:业|产业链|链|集群|园区?|经济|贸易|商务|电商|物流)$/;
/** 茶叶、油茶综合产值: how a measure is taken. */
const MANNER =
  /(?:统一|集中|专业化|社会化|规模化|标准化|规范化|智能化|数字化|电子化|(?:断面)?水质|(?:指定)?口岸|在线监测|在线监控|实时监测|监测预警|视频监控|远程监控|综合人口|(?:人口)?综合|全产业链|年|养殖|冷链|冷藏|保鲜|金额|监督抽查|监督抽检|抽查|抽检|充电设施|充电桩|预警信号|预警|预报|发生|实际使用外资|货运量|客运量|周转量|发电量|用电量|消费量|核心种源|种源|(?:精深|深)加工|以旧换新)$/;
/** 高血压、2型糖尿病患者管理率: what is told of those with the last illness is told of those with each. */
const PATIENTS = /^[^患]{2,8}(患者.{2,})$/;
const ILLNESS = /^[^，。；]{0,6}(?:病|压|症|癌|炎|梗|中|瘤|核|障碍|艾滋)$/;

/** 育龄妇女甲癌、乙癌筛查率: those of the first illness are those of each. */
const WITH_ILLNESS = new RegExp(`^(.{0,6}${PERSONS})[^，。；、]{1,6}(?:病|压|症|癌|炎|瘤|障碍)$`);
const ILLNESS_FIRST = /^[^，。；、患]{1,6}?(?:病|压|症|癌|炎|瘤|障碍).{2,}$/;

/** 博士后科研工作站 of 博士后科研流动站、工作站: both kinds are of the same; null for other things. */
export function withStationOf(name: string, before: string): string | null {
  const whose = name === "工作站" ? /^(.{2,})流动站$/.exec(before)?.[1] : undefined;
  return whose === undefined ? null : whose + name;
}

const LEVEL_SIGN = /^[省市县区]$/;

/** What is done, before the measure of how it is done. */
const DEED_MEASURED = /^(?:治疗|治理|处理|处置|利用|签约|服务|接种|筛查|参保|检测|管理|回收|就业|转化)/;

/** 感染者治疗成功率 of 感染者治疗覆盖率和治疗成功率: the deed of the first is that of the later one, of the same. */
function ofSameDeed(part: string, first: string): string {
  const deed = DEED_MEASURED.exec(part)?.[0];
  const at = deed === undefined ? -1 : first.indexOf(deed);
  return at > 1 ? first.slice(0, at) + part : part;
}

/** 果蔬、肉类、水产品等农产品|流通率, of which each has a number of its own: the last is one of the examples, and not their kind. */
function withoutKindOfExamples(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? "";
  const { thing, head } = partHead(last);
  const manner = MANNER.exec(thing)?.[0] ?? "";
  const example = /^([^等]{2,8})等[^等]{2,8}$/.exec(thing.slice(0, thing.length - manner.length))?.[1];
  return parts.length < 2 || head === "" || example === undefined
    ? parts
    : [...parts.slice(0, -1), example + manner + head];
}

/** 公共机构单位建筑面积能耗、人均综合能耗: what is reckoned per something is of the same bodies. */
function withSameBodies(parts: readonly string[]): readonly string[] {
  const bodies =
    /^(.{0,8}(?:机构|企业|行业|工业|制造业|服务业|园区|开发区|建筑|院校|景区|机关))(?=单位[^，、位]|[人亩地]均)/.exec(
      parts[0] ?? "",
    )?.[1];
  return bodies === undefined
    ? parts
    : parts.map((part) =>
        /^(?:单位(?!GDP|地区|生产总值|国内|工业)|[人亩地]均)/.test(part) ? bodies + part : part,
      );
}

/** 集中养育和社会散居孤儿津贴标准: where orphans are brought up. */
const BROUGHT_UP = /(?:集中养育|集中供养|散居)$/;
const ORPHANS = /^.{0,4}(?:集中养育|集中供养|散居)(孤儿.{2,})$/;
/** What has a share in a whole. */
const AMOUNT = /^.{2,}(?:增加值|产值|收入|投资|进出口额?|出口额?|贷款|消费量|发电量|装机)$/;
/** 综合|产值, 经济|总产值: how a measure is taken, and of no thing. */
const OF_NO_THING = /^(?:综合|经济|年|全产业链)?$/;

/** Gives each part of a list the head of the last one, and the thing of the first one, where it has none of its own. */
export function withSharedHead(listed: readonly string[]): readonly string[] {
  const named = headed(perUnitOfLast(listed));
  return named.length === listed.length
    ? named.map((name, at) => (isOfRegion(listed[at] ?? "") ? (listed[at] ?? name) : name))
    : named;
}

function headed(listed: readonly string[]): readonly string[] {
  const parts = withSameGroup(
    withSameBodies(
      withQuota(
        handledAtFirst(withoutKindOfExamples(withoutOtherMeasure(insuredAlike(withSharedFront(listed))))),
      ),
    ),
  );
  const last = parts.at(-1) ?? "";
  // 省、市重点项目投资: the level of each, of the same.
  if (parts.slice(0, -1).every((part) => LEVEL_SIGN.test(part)) && LEVEL_SIGN.test(last.charAt(0)))
    return parts.map((part, at) => (at === parts.length - 1 ? part : part + last.slice(1)));
  const tiered = /^(.*?级)(.+)$/.exec(last);
  if (tiered !== null && parts.slice(0, -1).every((part) => /级$/.test(part)))
    return parts.map((part, at) => (at === parts.length - 1 ? part : part + (tiered[2] ?? "")));
  if (parts.slice(0, -1).every((part) => ORDINALS.test(part)) && /^第?[一二三]/.test(last)) {
    const tail = last.replace(/^第?[一二三](?:产业|产)?/, "");
    return parts.map((part) => `第${/[一二三]/.exec(part)?.[0] ?? part}产业${tail.replace(/^产业|^产/, "")}`);
  }
  const first = parts[0] ?? "";
  const station = parts.length === 2 ? withStationOf(last, first) : null;
  if (station !== null) return [first, station];
  if (parts.length > 1 && parts.slice(1).every((part) => withSharedUnit(part, first) !== null))
    return parts.map((part, at) => (at === 0 ? part : (withSharedUnit(part, first) ?? part)));
  const ofPlaces = ofPlace(parts, last);
  if (ofPlaces !== null) return ofPlaces;
  const tail = toldOfEach(parts);
  if (tail !== null) return parts.map((part) => (part.endsWith(tail) ? part : part + tail));
  const whom = WITH_ILLNESS.exec(first)?.[1];
  if (
    whom !== undefined &&
    parts.slice(1).every((part) => ILLNESS_FIRST.test(part) && !part.startsWith(whom))
  )
    return withSharedHead([first, ...parts.slice(1).map((part) => whom + part)]);
  const patients = PATIENTS.exec(last)?.[1];
  if (patients !== undefined && parts.slice(0, -1).every((part) => ILLNESS.test(part)))
    return parts.map((part) => (part === last ? part : part + patients));
  const orphans = ORPHANS.exec(last)?.[1];
  if (orphans !== undefined && parts.slice(0, -1).every((part) => BROUGHT_UP.test(part)))
    return parts.map((part) => (part === last ? part : part + orphans));
  const measured = partHead(last);
  if (measured.head === "") return withSharedEnd(parts);
  const printed = MANNER.exec(measured.thing)?.[0] ?? "";
  // 设施农业、畜牧养殖、水产养殖机械化率: what ends another of the list too is part of the thing.
  const manner = parts.slice(0, -1).some((part) => printed !== "" && part.endsWith(printed)) ? "" : printed;
  const thing = measured.thing.slice(0, measured.thing.length - manner.length);
  const head = manner + measured.head;
  const firstHead = partHead(first);
  // 粮食播种面积和产量: the later ones measure the thing of the first.
  const apart = firstHead.thing === "" || isOtherMoney(firstHead.thing, measured);
  if (firstHead.head !== "" && OF_NO_THING.test(thing) && !apart)
    return parts.map((part, at) =>
      at > 0 && OF_NO_THING.test(partHead(part).thing)
        ? firstHead.thing
            .replace(/总$|(?<=.{2})主营(?:业务)?$|(?<=.{3})(?:规范|及时|按时|按期|全程|系统)$/, "")
            .replace(part.startsWith("绿") ? /绿化$/ : /(?!)/, "") + part
        : at > 0
          ? (inStateOfFirst(part, first) ?? part)
          : part,
    );
  // 甲产业增加值、乙产业增加值占生产总值比重: the share of each in the same whole.
  if (measured.head.startsWith("占") && parts.slice(0, -1).every((part) => AMOUNT.test(part)))
    return parts.map((part) => (part === last ? part : part + measured.head));
  const accident = /^.*事故(?=起数$)/.exec(first)?.[0];
  if (accident !== undefined && /^(?:死亡|受伤)人数$/.test(last))
    return parts.map((part, at) => (at === 0 ? part : accident + part));
  if (firstHead.head !== "")
    return parts.map((part, at) =>
      at > 0 && partHead(part).head !== ""
        ? (ofPlaceServed(part, first) ?? inStateOfFirst(part, first) ?? ofSameDeed(part, first))
        : withNextHead(part, parts.slice(at + 1)),
    );
  const place = /^.{1,8}?(?=城镇|农村|全体|县城|城市)/.exec(first)?.[0] ?? "";
  const kind = KIND.exec(thing)?.[0] ?? "";
  const kindred = kind !== "" && thing !== kind && parts.slice(0, -1).every((part) => !OF_KIND.test(part));
  const own = headBehind(first.slice(place.length), last, thing, kindred ? kind + head : head);
  const verbal = /^(?:采摘|加工|种植|播种|收获|养殖|生产|收割|插秧|耕种|运输|使用|销售)$/;
  const shared =
    verbal.test(thing) && first.length > thing.length ? first.slice(0, first.length - thing.length) : "";
  return parts
    .map((part, at) => {
      if (partHead(part).head !== "" || MEASURED_ALREADY.test(part) || isOtherMoney(part, { thing, head }))
        return part;
      const nearer = parts.slice(at + 1, -1).some((next) => partHead(next).head !== "");
      const filled = nearer ? withNextHead(part, parts.slice(at + 1)) : joined(part, own);
      return at > 0 && shared !== "" ? shared + filled : filled;
    })
    .map((part, at) => (at === parts.length - 1 && shared !== "" ? shared + part : part));
}

/** 65岁以上老年人和儿童健康管理率: what is measured of the one is measured of the other. */
const OF_WHOM = new RegExp(`${PERSONS}$`);
const BEHIND_WHOM = new RegExp(`${PERSONS}(.{3,})$`);

/** What the last part says behind the word that stands in place of an earlier part: 农村|居民人均可支配收入, 县城|环境空气质量优良率. */
function headBehind(part: string, last: string, thing: string, head: string): string {
  const alike =
    /^(?:小学|初中|高中|普通高中|高中阶段|中职|高职|本科|幼儿园|城镇|农村牧区|农牧区|农村|城市|乡村|县城|乡镇|建制镇|城区|中心城区|全体|各县(?:（市）|（市、区）|市区)?|各区县|县（市）|城市|省控|国控|市控|省考|国考)/;
  const word = alike.exec(last)?.[0];
  if (word !== undefined && (alike.test(part.slice(-Math.max(2, word.length))) || alike.test(part)))
    return last.slice(word.length).replace(part.endsWith("生") ? /^生/ : /$^/, "");
  const whom = OF_WHOM.test(part) ? BEHIND_WHOM.exec(last)?.[1] : undefined;
  if (whom !== undefined) return whom;
  return thing.length > 0 ? head : last;
}
