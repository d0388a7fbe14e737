import type { Measure } from "../../model/codes.js";
import { lastMatch } from "../sentence/last-match.js";
import { lastTime, type Mention } from "../sentence/mention.js";
import { isAccomplished } from "../sift/accomplished.js";
import { WORKS_BEHIND } from "../sift/lexicon-context.js";
import { isRaisedBy } from "../sift/raised-from.js";
import { reliefOf } from "../subject/things-treated.js";
import { worksOfPair } from "../subject/works-of-pair.js";
import { builtBesideWhole, builtReading, SETS_UP } from "./built-count.js";
import { deedOf, governing, itemBehindNoun, LEAD } from "./governing-verb.js";
import {
  ADDED_UP_STOCK,
  AWARDS,
  BUILD_VERB,
  BUILT_BY,
  CHANGE,
  CUMULATIVE_VERB,
  CUMULATIVE_WORD,
  EVENTS,
  FEWER,
  FLOWS_SUMMED,
  INCREMENT,
  LEVEL_WORD,
  NOUN_OF_DEED,
  OCCASION,
  OF_ALL,
  PER_HEAD_AND_YEAR,
  REGISTERED_STOCK,
  SCORE,
  STANDS,
  STORED,
} from "./lexicon-measures.js";
import {
  type Dated,
  INHERITED,
  type MeasureReading,
  measureReading,
  NO_VERB,
  PART,
  REACHES,
} from "./measure-reading.js";
import { isMoneyFlow, isSpentOnNew } from "./money-flows.js";
import { inOneYear } from "./one-year.js";
import { reachesThose, servedMeasure } from "./people-served.js";
import { isReached, TOTAL } from "./reached.js";
import { earnsMore, risesByAmount } from "./rises.js";
import {
  goesFurther,
  isAddedToSum,
  isMadeByThen,
  isPowerInSum,
  isSumOfThose,
  standsInSum,
} from "./stands-in-sum.js";
import { isHeldAnew, isKeptOrSown, isStock } from "./stocks.js";
import {
  areGoingOn,
  comesIn,
  isAddedAt,
  isDoneFor,
  isHelped,
  isRaisedTo,
  isScaleOfWorks,
  isSizeOfDeed,
  isStateOfSo,
  isThingAlone,
  withoutStandard,
} from "./works-done.js";
import { areYearlyHours, isOfDay, isYearly, isYearlyTotal, YEARLY_FLOW } from "./yearly.js";

/** A verb that ends before this leads its item. */
const LED = 8;
/** Deeds that end in more of a thing. */
export const BUILDING_DEED = /建$|引[进育]|招引|储备|落地|申报|申请/;

/**
 * What a number of things, people or money states, from the verb or noun that governs it; the first that answers decides.
 * @param inherited the measure of the number before it, for a list under one verb
 * @param dated whether a printed deadline holds, and whether it is a date rather than a span
 * @param ofOneYear whether the plan's year, or the one named, is a single one: what is made is then made in it
 */
export function countMeasure(
  mention: Mention,
  inherited: Measure | null,
  dated: Dated,
  ofOneYear: boolean,
): MeasureReading {
  const reading = countReading(mention, inherited, dated, ofOneYear);
  if (reading.why === NO_VERB && isAddedToSum(mention)) return measureReading("increment", "added to a sum");
  return ofOneYear ? inOneYear(reading, mention) : reading;
}

/** 城镇新增就业9万人、…: what is new by its name says nothing of the next in the list. */
const NAMED_NEW = /新增(?:城镇)?就业(?:人数)?(?=\d)/g;

