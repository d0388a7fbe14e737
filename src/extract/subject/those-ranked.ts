import { withoutLead } from "../../concepts/action-words.js";
import { withoutRank } from "../../concepts/rank-phrase.js";
import type { Mention } from "../sentence/mention.js";
import { isBareHead } from "./measure-heads.js";
import type { ReadSubject } from "./repeated-subjects.js";
import type { Subject } from "./subject.js";

/** 考核前100名|达到5家: what so many come to. */
const REACHES = /^(?:的)?(?:达到?|突破|超过?|不少于|保持在?|有|增加到|实现)*$/;
/** 国家级经开区综合考核前100名: who, and in which list. */
const RANKED =
  /^([^，。；、\d]{2,14}?(?:区|县|市|镇|村|校|院|企业|景区|园区?|港口?|机场|医院|高校))([^，。；、\d]{0,14}前\d{1,4}[名位强])$/;

/** 居全国, 稳居世界, 排名全省前: a place in a ranking, and nothing that is ranked. */
const PLACE_ALONE =
  /^(?:继续|始终|稳步|力争|争取|确保|将|跃)*(?:保持在?|稳居|位居|居于|位列|排名|排位|进入|跻身|挺进|迈入|迈进|冲刺|居|列)(?:全[国省市]|世界|全球|[中西东]部|国内|同类)[一-龥]{0,4}$/;

/** Whether words tell a place in a ranking, and not of what. */
export const isPlaceAlone = (words: string): boolean => PLACE_ALONE.test(words);

/** 满意度达到83分，位居全省|前三: the words of a rank with what the number of the clause right before measures; null for anything else. */
export function rankOfBefore(
  of: string | null,
  { clauseLeft, previous, sentence, clauseStart }: Mention,
): string | null {
  if (of === null || previous === null || !isPlaceAlone(clauseLeft)) return null;
  return sentence.slice(previous.end, clauseStart) === "，" ? `${of}${clauseLeft}` : null;
}

/** Whether a rank only says which of those are counted by the number right behind it: 开发区考核前100名达到5家. */
export function isRankOfCounted({ sentence, quantity, next, clauseStart }: Mention): boolean {
  return (
    next?.dimension === "count" &&
    REACHES.test(sentence.slice(quantity.end, next.outerStart)) &&
    RANKED.test(sentence.slice(clauseStart, quantity.end))
  );
}

/** Those in the ranks that a number right behind counts, with the ranks; null where none stand there. */
export function thoseRanked({ sentence, previous, quantity, clauseStart, left }: Mention): string | null {
  if (previous === null || previous.end < clauseStart || quantity.dimension !== "count") return null;
  if (!REACHES.test(left)) return null;
  const [, who = "", rank = ""] = RANKED.exec(sentence.slice(clauseStart, previous.end)) ?? [];
  return rank === "" ? null : `${rank}的${withoutLead(who).name}`;
}

/**
 * What a rank was told of, for a number behind it: the trade whose size or strength it is; where its words name none, what the number before it in the
 * same part of the sentence is about.
 */
export function ofThoseRanked(
  told: Subject,
  { segmentStart }: Mention,
  found: readonly ReadSubject<Subject>[],
): Subject | null {
  const phrase = withoutRank(told.phrase).replace(/(?<=.{2})(?:排名|(?:综合)?(?:实力|竞争力))$/, "");
  if (!isBareHead(withoutLead(phrase).name)) return { ...told, phrase };
  const before = found.findLast(
    ({ mention }) => mention.segmentStart === segmentStart && mention.quantity.unit !== "rank",
  );
  return before?.subject ?? null;
}
