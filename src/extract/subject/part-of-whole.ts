import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { HANDLED, PLACE_THAT_HANDLES } from "./goods-handled.js";
import { partHead } from "./measure-heads.js";
import { partOfKind } from "./parts-of-counted.js";
import { kindOfPlace, PART_BEFORE, PLACE_ALONE } from "./places-alone.js";
import { LEVELS } from "./tier.js";

/** 企业300家，其中规模以上50家: those of the size that statistics count from; null where no enterprises were counted. */
export function ofSizeAlone({ left }: Mention, near: string): string | null {
  const size = /(?:规模|限额)以上$/.exec(left)?.[0];
  const whole = withoutLead(near).name;
  return size !== undefined && WHO.test(whole) && !whole.startsWith(size) ? size + whole : null;
}

/** What a part is called whose words leave out what the whole before it says: 其中新能源汽车; null where the name is of no part. */
export function partOfWhole(name: string, earlier: string, mention: Mention, ratio: boolean): string | null {
  if (!isPart(name, mention) && !isKindListed(name, earlier, mention)) return null;
  const ofClass = ratio && partHead(name).head === "" ? CLASS.exec(earlier)?.[1] : undefined;
  if (ofClass !== undefined && name.length <= LONGEST_PART) return name + ofClass;
  const part = ratio ? SHARE_OF_PART.exec(name)?.[1] : undefined;
  const flow = part === undefined ? undefined : MONEY_FLOW.exec(earlier)?.[0];
  if (part !== undefined && flow !== undefined) return `${part}占${flow}比重`;
  // 人才资源总量1200万人，其中党政人才30万人: a kind of them is no resource.
  return ofWhole(name, earlier.replace(/(?<=人才)资源(?:总量)?$/, ""), mention);
}
/** 签约项目投资额增长6%，其中制造业占比70%: the share of a trade in the money told of before, and in no other whole. */
const SHARE_OF_PART = /^((?:[一-龥]{0,6}(?:业|产业|经济|领域|行业)))(?:占比|比重)$/;
const MONEY_FLOW =
  /^.{2,}(?:投资(?:完成)?额?|到位资金|资金|外资|贷款(?:余额)?|信贷|签约额|融资额?|成交额|发行额)$/;

/** 其中东山市80%，西山市75%: what 其中 begins, and a territory alone behind it. */
function isPart(name: string, { left, segmentLeft }: Mention): boolean {
  return (
    /其中|^，?其他/.test(left) ||
    (/^、/.test(left) && /其中[^，；]*$/.test(segmentLeft)) ||
    (PLACE_ALONE.test(name) && /其中[^；]*，[^，；]*$/.test(segmentLeft))
  );
}

/** 学位5万个（义务教育3万个、普通高中2万个）, 其中幼儿园420个，中小学4580个: the kinds that what was counted is parted into. */
function isKindListed(name: string, whole: string, mention: Mention): boolean {
  const { sentence, segmentLeft, previous, quantity } = mention;
  if (previous?.unit !== quantity.unit || partOfKind(name, whole) === null) return false;
  const left = sentence.slice(previous.end, quantity.outerStart);
  return /^（/.test(left) || (/^[、，]/.test(left) && /(?:其中|（)[^；）]*$/.test(segmentLeft));
}

/** What projects are for, in a word. */
const OF_PROJECTS = /^(?!.*(?:项目|工程|企业|投资|占|率))[一-龥]{2,8}$/;
/** A级物流企业900家、其中5A级企业30家: the grade is of the same kind of thing. */
const GRADED = /^([^级]{1,5}级(?:及?以上)?)(.{2,4})$/;

const DISTINGUISHED_ALONE = new RegExp(`^(${LEVELS}级(?:及?以上)?)?(?:示范|标杆|典型|样板)[社场园店站馆院]$`);
const WAY_OF_POWER =
  /^(?:分布式|集中式|海上|陆上|户用|工商业|屋顶|地面|电[网源]侧|用户侧|电化学|独立|共享|分散式|常规|高温)(?:装机(?:容量|规模)?)?$/;
const POWER =
  /(?:光伏|太阳能|风电|风力|储能|新型储能|新能源|可再生能源|水电|火电|煤电|氢能|地热)(?:发电)?(?:新增)?(?:并网)?(?:总?装机)(?:容量|规模)?$/;
/** 综合服务中心60个，其中示范性中心20个、省级中心3个: those of a sort among the same, told by the last word of what they are. */
const SORT_ALONE = new RegExp(
  `^((?:${LEVELS}级(?:及?以上)?)?(?:示范性?|标杆|典型|样板|精品|旗舰|[一二三四五]?星级|重点|核心|特色|智慧|标准化|规范化|区域性?)?)(企业|中心|平台|基地|园区|街区|社区|小区|机构|学校|站点|景区|村|站|点|店|馆|院)$`,
);
/** The sort that those told of before are: 示范性综合服务中心, 乡村振兴示范基地. */
const OF_A_SORT =
  /^(?:示范性?|标杆|样板|精品|旗舰|智慧|标准化|[国省市县]级)(?=.{4,}$)|(?<=.{4})(?:示范|标杆|样板|精品|旗舰)(?=.{1,2}$)/;
