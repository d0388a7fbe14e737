import { remembered } from "../../text/remembered.js";
import { replacing } from "../../text/replacing.js";
import { partHead } from "../subject/measure-heads.js";

/** Words for one another that change nothing of a name. */
const alike = replacing([
  [/规上/g, "规模以上"],
  [/限上/g, "限额以上"],
  [/GDP/g, "地区生产总值"],
  [/比重|比例/g, "占比"],
  [/[与及]/g, "和"],
  [/技改/g, "技术改造"],
  [/三甲(?=医院)/g, "三级甲等"],
  [/总(?=产量|产值)/g, ""],
  [/主营收入/g, "主营业务收入"],
  [/新建和?(?:改造|改建|改扩建)|新改扩?建/g, "新改建"],
  [/(?<=每[十百千万]+)人口/g, "人"],
  [/(?<=零售|进出口|出口|进口|交易|成交|销售)总额/g, "额"],
]);
/** What a name leaves out that is printed within it: 产业集群完成产值, 可再生能源年发电量, 老年大学（学堂）覆盖率. */
const withoutInserted = replacing([
  [/(?<=企业|产业|集群|园区|项目|工程|领域)(?:完成|实现)(?!率|量|度|情况)/g, ""],
  [/(?<=[一-龥])年(?=发电|用电|用水|供水|产量|产值|接待|处理|吞吐|销售|生产)/g, ""],
  [/（[^（）]{1,8}）/g, ""],
]);
/** What the unit, or the verb at the head, gives a name at its end: 新建绿道50公里 is 绿道里程, 改造小区30个 小区改造. */
const GIVEN =
  /(?:面积|里程|长度|装机容量|总?数量?|户数|人数|改造|培训|引进|引育|开工|建设|治理|整治|发放|推广|选派|培养|新改扩建|更新|拆除|覆盖率|创建|认定|改建|扩建|(?<=占[^占]{1,16})占比|(?<=减轻|降低|节约|节省|压减|核减|清偿|偿还|置换|追回|退还|化解|处置|盘活|出让|签约|引进|整合|资产)金?额)$/;
const SHORTEST = 2;
/** What was done, where a name begins with it: 引进亿元以上项目 of 招引亿元以上项目. */
const DONE = /^(?:签约|引进|引育|开工|竣工|投产|储备|新?改扩建|新改建)/;
/** A number of another item before the name. */
const NUMBER_BEFORE = /\d[^，。；、\d]{0,20}[，、；]/;
const YEARS = /20\d\d年?/g;
/** What is made, at the end of the words before a number: 打造|3个…. */
const MADE =
  /(?:(?:至少|新)?办|建成|建设|新建|打造|培育|创建|建立|形成|实施|完成|新增|引进|培养|组建|布局|认定|制定|制修订|开发|改造|发布|遴选|突破|设立|开通)(?:超过?|不少于|不低于|至少|约|近|逾|达到?|上)?$/;
/** What may stand between a unit and the noun that it counts. */
const ABOUT = /^(?:（[套台间]）)?(?:以上|左右|以内)?的?/;
const ENDS = /^(?:[、，。；（]|[和与及]\d|$)/;

