import { withoutLead } from "../../concepts/action-words.js";
import { ADMINISTRATION } from "../../concepts/tier-words.js";
import { beforeMargin } from "../passages/benchmark-words.js";
import type { Mention } from "../sentence/mention.js";
import { thingOfClauseBefore } from "./clause-before.js";
import { coverage, coverageOfClauseBefore } from "./coverage.js";
import { mayBeOfField, mayBeOfFirst } from "./field-of-list.js";
import { filledSubject } from "./filled-subject.js";
import { labelBefore } from "./label-before.js";
import { nearSubject } from "./near-subject.js";
import { nounBefore } from "./noun-before.js";
import { nounOfNumber } from "./noun-of-number.js";
import { partedMoney } from "./parted-money.js";
import { partByWhere } from "./parts-by-place.js";
import { perHeadOfWhole, ratioUnitOf } from "./per-head-units.js";
import { partByPlace } from "./places-alone.js";
import { repeatedSubject } from "./repeated-subjects.js";
import { shareOfClause } from "./share-of-clause.js";
import { sharedSubject } from "./shared-subjects.js";
import { toldBefore } from "./shared-told-before.js";
import { situatedPart } from "./situated-part.js";
import { ofFellowInList } from "./states-of-things.js";
import type { Subject, SubjectContext } from "./subject.js";
import { doneAtEnd } from "./tail-of-list.js";
import { shareOfHaving } from "./those-having.js";
import { thoseRanked } from "./those-ranked.js";
import { beneficiaries, listedOf, placesReached, reachedByName } from "./those-reached.js";
import { thoseServed } from "./those-served.js";
import { tierOf } from "./tier.js";

const LONGEST = 60;
/** 就业困难人员10万人实现就业: what those counted come to. */
const BECOMES = /^(?:以上|左右)?(?:实现)?((?:稳定|充分|转移|灵活|再)?就业|创业|脱贫)(?=$|[，。；、])/;

/** 拆除甲站、乙站等|5个收费站, 改造东门、南门|3个市场: the verb stands before the list of what is counted. */
const ENUMERATED =
  /^(?:拆除|关停|关闭|淘汰|取缔|撤销|(?:(?:提升|升级)?改造(?:提升|完善|升级)?|整治|治理|修缮|维修)(?=[^，。；、]{2,8}、))[^，。；]{1,24}、[^，。；]{1,16}$/;
/** 改造100个小区、50个街区: a noun alone stands between the numbers. */
const NOUN_BETWEEN = /^[一-龥“”]{2,14}[、和与及]$/;
/** A subject that other words than the number's own name whole. */
const namedAlone = (phrase: string, tier: Subject["tier"] = null): Subject => ({
  phrase,
  action: null,
  tier,
  ratioUnit: null,
  narrowed: false,
});

