import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";

/** What a sentence or a heading is about, where it names an industry, a crop, a place of production or a field. */
const TOPIC =
  /([^，。；：、\s（）“”"]{1,16}?(?:产业集群|产业链|集群|产业带|产业|制造业|服务业|旅游业|建筑业|养殖业|畜牧业|种植业|林业|渔业|种业|农业|工业|商贸|物流|行业|经济|园区|开发区|经开区|高新区|贸易|旅游|电商|国企|国有企业|油茶|茶叶|蔬菜|水果|中药材|装备|材料|医药|食品|能源|汽车|化工|纺织|家居|陶瓷|钢铁|有色))(?=[，。；：、]|$|的|布局|发展|建设|培育|提质|规范|健康|转型|优化|升级|快速|持续|加快|聚焦|重点|要|以|围绕|瞄准|锚定|紧盯|立足|抢抓|推动|着力|积极|大力|深入|全面|加速|稳步|突出|实现|力争|方面|招引|领域)/g;
const MARK =
  /^(?:[一二三四五六七八九十]+[、是要.]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,3}[.．、]|[①-⑳]|第[一二三四五六七八九十]+[，、]|[—\-·●◆■▪◇□★☆※○•▲△►➢➤✓√])+/;

/** 以科技创新推动产业…: what something is done to, and no industry that is spoken of. */
const OF_DEED =
  /[上下]游(?:产业|企业)?$|^以|^(?:成为|作为|打造成)|^[上下]游|.[为让使](?=产业|工业|农业|经济|企业)|推动|带动|促进|引领|赋能|支撑|助力/;

/** 粮油、花茶、|调味品等特色产业: the trades that a list names before the last. */
const LISTED_BEFORE = /(?:[^，。；：、\s\d“”]{2,10}、){1,6}$/;
const listAround = (text: string, at: number, last: string): string =>
  /^[^等]{2,8}等(?:特色|优势|主导|支柱|重点|农业|富民)*产业$/.test(last)
    ? (LISTED_BEFORE.exec(text.slice(0, at))?.[0] ?? "") + last
    : last;

/** The thing named last before an offset of a sentence, without verbs; null where it names none. */
export function topicBefore(text: string): string | null {
  let found: string | null = null;
  for (const match of text.matchAll(TOPIC)) {
    const words = listAround(text, match.index, match[1] ?? "");
    const name = withoutLead(
      words
        .slice(words.lastIndexOf("的") + 1)
        .replace(MARK, "")
        .replace(/^(?:坚持|抢抓|抢占|瞄准|锚定|立足|把握|紧抓|用足|找准|围绕|聚焦|在(?!线|建|岸))+/, ""),
    ).name;
    if (
      name.length >= 2 &&
      !OF_DEED.test(name) &&
      !/^(?:龙头企业|配套企业|企业|项目|产业|经济|重点项目|重点企业|全市经济|上下游企业|骨干企业|优势产业|产业集群|集群|产业链|行业|园区|制造业|工业|农业|服务业|支柱产业|主导产业|特色产业|新兴产业|传统产业|装备|材料|能源)$/.test(
        name,
      )
    )
      found = name;
  }
  return found;
}

/** What a paragraph that opens with a name says it is about (光伏产业。…; 汽车产业，…); else what its heading names. */
export function topicOfParagraph(opening: string, heading: string): string | null {
  const lead = opening.replace(MARK, "").split(/[。，：；\n]/)[0] ?? "";
  const last = heading.split(" / ").at(-1)?.replace(MARK, "") ?? "";
  return topicBefore(`${lead}，`) ?? labelAt(opening) ?? topicBefore(`${last}，`) ?? labelOf(last);
}

/** ——乡村工匠队伍。总量达到…: what stands behind the mark of an item, as a heading of what follows. */
function labelAt(opening: string): string | null {
  const head = opening.trimStart();
  const behind = head.replace(MARK, "");
  if (behind === head) return null;
  const label = /^([^。：\n]+)[。：]/.exec(behind)?.[1] ?? "";
  return labelOf(label) ?? thingOfLabel(label);
}

const A_THING = /^[一-龥“”]{2,10}$/;
/** What ends a heading for a field, an aim or a deed, and names nothing that has a size. */
const NO_THING =
  /(?:经济|社会|民生|生态|环境|质量|品质|效益|能力|水平|创新|改革|开放|安全|发展|建设|保障|治理|服务|体系|结构|动能|格局|基础|支撑|活力|效率|保护|利用|管理|提升|优化|转型|升级|协调|绿色|共享|健康|文明|生活|目标|指标|任务|行动|工程|方面|领域|方向|布局|空间|总量|增长|消费|投资|贸易|教育|文化|科技|人才|就业|收入|健全|完善|完备|扩大|壮大|拓展|集聚|增强|凸显|彰显|成型|丰富|多元|多样|涌现|普及|畅通|强[省市县]|[率度量额数])$/;
/** What a heading tells, rather than names. */
const TELLS = /[更不较]|明显|显著|持续|全面|基本|进一步|大幅|有效|稳步|稳定|加快|全省|全市|[和与及]/;

/** ——装配式建筑。面积达到…: the thing that an item is headed by; null for a field, an aim, a deed or a list. */
function thingOfLabel(label: string): string | null {
  if (!A_THING.test(label) || NO_THING.test(label) || TELLS.test(label)) return null;
  const { name, verb } = withoutLead(label);
  return verb || name !== label ? null : label;
}

const OF_PEOPLE = /^[一-龥]{2,12}(?:队伍|人才|人员|教师|医师|护士|医生|工匠)$/;

/** The people of whom a heading speaks, where it is a plain noun for them; null for a deed, a list or anything else. */
function labelOf(label: string): string | null {
  if (!OF_PEOPLE.test(label) || /[和与及]/.test(label) || withoutLead(label).name !== label) return null;
  return label.replace(/(?<=.{2})队伍$/, "");
}

/** 东江省茶产业高质量发展行动方案: the one trade that a plan is for, behind the region that makes it. */
const TRADE_OF_TITLE =
  /(?:^|关于|关于印发|加快|推动|推进|促进|支持|培育|壮大)((?![一-龥]*(?:战略性|优势|特色|新兴|未来|传统|现代|主导|支柱|重点|首位|全省|全市|数字化|绿色|乡村)[一-龥]*产业)[一-龥]{1,8}?产业(?:链|集群)?)(?:高质量|高水平|创新|集群|健康|振兴|融合|提质|转型|培育|倍增|跨越|加快|跃升|链|发展)/;

const REGION_OF_TITLE = /^.*(?:[省县]|市(?![场政])|自治[区州]|新区)(?=.{4,})/;

/** The trade that the title of a plan names as the one that it is for; null where it names none or several. */
export function tradeOfTitle(title: string): string | null {
  const own = title.replace(/[“”《》\s]|十[一-龥]五/g, "").replace(REGION_OF_TITLE, "");
  const name = TRADE_OF_TITLE.exec(own)?.[1] ?? null;
  return name === null || /[和与及、]/.test(name) ? null : withoutLead(name).name;
}

/** 石化产业持续…。产值…: a sentence that opens with an industry and says what it does. */
const INDUSTRY =
  /(?:^|[。；\n])([^，。；：、\d（）]{2,10}?(?:产业|制造业|产业链|产业集群|经济))(?=[一-龥“]{2,})(?!的|化|发展|规模|结构|体系|链|集群|园)/g;

/** The industry that the sentences right before speak of; null where none of them opens with one. */
export function industryBefore(text: string): string | null {
  const last = [...text.matchAll(INDUSTRY)].at(-1);
  const name = last?.[1];
  // 电子产业产值…；医药新增品种…。|: the sentence went on to other trades.
  if (last !== undefined && text.slice(last.index + last[0].length).includes("；")) return null;
  return name === undefined || OF_DEED.test(name) || withoutLead(name).name !== name ? null : name;
}

/**
 * What stands over a sentence, the nearest first: the words that open its paragraph, where it is not the first of it, the nearest heading, and what
 * the title plans for.
 */
export function wordsAbove(before: string, path: string, title: string): readonly string[] {
  const opening = before.trimStart().split(/[。，：；\n]/)[0] ?? "";
  return [opening, path.split(" / ").at(-1) ?? "", fieldOfTitle(title)].filter((words) => words !== "");
}

/** 青石市“十四五”交通运输发展规划: what a plan is for, behind the region that makes it and the years. */
const PLANNED =
  /^(?:关于)?(?:印发)?(?:推进|推动|加快|促进)?(?:[一-龥]{2,3}区)?([一-龥]{2,12}?)(?:发展|建设|提升|振兴|攻坚)+(?:专项|总体|中长期|三年|五年|年度)*(?:规划|行动计划|行动方案|实施方案|工作方案|计划)/;
/** 国民经济和社会发展: a plan for all that a region does. */
const FOR_ALL = /国民经济|经济社会|民生|重点|重大|年度|目标|[和与及、]/;

function fieldOfTitle(title: string): string {
  const own = title
    .replace(/[“”《》\s（）()]|十[一-龥]五|20\d\d年?|[—\-－至]/g, "")
    .replace(REGION_OF_TITLE, "");
  const [whole = "", field = ""] = PLANNED.exec(own) ?? [];
  return FOR_ALL.test(field) ? "" : whole;
}

/** The names in the two nearest headings, the nearest first. */
export function headingsAround(path: string): readonly string[] {
  return path
    .split(" / ")
    .slice(-2)
    .reverse()
    .map((heading) => withoutLead(heading.replace(MARK, "")).name.replace(/[“”"（）()]/g, ""))
    .filter((name) => name.length >= 2);
}

/** What a segment opens with and speaks of: 纺织产业，产值增长9%. Null where it opens with no such name. */
export function openingOf({ sentence, segmentStart, quantity }: Mention): string | null {
  const words = sentence.slice(segmentStart, quantity.outerStart);
  const field = FIELD_OPENS.exec(words)?.[1];
  if (field !== undefined) return field;
  const trade = TRADE_OPENS.exec(words)?.[1];
  if (trade !== undefined) return trade;
  const aspect = ASPECT_OPENS.exec(words)?.[1];
  if (aspect !== undefined) return aspect;
  const name = OPENING.exec(words)?.[1] ?? INDUSTRY_OPENS.exec(words)?.[1];
  return name === undefined ? null : topicBefore(`${name}，`);
}
/** 新型化工产业要围绕…，力争产值达750亿元; 水利重点要…，全年完成投资50亿元. */
const INDUSTRY_OPENS = /^([^，。；：、\d]{2,12}?(?:产业|制造业|服务业|业|产业链|集群))(?:重点)?(?:要|应)/;
/** 新材料产业重点支持…, 能源化工产业，以…为依托: the trade that a sentence opens with, and what is to be done for it. */
const TRADE_IN_FRONT =
  /^([^，。；：、\d]{2,14}?(?:产业|制造业|服务业|产业链|产业集群|集群))(?:，?(?:重点|围绕|聚焦|依托|突出|坚持|着力|抓好|以(?=[^，]*为))|，(?:要|加快|推进|推动|支持|发展))/;

/** 糖、果蔬及饮料产业方面，…: the trades of which the whole sentence tells, as one. */
const TRADE_ASIDE = /^([^，。；：\d“”]{2,24}?(?:产业|制造业|服务业|产业链|产业集群|集群|加工业|行业))方面，/;

/** 持续推动不锈钢产业向深加工延伸: the trade that a sentence opens with, behind what drives it. */
const TRADE_DRIVEN =
  /^(?:持续|大力|加快|着力|积极|深入)*(?:推动|推进|促进|支持|引导)(?!战略|新兴|特色|优势|主导|支柱|未来|现代|传统)([^，。；：、\d]{1,8}?(?:产业|产业链|产业集群))(?:向|转型|提质|升级|延链|补链|集聚|扩能)/;

/**
 * The trade that the whole sentence opens with, of which what stands between says only what is done for it: none of the trades and firms
 * that are fostered there has what is reached at the end. Null where it opens otherwise.
 *
 * @example
 * tradeInFront(mention); // "新能源产业" of 新能源产业重点发展…，谋划绿氢全产业链发展，实现产值|60亿元
 */
export function tradeInFront({ sentence, quantity }: Mention): string | null {
  const words = sentence.slice(0, quantity.outerStart).replace(MARK, "");
  const side = TRADE_ASIDE.exec(words)?.[1];
  if (side !== undefined) return side;
  const name = TRADE_IN_FRONT.exec(words)?.[1] ?? TRADE_DRIVEN.exec(words)?.[1];
  return name === undefined || OF_DEED.test(name) || withoutLead(name).name !== name ? null : name;
}
/** 建筑业：加快转型，总产值…: a trade as the head of what is told of it. */
const TRADE_OPENS = /^([一-龥]{1,5}(?<![企行产作就创开毕结失])业)：/;
const FIELD_OPENS =
  /^(交通|公路|铁路|民航|水运|水利|能源|教育|卫生|文旅|商贸|城建|林业|电力|市政)(?:(?:方面)?(?:重点)?要|方面，)[^。；]*投资(?:达到?|超过?|突破|不低于)?$/;
/** 煤炭智能绿色开采方面，…产量: what a sentence opens with, and the field of it that it speaks of. */
const ASPECT_OPENS =
  /^([一-龥]{2,10}?)(?:智能化?|绿色|安全|高效|清洁|规模化|基地化|多元|综合|高质量)*(?:开采|发展|开发|加工|利用|生产|养殖|种植|保供)方面，/;
const OPENING = /^([^，。；：、\d]{2,14})[，：]/;
