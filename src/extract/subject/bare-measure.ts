import { withoutLead } from "../../concepts/action-words.js";
import { partSpokenOf } from "../fields/part-spoken-of.js";
import { earlierThan, type Mention } from "../sentence/mention.js";
import { developedBefore, statedBetween, thingOfClauseBefore, worksBefore } from "./clause-before.js";
import { DONE_BEHIND, VERBAL } from "./deeds-done.js";
import { fundBefore } from "./fund-before.js";
import { partHead, withMeasure } from "./measure-heads.js";
import { fieldBefore } from "./of-field-above.js";
import { wholesBefore } from "./spoken-of.js";
import { isStateOnly, thingInState } from "./state-words.js";
import type { Subject, SubjectContext } from "./subject.js";
import { themeOfOpening } from "./theme.js";
import { openingOf, topicBefore, tradeInFront } from "./topic.js";
import { withoutTotal } from "./without-total.js";

const MONEY = /(?:营业收入|营收|产值|销售收入)$/;
const PARK = /(?:园区?|开发区|基地)$/;
/** 全市: of the region, and of no park in it. */
const OF_REGION = /全[省市区县州域]/;
/** What a trade as a whole comes to. */
const REACHED_BY_ALL = /^(?:实现|完成|全年|年)*(?:主营业务|销售|营业)?(?:总产值|产值|营收|收入|增加值|规模)$/;
const INDUSTRY = /产业|集群|(?<!企)业$/;

/** What a subject measures, without its measure: 生猪 of 生猪年出栏. */
export function thingOf({ phrase }: Subject): string | null {
  const led = withoutLead(phrase);
  // 续建项目269个，年度计划投资: the stage says which projects.
  const stage = /^(?:项目|工程)$/.test(led.name) ? (led.action ?? "") : "";
  if (SHARE_OF_FIRMS.test(led.name)) return null;
  const name = (stage + led.name).replace(DONE_BEHIND, "").replace(BROUGHT_ABOUT, "").replace(PER_OF, "");
  const thing = (
    /[量率]$/.test(name) ? (thingInState(name) ?? partHead(name).thing) : partHead(name).thing
  ).replace(
    /(?<=.{2})(?:[年总]|综合|全产业链|(?<!海水|淡水|水产|深海|网箱|池塘)养殖|经营|(?<=种[子苗]|制种|育苗)生产|接待游客|游客接待|(?<=[园林地])建设)+$/,
    "",
  );
  return thing.length >= 2 && !VERBAL.test(thing) && !NO_THING.test(thing) && !isStateOnly(thing)
    ? thing
    : null;
}

/** 食品企业占入园企业总数的比重: whether a measure behind it is of the ones or of all is not told. */
const SHARE_OF_FIRMS = /(?<=企业)占[^占，。；]{2,16}(?:总数|总量)(?:的?(?:比重|比例))?$/;

/** 工坊带动就业: what a thing brings about. */
const BROUGHT_ABOUT = /(?<=.{2})(?:带动|吸纳)(?:就业|创业|增收)(?:人数)?$/;
/** 亩均|投资强度: what is reckoned per head or per mu, and not the land itself. */
const PER_OF = /(?<=(?:亩均|人均|户均|地均))(?:投资|产出|投入)(?=强度$)/;
/** 本地配套率: where something is, and no thing; 资产过100亿元: what a body has, as it has takings. */
const NO_THING = /^(?:本地|当地|省内|省外|国内|国外|县域|区域|(?:总|净)?资产|负债)$/;

/** 综合产值: what all that is done with a product comes to, so that none of its enterprises has it. */
const WHOLE_TRADE = /^(?:实现|完成|年)*(?:(?:综合|全产业链|产业链)总?产值|(?:总|年)?(?:交易|成交|贸易)额)$/;
const FIRMS =
  /(?:(?:国家|省|市|县)级(?:及?以上)?)?(?:农业产业化)?(?:龙头|重点|骨干|规上|规模以上|经营|加工)*(?:企业|主体|合作社)$/;

/** 茶叶龙头企业: the trade whose enterprises are told, null where only their size or rank is. */
function tradeOf(thing: string): string | null {
  const trade = thing.replace(FIRMS, "");
  return trade === thing ? thing : trade.length < 2 || /\d|^[^级]{1,4}级/.test(trade) ? null : trade;
}

const TRADE_OF_FIRMS = /(?:经济|产业|(?<!企)业|产业链|集群)企业$/;

/** What only the clause before can say of what. */
const AMOUNT_OF =
  /^(?:[涨增降]幅|授信额|余额|交易额|成交额|销售额|零售额|总市值|覆盖率|普及率|利用率|回收率)$/;
/** 化肥使用量持续减少，利用率: of what is used. */
const withoutUse = (thing: string | null): string | null =>
  thing?.replace(/(?<=.{2})(?:使用|施用|产生)量$/, "") ?? null;

/**
 * A measure without what is measured (产值, 面积), with the thing that the sentence, its opening or its topic speaks of; the words as they
 * are where none does.
 * @param own the measure, without the words before it
 * @param noun the words as printed
 */
