import { TRADE_ALONE } from "./deeds-done.js";
import { partHead } from "./measure-heads.js";

/** 钢铁、水泥、焦化企业改造完成率: what is told of the enterprises of the last trade is told of those of each. */
const BEHIND_TRADE = new RegExp(`${TRADE_ALONE.source.slice(0, -1)}((?:企业|机组|窑炉|产能).{2,})$`);

const INSURED = "(?:基本)?(?:养老|医疗|失业|工伤|生育|长期护理)";
/** 养老、工伤、失业保险参保人数. */
const INSURANCES = new RegExp(`${INSURED}$`);
const BEHIND_INSURANCE = new RegExp(`^${INSURED}(保险.+)$`);

/**
 * What the last of parts says behind its own word, where the others are words of that kind alone; null where they are not.
 * @param kind what each of the others is
 * @param behind what the last is, with what it says in its first group
 */
function behindKind(kind: RegExp, behind: RegExp, parts: readonly string[]): string | null {
  if (!parts.slice(0, -1).every((part) => kind.test(part))) return null;
  return behind.exec(parts.at(-1) ?? "")?.[1] ?? null;
}

const WORD = 2;
/** 图书馆、文化馆|一级馆率: houses of one kind; 东山、南岭山|茶园面积: mountains and waters by their names. */
const PLACES = /[馆院校站园网山岭河江湖]$/;
const FARTHEST = 14;
/** 煤矿、非煤矿山改造率: the mines of other things are called by a longer word. */
const OTHER_MINES = /(?<=^非)煤矿山/;

/** What is told of the last of parts that end in one word is told of each: 东区高新区、西区经开区|产值, 职工医保、居民医保|报销比例. */
function behindSameWord(parts: readonly string[]): string | null {
  const last = parts.at(-1) ?? "";
  const places = PLACES.exec(parts[0] ?? "")?.[0];
  const word = places !== undefined && last.includes(places) ? places : (parts[0] ?? "").slice(-WORD);
  const others = parts.slice(0, -1);
  if (
    (word.length < WORD && word !== places) ||
    others.some((part) => !part.endsWith(word) || partHead(part).head !== "")
  )
    return null;
  const at = last.indexOf(word);
  const tail = last.slice(at + (OTHER_MINES.exec(last)?.[0].length ?? word.length));
  return at > 0 && at <= FARTHEST && tail.length >= WORD ? tail : null;
}

/** 公交、出租车、物流配送领域新能源汽车占比: what is told of the last field is told of each; null where the parts are no fields. */
function fieldBehind(parts: readonly string[]): string | null {
  const others = parts.slice(0, -1);
  if (others.some((part) => part.length > 10 || partHead(part).head !== "" || FIELD.test(part))) return null;
  return FIELD.exec(parts.at(-1) ?? "")?.[1] ?? null;
}
const FIELD = /^.{2,8}?((?:领域|行业|环节|(?<![高初其])中(?=.{2,12}(?:占比|比重|比例)$)).{3,})$/;

const GOODS =
  "(?:水稻|稻谷|小麦|玉米|大豆|马铃薯|油菜|花生|棉花|甘蔗|高粱|谷子|苹果|柑橘|梨|葡萄|猕猴桃|樱桃|油茶|核桃|板栗|食用菌|烟叶|辣椒|花椒|枸杞|生猪|肉牛|肉羊|奶牛|家禽|蛋鸡|肉鸡|果蔬|蔬菜|水果|肉类|肉品|畜产品|禽蛋|乳制品|水产品|粮食|药品|食品|(?:高值)?医用耗材|医疗器械|化妆品|中药材|花卉|茶叶|钢铁|水泥|电解铝|焦炭)";
/** 果蔬、肉类、水产品产地低温处理率. */
const ALL_GOODS = new RegExp(`^${GOODS}$`);
const BEHIND_GOODS = new RegExp(`^${GOODS}(.{4,})$`);

/** 有机、绿色食品认证: qualities of one kind of goods. */
const QUALITY = "(?:有机|绿色|无公害|生态|富硒|名特优新?|地理标志)";
const QUALITIES = new RegExp(`^${QUALITY}$`);
const BEHIND_QUALITY = new RegExp(`^${QUALITY}((?:农产品|食品|产品|农业|茶园|茶叶|蔬菜|水果).*)$`);

/** 低压、高压电力接入时间, 进口、出口通关时间, 吸纳和输出成交额: one of two that are each other's opposite. */
const OPPOSITES =
  "(?:[高低]压|[进出]口|[流调输引]入|[流调输]出|吸纳|[大小]型|[新旧][建车]|[内外][资销贸]|[线]上|线下|直接|间接|沿海|内河|沿江)";
const OPPOSITE = new RegExp(`^${OPPOSITES}$`);
const BEHIND_OPPOSITE = new RegExp(`^.{0,12}?${OPPOSITES}(.{3,}|就业)$`);

const HOLDER =
  "(?:机关|学校|医院|厂房|居民|农户|企业|园区|社区|单位|机构|场馆|景区|酒店|商场|建筑|车站|港口|机场|公司|家庭|小学|初中|高中|幼儿园|院校|高校)";
/** 机关、医院、厂房屋顶可安装光伏比例. */
const HOLDERS = new RegExp(`${HOLDER}$`);
const BEHIND_HOLDER = new RegExp(
  `^.{0,6}${HOLDER}(.{4,}(?:比例|比重|占比|率)|(?:在校生|在校学生|招生|毕业生|专任教师|教职工)(?:规模|人数|数)?)$`,
);

/** 制造业、服务业实际使用外资占比: branches of the economy, and what is told of the last. */
const BRANCH = /^[一-龥]{1,8}(?<![专企就创作毕失行开])业$/;
const BEHIND_BRANCH =
  /^[一-龥]{1,8}?(?<![专企就创作毕失行开])业(?![务主绩余态园链集化])((?:规上企业|规模以上企业|实际|新增|招商|技改)[一-龥]{3,})$/;

/** 东区高新区、西区经开区产值. */
const ZONES = /(?:开发区|经开区|高新区|新区|园区|保税区|综保区)$/;
const BEHIND_ZONE = /^.{0,6}(?:开发区|经开区|高新区|新区|园区|保税区|综保区)(.{3,})$/;

/**
 * What the last of a list says that holds for each of its parts, by what the parts are: insurances, zones, fields of use, those who hold
 * something, opposites, goods, or things that end in one word. Null where they are none of these.
 */
export function toldOfEach(parts: readonly string[]): string | null {
  return (
    behindKind(INSURANCES, BEHIND_INSURANCE, parts) ??
    behindKind(ZONES, BEHIND_ZONE, parts) ??
    behindKind(BRANCH, BEHIND_BRANCH, parts) ??
    behindKind(TRADE_ALONE, BEHIND_TRADE, parts) ??
    fieldBehind(parts) ??
    behindKind(HOLDERS, BEHIND_HOLDER, parts) ??
    behindKind(QUALITIES, BEHIND_QUALITY, parts) ??
    behindKind(OPPOSITE, BEHIND_OPPOSITE, parts) ??
    behindKind(ALL_GOODS, BEHIND_GOODS, parts) ??
    behindSameWord(parts)
  );
}
