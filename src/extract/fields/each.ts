import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";

/** What a region is called in 每个县（市、区）, by its level. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:省(?!级|属|管|直|辖|重点)|自治区|直辖市)/, "province"],
  [
    /^(?:省辖市|市州|市（州）|州（市）|州市|设区市|设区的市|地级市|地市|盟市|市(?![区县、（场民政级属辖直]))/,
    "prefecture",
  ],
  [
    /^(?:县(?!级)|区县|区、县|区（|区、|县级(?![^（）、]{0,8}(?:院|学校|中心|馆|站|企业|机构|平台|部门|园区?)$)|市县|市区县|市区|旗|区(?!域|块|间))/,
    "county",
  ],
  [
    /^(?:产粮|产油|生猪调出|粮食生产|农业|工业|旅游|人口|生态|牧业|边境|脱贫|山区|库区|沿海)大?县(?!域)/,
    "county",
  ],
  [/^(?:(?:国家|省|市)级(?:以上)?)?(?:重点)?(?:园区|产业园区|工业园区?|开发区|高新区|经开区|产业园)/, "zone"],
];

/** 县县建有1个以上: a word said twice is each of them. */
const TWICE: Readonly<Record<string, string>> = { 省: "省", 市: "市", 州: "市州", 县: "县", 区: "区县" };
const EVERY = /(?:^|[，、；：。\s]|实现|确保|力争)([省市州县区])\1(?=[建拥配设都均有])/;

const EACH =
  /(?:每(?:1|一)?(?:个|座|所|家|支|条|处)?|各(?=[^，。；、]{1,14}(?:至少|不少于|不低于|各|均)))(?!年|月|日|天|季|周|次|万|千|百|亿|十|人|名|户|股|百|平|立|公|亩|吨|位|类|种|项)([一-龥（）、]{1,16}?)(?=至少|不少于|不低于|均|都|要|须|各|应|选|培|建(?!制|筑)|打造|创|配|设(?!施)|新(?!区|城|型|兴|材|能)|力争|(?<![国私公])有|重点|确定|确保|拥|完|达|实(?!验|训)|引|聘|帮扶|结对|联系|招[引收商]|举办|开办|承[接办]|攻克|转化|投[放入]|储备|签约|对接|改造|扶持|培训|[日月年]均|供|组(?!织(?:$|不少|不低|至少|达|总|数|[均都、，\d]))|开(?!发区|区)|集(?!群|聚|团|镇)|聚(?!集区|区)|支|推|发(?!区|展)|形|布|安|落|做|每年|$|[，\d])/;
/** 各区（县级市）建有1所, 各区、县（市）办1所, 各县市公办幼儿园占比达30%: what each of the places has, or a rate in each. */
const placeLike = (more: string): string =>
  `(?:^|[，、；：。\\s年底末]|实现|确保|力争|推动|支持)各((?:区、县|县、区|县（市）、区|市、县|区县|市县|县区|县市|市州|乡镇|镇街|镇乡|县|区|市|州|旗|镇|村|(?:重点)?园区|(?:重点)?开发区${more})(?:[（(][^（）()，。；]{1,8}[）)]|区(?!域))?)`;
const EACH_PLACE = new RegExp(
  `${placeLike("")}(?=$|[^，。；\\d]{0,24}(?:[建设配拥]?有|储备|(?:率|占比|比例|比重|收入|经费|占[^，。；、\\d]{2,20})(?:均|都)?(?:达到?|提高到|保持在?|不低于|超过)?|[一-龥]{2}(?:均|都)?(?:增长|提高|下降))$)`,
);
/** 各县区、市管园区引进|3个以上项目: a few that each of the places brings in or builds; as many as hundreds are those of all. */
const DOES =
  "(?:签约|落地|新?引进|招引|引育|引培|培引|帮扶|结对|对接|举办|开展|配备|遴选|选派|招聘|培养|改造|新建|新增|新办|建成|建设|建立|建好|建|办好|办|培育|打造|创建|实施|谋划|储备|开工)+";
const EACH_DOES = new RegExp(
  `${placeLike("|街道|社区|产业链|产业集群|集群|高校|院校|学校|中小学校?|小学|中学|幼儿园|医院|卫生院|卫生室|企业|工作专班|专班")}(?:[、和与及][一-龥]{0,5}(?:园区|新区|高新区|经开区|开发区)){0,2}(?:要|应|须|再|分别|力争|争取|全年|年内|至少|不少于)*${DOES}(?:[^，。；、\\d]{2,10}|(?:至少|不少于)?[\\d一二两三-][^，。；]{0,24}、(?:${DOES})?(?:[一-龥]{2,8})?)?$`,
);
/** 20个重点镇各培育|1家: each of those counted before. */
export const EACH_OF_SO_MANY = new RegExp(
  `\\d[个家所座条支]([一-龥（）、]{1,12}?)各(?:自|至少|不少于|再|要|须)*新?${DOES}[^，。；、\\d]{0,8}$`,
);
const MOST_OF_EACH = 20;
/** In front of a place 各 alone may stand for each: 各县（市、区）至少建设1个. */
const REACH = 30;

/** 一县建一个, 一村一站: one in each of the places. */
const ONE_EACH =
  /(?:^|[，、；：。\s])一([省市州县区镇乡村])(?:新（改）|新|改|新改|新改扩|扩)?(?:建成|建设|建有|建|设立|设置|设|打造|培育)$/;