export function ofBareMeasure(own: string, noun: string, mention: Mention, context: SubjectContext): string {
  const { topic } = context;
  const before = wholesBefore(mention, context.found).at(-1)?.subject ?? context.before;
  const part = partSpokenOf(mention);
  if (part?.sure) return withMeasure(withoutTotal(part.name), own.replace(/^(?:实现|完成)+/, ""));
  const opened = openingOf(mention);
  // 引进品种3个，产业营业收入: an industry's measure is of none of the things that it holds.
  const industrial = /^(?:产业|集群)/.test(own);
  const told =
    before === null || opened !== null || (industrial && !INDUSTRY.test(before.phrase))
      ? null
      : thingOf(before);
  const local = told === null || isOfRate(before, own) ? null : WHOLE_TRADE.test(own) ? tradeOf(told) : told;
  // 产业集群…，规上企业达到50家，实现营收: the industry's, of which the enterprises are counted.
  const trade =
    local !== null && MONEY.test(own) && /企业$/.test(local) && mention.previous?.dimension === "count"
      ? topicBefore(`${earlierThan(mention)}，`)
      : null;
  // 中医药方面，…中药材面积300万亩、产值200亿元: of what the same list measures, whatever the field is.
  const listed =
    opened === null || before === null || !/^、/.test(mention.left) ? null : measuredThing(before);
  const found =
    listed ??
    fundBefore(own, mention) ??
    workedOn(own, mention) ??
    (REACHED_BY_ALL.test(own) && standsAlone(mention) ? tradeInFront(mention) : null) ??
    developedBefore(mention) ??
    opened ??
    statedBetween(mention) ??
    otherWorks(own, mention, before) ??
    (trade !== null && INDUSTRY.test(trade) ? trade : null) ??
    local ??
    topicBefore(`${earlierThan(mention)}，`) ??
    (AMOUNT_OF.test(own) ? withoutUse(thingOfClauseBefore(mention)) : null) ??
    worksBefore(own, mention) ??
    fieldBefore(mention) ??
    topic();
  if (found === null) return noun;
  // 建设渔业园区，全市产量32万吨: no park's.
  if (PARK.test(found) && OF_REGION.test(mention.clauseLeft))
    return topic() === null ? noun : withMeasure(topic() ?? "", own);
  // 低空经济企业400家、规模150亿元: the size of the trade, and not of those in it.
  if (/规模$/.test(own) && TRADE_OF_FIRMS.test(found)) return withMeasure(found.slice(0, -2), own);
  // 带动新增销售收入: what comes on top is no whole.
  // 工业增加值增长10%，税收增长8%: taxes are paid by more than industry.
  if (/^税收/.test(own) && /^(?:规(?:模以)?上)?(?:工业|服务业|农业)$/.test(found)) return noun;
  const measure = (/带动新增/.test(noun) ? "新增" : "") + own.replace(/^(?:实现|完成)+/, "");
  return withMeasure(found.replace(/(?<=集群|园区|企业|产业链)(?:总数|总量|数量)$/, ""), measure);
}

/** 加强水利建设，加固水库20座，治理河道50公里，全年完成投资: of all the works, which the head of the sentence names; null for the last of them alone. */
function workedOn(own: string, mention: Mention): string | null {
  if (!/^(?:完成|实现)?(?:年度|总)?投资额?$/.test(own) || mention.quantity.dimension !== "money") return null;
  const earlier = earlierThan(mention, mention.segmentStart);
  const counts = earlier.match(/\d[\d.]*万?[个座处条公千亩所家栋]/g)?.length ?? 0;
  if (counts < 2 && !(counts === 1 && /全年|年度|年内/.test(mention.clauseLeft))) return null;
  const theme = themeOfOpening(earlier);
  return theme === "" ? null : theme;
}

/** 规模养殖比重达到80%，产值20亿元: what a rate is of has no takings of its own. */
const isOfRate = (before: Subject | null, own: string): boolean =>
  before !== null && MONEY.test(own) && /(?:[^增长]率|占比|比重|比例)$/.test(before.phrase);
/** Whether no measure stands before a number, and no count in its clause. */
const standsAlone = ({ previous, clauseStart }: Mention): boolean =>
  previous === null || (previous.dimension === "count" && previous.end < clauseStart);

/** The thing of a name that measures one; null for one that counts. */
const measuredThing = (before: Subject): string | null =>
  partHead(withoutLead(before.phrase).name).head === "" ? null : thingOf(before);

/** 完成交通投资120亿元，推进某水利工程，完成投资60亿元: works named behind one investment are what the next one is in; null where none are. */
function otherWorks(own: string, mention: Mention, before: Subject | null): string | null {
  if (before === null || !/投资$/.test(before.phrase) || mention.previous === null) return null;
  return mention.previous.end < mention.clauseStart - 3 && /投资$/.test(own)
    ? worksBefore(own, mention)
    : null;
}