function countReading(
  mention: Mention,
  inherited: Measure | null,
  deadline: Dated,
  ofOneYear: boolean,
): MeasureReading {
  const { left, clauseLeft, segmentLeft, quantity, right, sentence } = mention;
  const dated = deadline !== "no";
  const bounded = sentence.slice(quantity.outerStart, quantity.start);
  const own = left + bounded;
  const said = withoutStandard(own);
  const base = lastTime(mention, "base");
  if (base !== null && base.start >= mention.clauseStart && CHANGE.test(clauseLeft) && !REACHES.test(own)) {
    return measureReading("change", base.words, base.to);
  }
  if (isRaisedBy(mention) || earnsMore(mention)) return measureReading("change", left.slice(-4));
  if ((quantity.dimension !== "time" || areYearlyHours(mention)) && isYearly(mention))
    return measureReading("annual", "每年");
  if (isOfDay(mention)) return measureReading("level", "日均");
  if (/年均(?:增长|提高)/.test(own)) return measureReading("growth", "年均");
  const total = TOTAL.test(own);
  const reaches = total || isReached(mention, own);
  // 产值迈上万亿元台阶: what it comes to.
  if (/(?:[迈跨站登跃踏]上|[迈跨]入|跨越|跻身)$/.test(own)) return measureReading("level", "台阶");
  const cumulative =
    isMoneyFlow(mention, own) ||
    (CUMULATIVE_WORD.test(own) && !OF_ALL.test(own)) ||
    (left.length < 8 && inherited !== "level" && mention.words.match(CUMULATIVE_WORD, clauseLeft));
  if (!quantity.hasUnit && quantity.unit_mult === 0 && /(?:值|PUE|指数|系数|得分)[^，。；、]{0,6}$/.test(own))
    return measureReading("level", "index");
  if (SCORE.test(own)) return measureReading("level", "score");
  if (isKeptOrSown(mention)) return measureReading("level", left.slice(-4));
  const added = lastMatch(own, INCREMENT);
  if (
    /突破(?:[^，。；\d]{2,24}等)?$/.test(left) &&
    quantity.boundWords.replace(/以上|左右/, "") === "" &&
    /^[^，。；、]{0,18}(?:技术|装备|产品|难题|瓶颈|材料|工艺|专利|成果|短板)/.test(right)
  ) {
    return measureReading("cumulative", "突破");
  }
  // 到2025年，接待游客9亿人次: those of that year.
  if (isYearlyTotal(mention, dated || ofOneYear)) return measureReading("level", "a year's total");
  if (PER_HEAD_AND_YEAR.test(left)) return measureReading(dated ? "level" : "annual", "年人均");
  if (YEARLY_FLOW.test(left) && quantity.dimension !== "ratio")
    return measureReading(dated || REACHES.test(own) ? "level" : "annual", "年, a flow");
  // 企业累计达到1500家 counts what there is: nothing was done to it over the years.
  if (cumulative && (ADDED_UP_STOCK.test(own) || isPowerInSum(mention) || (dated && standsInSum(mention))))
    return measureReading("level", "累计达到");
  if (cumulative && isMadeByThen(mention, deadline === "by" || ofOneYear))
    return measureReading("level", "in sum by then");
  if (inherited !== null && goesFurther(mention)) return measureReading(inherited, INHERITED);
  if (isSumOfThose(mention, inherited)) return measureReading("level", "累计达到");
  if (REGISTERED_STOCK.test(own)) return measureReading("level", "a register");
  if (cumulative && (!total || FLOWS_SUMMED.test(own)))
    return measureReading(
      added >= 0 && !/累计/.test(own) && !isSpentOnNew(own) ? "increment" : "cumulative",
      "累计",
    );
  // 新建田块耕地质量平均提高0.5个等级: by so much it rises, and is not added.
  if (/^等级/.test(right) && /(?:提高|提升|下降|降低)(?:约)?$/.test(left))
    return measureReading("change", left.slice(-2));
  if (added >= 0 && !(total && lastMatch(own, /总数|总量|总额|规模/) > added && !/新[增建]/.test(own)))
    return measureReading("increment", own.slice(Math.max(0, added - 3), added));
  if (quantity.dimension === "time" && /(?:提高|增加|延长|提升)(?:约)?$/.test(left))
    return measureReading("change", left.slice(-4));
  // 提高4万户居民的供热安全: for how many of them it is done.
  if (reliefOf(mention) !== null) return measureReading("cumulative", left.slice(-2));
  if (risesByAmount(mention)) return measureReading("change", left.slice(-4));
  if (/(?:下降|降低|减少|压减|缩短|缩小|削减|消减)(?:约)?$/.test(left))
    return measureReading("change", left.slice(-4));
  if (reaches && !isScaleOfWorks(mention)) return measureReading("level", "达到");
  if (isStateOfSo(mention)) return measureReading("level", "a state of so many");
  if (isStock(mention)) return measureReading("level", left.slice(-2));
  if (areGoingOn(mention)) return measureReading("cumulative", "续建");
  if (isRaisedTo(mention)) return measureReading("increment", "上升为");
  if (reachesThose(mention)) return measureReading("cumulative", left.slice(0, 4));
  if (/^[，、]?其中/.test(left) && inherited !== null && !LEVEL_WORD.test(said) && left.length < 24)
    return measureReading(inherited, PART);
  // 安排资金58亿元，其中…，储备项目等其他资金6亿元: a part of what is spent.
  if (inherited === "cumulative" && quantity.dimension === "money" && /等其他[一-龥]{2,4}$/.test(left))
    return measureReading(inherited, INHERITED);
  const served = servedMeasure(mention);
  if (served !== null) return served;
  if (quantity.dimension === "count" && /减/.test(left) && FEWER.test(left.replace(LEAD, "")))
    return measureReading("change", "减少");
  // 每个县至少建成1个: the bound has swallowed the verb.
  const led = bounded.startsWith("至少") ? left + bounded : left;
  const item = mention.previous === null ? 0 : itemBehindNoun(left);
  const done = governing(left, CUMULATIVE_VERB, item);
  const verb = done >= 0 && NOUN_OF_DEED.test(left) ? -1 : done;
  // 拆除违法建设, 实施高标准农田建设: 建设 closes the name of what the first verb is done to.
  const closing = verb > 0 && verb < left.length - 2 && /建设$/.test(left);
  const build = closing || STORED.test(left) ? -1 : governing(led, BUILD_VERB, item);
  if (isAccomplished(mention) || worksOfPair(mention) !== null)
    return measureReading("cumulative", "verb after the number");
  if (isAddedAt(mention)) return measureReading("increment", "新增");
  if (isDoneFor(mention) || isSizeOfDeed(mention)) return measureReading("cumulative", "done for so many");
  if (comesIn(right)) return measureReading("increment", "verb after the number");
  if (/^[^，。；、]{0,8}(?:完成|开展|实施)/.test(right))
    return measureReading("cumulative", "verb after the number");
  const gap = mention.previous === null ? "，" : sentence.slice(mention.previous.end, quantity.outerStart);
  const listed = !/[，；]/.test(gap) || mention.previous?.dimension === quantity.dimension;
  // 除险加固病险水库120座: an item with a deed of its own takes none over from the list.
  const deed = verb < 0 && build < 0 && !LEVEL_WORD.test(said) ? deedOf(left) : null;
  if (deed !== null && !BUILDING_DEED.test(deed) && !/^(?:ratio|money)$/.test(quantity.dimension))
    return measureReading("cumulative", deed);
  // 引进专家100名，支持青年人才200名: help is given over the period.
  if (verb < 0 && build < 0 && isHelped(mention)) return measureReading("cumulative", "支持");
  if (verb < 0 && AWARDS.test(left)) return measureReading("cumulative", "awards");
  if (
    (inherited === "level" || (inherited === "increment" && OCCASION.test(left))) &&
    quantity.dimension === "count" &&
    EVENTS.test(quantity.unit_printed ?? "")
  )
    return measureReading("cumulative", "events");
  if (verb < 0 && build < 0 && isHeldAnew(mention)) return measureReading("level", left.slice(-2));
  const beside = builtBesideWhole(mention, inherited, dated);
  if (beside !== null) return beside;
  if (
    listed &&
    left.replace(/[，、和及与“”]/g, "").length < 24 &&
    verb < 0 &&
    build < 0 &&
    inherited !== null &&
    !LEVEL_WORD.test(said) &&
    !STANDS.test(left)
  ) {
    return measureReading(inherited, INHERITED);
  }
  // 打造面向市场的数据服务20个: the verb that leads is followed by a noun made of another.
  const heads = build > 0 && build <= LED && verb >= left.length - 1 && !/、.{2}$/.test(left);
  if (verb > build && !heads && quantity.dimension !== "ratio")
    return measureReading("cumulative", left.slice(Math.max(0, verb - 2), verb));
  if (build >= 0) return builtReading(mention, led, build, dated);
  if (/^(?:的)?[^，。；]{0,4}(?:立项|验收|培训|改造)/.test(right) || (build < 0 && WORKS_BEHIND.test(right)))
    return measureReading("cumulative", "verb after the number");
  if (LEVEL_WORD.test(said)) return measureReading("level", own.slice(-4));
  if (STANDS.test(left)) return measureReading("level", left.slice(-4));
  const before = clauseLeft.replace(NAMED_NEW, "就业");
  const far = mention.words.mayHold(INCREMENT) ? lastMatch(before, INCREMENT) : -1;
  if (far >= 0) return measureReading("increment", before.slice(Math.max(0, far - 3), far));
  if (listed && inherited !== null && segmentLeft.length < 60) return measureReading(inherited, INHERITED);
  const words = left.replace(/(?:网络?|信号|宽带|5G|光网)覆盖/, "");
  const [does, builds] = [
    NOUN_OF_DEED.test(words) ? -1 : lastMatch(words, CUMULATIVE_VERB),
    lastMatch(words, BUILD_VERB),
  ];
  if (does > builds && quantity.dimension !== "ratio")
    return measureReading("cumulative", words.slice(Math.max(0, does - 2), does));
  if (SETS_UP.test(words.slice(Math.max(0, builds - 2), Math.max(0, builds))))
    return measureReading("increment", words.slice(builds - 2, builds));
  const made = builds > does ? BUILT_BY.exec(words)?.[1] : undefined;
  if (made !== undefined && dated) return measureReading("level", made);
  if (EVENTS.test(quantity.unit_printed ?? "") || (quantity.unit_printed === "次" && OCCASION.test(left)))
    return measureReading("cumulative", "events");
  if (inherited !== null && isThingAlone(mention, inherited)) return measureReading(inherited, NO_VERB);
  return measureReading("level", NO_VERB);
}
