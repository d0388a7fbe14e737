import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { thingOfClauseBefore } from "./clause-before.js";
import { countedInUnit } from "./repeated-subjects.js";
import type { Subject, SubjectContext } from "./subject.js";
import { LEVELS } from "./tier.js";

/** Sizes by which things are told: 千亿级, 五百亿元级. */
const SIZED = "[一二两三五六八\\d]{0,4}[十百千万亿]{1,2}元?";

/** 国家级, 四星级, 千亿级: a level, a grade or a size, and no thing. */
export const LEVEL_ALONE = new RegExp(
  `^(?:世界|${LEVELS}|国省|国家级?[、和及与]省|街道|社区|乡镇|[镇乡村]|[一二三四五]星|${SIZED})级$`,
);
export const LEVEL_FIRST = new RegExp(`^(?:${LEVELS}|街道|社区|乡镇|[镇乡村]|${SIZED})级(?:及?以上)?`);
const SHARED_NOUN = new RegExp(
  `^[、和及与]+[^，。；]*?\\d[^，。；、]*?(?:世界|区域|${LEVELS}|[一二三四五]星|${SIZED})级([一-龥“”]{2,20})`,
);
/** 2个|1000亿、3个500亿、5个100亿产业集群: sizes alone, before what all are of. */
const SIZE_BARE = /^\d[\d.]*[万亿]+元?$/;
const OF_SIZES =
  /^[个家条]\d[\d.]*[万亿]+元?(?:[、和与及]+\d{1,4}[个家条]\d[\d.]*[万亿]+元?)*([一-龥]{2,10}(?:集群|产业链|产业|园区|企业|平台|基地))(?=[，。；、]|$)/;
/** 营业收入百亿元级企业: a size within a name. */
const SIZE_WITHIN = new RegExp(`^[^一二两三五六八十百千万亿\\d]+${SIZED}级`);
/** 创新平台：国家级2个、省级20个: what is counted by its level. */
const LABEL_OF_LEVELS = /(?:^|[\s\d.．、）)])([^，。；：\d.．、（）()\s]{2,12})：[^，。；：\d]{2,5}$/;

/** 国家级企业技术中心 without its level. */
export function withoutLevel(name: string): string {
  return name
    .replace(LEVEL_FIRST, "")
    .replace(/^高?(?:星级|等级)(?=.{2})/, "")
    .replace(/^(?:国家|全国)(?!公园|标准|级)(?=.{3})/, "");
}

/** 其中省级以上: the level, and those above it. */
export const upward = (level: string, { left }: Mention): string =>
  /级及?以上$/.test(left) ? `${level}以上` : level;

/**
 * The noun that a level behind its number shares with the levels behind it: 10个|国家级、50个省级重点学科群; 2个|千亿级、5个百亿级集群. Null where it is no level alone,
 * or no noun follows.
 */
export function withSharedNoun(level: string, { sentence, quantity }: Mention): string | null {
  if (SIZE_BARE.test(level)) {
    const thing = OF_SIZES.exec(sentence.slice(quantity.numberEnd))?.[1];
    return thing === undefined ? null : level + thing;
  }
  if (!LEVEL_ALONE.test(level)) return null;
  const rest = sentence.slice(quantity.end);
  const noun = SHARED_NOUN.exec(rest.slice(rest.indexOf(level) + level.length))?.[1];
  return noun === undefined ? null : level + noun;
}

/**
 * What a number counts that is told by its level alone: of what was counted before (创新平台20个，国家级|2个), else of the things of the clause before
 * (建设一批特色小镇，其中国家级|5个) or of its label (创新平台：国家级|2个). Null where the words are no level alone, or name no thing.
 * @param own the words without what leads them
 * @param near what the number before it in the same part of the sentence is about; null where there is none
 */
export function toldByLevel(
  own: string,
  near: Subject | null,
  mention: Mention,
  { found }: SubjectContext,
): string | null {
  if (!LEVEL_ALONE.test(own)) return null;
  if (near !== null) {
    const whole = withoutLead((countedInUnit(mention, found) ?? near).phrase).name;
    // 营业收入百亿元级企业5家、十亿元级50家: another size within the name of the first.
    return SIZE_WITHIN.test(whole) ? null : upward(own, mention) + withoutLevel(whole);
  }
  const things = mention.left.includes("其中")
    ? thingOfClauseBefore(mention)?.replace(/^(?:一批|若干)/, "")
    : LABEL_OF_LEVELS.exec(mention.sentence.slice(0, mention.quantity.outerStart))?.[1];
  return things !== undefined && things.length >= 2 ? upward(own, mention) + withoutLevel(things) : null;
}
