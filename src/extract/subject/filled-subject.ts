import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { ofBareMeasure } from "./bare-measure.js";
import {
  endedBefore,
  rateOfClauseBefore,
  statedBetween,
  thingOfClauseBefore,
  thingOfSize,
} from "./clause-before.js";
import { comparedWith } from "./compared-with.js";
import { ofCountedBefore } from "./counted-before.js";
import { deedToldFully } from "./deed-told-fully.js";
import {
  atStage,
  betteredToo,
  buildingsOf,
  doneToGroves,
  doneToThing,
  isRenewed,
  isTwoDeeds,
  madeOf,
  ON_GRID,
  PLANT,
  TRADE_ALONE,
  TREATED,
  trainedIn,
  UPKEEP,
  VERBAL,
  withoutDeed,
} from "./deeds-done.js";
import { ofEachPart } from "./each-part.js";
import { measureAhead } from "./measure-ahead.js";
import { rateNamedBefore } from "./measure-clause.js";
import { isBareHead, partHead } from "./measure-heads.js";
import { nearSubject } from "./near-subject.js";
import { A_GRADE, ofOtherGrade } from "./other-grades.js";
import { ofOtherThing } from "./other-things.js";
import { ofRepeatedThing } from "./owner-of-repeated.js";
import { ofOwner } from "./owners.js";
import { ofOwnerByForm } from "./owners-by-form.js";
import { pacedAlone } from "./paced-alone.js";
import { ofSizeAlone } from "./part-of-whole.js";
import { perUnitOfSame } from "./per-unit-alone.js";
import { sameInTerritory } from "./places-alone.js";
import { rateOfNext } from "./rate-of-next.js";
import { countedAlike, countedInUnit } from "./repeated-subjects.js";
import { betteredAlone, isNewlyMade, sameDeed } from "./same-deed.js";
import { isShareAlone, SHARE, shareAgain, shareTold } from "./share-told.js";
import { ofThose } from "./shared-persons.js";
import { withShared } from "./shared-words.js";
import { firstName, spokenOf, wholesBefore } from "./spoken-of.js";
import { ofThingInState } from "./states-of-things.js";
import type { SubjectContext } from "./subject.js";
import { thingOfLastYear } from "./than-last-year.js";
import { thoseMeasured } from "./those-measured.js";
import { ofThoseRanked, rankOfBefore } from "./those-ranked.js";
import { toldAgain, toldPerHead } from "./told-again.js";
import { LEVEL_FIRST, toldByLevel, upward, withoutLevel } from "./told-by-level.js";
import { openingOf } from "./topic.js";
import { ofTrade } from "./visits-of-trades.js";
import { wordsAlone } from "./words-alone.js";

/** Words that count again what was counted before: 总数达到300家, 累计发放突破100亿元. */
const AGAIN =
  /^(?:[三五两四]年(?:累计|共)?|总数|总量|总规模|数量|累计|存量|保有量|总计|合计|[一二三四]季度|上半年|前三季度|(?:缩短|压缩|缩小|压减|收窄|延长)[至到为]?|发放|培训|改造|签约|投放|完成|实现|规模)$/;

