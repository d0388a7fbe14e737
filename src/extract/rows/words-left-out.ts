import { withoutLead } from "../../concepts/action-words.js";
import type { DraftFields } from "../row-sink.js";

/** 新开工…占比, 当年新增…比例: of what is added, not of all there is. */
const OF_THE_ADDED =
  /^(?:其中|力争|争取|确保|全[省市区县]|年内|今年)*(?:当年)?(新增|新建|新开工|新出让|新投放|新上|新认定|配建|自建|在建|引进)/;
/** 拟升级企业, 各县…: words that narrow, or that count each. */
const NARROWS = /拟|所有|同类|(?:^|[，、])各(?=县|市|区|乡|镇|街道|村)/;
/** 支持甲州、乙阳各创建|1个: places that have so many each. */
const OF_EACH_PLACE =
  /(?:支持|推动|指导|鼓励|推进)[一-龥]{2,8}[、和][一-龥、和]{2,30}各自?(?:至少|不少于)?新?(?:建|创|培|打|引|设|布)[一-龥]?$/;
/** 支持某实验室实施|15个: the body that is to do it. */
const OF_BODY =
  /(?:支持|推动|鼓励|引导|指导|依托)([一-龥]{2,12}(?:实验室|集团|公司|大学|学院|医院|研究院))(?:实施|建设|新建|培育|新增|开展|引进|打造|建成|完成|承担)[^，。；、\d]{0,4}$/;
/** 培育和改造…: the first of two deeds, of which the name tells the second. */
const TWO_DEEDS = /(?:培育|营造|种植|保护)(?:和|及|与)(?:改造|修复|提升)[^，。；\d]*$/;
/** 100家企业|纳入上市培育库: what is said of those counted behind their name. */
const PREDICATE =
  /^(?:以上|左右)?(?:[在与为向].{2,}|(?:成为|纳入|进入|入选|入围|列入|组建|晋级|升级为|参与|获评|获得|完成).+|高效运行|提质增效|走深走实|做[大强优].*)$/;
/** 服务老年人3万人: by what those are served whom the name alone tells. */
const SERVED = /^(?:person|household)/;
const servedAlone = (words: string, name: string): boolean =>
  ["服务", "惠及", "受益"].some((verb) => words.includes(verb + name)) && !/服务|惠及|受益/.test(name);
/** 提供6类以上|技术的服务站占比: a number before the name says which are meant. */
const NUMBER_BEFORE = /\d[\d.]*[万亿]*[一-龥%]{1,2}(?:及?以[上下]|以内)的?$/;
/** 在茶文化领域建成|1家: the field in which things are made, which its name may not tell. */
const IN_FIELD =
  /在([^，。；、\d全]{2,10}?)(?:领域|行业|产业|方面|环节)(?:力争|将|要|新|累计)*(?:建成|建设|培育|打造|新增|创建|组建|布局|认定|引进)/;
/** 在茶文化领域，建成1家: the same as a clause of its own, where it is no whole part of a report. */
const FIELD_BEFORE =
  /(?:在|聚焦|围绕|面向|瞄准)(?!科技|工业|农业|农村|乡村|城市|服务业|民生|社会|文旅|旅游|教育|卫生|医疗|交通|水利|生态|环保|消费|投资|外贸|就业)([^，。；、\d全大“”]{2,10}?)(?:领域|行业|赛道)，$/;
/** What there is in every field. */
const OF_ANY_FIELD = /(?:企业|项目|平台|场景|标准|中心|基地|园区|人才|品牌|实验室|载体)$/;
/** 甲、乙等|5个重点项目, 丙等重点项目|94个: key projects of the kind that a few are named of, and not all of the region's. */
const KEY_PROJECTS = /^(?:重点|重大)(?:建设)?(?:项目|工程)$/;
const SOME_NAMED = /[^\d高中初平同对均优上]等(?:(?:重点|重大)[^，。；、\d]{2,6})?$/;
const LATER_ITEM = /^[和与及、]/;

/**
 * Whether words that narrow what is counted or measured are left out of its name: the name then means more than was promised.
 * @param name of the indicator
 * @param text in which the fields' offsets lie
 */
export function leavesWordsOut(
  { subject, quantity, quote, numberEnd, valueStart }: DraftFields,
  name: string,
  text: string,
): boolean {
  const added = quantity.unit === "percent" ? OF_THE_ADDED.exec(subject)?.[1] : undefined;
  if (added !== undefined && !name.includes(added)) return true;
  const at = subject.indexOf(name);
  if (NARROWS.test(at < 0 ? subject.slice(0, subject.length - name.length) : subject.slice(0, at)))
    return true;
  if (numberEnd === undefined) return false;
  const words = text.slice(quote.start, valueStart ?? quote.end);
  if (OF_EACH_PLACE.test(words) || TWO_DEEDS.test(words)) return true;
  const field =
    IN_FIELD.exec(words)?.[1] ??
    (OF_ANY_FIELD.test(name)
      ? FIELD_BEFORE.exec(text.slice(Math.max(0, quote.start - 16), quote.start))
      : null)?.[1];
  if (KEY_PROJECTS.test(name) && SOME_NAMED.test(words)) return true;
  if (field !== undefined && !name.includes(field.slice(0, 2))) return true;
  const body = OF_BODY.exec(words)?.[1];
  if (body !== undefined && !name.includes(body.slice(0, 2))) return true;
  if (SERVED.test(quantity.unit ?? "") && servedAlone(words, name)) return true;
  const before = text.slice(quote.start, valueStart ?? quote.end).replace(/[\s“”"]/g, "");
  if (/[率比例重]$/.test(name) && NUMBER_BEFORE.test(before.slice(0, Math.max(0, before.lastIndexOf(name)))))
    return true;
  const right = (/^[^，。；、]*/.exec(text.slice(numberEnd, quote.end))?.[0] ?? "").replace(/\s/g, "");
  if (isCutList(name, text.slice(numberEnd, quote.end))) return true;
  const noun = right.indexOf(name);
  if (noun < 0 || noun > 8) return false;
  const rest = right.slice(noun + name.length);
  return !LATER_ITEM.test(rest) && PREDICATE.test(rest);
}

/** 大修、中修及排水改善工程: the rest of a list that one number counts together. */
const REST_OF_LIST = /^、([^，。；、\d]{2,20}|[^，。；\d]{2,30})$/;

/** 17条道路大修、中修及排水改善工程: whether a name is the first of a list behind its number, whose others no number counts. */
function isCutList(name: string, behind: string): boolean {
  const clause = (/^[^，。；]*/.exec(behind)?.[0] ?? "").replace(/\s/g, "");
  const at = clause.indexOf(`${name}、`);
  if (at < 0 || at > 8) return false;
  const rest = REST_OF_LIST.exec(clause.slice(at + name.length))?.[1];
  return rest !== undefined && withoutLead(rest, 0).name === rest;
}
