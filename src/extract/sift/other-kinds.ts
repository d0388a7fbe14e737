import type { OtherNumberKind } from "../../model/codes.js";
import { lastTime, type Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { isRankOfCounted } from "../subject/those-ranked.js";
import { isRewardedRank, isRoutine } from "./administration.js";
import { isConditional } from "./conditions.js";
import { isContact } from "./contacts.js";
import { isCountOfMeasures } from "./counts-of-measures.js";
import { isCoverageAttribute } from "./coverage-attribute.js";
import { beforeNumber, isDocumentNumber } from "./document-numbers.js";
import { isEquipmentSize } from "./equipment-sizes.js";
import { isInstrument } from "./instruments.js";
import { isInName } from "./named-numbers.js";
import { isNorm } from "./norms.js";
import { insideMark, isChinese, isDenominator, isGlued, isRank } from "./other-names.js";
import { looksBack } from "./past-results.js";
import { isPhysicalDetail } from "./physical-details.js";
import { isFirstShare, isPlaceOfCounted } from "./places-of-those.js";
import { isProjectDetail } from "./project-details.js";
import { isRaisedFrom } from "./raised-from.js";
import { isReckonedEffect } from "./reckoned-effects.js";
import { isSetPhrase } from "./set-phrases.js";
import { isTargetExplained } from "./targets-explained.js";
import { isScope } from "./things-in-scope.js";
import { isThreshold } from "./thresholds.js";
import { isUncommittedTime } from "./time-details.js";
import { isUngoverned } from "./ungoverned.js";

/** Why a number is no target. */
export interface OtherReading {
  readonly kind: OtherNumberKind;
  readonly why: string;
}

/** One question asked of a number; the first that answers decides. */
interface OtherRule {
  readonly id: string;
  readonly kind: OtherNumberKind;
  readonly holds: (mention: Mention) => boolean;
}

const RANKED =
  /(?:全国|世界|全球|亚洲|中部|西部|东部|全省|国际|国内|行业|同类|前列|排名|位居|位列|居|列|进入|挺进|跻身)[^，。；]{0,8}$/;

/** 在确保完成300公里改造的基础上: a base that is itself promised. */
const PROMISED = /(?:^|[，；。])在?(?:确保|保证|力争|争取)/;
/** 在完成“十四五”改造5万户任务的基础上: what is to be done by a year to come. */
const DONE_BY = /(?:^|[，；。])在?(?:全面|如期|圆满)?完成/;

/** Whether what the rest builds upon is still to be reached. */
function isToBeReachedFirst({ clauseLeft, clauseStart, roles, quantity }: Mention): boolean {
  const dated = roles.some(
    ({ role, start, end }) => role === "deadline" && start >= clauseStart && end <= quantity.start,
  );
  return PROMISED.test(clauseLeft) || (dated && DONE_BY.test(clauseLeft));
}

const RULES: readonly OtherRule[] = [
  { id: "explained in a glossary", kind: "other", holds: (m) => m.section === "glossary" },
  { id: "inside 《》", kind: "name", holds: (m) => insideMark(m, "title") },
  {
    id: "inside quotation marks",
    kind: "name",
    holds: (m) => insideMark(m, "quote") && m.quantity.form !== "first",
  },
  {
    id: "attribute of what is counted",
    kind: "name",
    holds: (m) =>
      m.quantity.form === "first" && /^[”"’]?(?:企业|倍增|计划|行动|工程|攻坚|清零)/.test(m.right),
  },
  { id: "contact detail or identifier", kind: "contact", holds: isContact },
  { id: "document number", kind: "document-number", holds: isDocumentNumber },
  {
    id: "name that contains a number",
    kind: "name",
    holds: isInName,
  },
  {
    id: "numeral of a set phrase",
    kind: "name",
    holds: isSetPhrase,
  },
  {
    id: "glued to letters or a plus sign",
    kind: "name",
    holds: isGlued,
  },
  {
    id: "unit in a caption",
    kind: "other",
    holds: (m) => /单位[：:]$/.test(beforeNumber(m, 3)),
  },
  { id: "administrative rule", kind: "other", holds: isRoutine },
  {
    id: "proportion of two numbers",
    kind: "specification",
    holds: (m) =>
      m.quantity.dimension !== "proportion" &&
      (/^[:：∶]\d/.test(m.sentence.slice(m.quantity.numberEnd, m.quantity.numberEnd + 2)) ||
        /\d[:：∶]$/.test(m.sentence.slice(Math.max(0, m.quantity.start - 2), m.quantity.start))),
  },
  { id: "denominator in an indicator's name", kind: "name", holds: isDenominator },
  {
    id: "age or span of life that says who is meant",
    kind: "scope",
    holds: (m) =>
      m.quantity.unit_printed === "岁" &&
      /^(?:及以上|以上|以下)?(?:至|到|-)?(?:的)?[一-龥]/.test(m.right) &&
      !/寿命/.test(m.clauseLeft),
  },
  {
    id: "value from which it starts",
    kind: "other",
    holds: (m) =>
      isRaisedFrom(m) ||
      (/[由从](?:[“"]?十[一二三四]五[”"]?末?的?|20\d\d年?底?的?|每[^，。；]{0,6})?$/.test(ending(m.left)) &&
        /^(?:左右|以上)?，?(?:发展|提高|提升|增加|增长|降|下降|扩大|减少|压缩|缩短|上升|调整)/.test(
          m.sentence.slice(m.quantity.end, m.quantity.end + 8),
        )),
  },
  {
    id: "class of size of the thing counted",
    kind: "specification",
    holds: (m) =>
      m.quantity.form === "number" &&
      (isThreshold(m) || isPlaceOfCounted(m) || isFirstShare(m) || isRankOfCounted(m)),
  },
  {
    id: "subsidy, fee or rate",
    kind: "instrument",
    holds: (m) => m.quantity.form === "number" && isInstrument(m),
  },
  { id: "standard by which things are built", kind: "specification", holds: isNorm },
  { id: "case in which a rule holds, or what it then asks", kind: "specification", holds: isConditional },
  { id: "place in a ranking that is rewarded or sanctioned", kind: "instrument", holds: isRewardedRank },
  { id: "figure of one named project", kind: "project", holds: isProjectDetail },
  { id: "effect that a measure is reckoned to have", kind: "other", holds: isReckonedEffect },
  {
    id: "past result",
    kind: "other",
    holds: (m) => looksBack(m),
  },
  {
    id: "physical detail",
    kind: "specification",
    holds: isPhysicalDetail,
  },
  {
    id: "size class of equipment",
    kind: "specification",
    holds: isEquipmentSize,
  },
  {
    id: "count of visits to the page",
    kind: "contact",
    holds: (m) => /(?:浏览次数|点击量?|阅读量?|访问量?)[：:]?$/.test(beforeNumber(m, 6)),
  },
  {
    id: "things that exist, which the sentence is about",
    kind: "scope",
    holds: isScope,
  },
  {
    id: "things that a place has",
    kind: "scope",
    holds: (m) =>
      /(?:^|[，、；：])(?:现|拥)?有$/.test(m.left) &&
      m.quantity.bound !== "ge" &&
      lastTime(m, "deadline") === null,
  },
  {
    id: "target that is told of again, to explain it",
    kind: "other",
    holds: isTargetExplained,
  },
  {
    id: "base or assumption of a forecast",
    kind: "other",
    holds: (m) =>
      (!isToBeReachedFirst(m) &&
        (/^的?基础上/.test(m.right) || /^[^，。；]*的基础上$/.test(m.clauseRight))) ||
      (/(?:^|[，。；])按(?:照)?[^，。；]{0,12}$/.test(m.clauseLeft) &&
        /^的(?:增速|速度|增幅|增长率)(?=$|，)/.test(m.right)),
  },
  { id: "count of measures named in the text", kind: "count-of-measures", holds: isCountOfMeasures },
  {
    id: "full coverage as an attribute",
    kind: "other",
    holds: isCoverageAttribute,
  },
  {
    id: "Chinese numeral without a counter",
    kind: "name",
    holds: (m) =>
      isChinese(m) &&
      !isRank(m) &&
      m.quantity.form === "number" &&
      !m.quantity.hasUnit &&
      (m.quantity.boundWords === "" || m.quantity.unit_mult === 0),
  },
  {
    id: "rank or score in words",
    kind: "other",
    holds: (m) => !m.quantity.hasUnit && RANKED.test(ending(m.left)) && isChinese(m) && !isRank(m),
  },
  {
    id: "time that is no commitment",
    kind: "specification",
    holds: isUncommittedTime,
  },
  {
    id: "bare number without a word that governs it",
    kind: "other",
    holds: isUngoverned,
  },
];

/** The names of the rules. */
export const OTHER_RULES: readonly string[] = RULES.map(({ id }) => id);

/** What a number is when it is no target; null where it reads as one. */
export function otherReading(mention: Mention): OtherReading | null {
  for (const rule of RULES) if (rule.holds(mention)) return { kind: rule.kind, why: rule.id };
  return null;
}
