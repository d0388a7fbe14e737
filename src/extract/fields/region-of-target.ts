import { withoutLead } from "../../concepts/action-words.js";
import { regionsInText } from "../../concepts/regions/regions-in-text.js";
import type { Vocabulary } from "../../concepts/vocabulary.js";
import type { Mention } from "../sentence/mention.js";

/** What follows a region that is one of several, or no place of the target: 武汉、襄阳等市, 武汉至襄阳. */
const NOT_ALONE = /^(?:[、—\-～]|等|和|与|及|以及|至|到)/u;
const HEAD = 24;
/** What full names of regions end in. */
const PLACE = /[省市县区州盟旗域]/;
/**
 * What may stand before the region at the head of a clause; behind 将 and 把, and where a verb follows, its short name tells it too
 * (将长沙建成, 支持长沙建设).
 */
const LEAD =
  /^(?:其中|力争|努力|争取|积极|到20\d\d年[，,]?)*(?:(将|把|(?:支持|推动|推进)(?=[一-龥]{2,4}?(?:建设|打造|创建|建成|培育|新增|争创|加快)))|支持|推动|推进|在)?/u;

/** What stands behind a region, by its full or short name, at the head of a phrase; null where another or none stands there. */
function behindRegion(phrase: string, code: string): string | null {
  const [first] = regionsInText(phrase.slice(0, HEAD), { short: true });
  return first?.start === 0 && first.region.region_code === code ? phrase.slice(first.end) : null;
}

/** A subject without the region at its head, which a column of its own holds: 长沙市高新技术企业 is 高新技术企业. */
export function withoutRegion(phrase: string, code: string): string {
  const bare = phrase.replace(/^(?:支持|推动|推进|将|把)/u, "");
  const rest = behindRegion(bare, code);
  const name = rest === null ? "" : withoutLead(rest).name;
  return name.length < 2 ? phrase : name;
}

/** 港, 大学, 新区: what makes the name of a place the first part of another name. */
const PART_OF_NAME =
  /^(?:[东西南北中]|港|机场|大学|学院|新区|湾|[江河湖山路]|大道|高新|经开|自贸|综保|地铁|都市圈|科学城)/u;

/** A subject without the name of the region that the document is of: 南京数字经济增加值 in a plan of 南京 is 数字经济增加值. */
export function withoutOwnRegion(phrase: string, own: string): string {
  const rest = behindRegion(phrase, own)?.replace(/^全[省市区县州]/u, "") ?? "";
  return rest.length < 3 || PART_OF_NAME.test(rest) || NOT_ALONE.test(rest) ? phrase : rest;
}

/**
 * The region that a clause names at its head, by its full name: one that lies in the document's own, down to the county, or another
 * that the tables hold; the document's own where it names none, or several.
 */
export function regionOf(mention: Mention, vocabulary: Vocabulary, own: string): string {
  const clause = mention.clauseLeft.slice(0, HEAD);
  const lead = LEAD.exec(clause);
  const head = clause.slice(lead?.[0].length ?? 0);
  if (lead?.[1] === undefined && !PLACE.test(head)) return own;
  const [first] = regionsInText(head, { within: own, short: lead?.[1] !== undefined });
  if (first?.start === 0 && first.region.region_code !== own && !NOT_ALONE.test(head.slice(first.end)))
    return first.region.region_code;
  for (const { region_code, name_zh } of vocabulary.regions) {
    if (
      region_code !== own &&
      region_code.length >= 6 &&
      clause.startsWith(name_zh) &&
      !own.startsWith(region_code.replace(/0+$/, ""))
    )
      return region_code;
  }
  return own;
}