/** What a number counts whose own words leave it out or say it in part, from the numbers before it, the clause before and the topic. */
export function filledSubject(noun: string, mention: Mention, context: SubjectContext): string {
  const { before, topic } = context;
  const right = nearSubject(mention, before);
  // 茶产业规模位居全国前三，增加值增长5%: the rank is no part of what is ranked.
  const near =
    right !== null && mention.previous?.unit === "rank"
      ? ofThoseRanked(right, mention, context.found)
      : right;
  const bare = wordsAlone(noun, mention);
  const own = withoutLead(noun).name;
  const led = withoutLead(noun, 0);
  const fully = deedToldFully((led.name.length < 2 ? led.action : null) ?? own, mention);
  if (fully !== null) return fully;
  const of = near?.phrase ?? null;
  const told =
    near === null || of === null
      ? null
      : (rankOfBefore(of, mention) ??
        comparedWith(of, mention) ??
        pacedAlone(of, mention) ??
        ofEachPart(own, of, mention) ??
        ofCountedBefore(own, wholesBefore(mention, context.found).at(-1)?.subject ?? near, mention));
  if (told !== null) return told;
  const spoken = spokenOf(mention, context);
  const owned =
    (of === null
      ? null
      : (ofSizeAlone(mention, of) ??
        ofThose(own, of, mention) ??
        perUnitOfSame(own, of) ??
        sameInTerritory(own, of, mention) ??
        toldPerHead(own, of))) ??
    ofOwnerByForm(own, near, mention, context, spoken) ??
    ofOwner(own, of, mention, spoken, firstName(mention, context.found)) ??
    (of === null ? null : (ofOtherThing(own, of, mention) ?? ofThingInState(own, mention, context)));
  if (owned !== null) return owned;
  if (near !== null && near.action !== null && bare.length < 2 && isNewlyMade(mention))
    return sameDeed(null, mention, context) ?? withoutDeed(near.phrase);
  const bettered =
    near === null || mention.quantity.dimension !== "count" || !isCountedAlike(mention, context)
      ? null
      : betteredToo(near.phrase, mention.left);
  if (bettered !== null) return bettered;
  const again = toldAgain(own, mention, context.found);
  if (again !== null) {
    const stage = withoutLead(noun).action;
    return stage === null || withoutLead(again).action === stage ? again : stage + withoutDeed(again);
  }
  // 完成适老化改造1.2万户: a deed with a name of its own.
  const deed = bare.length < 2 ? led.action : null;
  if (deed !== null && deed.length >= 4 && !isTwoDeeds(deed)) return deed;
  const ofSize = thingOfSize(mention, near?.phrase ?? null);
  if (ofSize !== null) return ofSize;
  const levelled = toldByLevel(own, near, mention, context);
  if (levelled !== null) return levelled;
  // 社会组织3万家，其中社区社会组织占比60%，3A级以上2000家: those of a grade among what was counted alike.
  const graded = near !== null && A_GRADE.test(own) ? countedInUnit(mention, context.found) : null;
  if (graded !== null) {
    const things = withoutDeed(graded.phrase);
    return ofOtherGrade(own, things, mention.left) ?? upward(own, mention) + things;
  }
  // 国家级项目15项、传承人12人，省级50项、40人: the level of the one, of the others as well.
  const level = bare.length < 2 && near !== null ? LEVEL_FIRST.exec(near.phrase)?.[0] : undefined;
  const other =
    level === undefined || isCountedAlike(mention, context) ? null : countedInUnit(mention, context.found);
  if (level !== undefined && other !== null) return level + withoutLevel(withoutLead(other.phrase).name);
  const done =
    near !== null && VERBAL.test(own)
      ? /^(.{2,}?)(?:立项|验收|结题|签约|开工|竣工|投产|入库|申请|授权|新造|低改|抚育|补植|上云|上平台)$/.exec(
          near.phrase,
        )
      : null;
  if (done !== null) return (done[1] ?? "") + own;
  const ofGroves = near === null ? null : doneToGroves(own, near.phrase);
  if (ofGroves !== null) return ofGroves;
  if (near !== null && ON_GRID.test(own)) return withoutLead(near.phrase).name.replace(CAPACITY, "") + own;
  const narrowed = ofTrade(own, mention);
  if (narrowed !== null) return narrowed;
  // 开工亿元以上项目50个、竣工40个: another thing done to the same.
  const verb = led.action ?? betteredAlone(mention);
  if (near !== null && bare.length < 2 && verb !== null && verb !== near.action) {
    const same = sameDeed(verb, mention, context);
    if (same !== null) return same;
    if (RATE.test(near.phrase) && mention.quantity.dimension.startsWith("person")) return verb;
    const done =
      mention.quantity.dimension === "count" ? (countedAlike(mention, context.found) ?? near) : near;
    return atStage(verb, done.phrase);
  }
  if (near !== null && isRenewed(own, mention)) return withoutDeed(near.phrase) + own;
  if (near !== null && UPKEEP.test(own) && isCountedAlike(mention, context))
    return withoutDeed(near.phrase) + own;
  const treated =
    near === null || !/^[、和及与]/.test(mention.left) ? undefined : TREATED.exec(near.phrase)?.[1];
  if (treated !== undefined && near !== null) {
    if (PLANT.test(own)) return own + treated;
    if (TRADE_ALONE.test(own) && isCountedAlike(mention, context)) return `${own}企业${treated}`;
  }
  // 清洁取暖面积…，率达到80%: the rate of the same.
  if (near !== null && /^率(?:达到?|提高到?|为)*$/.test(bare))
    return `${partHead(withoutLead(near.phrase).name).thing}率`;
  const share = near !== null && isShareAlone(own) && SHARE.test(near.phrase);
  const shareBefore = share ? null : shareAgain(own, context.found);
  if (shareBefore !== null) return shareBefore;
  const ended = bare.length < 2 && near !== null ? endedBefore(mention) : null;
  if (ended !== null) return ended;
  // 数据产业，规模增长20%: a size that no number told before is that of the trade.
  const ofMoney =
    near === null
      ? mention.quantity.dimension !== "person"
      : mention.quantity.dimension === "money" &&
        /(?:企业|集群|产业园|园区|产业链|开发区|基金)(?:总数|数量)?$|(?:占比|比重|比例)$/.test(near.phrase);
  const toldBefore = AGAIN.test(own) && !(ofMoney && /^总?规模$/.test(own));
  if (bare.length < 2 || share || toldBefore)
    return (
      (near === null ? null : thoseMeasured(near.phrase, mention)) ??
      thingOfLastYear(mention) ??
      rateNamedBefore(mention) ??
      statedBetween(mention) ??
      (near === null ? null : madeOf(near.phrase, mention.left) + buildingsOf(mention)) ??
      trainedIn(openingOf(mention), own) ??
      before?.phrase ??
      doneToThing(led.action, thingOfClauseBefore(mention), mention) ??
      trainedIn(topic(), own) ??
      ""
    );
  const shareOf = shareTold(own, bare, near, mention, before);
  if (shareOf !== null) return shareOf;
  // 中小企业专利平均拥有量6件，其中小巨人企业20件: what is counted of the ones is counted of the others.
  const patents =
    near !== null && /^[，（]?其中/.test(mention.left) ? HELD.exec(near.phrase)?.[1] : undefined;
  if (patents !== undefined && /企业$/.test(own) && mention.quantity.unit_printed === "件")
    return own + patents;
  const echoed = rateOfClauseBefore(own, near?.phrase ?? null, mention);
  if (echoed !== null) return echoed;
  const next = near === null ? rateOfNext(own, mention, context) : null;
  if (next !== null) return next;
  const ahead = ofRepeatedThing(own, mention) ?? measureAhead(own, mention);
  if (ahead !== null) return ahead;
  const exported = near !== null && EXPORTED.test(own) && OF_PRODUCT.test(near.phrase);
  if (!isBareHead(own) && !exported) {
    const ratio = mention.quantity.dimension === "ratio";
    const shared = near === null ? own : withShared(own, near.phrase, mention, ratio);
    return shared === own ? noun : shared;
  }
  return ofBareMeasure(own, noun, mention, context);
}

/** 就业率95%，年均培训5万人次: those trained are no rate. */
const RATE = /(?:率|比例|比重|占比)$/;
const CAPACITY = /(?:总?装机)(?:规模|容量)?$/;

const HELD = /企业((?:有效)?(?:发明)?专利.*)$/;
/** 茶叶综合产值900亿元，出口额3亿美元: what is sold abroad of a product, and not of all. */
const EXPORTED = /^出口(?:额|量|创汇)$/;
const OF_PRODUCT = /(?:综合产值|产业链产值|产量|出栏|(?:种植|养殖|[园场])面积)$/;
/** Whether the number before has the unit of this one. */
function isCountedAlike({ quantity }: Mention, { found }: SubjectContext): boolean {
  return found.at(-1)?.mention.quantity.unit === quantity.unit;
}
