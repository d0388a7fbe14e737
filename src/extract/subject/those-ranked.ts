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
