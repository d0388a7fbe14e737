import { withoutLead } from "../../concepts/action-words.js";
import { withoutTier } from "../../concepts/tier-words.js";
import { earlierThan, type Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";
import type { OwnedMeasure } from "./measures-of-things.js";
import { OWNED_MEASURE, OWNED_MEASURES } from "./owned-measures.js";
import { ofPlaceServed } from "./services-of-places.js";
import { topicBefore } from "./topic.js";

/** 全省百亿级企业: of the whole region, whatever was spoken of before. */
const OF_ALL = /全[省市县区州国域]|各类|总体/;
/** 数字产业增加值占地区生产总值比重: a headline figure, behind which a region's enterprises are told and not that trade's. */
const HEADLINE = /占(?:地区生产总值|GDP|全[省市]|规(?:模以)?上|工业)/;
/** 甲、乙产业产值分别增长15%、12%: several trades in the clause before, of which none has the enterprises behind. */
const SEVERALLY = /、[^，；、分]{2,16}分别[^，；]{0,40}，?$/;
const OF_ANY_REGION = /(?:企业|公司)$/;
/** 灵活就业人员缴存 of 住房公积金: who pays stands before what they pay. */
const WHO_PAYS = /^(.+?)(灵活就业人员|自由职业者|新市民)(?=缴存)/;

/**
 * A measure that stands without its thing (亩均收益, 在校学生, 破案率), with the owner that the text names for measures of its form: in the names that
 * are spoken of, or last among the words before. Null where the words say themselves whose it is, or no owner is told.
 *
 * @param own the number's own words without what leads them
 * @param near what the number before in the same part of the sentence is about; null where there is none
 * @param spoken the names that the text spoke of before, the nearest first
 * @param first the name that opens the part of the sentence; empty where there is none
 */
export function ofOwner(
  own: string,
  near: string | null,
  mention: Mention,
  spoken: readonly string[],
  first: string,
): string | null {
  const before = near === null ? null : withoutLead(near).name;
  for (const row of OWNED_MEASURE.test(own) ? OWNED_MEASURES : []) {
    if (
      row.told === "trade" &&
      OF_ANY_REGION.test(own) &&
      (HEADLINE.test(earlierThan(mention, mention.segmentStart)) ||
        SEVERALLY.test(earlierThan(mention, mention.segmentStart)))
    )
      continue;
    const owner = row.measure.test(own) ? ownerIn(row, before, mention, spoken, first) : null;
    if (owner !== null && !own.startsWith(owner))
      return `${owner}${own.replace(/^年(?=消费|供应|储备)/, "").replace(owner.endsWith("产业") ? /^产业(?=链)/ : /(?!)/, "")}`.replace(
        WHO_PAYS,
        "$2$1",
      );
  }
  return before !== null && followsDirectly(mention) ? ofPlaceServed(own, before) : null;
}

function ownerIn(
  { owner, told }: OwnedMeasure,
  before: string | null,
  mention: Mention,
  spoken: readonly string[],
  first: string,
): string | null {
  switch (told) {
    case "list":
      return /^、/.test(mention.left) ? headOf(owner, before) : null;
    case "next":
      return followsDirectly(mention) ? headOf(owner, before) : null;
    case "near":
      return OF_ALL.test(mention.left) ? null : firstOf(owner, spoken);
    case "opens":
      return OF_ALL.test(mention.left) ? null : firstOf(owner, [...spoken, first]);
    case "trade":
      if (OF_ALL.test(mention.left)) return null;
      return withoutLevel(
        firstOf(owner, spoken) ??
          measuredAsTrade(before) ??
          tradeIn(earlierThan(mention, mention.segmentStart)),
      );
    case "part":
      return lastOf(owner, earlierThan(mention, mention.segmentStart));
    case "sentence":
      return lastOf(owner, earlierThan(mention));
  }
}

/** 推动石化行业节能改造: a trade within a clause. */
const TRADE =
  /([^，。；：、\d“”（）的]{2,12}?(?:行业|产业集群|产业链|产业(?!化|[一-龥]{0,4}(?:园区|产业园|基地|示范区|集聚区|平台))))/g;
const ANY_TRADE =
  /^(?:工业|制造业|农业)?(?:各|重点|其他|相关|高耗能|上下游|传统|新兴|未来|优势|特色|主导|支柱|战略性新兴|现代化|先进)?(?:行业|产业集群|产业链|产业)$/;

/** 强力推动有色金属产业: what is done for the trade. */
const DRIVEN = /^.*(?:推动|推进|促进|加快|支持|发展|壮大|培育|做强|做大|做优|打造|聚焦|围绕|提升)(?=.{2})/;

/** The trade that words speak of last; null where they name none. */
function tradeIn(words: string): string | null {
  const topic = topicBefore(`${words}，`);
  const named = topic ?? lastOf(TRADE, words);
  // 推动茶叶、油茶提质: the first of several, of which none has what is told behind them.
  return named === null || ANY_TRADE.test(named) || words.includes(`${named}、`) ? null : named;
}

/** 国家级产业集群: the level of the cluster is none of its enterprises. */
const withoutLevel = (name: string | null): string | null =>
  name === null ? null : withoutTier(name.replace(DRIVEN, ""));

/** 北斗规模应用 of 北斗规模应用产值: what has an output or a size is a trade; null where the name measures anything else. */
function measuredAsTrade(name: string | null): string | null {
  const { thing, head } = partHead(name ?? "");
  return TRADE_MEASURE.test(head) && thing.length >= 3 && !WHOLE_ECONOMY.test(thing)
    ? thing.replace(MANNER, "")
    : null;
}
const TRADE_MEASURE = /^(?:总?产值|营业收入|营收|主营业务收入|规模)$/;
const WHOLE_ECONOMY = /^(?:规模以上|规上)?(?:工业|农业|服务业|全部工业)|企业$|人员$/;
const MANNER = /(?<=.{2})(?:全产业链|综合|年|总|产业链|全链条)+$/;

function headOf(owner: RegExp, name: string | null): string | null {
  const found = name === null ? null : owner.exec(name);
  return found === null ? null : (found[1] ?? found[0]);
}

function firstOf(owner: RegExp, names: readonly string[]): string | null {
  for (const name of names) {
    const head = headOf(owner, name);
    if (head !== null) return head;
  }
  return null;
}

function lastOf(owner: RegExp, words: string): string | null {
  const last = [...words.matchAll(owner)].at(-1);
  return last === undefined ? null : withoutLead(last[1] ?? last[0]).name;
}

/** Whether a number stands in the same list as the one before it, or in the clause right behind. */
function followsDirectly({ sentence, previous, left, clauseStart }: Mention): boolean {
  if (/^[、，]/.test(left)) return true;
  return previous !== null && /^(?:以上|以下|左右|以内)?，$/.test(sentence.slice(previous.end, clauseStart));
}
