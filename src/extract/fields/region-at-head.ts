import { withoutLead } from "../../concepts/action-words.js";
import { regionAtStart } from "../../concepts/regions/regions-in-text.js";
import { shortRegion } from "../../concepts/regions/short-region.js";
import type { RegionRow } from "../../model/rows.js";

/** What follows a region that is one of several, or no place of the target: 武汉、襄阳等市, 武汉至襄阳. */
const NOT_ALONE = /^(?:[、—\-～]|等|和|与|及|以及|至|到)/u;
const HEAD = 24;
/** What may stand before the region at the head of a clause. */
const LEAD =
  /^(?:[，、；：。\s]|其中|力争|努力|争取|预计|确保|积极|大力|重点|全力|到?20\d\d年(?:底|末|前)?|支持|推动|推进|加快|鼓励|引导|指导|将|把|在|使|促进)*/u;

/** 港, 大学, 新区, 茶: what makes the short name of a place the first part of the name of something else. */
const PART_OF_NAME =
  /^(?:[东西南北]|中(?!小学|小企|小微|职|等|考|医(?!院)|药|青年|型)|国?际?机场|港|[一-龥]{2}港|大学|学院|师范|中学|医院|新区|湾|[江河湖山路]|大道|大桥|隧道|水库|高新|经开|自贸|综保|保税|地铁|铁路(?!(?:营业|运营|通车)?总?里程)|高铁|高速(?!公路(?:通车|运营|总)*里程|公路密度)|城际|航空|空港|口岸|枢纽|车站|火车|都市|城市群|经济[带圈]|平原|盆地|半岛|科学城|片区|段|线|海关|银行|农商|国家级|茶(?!园)|[玉酒瓷绣锦菜米籍话]|学(?!前|生|校|龄|位|习|科)|人(?!均|口)|烟厂|电厂|电站|核电|煤矿|油田|日?照?时)/u;

/** What stands behind a region, by its full or short name, at the head of a phrase; null where another or none stands there. */
function behindRegion(phrase: string, code: string): string | null {
  const first = regionAtStart(phrase.slice(0, HEAD), { short: true });
  return first?.region.region_code === code ? phrase.slice(first.end) : null;
}

/** A subject without the region at its head, which a column of its own holds: 长沙市高新技术企业 is 高新技术企业. */
export function withoutRegion(phrase: string, code: string): string {
  const bare = phrase.replace(/^(?:支持|推动|推进|将|把)/u, "");
  const rest = behindRegion(bare, code);
  const name = rest === null ? "" : withoutLead(rest).name;
  return name.length < 2 ? phrase : name;
}

/** 到2030年 before the name of the region. */
const YEAR = /^(?:到|至|截至)?20\d\d年(?:底|末|前)?[，,]?/u;

const NATIONAL = "100000";
/** 带动全国…规模: what brings it about. */
const BRINGS = /^(?:带动|推动|促进|力争|争取|确保|实现|使|将)+(?=全国)/u;
/** 全国 as a place; 全国文明城市 and 全国百强县 are recognised by it. */
const WHOLE_COUNTRY =
  /^全国(?![“”"]|文明|百强|千强|重点|优秀|先进|示范|一流|统一|性|首|人大|政协|劳模|劳动模范)/u;

/**
 * A subject without the name of the region that the document is of: 南京数字经济增加值 in a plan of 南京 is 数字经济增加值, 全国水泥产能 in one of
 * the country 水泥产能.
 */
export function withoutOwnRegion(phrase: string, own: string): string {
  const led = own === NATIONAL ? phrase.replace(YEAR, "").replace(BRINGS, "") : "";
  if (WHOLE_COUNTRY.test(led) && led.length > 4) return led.slice(2);
  const rest =
    behindRegion(phrase.replace(YEAR, ""), own)?.replace(
      /^(?:全[省市区县州]|地区(?!生产总值|GDP|总?产值))/u,
      "",
    ) ?? "";
  return rest.length < 3 || PART_OF_NAME.test(rest) || NOT_ALONE.test(rest) ? phrase : rest;
}

/** 支持长沙建设…: a region that is to do something; 推进长沙机场建设, 在长沙建设: one where something is done. */
const DOES =
  /^(?:要|应)?(?:建设|打造|创建|建成|培育|新增|争创|加快|发展|成为|做强|做大|率先|积极|大力|进一步|深入|依托|发挥|申报|开展|规划|布局|推进|提升|完善|构建)/u;
const ACTED_ON = /支持|推动|推进|加快|鼓励|引导|指导|促进|大力|全力|在/u;

/** What a region at the head of a clause is to what follows: of whom it speaks, who is to act, or a mere place. */
export type RegionRole = "subject" | "actor" | "place";

/** A region named at the head of words, with its place in them; `several` where it is one of more. */
export interface RegionAtHead {
  readonly role: RegionRole;
  readonly code: string | "several";
  readonly start: number;
  readonly end: number;
}

/**
 * The region that words name at their head: one that lies in the document's own, by its full name down to the county or by the short
 * name of a prefecture, the document's own, or another that the tables hold; null where they name none.
 * @param own the code of the document's region
 */
export function regionAtHead(
  words: string,
  own: string,
  known: readonly Pick<RegionRow, "region_code" | "name_zh">[],
): RegionAtHead | null {
  const start = LEAD.exec(words.slice(0, HEAD))?.[0].length ?? 0;
  const head = words.slice(start, start + HEAD);
  const first = regionAtStart(head, { within: own, short: true });
  if (first !== null) {
    const behind = head.slice(first.end);
    const shortest = head.slice(0, first.end) === shortRegion(first.region.name_zh);
    if (shortest && PART_OF_NAME.test(behind)) return null;
    const code = NOT_ALONE.test(behind) ? "several" : first.region.region_code;
    const role = !ACTED_ON.test(words.slice(0, start)) ? "subject" : DOES.test(behind) ? "actor" : "place";
    return { code, role, start, end: start + first.end };
  }
  for (const { region_code, name_zh } of known)
    if (
      region_code !== own &&
      region_code !== "100000" &&
      region_code.length >= 6 &&
      head.startsWith(name_zh) &&
      !own.startsWith(region_code.replace(/0+$/, ""))
    )
      return { code: region_code, role: "subject", start, end: start + name_zh.length };
  return null;
}