/** Those of a sort among the same: 综合服务中心60个，其中示范性中心20个、省级中心3个; null where the last words are of no such whole. */
function ofSort(name: string, whole: string): string | null {
  const [, sort = "", last = ""] = SORT_ALONE.exec(name) ?? [];
  const same = whole.replace(OF_A_SORT, "");
  if (sort === "" || !same.endsWith(last) || same.length - last.length < TELLS) return null;
  const within = whole !== same && !whole.endsWith(same) && !/级/.test(sort);
  return within ? same.slice(0, -last.length) + sort + last : sort + same;
}
/** How much more a name has to tell than its last word, to be one of which there are sorts. */
const TELLS = 2;
/** 企业300家，其中规模以上50家、国家级龙头2家: which of those counted. */
const QUALITY_ALONE = new RegExp(
  `^(?:规模以上|规上|限额以上|限上|上市|高新技术|专精特新|链主|外资|民营|(?:${LEVELS}级(?:及?以上)?)?(?:龙头|重点|骨干|领军))$`,
);
const MARKED_ALONE = new RegExp(
  `^(?:(?:${LEVELS})级(?:及?以上)?)?(?:示范|标杆|典型|试点|样板|重点培育)$|^(?:海外|境外|国外|省外|市外|柔性|全职|自主)(?:引进|引育|培养)$`,
);
const WHO = /(?:企业|公司|主体|单位|合作社|机构)$/;
/** 专利1200件，其中无人机领域300件: in which field. */
const FIELD_ALONE = /^[^占率]{2,10}(?:领域|方面|环节|方向)$/;
/** 专利300件，其中发明专利30件: patents of the same field. */
const PATENTS = /^(?:有效|高价值|国际)?(?:发明专利|专利)(?:拥有量|授权量|申请量)?$/;
const INVESTED = /(?:固定资产)?投资$/;
const WITH_WHOM = /^[与对向][一-龥]{2,8}$/;
const LONGEST_PART = 8;
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
  const things = kind === "" ? undefined : /^[^级]{1,5}级(?:及?以上)?(?!及?以上)(.{3,})$/.exec(whole)?.[1];
  if (things?.endsWith(kind) === true) return grade + things;
  // 家庭农场2000家，其中省级示范100家; 人才500名，其中海外引进60名.
  if (MARKED_ALONE.test(name) && partHead(whole).head === "") return name + whole;
  if (QUALITY_ALONE.test(name) && WHO.test(whole))
    return name + whole.replace(/^(?:规模以上|规上|限额以上|限上)(?=.{2})/, "");
  const patents = PATENTS.test(name) ? /^(?:获得|取得)?(.{2,})专利(?!.*率$)/.exec(whole)?.[1] : undefined;
  if (patents !== undefined && !/(?:发明|国际|高价值)$/.test(patents)) return patents + name;
  if (FIELD_ALONE.test(name)) return name + whole;
  if (PLACE_ALONE.test(name)) return name + (kindOfPlace(name) ? whole.replace(PART_BEFORE, "") : whole);
  // 出口总额300亿元，其中对东盟120亿元: the part of it with those places.
  if (WITH_WHOM.test(name)) return name + whole;
  const handled = PLACE_THAT_HANDLES.test(name) ? HANDLED.exec(whole)?.[0] : undefined;
  if (handled !== undefined) return name + handled;
  // 合作社8万个，其中示范社500个: those with a distinction among the same.
  const [alone, level = ""] = DISTINGUISHED_ALONE.exec(name) ?? [];
  if (alone !== undefined && whole.endsWith(alone.slice(-1)))
    return level + whole + alone.slice(level.length);
  // 光伏装机200万千瓦，其中分布式150万千瓦: how or where the same power is made.
  const power = WAY_OF_POWER.test(name) ? POWER.exec(whole)?.[0] : undefined;
  if (power !== undefined) return name.replace(/装机(?:容量|规模)?$/, "") + power;
  const sorted = ofSort(name, whole);
  if (sorted !== null) return sorted;
  // 国省道提质改造3000公里，其中干线2000公里: what is done to the whole is done to its parts.
  const deed =
    partHead(name).head === "" && name.length <= LONGEST_PART ? DONE_TO.exec(whole)?.[2] : undefined;
  if (deed !== undefined && previous.unit === quantity.unit && !withoutLead(name, 0).verb) return name + deed;
  // 重点项目12个，其中幼儿园7个、小学4个: projects of that kind.
  if (/项目$/.test(whole) && OF_PROJECTS.test(name) && previous.unit_printed === quantity.unit_printed)
    return `${name}项目`;
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
export function withDeedBefore(
  name: string,
  before: string,
  { left, previous, quantity }: Mention,
): string | null {
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
  /^(.{3,}?)((?:除险加固|提质|节能|超低排放|清洁化?|绿色|智能化|数字化|适老化|标准化|提标|达标|保护)*(?:除险加固|改造|整治|治理|修复|修缮|更新|升级改造|改造提升)(?:工程)?)$/;
