import { withoutLead } from "../../concepts/action-words.js";
import type { Span } from "../../text/span.js";
import type { Mention } from "../sentence/mention.js";

/** A part of the region that a sentence speaks of, with its place in the sentence. */
export interface SpokenOf extends Span {
  readonly name: string;
  /** Whether the part itself is to reach the number; else the work on it is told of, and whose the number is is not sure. */
  readonly sure: boolean;
}

const ZONE =
  "(?:经济技术开发区|高新技术产业开发区|高新技术产业园区|经济开发区|经开区|高新区|自贸(?:试验)?区|自由贸易试验区|综合?保(?:税)?区|开发区|新区|示范区|功能区|度假区|集聚区|产业园区?|工业园区?|合作园区|科学城|片区|园区)";
/** What one does, or a clause that ends behind it: 雁峰经开区要…, 东山高新区，…. */
const SPEAKS =
  "(?=要|应当?|将|须|，|力争|确保|坚持|聚焦|围绕|瞄准|锚定|加快|不断|着力|持续|充分|突出|重点|进一步|全力|全面|紧盯|立足|深入|积极|大力|努力)";
/** The mark of an item and the time before what a sentence speaks of. */
const OPENS =
  "^(?:[（(]?[一二三四五六七八九十\\d]+[)）、.．]|[一二三四五六七八九十]是)?(?:到?20\\d\\d年(?:底|末)?，?)?";
const ZONE_OPENS = new RegExp(`(${OPENS})([一-龥—―－-]{0,14}?${ZONE})${SPEAKS}`);
/** 高新区、经开区要当好主力军. */
const ZONES_OPEN = new RegExp(`(${OPENS})([一-龥]{0,8}?${ZONE}(?:[、和与及][一-龥]{0,8}?${ZONE})+)${SPEAKS}`);
/** 推动东山高新区扩容升级, 加快甲—乙新型功能区建设: a zone that is worked on. */
const ZONE_WORKED_ON = new RegExp(
  `(${OPENS}(?:支持|推动|推进|加快|促进|引导|深化|提速|提效|做[大优强]|持续|全力|大力|高标准|高质量)+)([一-龥—―－、-]{1,18}?${ZONE})(?!域|等|（)`,
);
/** 6个县市实施项目173个: so many places of a kind. */
const SO_MANY = new RegExp(
  `(${OPENS})(\\d{1,2}个[一-龥]{0,8}?(?:县市区|县市|县区|区县|市州|县|区|园区|开发区|乡镇))(?=要|应|将|共|合计|实施|推进|安排|谋划|新签约|签约|引进|招引)`,
);
/** 东山、西山、南山三地经济增速: several places together, short names among them. */
const PLACES =
  /(?:^|[，：]|力争|确保|推动|支持)((?:[一-龥]{2,3}(?:县|市|区|旗)?、){1,7}[一-龥]{2,3}(?:县|市|区|旗)?(?:等[两二三四五六七八九]?|[两二三四五六七八九]|\d)个?(?:地|县|市|区|县市|县区|县市区|区县|市州))(?=[一-龥])/;
/** The whole is spoken of again. */
const WHOLE_AGAIN = /(?:全|[我本])[省市县区州盟旗](?!平均|水平|[首前第]|领先|唯一|重点)/;
/** Zones of a kind, and not one of them: 各开发区, 省级以上园区. */
const OF_A_KIND =
  /^(?:各|各类|全[省市县区]|所有|省级|国家级|市级|县级|省级以上|特色|专业|示范|产业|工业|综合|现代|县域)*$/;

/** 甲经开区创建国家级经开区: what one zone becomes. */
const ANOTHER = new RegExp(`${ZONE}(?![、和与及])`);

/** 支持甲市、乙市等地建设茶城，|完成…: places that are helped, and a clause behind that does something of its own. */
const SUPPORTED = /支持$/;
const DONE = /^(?:完成|建成|建设|新建|新增|打造|培育|创建|实施|改造|开工)/;

const KIND = new RegExp(`${ZONE}$`);
/** 一批零碳园区: some of a kind. */
const SOME = /一批|一些|若干|一系列/;

function zoneSpokenOf(words: string): SpokenOf | null {
  const speaks = ZONE_OPENS.exec(words);
  const found = speaks ?? ZONE_WORKED_ON.exec(words);
  const [, lead = "", printed = ""] = found ?? [];
  const { name, verb } = withoutLead(printed);
  const own = name.replace(KIND, "");
  if (found === null || own.length < 2 || SOME.test(printed) || OF_A_KIND.test(own) || ANOTHER.test(own))
    return null;
  const start = found.index + lead.length + printed.length - name.length;
  return { name, sure: speaks !== null && !verb, start, end: start + name.length };
}

function placesSpokenOf(words: string): SpokenOf | null {
  const many = SO_MANY.exec(words) ?? ZONES_OPEN.exec(words);
  const found = many ?? PLACES.exec(words);
  const name = many?.[2] ?? found?.[1];
  if (found === null || name === undefined) return null;
  const start = found.index + found[0].indexOf(name);
  return { name, sure: true, start, end: start + name.length };
}

/**
 * The part of the region that a number is told of because its sentence speaks of it: 雁峰经开区要壮大产业，力争工业总产值超1500亿元. Null
 * where the sentence speaks of no part, or of the whole again before the number.
 */
export function partSpokenOf({ sentence, segmentStart, clauseStart, quantity }: Mention): SpokenOf | null {
  const words = sentence.slice(segmentStart, quantity.outerStart);
  const found = placesSpokenOf(words) ?? zoneSpokenOf(words);
  if (found === null || WHOLE_AGAIN.test(words.slice(found.end))) return null;
  const clause = sentence.slice(clauseStart, quantity.outerStart);
  if (
    segmentStart + found.end <= clauseStart &&
    SUPPORTED.test(words.slice(0, found.start)) &&
    DONE.test(clause)
  )
    return null;
  return { ...found, start: segmentStart + found.start, end: segmentStart + found.end };
}