/** Reads what a mention's number is about. */
export function subjectOf(mention: Mention, context: SubjectContext): Subject {
  const near = nearSubject(mention, context.before);
  const whom =
    near === null
      ? null
      : (beneficiaries(near.phrase, mention) ??
        reachedByName(near.phrase, mention) ??
        listedOf(near.phrase, mention));
  const reached = whom ?? placesReached(near?.phrase ?? null, mention);
  if (reached !== null) return namedAlone(reached);
  const situated = near === null ? null : situatedPart(mention, near);
  if (situated !== null) return situated;
  const somewhere = near === null ? null : partByWhere(mention, context);
  if (somewhere !== null) return somewhere;
  const served = thoseServed(mention, near);
  if (served !== null) return namedAlone(served);
  const again = repeatedSubject(mention, context.found);
  if (again !== null) return again;
  const fellow = ofFellowInList(mention, context);
  if (fellow !== null) return namedAlone(fellow);
  const done = doneAtEnd(mention);
  if (done !== null) return namedAlone(done, tierOf(done));
  const ranked = thoseRanked(mention);
  if (ranked !== null) return namedAlone(ranked, tierOf(ranked));
  const having = shareOfHaving(mention);
  if (having !== null) return namedAlone(having);
  const label = labelBefore(mention);
  if (label !== null)
    return {
      phrase: label,
      action: withoutLead(label).action,
      tier: tierOf(label),
      ratioUnit: /^(?:count|person)$/.test(mention.quantity.dimension) ? ratioUnitOf(label) : null,
      narrowed: false,
    };
  const shared = toldBefore(sharedSubject(mention), near, mention, context);
  const after = shared === null ? nounOfNumber(mention, near?.phrase ?? null) : "";
  const before = (): string => {
    const margin = mention.quantity.unit === "percentage-point" ? beforeMargin(mention.left) : null;
    // 进出口增长8%、高于全省2个百分点: of what was measured right before.
    if (margin !== null && withoutLead(margin.rest, 0).name === "" && near !== null) return near.phrase;
    const noun = nounBefore(
      margin === null || margin.rest.length < 2 ? behindCounted(mention, near) : margin.rest,
    );
    return mention.quantity.form === "coverage"
      ? ((withoutLead(noun, 0).name === "" ? coverageOfClauseBefore(clausesBefore(mention)) : null) ??
          coverage(noun, near === null ? thingOfClauseBefore(mention) : near.phrase))
      : filledSubject(noun, ...partedMoney(mention, context));
  };
  const becomes = after.length < 2 ? (BECOMES.exec(mention.clauseRight)?.[1] ?? "") : "";
  const own = (shared?.phrase ?? (after.length >= 2 ? after : before() + becomes)).slice(0, LONGEST);
  const told = shareOfClause(own, mention);
  const part = near === null ? null : partByPlace(told, near.phrase);
  const phrase = (part?.whole ?? told)
    .replace(TOLD_TWICE, "")
    .replace(ONE_OF_BOTH, "")
    .replace(TRADE_TWICE, "")
    .replace(ENDS_TWICE, "");
  const listed =
    /^[、和与及]*$/.test(mention.left) ||
    (after === "" &&
      /^[、和与及](?!新[增建开]|增加|(?:基本|全面)?建成)/.test(mention.left) &&
      !withoutLead(phrase).verb) ||
    (after.length >= 2 && near !== null && NOUN_BETWEEN.test(mention.left)) ||
    isPartDone(mention) ||
    isSizedPart(mention, context);
  const action =
    withoutLead(phrase).action ??
    (after.length >= 2 && ENUMERATED.test(mention.left) ? withoutLead(mention.left).action : null) ??
    (listed &&
    shared === null &&
    !/(?:投资|以旧换新)$|^新?(?:开工|竣工|投产|签约|入库|续建|在建)项目$/.test(phrase)
      ? inheritedDeed(mention, context.before?.action ?? deedAtEnd(mention, context.before), phrase)
      : null);
  // 国家级集群、新认定工厂20家: a later item with a verb of its own has its own level.
  const item = mention.left.slice(mention.left.lastIndexOf("、") + 1);
  const led = mention.previous !== null && item !== mention.left && /^新/.test(item) && item.length > 2;
  const scope = after.length >= 2 || led ? phrase : phrase + mention.left.slice(-30);
  return {
    phrase:
      renewedAlike(mention, phrase, context.before) ??
      (action === null || withoutLead(phrase).action !== null || phrase.endsWith(action)
        ? phrase
        : action + phrase),
    action,
    tier: ofAnothersMoney(mention, phrase)
      ? null
      : (tierOf(phrase) ??
        (/国家|省|自治区/.test(phrase) ? tierOf(withoutLead(phrase).name) : null) ??
        (after.length >= 2 || phrase.search(ADMINISTRATION) >= 0 ? null : tierOf(scope))),
    ratioUnit:
      (/^(?:count|person)$/.test(mention.quantity.dimension) || mention.quantity.unit_printed === "块"
        ? ratioUnitOf(mention.left === "" ? mention.clauseLeft : mention.left)
        : null) ??
      perHeadOfWhole(mention, near, context) ??
      (near !== null &&
      phrase === near.phrase &&
      mention.previous?.unit_printed === mention.quantity.unit_printed
        ? near.ratioUnit
        : null),
    narrowed:
      (shared?.narrowed ?? false) ||
      (near !== null && mayBeOfField(phrase, mention, near.phrase)) ||
      mayBeOfFirst(phrase, mention, context.before),
    ...(part === null ? {} : { place: part.place }),
  };
}

/** 改造管网600公里，其中燃气管网200公里: what is done to all is done to the part, which is reckoned alike. */
function isPartDone({ left, segmentLeft, previous, quantity }: Mention): boolean {
  return (
    (/^[，（]?其中(?!(?:新建|新增|建成)$)[一-龥]|（(?:包括|包含|含)[^（）]*$/.test(left) ||
      segmentLeft.endsWith(`其中，${left}`)) &&
    previous?.unit_printed === quantity.unit_printed
  );
}

const RENEWED =
  /(?:抗震|加固|节能|降碳|适老化|无障碍|数字化|智能化|标准化|提标|提质|扩容|综合|超低排放|安全|消防|环境|整体|雨污分流){1,3}(?:改造|整治|提升|治理)$/;

