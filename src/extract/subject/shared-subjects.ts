import { withoutLead } from "../../concepts/action-words.js";
import { withoutTrail } from "../../concepts/trailing-words.js";
import { clausesBefore } from "../sentence/clauses-before.js";
import type { Mention } from "../sentence/mention.js";
import { withBracketedEnd } from "./bracketed-ends.js";
import { countedNames } from "./counted-names.js";
import { deedsBehindThing, deedsOf } from "./deeds-in-lists.js";
import { piecesOf } from "./list-marks.js";
import { ofAspect, withBodiesOfTrade, withMeasureOfSize } from "./list-owners.js";
import { rateNamedBefore } from "./measure-clause.js";
import { isBareHead, partHead } from "./measure-heads.js";
import { measuresOfSeveral } from "./measures-of-several.js";
import { type Run, runAround } from "./number-run.js";
import { withSharedHead } from "./shared-heads.js";
import { IN_YEARS, throughYears } from "./through-years.js";
import { tierOf } from "./tier.js";

const INDUSTRIES = ["第一产业", "第二产业", "第三产业"];
const BOTH: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^()(?:一二三次?产业?|第?一二三产业|三次产业)(.*)$/, INDUSTRIES],
  [/^(.*)城乡(居民.*)$/, ["城镇", "农村"]],
  [/^(.*)城乡((?:居民)?(?:低保|最低生活保障).*)$/, ["城市", "农村"]],
  [/^(.*)省市(.*)$/, ["省级", "市级"]],
  [/^(.*)男女(.*)$/, ["男性", "女性"]],
  [/^(.*)客货运(.*)$/, ["客运", "货运"]],
  [/^(.*)存贷款(.*)$/, ["存款", "贷款"]],
  [/^(.*)贷存款(.*)$/, ["贷款", "存款"]],
  [/^(.*)进、出口(.*)$/, ["进口", "出口"]],
];

/** Names parted at the marks that make as many parts as there are numbers; null where none does. */
function parted(head: string, count: number): readonly string[] | null {
  for (const marks of ["、", "、和", "、与", "、及", "、和与及"]) {
    const pieces = piecesOf(head.replace(/以及/g, "及"), marks);
    if (pieces.length === count && pieces.every((piece) => piece.length > 0)) return pieces;
  }
  const measures = measuresOfSeveral(piecesOf(head.replace(/以及/g, "及"), "、和与及"), count);
  if (measures !== null) return measures;
  for (const [pattern, names] of BOTH) {
    const parts = pattern.exec(head);
    if (parts !== null && names.length === count)
      return names.map((name) => `${parts[1] ?? ""}${name}${parts[2] ?? ""}`);
  }
  return null;
}

const GROWS = /“[^”]*”$|(?:持续|不断|加快|快速|稳步|蓬勃)?(?:成长|壮大|发展|涌现|增长|倍增)$/;

const clauseBefore = (mention: Mention): string => (clausesBefore(mention).at(-1) ?? "").replace(GROWS, "");

/** What the clause before lists, without the verbs at its head. */
function thingsBefore(mention: Mention): string {
  return withoutLead(clauseBefore(mention)).name;
}

/** 水利、交通分别完成投资60亿元, 粮食、蔬菜分别播种550万亩: what is measured stands behind 分别. */
function measureBehind(words: string, name: string, ratio: boolean): string {
  if (!ratio && /减排$/.test(words)) return "减排量";
  const noun = withoutLead(withoutTrail(words, 0), 0).name;
  if (/(?:播种|种植)$/.test(words)) return `${words.slice(-2)}面积`;
  return noun.length >= 2 && isBareHead(noun) && partHead(name).head === "" ? noun : "";
}

/** Items of a list with numbers of their own, which none of a name is: 5G网络通达率, 4A级景区, 12345热线办结率, 1小时到达率. */
const ITEMS_WITH_NUMBERS =
  /^.*(?<!PM[\d.]{0,3})\d(?!\d*(?:(?:[-—~～至]\d+)?岁|[A-Za-z]|[万亿]+元(?:级|以上)?(?:企业|项目|集群|园区|产业|乡镇|[村镇县])|[型号强]|热线|急救|联动|接[处警]|级(?!以)|人制|(?:小时|分钟|公里|千米|米|天)[^，、\d]{1,8}率))[^，、\d]*[、，]/;
/** 总数分别达到…: what the list before the comma comes to. */
const TOTAL = /^(?:总数|总量|数量|总规模)$/;
/** 五年分别: how long it takes, behind what is measured. */
const OVER_YEARS = /(?<!\d)(?:[三五两]|\d)年(?:累计)?$/;

