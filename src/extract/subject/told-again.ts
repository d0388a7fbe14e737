import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import type { ReadSubject } from "./repeated-subjects.js";
import { openingOf } from "./topic.js";

/** Names that say of no kind in particular: 企业数量, 产业规模. */
const GENERAL =
  /^(?:核心)?(?:企业|公司|项目|平台|园区|基地|集群|产业|人才|机构|主体|产品|市场)(?:数量|总数|总量|规模|总规模|产值|营业收入|营收|收入)?$/;

/** 新建5G基站2万个，每万人拥有基站30个: what so many have, the thing by its short name. */
const PER_HEAD = /^(每(?:十万|百万|[百千万]|\d+万)(?:名)?(?:常住)?人(?:口)?(?:拥有|配备)?)([一-龥]{2,6})$/;

/** 人防工程面积500万平方米，人均1.2平方米: what may be reckoned per head. */
const PER_HEAD_OF = /^(?!人均|每|单位).{2,}(?:面积|用水量|用电量|藏量|藏书量|支出|收入|产量|产值)$/;

/** A short name of the thing before, reckoned per head, by its full one; null where it is no such name. */
export function toldPerHead(name: string, near: string): string | null {
  if (name === "人均") return PER_HEAD_OF.test(withoutLead(near).name) ? name + withoutLead(near).name : null;
  const [, per, thing] = PER_HEAD.exec(name) ?? [];
  const full = withoutLead(near).name;
  return per !== undefined && thing !== undefined && full.endsWith(thing) && full !== thing
    ? per + full
    : null;
}

const OF_SIZE = /[万亿]元?(?:及?以上|级)/;
const COUNTED = /^(?:count|household|person)$/;
/** How many there are, or are to be, in all: 企业稳定在17万户. */
const IN_ALL = /(?:达|达到|突破|超|超过|稳定在|保持在|[至到]|为)$/;

/**
 * 人工智能|企业数量 of 到2026年人工智能企业数量突破1000家；到2028年，企业数量达到2000家: a general name that ends the fuller one of an
 * earlier number of the sentence, counted alike. Those that are added (新增专精特新企业100家，企业突破1万家) need not be those there are in all.
 * Null where there is none.
 */
export function toldAgain(
  name: string,
  current: Mention,
  found: readonly ReadSubject<{ readonly phrase: string }>[],
): string | null {
  if (!GENERAL.test(name)) return null;
  const { quantity, sentence, clauseStart, segmentStart } = current;
  // 风电装备方面，产业规模500亿元；船舶装备方面，产业规模…: a part of the sentence that opens with a thing of its own.
  const opens = openingOf(current) !== null;
  const inAll = COUNTED.test(quantity.dimension) && IN_ALL.test(sentence.slice(0, quantity.start));
  const fuller = found.findLast(({ mention, subject }) => {
    const told = withoutLead(subject.phrase).name;
    return (
      told.length > name.length &&
      told.endsWith(name) &&
      // 引进10亿元以上项目14个；新开工项目139个: those of a size in one part of a sentence are not all in the next.
      (mention.segmentStart === segmentStart || (!opens && !OF_SIZE.test(told))) &&
      mention.quantity.dimension === quantity.dimension &&
      // 签约项目260个，其中外资项目30个，新开工项目180个: of all, and not of the part.
      (mention.clauseStart === clauseStart || !mention.clauseLeft.startsWith("其中")) &&
      (!inAll || IN_ALL.test(sentence.slice(0, mention.quantity.start)))
    );
  });
  return fuller?.subject.phrase ?? null;
}