/** 学校、医院抗震加固改造300处，其中学校200处: what is done to all, and how, is done to the part; null for anything else. */
function renewedAlike(mention: Mention, phrase: string, before: Subject | null): string | null {
  const done = before === null || !isPartDone(mention) ? undefined : RENEWED.exec(before.phrase)?.[0];
  if (done === undefined || RENEWED.test(phrase)) return null;
  const thing = withoutLead(phrase).name.replace(done.slice(-2), "");
  return thing.length >= 2 && before?.phrase.includes(thing) === true ? thing + done : null;
}

/** 签约项目1200个，其中百亿级项目10个: those of a size among what was counted before. */
function isSizedPart({ clauseLeft, quantity }: Mention, { found }: SubjectContext): boolean {
  return (
    /^其中[^，；、]{2,14}项目$/.test(clauseLeft) &&
    found.at(-1)?.mention.quantity.unit_printed === quantity.unit_printed
  );
}

/** 社会培训30万人次，其中企业职工10万人次: what is done, at the end of what the whole is called. */
function deedAtEnd(mention: Mention, before: Subject | null): string | null {
  return mention.quantity.dimension.startsWith("person") && isPartDone(mention)
    ? (/(?:培训|体检|筛查|救助|轮训)$/.exec(before?.phrase ?? "")?.[0] ?? null)
    : null;
}

/** 产业产业规模: a thing told before, and again by the measure of it. */
const TOLD_TWICE = /^([一-龥]{2,4})(?=\1[一-龥])/;

/** 城市|城乡低保标准: of the one of the two. */
const ONE_OF_BOTH = /(?<=^(?:城市|农村|城镇|乡村))城乡(?=.{3})/;

/** 制造业集群|集群营业收入: the thing at the end of what was told before, and again before the measure of it. */
const TRADE_TWICE =
  /(集群|产业链?|园区|开发区|企业|基地|景区|项目)(?=\1(?:总|年)*(?:营业收入|营收|产值|规模|税收|收入|利润|增加值|投资))/;

/** 减排减排量: what is done, and again by how much. */
const ENDS_TWICE = /(?<=[一-龥]{2})([一-龥]{2})(?=\1[量率额数]$)/;

/** What rises or falls by itself, and is not signed, built or brought about like the projects before it. */
const HAS_NO_DEED = /(?:产量|收入|率|占比|比重|比例|增加值|指数|人口|寿命|游客|利润|税收)$/;
/** 达到国家推荐标准的卫生院: what they are, whatever is done to others. */
const UP_TO_STANDARD = /^(?:达到|符合|通过)[^，。；、的]{2,20}的/;
/** 清淤河道80公里、堤防加固30公里: what is done to the one is told behind it. */
const HAS_ITS_OWN = /.{2}(?:改造|加固|治理|整治|疏浚|清淤|修复|修缮|更新|搬迁|拆除)$/;
/** 发放贷款5亿元、扶持创业3000人: nobody hands people out. */
function inheritedDeed({ quantity }: Mention, deed: string | null, phrase: string): string | null {
  // 落地项目1000亿元、农民收入新增1万元: what is measured is not done.
  if (HAS_NO_DEED.test(phrase) || HAS_ITS_OWN.test(phrase) || UP_TO_STANDARD.test(phrase)) return null;
  return quantity.dimension === "person" && /^(?:发放|投放)/.test(deed ?? "") ? null : deed;
}

/** 16个监测站、监测设备67台: the words before a number without the noun that the number before them has counted already. */
function behindCounted({ left, previous }: Mention, near: Subject | null): string {
  const gained = /^(?:增收|致富|脱贫|受益)、(?=[一-龥]{2})/.exec(left)?.[0];
  if (gained !== undefined && /^(?:person|household)$/.test(previous?.dimension ?? ""))
    return left.slice(gained.length);
  const counted = near === null || previous?.dimension !== "count" ? "" : withoutLead(near.phrase).name;
  return counted.length >= 2 && left.startsWith(`${counted}、`) ? left.slice(counted.length + 1) : left;
}

/**
 * 打造国家级集群，…实现营收600亿元: the level is that of the cluster of another clause, not of its money; what is invested in projects of a
 * level is of that level (抓好省级重点项目，完成投资500亿元).
 */
function ofAnothersMoney({ quantity, clauseLeft, clauseRight }: Mention, phrase: string): boolean {
  const head = withoutLead(phrase).name.slice(0, 4);
  const invested = /(?:项目|工程)(?:年度|总)?投资$/.test(phrase);
  return quantity.dimension === "money" && !invested && !(clauseLeft + clauseRight).includes(head);
}

/** The clauses of the sentence before that of a number. */
const clausesBefore = ({ sentence, clauseStart }: Mention): string => sentence.slice(0, clauseStart);
