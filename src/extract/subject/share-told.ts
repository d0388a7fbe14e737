import { earlierThan, type Mention } from "../sentence/mention.js";
import { thingOf } from "./bare-measure.js";
import { thingOfClauseBefore } from "./clause-before.js";
import type { ReadSubject } from "./repeated-subjects.js";
import type { Subject } from "./subject.js";
import { openingOf, topicBefore } from "./topic.js";

/** 主导产业规模力争占全省一半: whose share it is, before the will. */
const OWN_SHARE = /([一-龥]{4,16}?)(?:力争|争取|确保|预计|要|将)+占[^，。；占]*$/;

/** 林业产值|占地区生产总值比重: the share before, of the same. */
const SHARE_BEHIND = /(?<=.{2})占[^占，。；]{2,24}(?:比重|比例)$/;
/** 冷水鱼养殖基地: the ground or water, of whose product the share is. */
const HOLDING = /(?<=.{2})(?:标准化|规模化|生态|设施)*(?:养殖|种植)(?:示范)?(?:基地|园区|小区|场|大棚|水体)$/;
/** 增加值年均增速: how fast grows what has the share. */
const GROWTH = /(?<=.{3})(?:年均)?(?:增速|增幅|增长率)$/;
/** 固定资产投资, 社会消费品零售额: what a whole region has, and no thing that is made or grown. */
const OF_REGION = /^(?:固定资产|社会消费品|工业|外贸|民间|全社会)$/;
/** 增加值占地区生产总值: a share of a measure whose thing stands before. */
const SHARE_OF_HEAD =
  /^(?:在校生(?:规模)?|从业人员|增加值|总?产值|总?产量|(?:种植|播种|养殖)?面积|出栏量?|存栏量?|发电量|装机(?:容量)?|营业收入|主营业务收入|销售收入|收入|投资)占/;

/** 产量占全国50%、|全球|25%: a wider or narrower whole alone, behind a share in another one. */
const WHOLE_ALONE = /^(?:全国|国内|全球|世界|亚洲|全[省市区]|[一-龥]{2,4}地区)$/;
const PART_OF = /^(.{2,}占)[^占]{2,6}?(?:比重|比例)?$/;

/** What ends the name of a share. */
export const SHARE = /(?:比例|比重|占比)$/;
/** Whether words say that a number is a share, and not of what. */
export const isShareAlone = (words: string): boolean => /^(?:比例|比重|占比)$/.test(words);

/** 电炉钢产量占比提升至15%；…到2030年，|占比达到20%: the one share that the sentence told before; null where it told none or several. */
export function shareAgain(own: string, found: readonly ReadSubject<Subject>[]): string | null {
  if (!isShareAlone(own)) return null;
  const shares = new Set(found.map(({ subject }) => subject.phrase).filter((phrase) => SHARE.test(phrase)));
  const [only, ...others] = shares;
  return others.length === 0 ? (only ?? null) : null;
}

/**
 * A share whose part stands before: 占全省一半 of 主导产业, 增加值占地区生产总值比重 of 林业; null where the words are no such share, or tell the part.
 * @param own the words without what leads them
 * @param bare the same with a verb of making left
 * @param near the subject of the number before in the same part of the sentence; null where there is none
 * @param before that of the number before in the sentence, which a part goes on with that opens with the share
 */
export function shareTold(
  own: string,
  bare: string,
  near: Subject | null,
  mention: Mention,
  before: Subject | null = near,
): string | null {
  const part =
    WHOLE_ALONE.test(own) && mention.quantity.dimension === "ratio"
      ? PART_OF.exec(near?.phrase ?? "")?.[1]
      : undefined;
  if (part !== undefined) return `${part}${own}比重`;
  const holder = OWN_SHARE.exec(mention.left)?.[1];
  if (holder !== undefined && bare.startsWith("占")) return holder + bare;
  if (/^占(?!地(?!区|方)|用|有)/.test(bare)) {
    const whole =
      mention.previous !== null && mention.previous.end > mention.clauseStart ? near?.phrase : null;
    const opens = /^占/.test(mention.sentence.slice(mention.segmentStart)) ? before?.phrase : null;
    const told = whole ?? thingOfClauseBefore(mention) ?? near?.phrase ?? opens ?? "";
    return told.replace(SHARE_BEHIND, "").replace(GROWTH, "") + bare;
  }
  const ofHead = SHARE_OF_HEAD.exec(own);
  if (ofHead !== null && near !== null) {
    const of = openingOf(mention) ?? thingOf(near)?.replace(HOLDING, "") ?? null;
    if (of !== null && !own.startsWith(of) && !OF_REGION.test(of)) return of + own;
  }
  // 壮大新兴产业，增加值占工业比重: the share of what the clause before names.
  if (ofHead !== null && near === null) {
    const named = topicBefore(`${earlierThan(mention)}，`);
    if (named !== null) return named + own;
  }
  return null;
}
