import { earlierThan, type Mention } from "../sentence/mention.js";
import { thingOf } from "./bare-measure.js";
import { thingOfClauseBefore } from "./clause-before.js";
import type { Subject } from "./subject.js";
import { openingOf, topicBefore } from "./topic.js";

/** 主导产业规模力争占全省一半: whose share it is, before the will. */
const OWN_SHARE = /([一-龥]{4,16}?)(?:力争|争取|确保|预计|要|将)+占[^，。；占]*$/;

/** 林业产值|占地区生产总值比重: the share before, of the same. */
const SHARE_BEHIND = /(?<=.{2})占[^占，。；]{2,24}(?:比重|比例)$/;
/** 增加值占地区生产总值: a share of a measure whose thing stands before. */
const SHARE_OF_HEAD = /^(?:在校生(?:规模)?|从业人员|增加值|产值|营业收入|主营业务收入|销售收入|收入|投资)占/;

/**
 * A share whose part stands before: 占全省一半 of 主导产业, 增加值占地区生产总值比重 of 林业; null where the words are no such share, or tell the part.
 * @param own the words without what leads them
 * @param bare the same with a verb of making left
 */
export function shareTold(own: string, bare: string, near: Subject | null, mention: Mention): string | null {
  const holder = OWN_SHARE.exec(mention.left)?.[1];
  if (holder !== undefined && bare.startsWith("占")) return holder + bare;
  if (/^占(?!地(?!区|方)|用|有)/.test(bare)) {
    const whole =
      mention.previous !== null && mention.previous.end > mention.clauseStart ? near?.phrase : null;
    return (whole?.replace(SHARE_BEHIND, "") ?? thingOfClauseBefore(mention) ?? near?.phrase ?? "") + bare;
  }
  const ofHead = SHARE_OF_HEAD.exec(own);
  if (ofHead !== null && near !== null) {
    const of = openingOf(mention) ?? thingOf(near);
    if (of !== null && !own.startsWith(of)) return of + own;
  }
  // 壮大新兴产业，增加值占工业比重: the share of what the clause before names.
  if (ofHead !== null && near === null) {
    const named = topicBefore(`${earlierThan(mention)}，`);
    if (named !== null) return named + own;
  }
  return null;
}
