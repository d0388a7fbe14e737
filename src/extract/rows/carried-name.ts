import type { DraftFields } from "../row-sink.js";
import { isBareHead, partHead } from "../subject/measure-heads.js";
import { DISTINGUISHED } from "../subject/told-in-part.js";
import { behindNumber } from "./behind-number.js";
import { levelled, prints } from "./told-name.js";

/** Words at the head of a clause that are no part of a name. */
const LEAD =
  /^(?:其中|预计|力争|争取|确保|努力|到?20\d\d年(?:底|末|前)*|全[省市区县国州]|[三五]年|累计|年均|每年|同比|[比较](?:上年|20\d\d年底?|“?十[一二三四五六]五”?(?:末|期?间)?)|将|要|分别|均|可)/;
/** What says how far a measure goes, between a name and its number. */
const TRAIL =
  /(?:力争|争取|分别|均|将|要|可|累计|稳定在?|保持在?|控制在|维持在?|达到?|超过?|突破|提[高升][到至]?|[增递][加长增减][到至]?|扩大[到至]|下降[到至]?|翻|实现|完成|占|为|不[低少]于|年均|每年|同比|左右|再)$/;
/** 年全国茶产业: a name with what is left of the words before it. */
const CUT_NAME = /^年?全[国省市]|^(?:的|再|基础)/;
/** Where a clause or an item begins. */
const CUT = /[，、：（(]/;
const SENTENCE_END: ReadonlySet<string> = new Set("。；;\n");
const ITEM = /[、和与及]/;
/** A whole list of things before the word that gives each its number. */
const LISTED = /^([^\d，。；]*[、和与及][^\d，。；]*?)(?:力争|将|要)?分别(?![由从])/;
const PLACE_END = /(?:[省市县区乡镇州旗盟村]|街道|园|地区|流域|半岛)$/;
/** A trade, or projects: what several measures in a row are told of. */
const TRADE = /(?:(?<!企|就|创|作|毕)业|经济|项目)$/;
/** Kinds of projects side by side, each with its number. */
const BESIDE =
  /\d[个项][^，；。\d]{2,16}项目、\d+[个项][^，；。\d]{2,16}项目$|项目\d+[个项]、[^，；。\d]{2,16}项目\d+[个项]$/;
/** Others of whom a measure may be told. */
const OTHER_OWNER =
  /企业|公司|园|基地|集群|产业|行业|工业|农业|服务业|渔业|牧业|林业|旅游业|经济|项目|合作社|主体|机构|平台|中心/;
/** 烟叶种植面积, 旅游业增加值: what follows goods, or the word for a trade, that have their measures. */
const OF_TRADE = /^(?:(?:种植|播种|养殖|栽培)面积|产?业(?!务))/;
/** 超10亿元的企业, 百亿元县: how large. */
const SIZED =
  /^(?:超过?|过)?[\d十百千][\d.十百千万亿-]*[万亿]元?(?:以上)?的?[一-龥]{2,}|^(?:超过?|过)?[\d.十百千-]*[万亿]元?(?:以上)?的?[一-龥]{2,}/;
const DONE_FOR = /^([^，。；、]{2,12}?)(?:开展|进行|实施|提供)([^，。；、]{3,16})$/;
const SHORTEST = 2;
/** How much longer the last thing of a list may be than another, before it holds more than they do. */
const LONGER = 2;

/**
 * Whether the words of a name stand apart in its sentence and yet belong together, as they nearly always do in these forms: a clause
 * that says no name of its own goes on with the one before it (年均增长8%), a list gives each of its things the measure behind them
 * (甲、乙产量分别达到), 其中 tells a part of the whole before it, or a trade has one measure
 * after another. A size (超1亿元的企业) is of the measure that the first of its list tells.
 */
export function isCarriedName(fields: DraftFields, name: string, text: string): boolean {
  const { quote, valueStart, table, ofRow } = fields;
  if (valueStart === null || table !== undefined || ofRow === true || CUT_NAME.test(name)) return false;
  let from = quote.start;
  while (from > 0 && !SENTENCE_END.has(text.charAt(from - 1))) from--;
  const before = text.slice(from, valueStart).replace(/\s/g, "");
  const told = levelled(name);
  return (
    isOfList(told, text.slice(quote.start, valueStart).replace(/\s/g, "")) ||
    goesOn(told, before) ||
    isOfWhole(told, before) ||
    isOfTrade(told, before) ||
    isOfSize(told, before) ||
    isShortName(told, text.slice(0, quote.start), before) ||
    isHeaded(told, before, text.slice(text.lastIndexOf("\n", from - 1) + 1, from)) ||
    isDoneForThose(told, before, behindNumber(fields, text))
  );
}

/** What a clause names: its words without those that say when, how far and by which kind of change. */
function nounOf(clause: string): string {
  let left = clause;
  for (let next = ""; next !== left; ) {
    next = left;
    left = left.replace(LEAD, "").replace(TRAIL, "");
  }
  return levelled(left);
}

/** The words of a sentence before a number, parted at the last mark: those of the number itself, and those before them. */
function parted(before: string): { readonly own: string; readonly rest: string } {
  const at = Math.max(...["，", "、", "：", "（", "("].map((mark) => before.lastIndexOf(mark)));
  return { own: before.slice(at + 1), rest: before.slice(0, Math.max(0, at)) };
}

/** 营业收入达到500亿元，年均增长8%: the clause before prints the name, and this one none. */
function goesOn(name: string, before: string): boolean {
  const { own, rest } = parted(before);
  const share = /^占/.test(own) ? nounOf(own) : "";
  if (share !== "" && name.endsWith(share)) return goesOn(name.slice(0, -share.length), `${rest}，达到`);
  if (nounOf(own) !== "" || !before.endsWith(`，${own}`)) return false;
  const clauses = rest.split("，");
  while (clauses.length > 0 && nounOf((clauses.at(-1) ?? "").replace(/\d.*$/, "")) === "") clauses.pop();
  const last = (clauses.pop() ?? "").split(/(?<=\d[^、]{0,8})、/).pop() ?? "";
  return name.length > SHORTEST && prints(last.replace(/\d[^、]*$/, ""), name);
}

/** 甲、乙产量分别达到: 甲产量; 甲产量和总产值分别达到: 甲总产值. */
function isOfList(name: string, before: string): boolean {
  const list = LISTED.exec(before.replace(/^到?20\d\d年[底末]?，?/, ""))?.[1];
  if (list === undefined) return false;
  const items = list.split(ITEM).map(nounOf);
  const [first = "", last = ""] = [items[0], items.at(-1)];
  const isMeasure = items
    .slice(1)
    .some((item) => name.endsWith(item) && isMeasuredToo(first, name.slice(0, -item.length)));
  return isMeasure || items.slice(0, -1).some((item) => sharesEnd(name, item, last));
}

function isMeasuredToo(first: string, thing: string): boolean {
  return thing.length >= SHORTEST && first.startsWith(thing) && isBareHead(first.slice(thing.length));
}

function sharesEnd(name: string, item: string, last: string): boolean {
  const end = name.slice(item.length);
  if (item.length < SHORTEST || end.length < SHORTEST || !name.startsWith(item) || !last.endsWith(end))
    return false;
  const other = last.slice(0, -end.length);
  return (
    other.length >= SHORTEST &&
    other.length <= item.length + LONGER &&
    PLACE_END.test(item) === PLACE_END.test(other)
  );
}

/** 专利300件，其中无人机领域30件: the part, and the whole that the clause before prints. */
function isOfWhole(name: string, before: string): boolean {
  const { own } = parted(before);
  const at = before.lastIndexOf("其中");
  if (at < 0 || /[，；]/.test(before.slice(at + 3))) return false;
  const part = nounOf(own);
  const whole = levelled(before.slice(0, at));
  return insertions(name, part).some(
    (rest) => rest.length >= SHORTEST && !isBareHead(rest) && whole.includes(rest),
  );
}

/** What a name has beside a part of it, which stands before it, behind it, or around. */
function insertions(name: string, part: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; part.length >= SHORTEST && at <= part.length; at++)
    if (name.startsWith(part.slice(0, at)) && name.endsWith(part.slice(at)) && name.length > part.length)
      found.push(name.slice(at, name.length - (part.length - at)));
  return found;
}

