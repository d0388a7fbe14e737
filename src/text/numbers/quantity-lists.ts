import type { QuantityDraft } from "./quantity.js";

const MONEY_LIST = /^、[一-龥]{1,8}$/;
/** 接待人次突破3亿、收入达到300亿元: persons and amounts of goods are told in no money. */
const OF_HEADS =
  /(?:人次|人数|户数|人口|用户|游客|旅客|观众|客流|访问|浏览|下载|点击|播放|粉丝|会员|量)(?:总?[数量]|达到?|分别|均)*$/;
const ENUMERATION = /^[、和及与,，]$/;
const PAUSE = /^[、和及与]$/;
/** Bounds printed behind a number reach back over a list, never on: 1000家以上，10家医院. */
const BEHIND = /以[上下内]|左右|上下|[余多起]$/;

/** 收入达到300亿元、百亿元以上企业…: the bound behind the second amount says of which size things are counted. */
const REACHED = /(?:达到?|实现|[到至])$/;
const CLASS_BEHIND = /^[一-龥]{0,4}(?:企业|产业链|集群|项目|园区)(?!.*分别)/;

/** 分别稳定在|34万头、54万吨以上: each number of the list is of another thing, and what is said of the last is said of each. */
const SEVERALLY = /分别[^，。；、\d]{0,10}$/;

/** 播种面积和产量稳定在|380万亩、160万吨以上: so is each of these, which are told of one crop. */
const AREA_AND_OUTPUT = /面积[和、与及][一-龥]{0,6}(?:产量|总产)[^，。；、\d]{0,10}$/;

/** 60%|以上和15年以上: years with a bound of their own, which are no quantity of this reading. */
const YEARS_BEHIND = /^(?:以[上下内]|左右)?[、和及与]\d[\d.]*年(?:以[上下内]|左右)/;

/** 不少于40块广告和|500块招牌: what there are to be at least so many of, and the next of them. */
const AT_LEAST = /^(?:不少于|不低于|至少)$/;
const THING_BETWEEN = /^[一-龥（）“”]{2,14}[、和及与]$/;

const isOfOtherThings = (before: string): boolean => SEVERALLY.test(before) || AREA_AND_OUTPUT.test(before);

/** The most characters between two items of a list: 、 and a name. */
const LONGEST_GAP = 9;

/** 收入过千亿、3家收入过百亿: an amount without its unit of money, and a few things. */
function isAmountBeforeThings(here: QuantityDraft, next: QuantityDraft): boolean {
  return !here.hasUnit && here.unit_mult >= 8 && next.unit_mult === 0 && next.dimension === "count";
}

/**
 * Units, multipliers and bounds that one item of a list prints for all: 20、30和50家, 分别达到10%、20%以上. A bound behind the last item
 * holds for the whole list, as a unit there does, back to the first item that prints a bound of its own or another unit; one behind an
 * item in the middle is that item's own: 分别下降8%、10%以上、10%以上.
 */
export function shareInLists(text: string, drafts: QuantityDraft[]): void {
  /** Those whose bound is printed behind them while the list goes on. */
  const ownBound = new Set<QuantityDraft>();
  for (let index = drafts.length - 2; index >= 0; index--) {
    const [here, next] = [drafts[index], drafts[index + 1]];
    if (here === undefined || next === undefined || here.form !== "number" || next.form !== "number")
      continue;
    if (next.outerStart - here.end > LONGEST_GAP) continue;
    const gap = text.slice(here.end, next.outerStart);
    if (
      !here.hasUnit &&
      here.unit_mult >= 8 &&
      next.dimension === "money" &&
      MONEY_LIST.test(gap) &&
      !OF_HEADS.test(text.slice(Math.max(0, here.outerStart - 8), here.outerStart))
    ) {
      // 新增销售收入2000亿、利税300亿元以上: 元 and 以上 stand once, at the end.
      here.hasUnit = true;
      here.unit = next.unit;
      here.dimension = next.dimension;
      if (here.bound === "eq" && next.bound === "ge") here.bound = next.bound;
      here.shared = true;
    }
    if (!ENUMERATION.test(gap)) continue;
    if (PAUSE.test(gap) && BEHIND.test(here.boundWords)) ownBound.add(here);
    // 95%、60%以上和15年以上: so has the number of years behind it.
    if (BEHIND.test(next.boundWords) && YEARS_BEHIND.test(text.slice(next.end, next.end + 12)))
      ownBound.add(next);
    // 分别提高2个、3个和4个百分点: the counter of points, printed short.
    if (here.unit_printed === "个" && next.unit_printed === "个百分点") {
      here.unit_printed = next.unit_printed;
      here.unit = next.unit;
      here.dimension = next.dimension;
      here.shared = true;
    }
    if (!here.hasUnit && !isAmountBeforeThings(here, next) && !BEHIND.test(here.boundWords) && next.hasUnit) {
      here.hasUnit = true;
      if (here.unit_printed === null) here.unit_printed = next.unit_printed;
      here.unit = next.unit;
      here.dimension = next.dimension;
      if (here.unit_mult === 0) here.unit_mult = next.unit_mult;
      here.shared = true;
    }
    if (ownBound.has(next)) continue;
    if (here.shared && here.bound === "eq" && next.bound === "ge") here.bound = next.bound;
    // 覆盖率达100%，53%以上的村…: a pause of the sentence ends what is listed.
    if (
      (PAUSE.test(gap) || here.shared) &&
      (here.unit === next.unit || isOfOtherThings(text.slice(0, here.outerStart))) &&
      here.bound === "eq" &&
      (next.bound === "ge" || next.bound === "approx" || next.bound === "le") &&
      /以|左右|上下/.test(next.boundWords) &&
      !(REACHED.test(text.slice(0, here.outerStart)) && CLASS_BEHIND.test(text.slice(next.end)))
    ) {
      here.bound = next.bound;
      here.boundWords = next.boundWords;
      here.shared = true;
    }
  }
  const respective = new Set<QuantityDraft>();
  for (let index = 1; index < drafts.length; index++) {
    const [previous, here] = [drafts[index - 1], drafts[index]];
    if (previous === undefined || here === undefined || here.bound !== "eq" || here.boundWords !== "")
      continue;
    if (previous.bound === "eq" || previous.bound === "range" || isAmountBeforeThings(previous, here))
      continue;
    if (
      AT_LEAST.test(previous.boundWords) &&
      previous.unit_printed === here.unit_printed &&
      THING_BETWEEN.test(text.slice(previous.end, here.outerStart))
    ) {
      here.bound = previous.bound;
      here.boundWords = previous.boundWords;
      here.shared = true;
      continue;
    }
    // 分别突破3亿人次、400亿元: one verb holds for each, of whatever unit.
    const each = respective.has(previous) || text.startsWith("分别", previous.outerStart - 2);
    if (!each && previous.unit !== here.unit) continue;
    if (previous.boundWords === "" || BEHIND.test(previous.boundWords)) continue;
    if (here.start - previous.end === 1 && PAUSE.test(text.slice(previous.end, here.start))) {
      here.bound = previous.bound;
      here.boundWords = previous.boundWords;
      here.shared = true;
      if (each) respective.add(here);
    }
  }
}