/** A name or the words that may print it, in which words that change nothing of a name are alike. */
export const levelled = remembered((words) =>
  alike(words.replace(/[“”"‘’\s的、（）()]/g, "").replace(/[—－–～~]/g, "-")),
);

/** Whether words print a name, or print it with something within that names leave out. */
export function prints(words: string, name: string): boolean {
  const [told, own] = [levelled(words), levelled(name)];
  if (told.includes(own)) return true;
  const plain = (one: string): string => levelled(withoutInserted(one));
  return plain(words).includes(plain(name));
}

/** 和 as a joint, and no part of a word: 和美乡村, 总和 and 饱和 hold none. */
export const AND = "(?<![饱共温总中])和(?![美谐平睦])";
/** Several things under one name: which the number is of is not sure. */
const LISTED = new RegExp(`[、与或]|${AND}|及(?!以[上下])`);
const LONGEST = 24;
const LONGEST_LIST = 30;

/**
 * Whether the words before a number print a name as it stands, or with nothing added but what its unit or verb says. The name is that of
 * one thing, or of one measure of several (甲、乙产业产值).
 *
 * @example
 * isPrintedBefore("海铁联运集疏运量", "到2027年，海铁联运集疏运量达到"); // true
 * isPrintedBefore("供水管网改造里程", "改造供水管网"); // true
 * isPrintedBefore("绿色工厂、绿色园区", "建成绿色工厂、绿色园区"); // false: how many of which?
 */
export function isPrintedBefore(name: string, before: string): boolean {
  const words = levelled(before);
  if (LISTED.test(name))
    return (
      name.length <= LONGEST_LIST &&
      partHead(name).head !== "" &&
      unlisted(words).includes(unlisted(levelled(name)))
    );
  if (name.length > LONGEST) return false;
  if (prints(before, name) || printsDeed(words, levelled(name))) return true;
  if (cores(levelled(name)).some((core) => printsDeed(words, core))) return true;
  return (
    !NUMBER_BEFORE.test(before.replace(YEARS, "")) &&
    cores(levelled(name)).some((core) => words.includes(core))
  );
}

/** A name without the signs between its things, which a list may have and its name word otherwise. */
function unlisted(words: string): string {
  return words.replace(/和/g, "");
}

const LONGEST_DEED = 3;

/** 打通省际出口 for 省际出口打通: the deed before what it is done to. */
function printsDeed(words: string, name: string): boolean {
  for (let length = SHORTEST; length <= LONGEST_DEED && name.length - length >= LEAST_THING; length++)
    if (words.includes(name.slice(-length) + name.slice(0, -length))) return true;
  return false;
}
const LEAST_THING = 3;

/** What is left of a name without what its unit and verb gave it, a word at a time. */
function cores(name: string): readonly string[] {
  const found: string[] = [];
  for (let left = name; ; ) {
    const next = left.replace(left.match(GIVEN) === null ? DONE : GIVEN, "");
    if (next === left || next.length <= SHORTEST) return found;
    found.push(next);
    left = next;
  }
}

/**
 * Whether a thing that is made is named whole behind its number, where the clause or the item ends.
 * @param before the number
 * @param after the unit
 *
 * @example
 * isCountedBehind("产教融合共同体", "建立", "产教融合共同体。"); // true
 * isCountedBehind("违法建筑拆除面积", "拆除", "违法建筑。"); // true
 * isCountedBehind("重大项目", "推动", "重大项目尽早开工"); // false: no deed of making, and it goes on
 */
export function isCountedBehind(name: string, before: string, after: string): boolean {
  if (LISTED.test(name) || name.length > LONGEST) return false;
  if (MADE.test(before) && isWholeBehind(name, after)) return true;
  const words = after.replace(/\s/g, "").replace(ABOUT, "");
  const deed = DEED.exec(before)?.[0].replace(/^.*改造.*$/, "改造");
  const thing = THING.exec(words)?.[0];
  if (deed === undefined || thing === undefined) return false;
  const [told, own] = [levelled(deed + thing), levelled(name)];
  return [own, ...cores(own)].some((core) => core === told || core === levelled(thing + deed));
}

/**
 * Whether a later thing of a list, whose first one a verb governs, is named whole behind its number.
 *
 * @example
 * isCountedInList("茶文化驿站", "、", "茶文化驿站。"); // true, of 建成5个茶馆、3个茶文化驿站。
 */
export function isCountedInList(name: string, before: string, after: string): boolean {
  return /(?:^|[、和及])\s*$/.test(before) && isWholeBehind(name, after);
}

function isWholeBehind(name: string, after: string): boolean {
  if (LISTED.test(name) || name.length > LONGEST) return false;
  const words = after.replace(/\s/g, "").replace(ABOUT, "");
  return words.startsWith(name) && ENDS.test(words.slice(name.length));
}

/** What is done to as many of a thing as the number says. */
const DEED =
  /(?:更新|更换|拆除|(?:提质|提升)?改造(?:提升|升级)?|改建|改扩建|整治|治理|修复|培训|发放|引进|关闭|关停|取缔|淘汰|盘活|清理|修缮|加固|疏浚|养护|救助|推广|开工|竣工|举办|开展|孵化|转化|腾退|处置|维修)(?=(?:超过?|不少于|不低于|至少|约|近|逾|达到?|上)?$)/;
/** The thing behind a number, where it ends the clause or the item. */
const THING = /^[^，。；、（）\d的和与及或]{2,16}(?=[、，。；（]|$)/;

/**
 * Whether the words before a number print a name whole. A name whose noun stands behind the number, or that was put together of words
 * that stand apart, is cut or wrong far more often.
 *
 * @example
 * isToldBefore("煤炭产能", "到2030年，煤炭产能控制在"); // true
 * isToldBefore("生产线智能化改造", "推动"); // false: it stands behind the number
 */
export function isToldBefore(name: string, before: string): boolean {
  const [told, words] = [levelled(name), levelled(before)];
  if (words.includes(told)) return true;
  const core = told.replace(GIVEN, "");
  return core.length >= SHORTEST && core !== told && words.includes(core);
}