/** 到2025年和2030年，城乡居民参检率分别达到60%和80%: as many years as numbers, and one thing that is measured in each. */
function isOneThroughYears(name: string, { segmentLeft }: Mention, count: number): boolean {
  const years = IN_YEARS.exec(segmentLeft)?.[1]?.match(/20\d\d/g);
  return years?.length === count && name.length > 2 && piecesOf(name, "、和与及").length === 1;
}

/** 入境游客、旅游收入分别突破90万人次、6亿美元: people and money are not measured by one noun. */
function isOfMixedKinds({ quantity, previous, next }: Mention, { count, position }: Run): boolean {
  const beside = position === 0 ? next : position === count - 1 ? previous : null;
  const kinds = [quantity.dimension, beside?.dimension ?? ""];
  return kinds.includes("money") && kinds.some((kind) => kind.startsWith("person"));
}

/** 2026年、2028年分别达到: years and no thing. */
const YEARS_ALONE = /^[，、；]?[到至在]?20\d\d年?[底末]?(?:[、和与及]20\d\d年?[底末]?前?)+(?:分别|依次|各)/;

/** 国家、省、市级示范区: the levels before the last, which alone has its 级. */
const LEVELS_BEFORE = /(国家|省|市|县|区)(?=(?:[、和与及](?:省|市|县|区))*[、和与及](?:省|市|县|区)级)/g;
const withLevels = (head: string): string =>
  head.includes("级") ? head.replace(LEVELS_BEFORE, "$1级") : head;

/** 分别|创建国家级、省级示范区: before the verb of a list that stands behind it. */
const AT_FRONT = /^(?:[，、；]|全[省市县区]|将|拟|要|计划|力争|争取|到?20\d\d年底?)*分别/;

/** The words before a list of numbers, without a 分别 that goes ahead of the list of their things. */
function withoutSeverally({ head, count }: Run): string {
  const front = AT_FRONT.exec(head)?.[0] ?? "";
  if (front === "") return head;
  const list = withoutLead(head.slice(front.length), 0);
  const behind = list.verb && !list.name.includes("分别") && parted(list.name, count) !== null;
  return behind ? front.slice(0, -2) + head.slice(front.length) : head;
}

/** 年收入30万元、50万元、100万元以上的村: the same of each size; null where the list is no such one. */
function sizesInTurn(list: string, count: number): readonly string[] | null {
  const [, measure = "", sizes = "", things = ""] = SIZES.exec(withoutLead(list).name) ?? [];
  const each = sizes.split("、");
  return each.length === count ? each.map((size) => measure + size + things) : null;
}
const SIZES =
  /^([^，。；、\d]{0,16})((?:\d[\d.]{0,6}[万亿]{0,2}元、){1,4}\d[\d.]{0,6}[万亿]{0,2}元)((?:级|及?以[上下])的?[一-龥]{1,10})$/;

/** 市、区（县级市）两级|建设100套甲和200套乙: those who do it together, and no list of what is counted. */
const LEVELS_TOGETHER =
  /(?:省|市|州|县|区|乡|镇|村)(?:（[^（）]{1,6}）)?[、和与及][省市州县区乡镇村](?:（[^（）]{1,6}）)?[两三四]级/;

/** The subjects of a list of numbers, one each, with the number's own place among them; null where there is no such list. */
function sharedSubjects(
  mention: Mention,
): { names: readonly string[]; position: number; words: string; deed?: string | null } | null {
  const { previous, next } = mention;
  if (previous === null && next === null) return null;
  const run = runAround(mention);
  if (run === null || run.count < 2) return null;
  const through =
    throughYears(run.head, run.count) ?? (YEARS_ALONE.test(run.head) ? rateNamedBefore(mention) : null);
  if (through !== null)
    return { names: Array<string>(run.count).fill(through), position: run.position, words: "" };
  // 引进5个|10亿元以上、1个50亿元以上项目: the run begins with the size of those counted before it.
  if (YEARS_ALONE.test(run.head) || /\d[个家条座项]$/.test(run.head)) return null;
  const severally = run.head.includes("分别") || run.head.includes("各");
  if (!severally && LEVELS_TOGETHER.test(run.head)) return null;
  const head = withLevels(severally ? withoutSeverally(run) : run.head);
  const at = head.lastIndexOf("分别");
  // 甲率、乙率，分别达到90%、80%: the list stands in the clause before.
  const own = at < 0 ? head : head.slice(0, at);
  const measure = withoutLead(own).name;
  const counted = at >= 0 && isBareHead(measure) ? countedNames(thingsBefore(mention), run.count) : null;
  if (counted !== null)
    return { names: counted.map((name) => name + measure), position: run.position, words: "" };
  const list = at >= 0 && (own.length < 2 || TOTAL.test(own)) ? clauseBefore(mention) : own;
  const sized = severally ? sizesInTurn(list, run.count) : null;
  if (sized !== null) return { names: sized, position: run.position, words: "" };
  const before = withoutLead(withoutTrail(list.replace(OVER_YEARS, ""), 1)).name.replace(
    ITEMS_WITH_NUMBERS,
    "",
  );
  const words = at < 0 ? "" : head.slice(at + 2);
  const deeds = deedsOf(list, run.count) ?? deedsBehindThing(list, run.count);
  if (deeds !== null) return { names: deeds, position: run.position, words: "" };
  const told = countedNames(before, run.count);
  const deed = mention.quantity.dimension === "ratio" ? null : withoutLead(list).action;
  if (told !== null) return { names: told, position: run.position, words, deed };
  if (isOneThroughYears(before, mention, run.count))
    return { names: Array<string>(run.count).fill(before), position: run.position, words };
  const parts = parted(before, run.count);
  // 国家级甲和省级乙达到200家、100家: each with a level of its own.
  const levelled = parts?.every((part) => tierOf(part) !== null) ?? false;
  if (
    !severally &&
    !levelled &&
    piecesOf(before, "、").length !== run.count &&
    !isAreaAndOutput(parts, mention) &&
    !areMeasuredEach(parts)
  )
    return null;
  if (parts === null) return null;
  const behind = severally ? measuredInFront(parts) : null;
  if (behind !== null) return { names: behind, position: run.position, words };
  const aspect = severally ? ofAspect(parts, clauseBefore(mention)) : null;
  if (aspect !== null) return { names: aspect, position: run.position, words };
  const owned = withMeasureOfSize(withBodiesOfTrade(withBracketedEnd(parts)));
  return {
    names: isOfMixedKinds(mention, run) ? owned : withSharedHead(owned),
    position: run.position,
    words,
    deed,
  };
}