/** The words for the part in a clause or in the one that frames it: 县（市、区） of 每个县（市、区）. */
function eachWords(mention: Mention): string | undefined {
  const every = EVERY.exec(mention.clauseLeft)?.[1];
  if (every !== undefined) return TWICE[every];
  const one = ONE_EACH.exec(mention.clauseLeft)?.[1];
  if (one !== undefined && mention.quantity.value === 1) return TWICE[one] ?? one;
  if (!/[每各]/.test(mention.segmentLeft)) return undefined;
  const own = mention.clauseLeft.slice(-2 * REACH);
  const place = own.includes("各") ? EACH_PLACE.exec(own)?.[1] : undefined;
  if (place !== undefined) return place;
  const { value, value_max, unit_mult, dimension } = mention.quantity;
  const few = /^(?:count|person)$/.test(dimension) && unit_mult === 0 && (value_max ?? value) <= MOST_OF_EACH;
  const doing = few && own.includes("各") ? EACH_DOES.exec(own)?.[1] : undefined;
  if (doing !== undefined) return doing;
  const ofThose = few && own.includes("各") ? EACH_OF_SO_MANY.exec(own)?.[1] : undefined;
  if (ofThose !== undefined) return ofThose;
  const before = /[每各][^，。；\d]{1,14}，$/.exec(
    mention.sentence.slice(Math.max(mention.segmentStart, mention.clauseStart - 18), mention.clauseStart),
  );
  const words = lastEach(own) ?? (before === null ? undefined : EACH.exec(before[0])?.[1]);
  const [part, thing = ""] = words === undefined ? [] : (PART_AND_THING.exec(words)?.slice(1) ?? []);
  return part === undefined || (BODY.test(thing) && !isCounted(mention)) ? words : part;
}

/** 公办养老机构不少于1所: the bodies themselves are counted, and nothing that each of them has. */
const isCounted = ({ quantity, right }: Mention): boolean =>
  /^[家所座处]$/.test(quantity.unit_printed ?? "") && /^(?:以上)?(?:$|[，。；、])/.test(right);

/** 乡镇|文艺团队: a part of the region, and what it is to have so many of. */
const PART_AND_THING =
  /^(设区市|市县|区县|县区|市州|县（市、区）|县（市）|市|县|乡镇（街道）|乡镇|街道|行政村|社区)(?![级域城区县辖政民（])([^（）、]{4,})$/;
/** 乡镇卫生院: one of the bodies that each part has, each of which is to have so many. */
const BODY =
  /(?:院|校|园|所|站|中心|企业|公司|机构|平台|单位|馆|厂|店|场|基地|园区|开发区|政府|部门|家庭|学生|居民|社区|乡|镇|村|岗|点|组|户|班)$/;

/** 新能源产业链: a trade or a place as a whole. */
const CHAIN = /(?:^链|网格|楼栋|片区|[一-龥]{2}县|产业链|集群|链条|板块|赛道|行业|灌区|流域)$/;

/** 每个县建成1个甲、每个乡镇建成1个乙: the part named last before the number. */
function lastEach(words: string): string | undefined {
  for (const { index } of [...words.matchAll(/[每各]/g)].reverse()) {
    const found = EACH.exec(words.slice(index));
    if (found?.index === 0) return found[1];
  }
  return undefined;
}

const EACH_BEHIND = /每(?:个|一)?[一-龥]{1,6}$/;

/** A subject without the part at its head: 每个县建成众创空间 is 众创空间. */
export function withoutEach(phrase: string, mention: Mention): string {
  const words = eachWords(mention);
  // 法律顾问每村不少于2名: the part behind what is counted.
  const [behind = ""] = EACH_BEHIND.exec(phrase) ?? [];
  if (words !== undefined && behind.endsWith(words) && phrase.length - behind.length >= 2)
    return phrase.slice(0, -behind.length);
  const bare = phrase.replace(/^(?:每(?:1|一)?(?:个|座|所|家|支|条|处)?|各)/, "");
  if (words === undefined || !bare.startsWith(words) || bare.startsWith("级", words.length)) return phrase;
  const { name, action } = withoutLead(bare.slice(words.length));
  return name.length < 2 ? phrase : (action ?? "") + name;
}

/**
 * The part of which each has to reach a number: a level of `regions.csv` (每个县（市、区）…2家), else the printed words (每个乡镇, 每个高校); null for
 * a total, and for 每年, 每万人, 人均, which are no parts.
 */
export function eachOf(mention: Mention): string | null {
  const words = eachWords(mention);
  if (words === undefined) return null;
  for (const [pattern, level] of LEVELS) if (pattern.test(words)) return level;
  const plain = words.replace(/（[^）]*）?$/, "");
  return /^(?:重点|主导|优势|特色|先进制造业)?(?:集群|产业集群|产业链|开发区|园区|景区|灌区|流域|小区|乡|镇|街|村|社区|行政村|[市县区]级|学?校|医院|企业|平台|基地|产业|单位|部门|班|创新|县域|中心|城市|试点|示范|[一-龥]{2,4}大县)/.test(
    plain,
  ) ||
    BODY.test(plain) ||
    CHAIN.test(plain)
    ? `每${plain.length > 1 ? "个" : ""}${plain}`
    : null;
}
