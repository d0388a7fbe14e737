import type { Mention } from "../sentence/mention.js";
import { firstOf } from "./first-of.js";
import { isBareHead } from "./measure-heads.js";

/** What stands between the beginning of a part of a sentence and the owner that opens it. */
const OPENS =
  /^(?:[（(]?[一二三四五\d]{1,2}[)）.、])?(?:(?:到|至)?(?:20\d\d年?|“十[四五六]五”)(?:底|末|前|期末)?，?|力争|争取|确保|预计|使|推动|全[省市区县州]|我[省市区县州])*$/;
/** Whose a whole sentence may be: a zone, a trade or its firms, by the word that their names end in. */
const HOLDER =
  /^((?:[国省市]家?级)?(?:及?以上)?[^占、，的]{0,12}?(?:高新(?:技术产业开发)?区|经(?:济技术)?开(?:发)?区|开发区|工业园区|产业园区?|科技园区?|园区|自贸(?:试验)?区|自由贸易试验区|综合?保税?区|综保区|新区|示范区|城市群|都市圈|产业集群|产业链|产业(?!化|[一-龥]{0,4}(?:园区|产业园|基地|示范区|集聚区|平台))|(?:国有|民营|外资|市属|省属|中小|规上|规模以上)[一-龥]{0,4}企业))(?=.{2,})/;
/** Measures that every such holder has, and the region as well. */
const ANYBODYS =
  /^(?:当年|年|全部)?(?:(?:研发|R&D|研究与试验发展)(?:经费)?(?:支出|投入)?(?:占比|强度|比重)?|(?:进出口|出口|进口)(?:总?额|总值)|出口交货值|工业总?产值|工业增加值|税收(?:收入|贡献)?|上缴税[金收费]|固定资产投资|工业投资|技改投资|技术改造投资|(?:实际)?(?:利用|使用|到位)(?:外资|内资|省外资金)|(?:有效)?发明专利(?:拥有量)?|发明专利授权量?|专利(?:授权|申请)量?|知识产权授权(?:量|数)?|每万名从业人员(?:有效|发明)*专利(?:拥有量)?|从业人员(?:期末人数)?|高新技术企业|科技型中小企业|上市(?:企业|公司)|龙头企业|规(?:模以)?上工业企业|专精特新(?:中小)?企业|新产品(?:销售收入|产值)(?:占比|比重)?|(?:高新技术|战略性新兴)产业(?:产值|增加值)?(?:占比|比重)|劳动生产率|全员劳动生产率|污水(?:集中)?处理率|(?:综合|单位)?能耗强度|绿化覆盖率|工业用水重复利用率)$/;
/** Of these a region is told beside its trades. */
const RATHER_REGIONS =
  /规(?:模以)?上|高新技术企业|科技型|专精特新|投资|税收收入|进出口|进口|外资|内资|资金|工业增加值|能耗|污水|绿化|劳动生产率/;
const ZONE = /[区市]$|城市群|都市圈|园$/;
/** 数字产业增加值占地区生产总值比重: a headline figure of the region, and no trade's own. */
const HEADLINE = /占|增加值/;
/** 全市, 外贸: of the region, whatever opens the sentence. */
const OF_REGION = /全[省市区县州域]|全社会|外贸|对外贸易|我[省市区县]/;
/** 以创新推动产业: what is done, and no holder. */
const DOES = /^(?:以|由|用|把|将|让)|推动|推进|促进|引领|带动|壮大|培育/;
/** Those in a trade. */
const OF_TRADE = /^(?:备案|加工|骨干|链上|配套|核心|相关)?(?:企业|从业人员)(?:数量?|人数)?$/;
/** A trade that a heading names as the one thing that it is about. */
const ONE_TRADE =
  /^(?!.*(?:战略性|优势|特色|新兴|未来|传统|现代|主导|支柱|重点|首位|全省|全市|外向型|[和与及、]))[^，。]{2,10}(?:产业|产业链|产业集群)$/;

/** Whether words say that what follows is the whole region's. */
export const isOfRegion = (words: string): boolean => OF_REGION.test(words);

/**
 * 高新区入统企业达到900家，研发经费占比…: the zone, trade or firms that open the part of the sentence, or that a heading told for it, as the
 * owner of what any of them has. Null where none does, or the measure is not of that kind.
 *
 * @param names the names spoken of before, the nearest first, and that of the first number of the part
 */
export function holderThatOpens(
  own: string,
  names: readonly string[],
  { sentence, segmentStart }: Mention,
): string | null {
  const holder = ANYBODYS.test(own) ? firstOf(HOLDER, names) : null;
  if (holder === null || DOES.test(holder)) return null;
  const [near = ""] = names;
  if (!ZONE.test(holder) && (RATHER_REGIONS.test(own) || names.some((name) => HEADLINE.test(name))))
    return null;
  const at = sentence.indexOf(holder, segmentStart);
  return at < 0 || (near.startsWith(holder) && OPENS.test(sentence.slice(segmentStart, at))) ? holder : null;
}

/**
 * 进出口额 under the heading 壮大跨境电商产业: the trade that the heading or the title is about, as the owner of what any trade has, where the
 * measure opens its sentence or the first number of the sentence is one of the trade. Null for anything else.
 *
 * @param first the name of the first number of the sentence; empty for that number itself
 */
export function tradeSpokenOf(
  own: string,
  first: string,
  { sentence, segmentStart, clauseStart, left }: Mention,
  topic: () => string | null,
): string | null {
  const any = ANYBODYS.test(own) || OF_TRADE.test(own);
  if ((!any && (first === "" || !isBareHead(own))) || OF_REGION.test(left)) return null;
  if (first === "" && !OPENS.test(sentence.slice(0, Math.max(segmentStart, clauseStart)))) return null;
  const trade = topic();
  if (trade === null || !ONE_TRADE.test(trade) || DOES.test(trade)) return null;
  if (first === "") return trade;
  const goods = trade.replace(/产业(?:链|集群)?$/, "");
  return first.startsWith(goods) && !first.startsWith(trade) ? goods : null;
}