/** 家庭医生签约率城市、农村分别: the measure in front, of each of those behind it; null where the list is no such one. */
function measuredInFront(parts: readonly string[]): readonly string[] | null {
  const [, measure = "", first = ""] = IN_FRONT.exec(parts[0] ?? "") ?? [];
  const others = [first, ...parts.slice(1)];
  const named = others.every(
    (part) => part.length > 1 && part.length <= LONGEST_BEHIND && partHead(part).head === "",
  );
  return measure !== "" && named && !others.some((part) => withoutLead(part, 0).verb)
    ? others.map((part) => part + measure)
    : null;
}
const LONGEST_BEHIND = 6;
const IN_FRONT = /^([^率占]{2,14}(?:率|占比|标准(?!化|机架)))([^率占]{2,6})$/;

/** 甲企业产值和乙企业税收达到90亿元、8亿元: as many measures of as many things as there are numbers. */
const areMeasuredEach = (parts: readonly string[] | null): boolean =>
  parts?.every((part) => {
    const { thing, head } = partHead(part);
    return head !== "" && thing.length >= 2;
  }) ?? false;

/** 粮食播种面积和产量稳定在426万亩、183万吨: an area and a mass in turn, whether 分别 says so or not. */
function isAreaAndOutput(parts: readonly string[] | null, { quantity, previous, next }: Mention): boolean {
  if (parts?.length !== 2 || !/面积$/.test(parts[0] ?? "") || !/产量?$/.test(parts[1] ?? "")) return false;
  return (
    (quantity.dimension === "area" ? next : previous)?.dimension ===
    (quantity.dimension === "area" ? "mass" : "area")
  );
}

/** Words at the head of a list that narrow what is measured to a part of the region or of its economy. */
const NARROWER =
  /^(?:全[省市区县])?(?:.{0,4}(?:园区|开发区|高新区|经开区|新区)|县域|民营经济|民营企业|国有企业|央企|省属企业|市属企业)/;

/** The subject of a number that shares its list of subjects with others. */
export interface SharedSubject {
  readonly phrase: string;
  /**
   * Whether the first item of the list alone is narrowed (园区技工贸收入、工业增加值分别增长12%、9%): grammar leaves open whether the
   * narrowing holds for this later one too.
   */
  readonly narrowed: boolean;
}

/**
 * The subject of a number that shares its list of subjects with others, one each: 城镇、农村居民人均可支配收入分别增长6%、7%;
 * 一、二、三产增加值增长3%、5%、6%. Null where there is no such list.
 */
export function sharedSubject(mention: Mention): SharedSubject | null {
  const shared = sharedSubjects(mention);
  const name = shared?.names[shared.position];
  if (shared === null || name === undefined) return null;
  const narrowed = shared.position > 0 && NARROWER.test(shared.names[0] ?? "") && !NARROWER.test(name);
  // 改造供水管网、燃气管网300公里、200公里: what is done to the things of the list is done to each.
  const deed = withoutLead(name).action === null ? (shared.deed ?? "") : "";
  return {
    phrase: deed + name + measureBehind(shared.words, name, mention.quantity.dimension === "ratio"),
    narrowed,
  };
}
