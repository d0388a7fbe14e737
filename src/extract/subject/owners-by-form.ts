import { withoutLead } from "../../concepts/action-words.js";
import { withoutTrail } from "../../concepts/trailing-words.js";
import type { Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";
import { firstName } from "./spoken-of.js";
import { thingInState } from "./state-words.js";
import type { Subject, SubjectContext } from "./subject.js";

/** What stands between the beginning of a part of a sentence and the owner that opens it. */
const OPENS =
  /^(?:[（(]?[一二三四五\d]{1,2}[)）.、])?(?:(?:到|至)?(?:20\d\d年?|“十[四五六]五”)(?:底|末|前|期末)?，?|力争|争取|确保|预计|使|推动|全[省市区县州]|我[省市区县州])*$/;
/** Whose a whole sentence may be: a zone, a trade or its firms, by the word that their names end in. */
const HOLDER =
  /^((?:[国省市]家?级)?(?:及?以上)?[^占、，的]{0,12}?(?:高新(?:技术产业开发)?区|经(?:济技术)?开(?:发)?区|开发区|工业园区|产业园区?|科技园区?|园区|自贸(?:试验)?区|自由贸易试验区|综合?保税?区|综保区|新区|示范区|城市群|都市圈|产业集群|产业链|产业(?!化)|(?:国有|民营|外资|市属|省属|中小|规上|规模以上)[一-龥]{0,4}企业))(?=.{2,})/;
/** Measures that every such holder has, and the region as well. */
const ANYBODYS =
  /^(?:当年|年|全部)?(?:(?:研发|R&D|研究与试验发展)(?:经费)?(?:支出|投入)?(?:占比|强度|比重)?|(?:进出口|出口|进口)(?:总?额|总值)|出口交货值|工业总?产值|工业增加值|税收(?:收入|贡献)?|上缴税[金收费]|固定资产投资|工业投资|技改投资|技术改造投资|(?:实际)?(?:利用|使用|到位)(?:外资|内资|省外资金)|(?:有效)?发明专利(?:拥有量)?|发明专利授权量?|专利(?:授权|申请)量?|知识产权授权(?:量|数)?|每万名从业人员(?:有效|发明)*专利(?:拥有量)?|从业人员(?:期末人数)?|高新技术企业|科技型中小企业|上市(?:企业|公司)|龙头企业|规(?:模以)?上工业企业|专精特新(?:中小)?企业|新产品(?:销售收入|产值)(?:占比|比重)?|劳动生产率|全员劳动生产率)$/;
/** 全市, 外贸: of the region, whatever opens the sentence. */
const OF_REGION = /全[省市县区州域]|全社会|外贸|对外贸易|我[省市区县]/;
/** The goods that an industry makes, whole or in parts, and what is sold abroad of them. */
const GOODS =
  /^(?:整[车机船]|成品|成套装备|终端|主机|核心零部件|关键零部件|零部件|模组|芯片)?年?(?:产量|销量|产销量|产能|出口|出口量|(?:本地|本土|省内)?(?:自给|国产化|本地化|自主化|配套)率)$/;
const INDUSTRY = /^([^占、，]{2,12}?)产业(?:链|集群)?(?=.{2,})/;
/** What is got from the growing, the making and the serving of one thing: 一产产值. */
const SECTOR = /^[一二三](?:产|产业|次产业)总?(?:产值|收入)$|^(?:精深|初)?加工(?:企业|产值|量)$/;
const GROWN =
  /^([^占、]{1,10}?)(?:产业)?(?:总|年|播种|种植|养殖|综合|全产业链|[一二三]产)*(?:面积|产量|产值|存栏量?|出栏量?)$/;
/** How many find work in a trade or by it. */
const WORK = /^(?:直接|间接)(?:从业人员|从业者|就业|带动就业)(?:人数)?$/;
const TRADE = /^([^占、]{2,12}?)(?:综合|接待|营业|总|年)*(?:游客|人[次数]|收入|产值|规模)+$/;
/** What firms that are counted have of the market. */
const OF_FIRMS = /^(?:国内|全国|全球|国际|省内)?市场(?:占有率|份额)$/;
const FIRMS = /^[^、，和及]*企业$/;
/** What each who works for a firm or body brings in. */
const EACH_BRINGS = /^人均(?:年)?(?:总?产值|营收|营业收入|业务收入|利润|税收)$/;
const BODIES = /^([^、，和及]*?(?:企业|公司|机构|平台|园区|开发区))(?=$|.{2,})/;
/** 重点部位覆盖率: where something reaches, and not what. */
const REACHED =
  /^(?:乡镇|行政村|建制村|村级?|社区|街道|县域|县区|重点(?:部位|区域|场所|行业|单位|企业)|公众|家庭)覆盖率$/;
/** 预警提前量: how long before what is foretold. */
const FORETOLD = /^([^占、]{2,12}?(?:预警|预报))(?=.{2,})/;
/** How much ground or sea the things counted take. */
const FOOTPRINT = /^(?:占地|用地|用海|建筑|占用|总建筑)面积$/;
/** How much money it was, of what was counted: 出口3万辆、金额4亿美元. */
const AMOUNT = /^总?(?:金额|货值|总值)$/;
/** What an institution has room for. */
const ROOM = /^(?:新增)?(?:学位|床位|病床|客房|餐位|工位|席位)$/;
const HOST =
  /^[^、，和及]{0,12}(?:幼儿园|小学|初中|高中|中学|学校|院校|学院|医院|卫生院|养[老护]院|福利院|敬老院|养老机构|托育机构|[院馆]|酒店|宾馆|民宿|驿站|食堂|中心)$/;
/** 茶叶类合作社, 水产类基地: the class that a list of things is of. */
const CLASS = /^([^占、，]{2,6}类)(?=[^，、]{2,})/;
const OF_CLASS = /^[^类占]{0,6}(?:企业|公司|合作社|联合体|农场|基地|品牌|产品|项目|园区|平台|集群|商标)$/;
/** Whom the things counted bring in, and how. */
const BROUGHT =
  /^[、，](?:辐射|示范|直接|间接|累计)*((?:带动|吸纳|帮扶|联结|服务|惠及|培训|组织|接收|安置)[一-龥]{2,8}?)(?:人数|户数)?$/;

/**
 * A measure without its owner, with the one that the form of the words before tells: the zone, trade or firms that open the sentence, the
 * industry whose goods are made, the institution that has the places, the class that a list is of. Null where the words tell their owner, or
 * nothing before has the form of one.
 *
 * @param own the number's own words without what leads them
 * @param near the subject of the number before in the same part of the sentence; null where there is none
 * @param spoken the names that the text spoke of before, the nearest first
 */
export function ofOwnerByForm(
  own: string,
  near: Subject | null,
  mention: Mention,
  { found, topic }: SubjectContext,
  spoken: readonly string[],
): string | null {
  if (near === null) return ofTradeSpokenOf(own, mention, topic);
  const brought = broughtIn(near, mention);
  if (brought !== null) return brought;
  const names = [withoutLead(near.phrase).name, ...spoken];
  const owner = ownerOf(own, names, firstName(mention, found), mention);
  return owner === null || own.startsWith(owner)
    ? null
    : owner + own.replace(/^(?:新增|当年|年)(?=.{2})/, "");
}

function ownerOf(own: string, names: readonly string[], first: string, mention: Mention): string | null {
  const { quantity, previous, left } = mention;
  const [name = ""] = names;
  if (OF_REGION.test(left)) return null;
  if (AMOUNT.test(own) && quantity.dimension === "money" && previous?.dimension === "count")
    return /(?:出口|进口|进出口|交易|成交|销售)(?:量|数量)?$/.test(name) ? name.replace(/数?量$/, "") : null;
  if (ROOM.test(own)) return previous?.dimension === "count" && HOST.test(name) ? name : null;
  if (/^(?:平均)?提前量$/.test(own)) return firstOf(FORETOLD, names);
  if (REACHED.test(own) && !/覆盖/.test(name)) return thingInState(name);
  if (EACH_BRINGS.test(own)) return firstOf(BODIES, names);
  if (FOOTPRINT.test(own)) return previous?.dimension === "count" && partHead(name).head === "" ? name : null;
  if (GOODS.test(own)) return firstOf(INDUSTRY, names);
  if (SECTOR.test(own)) return firstOf(GROWN, names);
  if (WORK.test(own)) return firstOf(TRADE, names);
  if (OF_CLASS.test(own)) {
    const kind = firstOf(CLASS, names);
    if (kind !== null) return kind;
  }
  const holder = ANYBODYS.test(own) ? holderThatOpens(names, first, mention) : null;
  const firms = names.at(-1) ?? "";
  return holder ?? (OF_FIRMS.test(own) && FIRMS.test(firms) ? firms : null);
}

/** 以创新推动产业: what is done, and no holder. */
const DOES = /^(?:以|由|用|把|将|让)|推动|推进|促进|引领|带动|壮大|培育/;
/** Those in a trade. */
const OF_TRADE = /^(?:备案|加工|骨干|链上|配套|核心|相关)?(?:企业|从业人员)(?:数量?|人数)?$/;
/** A trade that a heading names as the one thing that it is about. */
const ONE_TRADE =
  /^(?!.*(?:战略性|优势|特色|新兴|未来|传统|现代|主导|支柱|重点|首位|全省|全市|外向型|[和与及、]))[^，。]{2,10}(?:产业|产业链|产业集群)$/;

/**
 * 进出口额 under the heading 壮大跨境电商产业: what any trade has, where nothing stands before it in its sentence and the heading or the title
 * speaks of one trade. Null for anything else.
 */
function ofTradeSpokenOf(own: string, mention: Mention, topic: () => string | null): string | null {
  const { sentence, segmentStart, clauseStart, left, index } = mention;
  if (index > 0 || OF_REGION.test(left) || !(ANYBODYS.test(own) || OF_TRADE.test(own))) return null;
  if (!OPENS.test(sentence.slice(0, Math.max(segmentStart, clauseStart)))) return null;
  const trade = topic();
  return trade !== null && ONE_TRADE.test(trade) && !DOES.test(trade) ? trade + own : null;
}

/**
 * 高新区入统企业达到900家，研发经费占比…: the zone, trade or firms that open the part of the sentence, or that a heading told for it; null where
 * none does.
 */
function holderThatOpens(
  names: readonly string[],
  first: string,
  { sentence, segmentStart }: Mention,
): string | null {
  const holder = firstOf(HOLDER, [...names, first]);
  if (holder === null || DOES.test(holder)) return null;
  const at = sentence.indexOf(holder, segmentStart);
  return at < 0 || OPENS.test(sentence.slice(segmentStart, at)) ? holder : null;
}

function firstOf(owner: RegExp, names: readonly string[]): string | null {
  for (const name of names) {
    const found = owner.exec(name)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * 联合体60个、带动农户3万户: whom the things counted right before bring in, with the deed. Null where the words say anything else.
 */
function broughtIn({ phrase }: Subject, { left, previous, quantity }: Mention): string | null {
  if (previous?.dimension !== "count" || !/^(?:person|person-time|household)$/.test(quantity.dimension))
    return null;
  const deed = BROUGHT.exec(withoutTrail(left))?.[1];
  const { name, action } = withoutLead(phrase);
  return deed === undefined || action !== null || partHead(name).head !== "" || /[、和及]/.test(name)
    ? null
    : name + deed;
}