/** 旅游业增加值100亿元，总收入900亿元: measures of one trade in one sentence, and of no other between them. */
function isOfTrade(name: string, before: string): boolean {
  const { own, rest } = parted(before);
  const measure = nounOf(own).replace(/全[省市区县国州]/g, "");
  if (measure.length < SHORTEST || !name.endsWith(measure) || partHead(measure).head === "") return false;
  const trade = name.slice(0, -measure.length);
  const words = levelled(rest);
  const at = words.indexOf(trade);
  if (at < 0 || trade.length < SHORTEST || CUT.test(trade)) return false;
  const between = words.slice(at + trade.length);
  // 400个工业项目、150个技改项目，总投资3000亿元: of both, it may be.
  if (/项目$/.test(trade) && BESIDE.test(rest)) return false;
  return (TRADE.test(trade) || OF_TRADE.test(between)) && !OTHER_OWNER.test(between);
}

/** 营业收入超10亿元的企业3家、超1亿元的企业9家: the size as printed, of the measure that the first of the list tells. */
function isOfSize(name: string, before: string): boolean {
  const { own, rest } = parted(before);
  const size = nounOf(own);
  const measure = name.slice(0, -size.length);
  return (
    SIZED.test(size) &&
    name.endsWith(size) &&
    measure.length >= SHORTEST &&
    levelled(rest).includes(measure) &&
    SIZED.test(levelled(rest).slice(levelled(rest).lastIndexOf(measure) + measure.length))
  );
}

/** 建成平安共建样板县60个；样板县累计达到120个: a distinction by its short name, behind its whole one. */
function isShortName(name: string, earlier: string, before: string): boolean {
  const short = nounOf(parted(before).own);
  const sentence = earlier.slice(Math.max(earlier.lastIndexOf("。"), earlier.lastIndexOf("\n")) + 1);
  return DISTINGUISHED.test(short) && name.endsWith(short) && levelled(sentence).includes(name);
}

/** ——乡村工匠队伍。总量达到…: how many there are of those whom the heading of the item names. */
function isHeaded(name: string, before: string, heading: string): boolean {
  const label = heading
    .replace(/\s/g, "")
    .replace(ITEM_MARK, "")
    .replace(/(?:队伍)?[。：]$/, "");
  const words = before.replace(/^到?20\d\d年[底末]?，/, "");
  return levelled(label) === name && /^(?:总数|总量|总规模|数量|规模|人数)?$/.test(nounOf(words));
}
const ITEM_MARK = /^(?:[（(]?[一二三四五六七八九十\d]+[)）.．、]|[—\-–●◆■•①-⑳])+/;

/** 为300户老年人开展上门体检: whom it is done for, and what is done. */
function isDoneForThose(name: string, before: string, behind: string): boolean {
  const [, whom = "", deed = ""] = DONE_FOR.exec(behind.replace(/\s/g, "")) ?? [];
  return before.endsWith("为") && deed !== "" && levelled(whom + deed) === name;
}
