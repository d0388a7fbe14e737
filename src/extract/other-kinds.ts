import type { OtherNumberKind } from "../model/codes.js";
import {
  CLASS_NOUN,
  CLASS_NOUN_TIGHT,
  CONTACT_BEFORE,
  DEVICE_DIMENSIONS,
  INSTRUMENT,
  MEASURE_NOUN,
  NOT_INSTRUMENT,
  PAST,
  SPECIFICATION_BEFORE,
  STRONG_INSTRUMENT,
  TARGET_VERB,
} from "./lexicon-context.js";
import { ARABIC_NAMES, NAME_BEFORE, namePhraseAt } from "./lexicon-names.js";
import { lastTime, type Mention } from "./mention.js";

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

function insideMark(mention: Mention, mark: "title" | "quote"): boolean {
  const { start, numberEnd } = mention.quantity;
  return mention.enclosed.some(
    (stretch) =>
      stretch.mark === mark &&
      stretch.start < start &&
      numberEnd < stretch.end &&
      (mark === "title" || stretch.end - stretch.start <= 26),
  );
}

/** 进入全国前十, 前10位: a place in a ranking. */
export function isRank(mention: Mention): boolean {
  const { quantity, sentence, left } = mention;
  if (!/[前第]$/.test(left) || /^[季强批期届]/.test(sentence.slice(quantity.numberEnd))) return false;
  return !quantity.hasUnit || /^(?:位|名)$/.test(quantity.unit_printed ?? "");
}

function isChinese(mention: Mention): boolean {
  return mention.quantity.tokens[0]?.script === "chinese";
}

/** A numeral of powers alone (万, 亿, 十万) that heads a noun: a denominator of an indicator's name. */
function isDenominator(mention: Mention): boolean {
  const { quantity, sentence } = mention;
  const before = sentence.slice(Math.max(0, quantity.start - 2), quantity.start);
  if (/每$/.test(before)) return !/[年月日天]/.test(quantity.unit_printed ?? "");
  const token = quantity.tokens[0]?.text ?? "";
  if (!/^[十百千万亿]+$/.test(token) || quantity.boundWords !== "") return false;
  const after = sentence.slice(quantity.end, quantity.end + 1);
  return (
    /[元人户名辆]/.test(quantity.unit_printed ?? sentence.charAt(quantity.numberEnd)) &&
    /[一-龥A-Z]/.test(after) &&
    !CLASS_NOUN_TIGHT.test(sentence.slice(quantity.numberEnd, quantity.numberEnd + 12).replace(/^元/, ""))
  );
}

/** 10家企业营业收入超过100亿元: the count is promised, the amount says of what. */
function countsItsSubject(mention: Mention): boolean {
  const { previous, quantity, left } = mention;
  if (previous === null || previous.dimension !== "count" || previous.end < mention.clauseStart) return false;
  return (
    /^(?:gt|ge)$/.test(quantity.bound) &&
    /^(?:以上)?(?:的)?(?:企业|园区|县|市|镇|村|集群|产业链|产业|公司|开发区|品牌|平台)[^，。；、]{0,10}$/.test(
      left,
    )
  );
}

/** A quantity that only says which things are meant: 产值超100亿元的企业, 亿元以上项目, 百亿级集群. */
function isThreshold(mention: Mention): boolean {
  const { quantity, sentence, right, clauseRight } = mention;
  const after = sentence.slice(quantity.numberEnd, quantity.numberEnd + 16);
  const tight = after.replace(/^ ?(?:元|人民币)/, "");
  if (/^ ?(?:元)?(?:量)?级/.test(after) || /^级(?!差)/.test(sentence.slice(quantity.end))) return true;
  if (/^[^，。；]{0,12}(?:基金|专项资金|资金池|风险补偿)/.test(right)) return false;
  const money = quantity.dimension === "money" || (!quantity.hasUnit && quantity.unit_mult >= 8);
  if (money && !/以上|左右/.test(quantity.boundWords) && CLASS_NOUN_TIGHT.test(tight)) return true;
  if (money && /^ ?元?级/.test(sentence.slice(quantity.end, quantity.end + 3))) return true;
  if (money && /^的$/.test(right) && mention.next !== null) return true;
  if (money && countsItsSubject(mention)) return true;
  if (quantity.bound === "eq" || quantity.bound === "range") {
    return /^(?:元)?的/.test(right) && money && CLASS_NOUN.test(right);
  }
  const counted = quantity.dimension === "count";
  if (counted) return false;
  if (!CLASS_NOUN.test(right === "" ? clauseRight : right)) return false;
  if (quantity.dimension === "person" || quantity.dimension === "person-time") {
    return /^的?(?:[一-龥]{0,4})(?:企业|村|社区|单位|学校|城市|小区|自然村|乡镇|机构)/.test(right);
  }
  if (quantity.dimension === "ratio") return /^的/.test(right);
  return true;
}

function isInstrument(mention: Mention): boolean {
  const { quantity, sentence, clauseLeft, right } = mention;
  const money = quantity.dimension.startsWith("money");
  if (!money && quantity.dimension !== "ratio" && quantity.dimension !== "multiple") return false;
  if (quantity.unit.includes("-per-count")) return true;
  const from = Math.max(mention.segmentStart, mention.clauseStart - 60);
  if (
    /[由从]\d[\d.]*%[降提]/.test(sentence.slice(mention.clauseStart, quantity.start)) &&
    STRONG_INSTRUMENT.test(sentence.slice(mention.clauseStart, quantity.start))
  )
    return true;
  const around = sentence.slice(from, Math.min(mention.clauseEnd, quantity.end + 24));
  if (!INSTRUMENT.test(around) && !STRONG_INSTRUMENT.test(around)) return false;
  if (
    STRONG_INSTRUMENT.test(sentence.slice(mention.clauseStart, mention.clauseEnd)) &&
    !/累计|年均|总额|规模/.test(clauseLeft)
  )
    return true;
  if (
    /给予|奖励|奖补|补助|补贴|资助|贴息|最高|封顶|罚款|支持期/.test(
      clauseLeft.slice(-24) + right.slice(0, 16),
    ) &&
    !/累计|年均|总额|规模/.test(clauseLeft)
  )
    return true;
  return !NOT_INSTRUMENT.test(sentence.slice(mention.clauseStart, mention.clauseEnd));
}

/** Whether the words between the last deadline (or the segment's start) and the number look back. */
export function looksBack(mention: Mention): boolean {
  const time = lastTime(mention, "deadline", "past");
  if (time?.role === "past") return true;
  const from = time === null ? mention.segmentStart : Math.max(time.end, mention.segmentStart);
  const window = mention.sentence.slice(from, mention.quantity.outerStart);
  if (PAST.test(window)) return true;
  if (
    /居(?:全国|世界|全球|中部|西部|东部|亚洲)[^，。；]{0,8}$/.test(window) &&
    !/力争|争取|保持|稳定|努力|到/.test(window)
  )
    return true;
  return mention.section === "past" && time === null;
}

const BUILD_COUNT =
  /(?:建设|建成|打造|培育|形成|组建|创建|新建|新增|布局|建立|构建|壮大|完成|实施|推进|争创|设立|做强|开展|力争|达到|突破)(?:[^，。；、]{0,6})$/;
const CONCRETE =
  /^(?:[一-龥“”"、（）]{0,16})(?:平台|基地|集群|中心|园区|园|枢纽|港|机场|实验室|企业|项目|产业链|综合体|医院|学校|示范区|先行区|试验区|站|库|城市|镇|村|街区|品牌|工厂|车间|社区)/;

const ABSTRACT =
  /^(?:重点|主要|具体|关键|基本)?(?:方面|领域|任务|举措|措施|原则|环节|部分|阶段|步骤|维度|方向|要点|要求|条款|机制)(?=$|[，。；：、的和])/;

/** 三大工程, 12大重点产业: a number of things named elsewhere in the text. */
function isCountOfMeasures(mention: Mention): boolean {
  const { quantity, sentence, left } = mention;
  const after = sentence.slice(quantity.numberEnd, quantity.numberEnd + 24);
  const script = mention.quantity.tokens[0]?.script;
  if (quantity.unit_printed === "大") {
    const built =
      BUILD_COUNT.test(left) ||
      (/^[^，。；]{0,4}(?:建设|打造|培育|建成|形成|新建|组建)/.test(mention.clauseLeft) &&
        !/行动|工程|任务/.test(after));
    return !(built && CONCRETE.test(after.slice(1)));
  }
  if (
    quantity.dimension === "count" &&
    quantity.bound === "eq" &&
    quantity.unit_mult === 0 &&
    /(?:共|共有|分为?|分成|提出了?|包括|包含|部署了?|抓好|围绕|突出|共计?分为)$/.test(left) &&
    quantity.value < 100
  )
    return true;
  if (
    quantity.dimension === "count" &&
    quantity.bound === "eq" &&
    quantity.value < 100 &&
    ABSTRACT.test(mention.right)
  )
    return true;
  if (script !== "chinese") return false;
  if (!quantity.hasUnit || quantity.dimension !== "count") return false;
  if (quantity.unit_mult > 0 || quantity.bound !== "eq") return false;
  if (quantity.value >= 30) return MEASURE_NOUN.test(mention.right) && !CONCRETE.test(mention.right);
  if (!TARGET_VERB.test(left)) return !/(?:达到?|为|至|到|新增|建成|培育|打造|形成|创建|举办)/.test(left);
  return MEASURE_NOUN.test(mention.right) && !CONCRETE.test(mention.right);
}

const WORKS =
  /(?:新建|建设|改造|治理|完成|新增|修复|建成|整治|达到|形成|贯通|打通|疏浚|铺设|营造|种植|实施|新改建|改扩建|提升|绿化|开通|提质)$/;

/** 20吨以上电动重卡, 120千瓦充电桩: a physical amount right before the noun of a device. */
function isEquipmentSize(mention: Mention): boolean {
  const { quantity, right, left } = mention;
  if (!/^(?:power|energy|mass|volume|voltage|length|data|time|area)$/.test(quantity.dimension)) return false;
  if (quantity.unit_mult > 0 || !/^的?[一-龥A-Za-z]/.test(right)) return false;
  if (/^(?:area|length)$/.test(quantity.dimension)) return !WORKS.test(left);
  return /以[上下内]/.test(quantity.boundWords) || !/(?:新增|达到|完成|形成|建成|生产)$/.test(left);
}

const SCOPE_BEFORE =
  /(?:在|以|围绕|聚焦|完善|依托|针对|涉及|按照|沿线|辖区|所辖|全省|全市|全区|全国|全州|省内|原有|我省|我市|上述|这|等|对接|分布在|位于|联系|挂钩|对口)$/;
const SCOPE_PREDICATE =
  /(?:收入|增加值|产值|增长|达到|比重|占比|率|投入|规模|总量|产量|面积|指标|全部|均|平均|实现|基本|分别|联系|负责|牵头|对口)/;

/** 12个重点产业主营业务收入年均增长12%: the count says what the commitment covers. */
function isScope(mention: Mention): boolean {
  const { quantity, left, right, next, clauseEnd } = mention;
  if (
    !/^(?:count|person)$/.test(quantity.dimension) ||
    quantity.boundWords !== "" ||
    quantity.form !== "number"
  )
    return false;
  const head = left.replace(
    /^[，、；：。\s]+|到?20\d\d年(?:底|末|前)*[，,]?|“?十[一二三四五六]五”?(?:末|期末|时期)?[，,]?|力争|争取/g,
    "",
  );
  if (SCOPE_BEFORE.test(head) && !/覆盖/.test(left)) return true;
  if (head !== "" || (mention.previous !== null && /、/.test(left))) return false;
  if (next === null || next.outerStart >= clauseEnd || !SCOPE_PREDICATE.test(right)) return false;
  return !(next.dimension === "money" && /^(?:gt|ge)$/.test(next.bound));
}

const RULES: readonly OtherRule[] = [
  { id: "inside 《》", kind: "name", holds: (m) => insideMark(m, "title") },
  {
    id: "inside quotation marks",
    kind: "name",
    holds: (m) => insideMark(m, "quote") && m.quantity.form !== "first",
  },
  {
    id: "contact detail or identifier",
    kind: "contact",
    holds: (m) =>
      !m.quantity.hasUnit &&
      (CONTACT_BEFORE.test(m.clauseLeft) ||
        (m.quantity.value >= 1e7 &&
          m.quantity.decimals === 0 &&
          (m.quantity.tokens[0]?.text.length ?? 0) >= 8)),
  },
  {
    id: "document number",
    kind: "document-number",
    holds: (m) =>
      /[〔［[(（]\d{4}[〕］\])）]第?$/.test(
        m.sentence.slice(Math.max(0, m.quantity.start - 8), m.quantity.start),
      ) ||
      /^ ?号/.test(m.sentence.slice(m.quantity.numberEnd, m.quantity.numberEnd + 2)) ||
      (/[〔［]$/.test(m.sentence.slice(0, m.quantity.start)) &&
        /^[〕］]/.test(m.sentence.slice(m.quantity.numberEnd))),
  },
  {
    id: "name that contains a number",
    kind: "name",
    holds: (m) => {
      const { start, numberEnd } = m.quantity;
      if (isChinese(m))
        return namePhraseAt(m.sentence, start) !== null && !/^[个家项]/.test(m.sentence.charAt(numberEnd));
      const rest = m.sentence.slice(start, start + 14);
      return ARABIC_NAMES.some((pattern) => pattern.test(rest));
    },
  },
  {
    id: "glued to letters or a plus sign",
    kind: "name",
    holds: (m) => {
      const before = m.sentence.slice(Math.max(0, m.quantity.start - 5), m.quantity.start);
      const after = m.sentence.slice(m.quantity.numberEnd, m.quantity.numberEnd + 3);
      if (/^[+×]\S/.test(after) && /^[+×][\dNnXx]/.test(after)) return true;
      if (NAME_BEFORE.test(before) && !/(?:GDP|CPI|APP|PPI|ICT)$/.test(before)) return true;
      if (
        !m.quantity.hasUnit &&
        m.quantity.value > 1900 &&
        m.quantity.value < 2100 &&
        /[一-龥]$/.test(before) &&
        !/[达到过破于为至]$/.test(before)
      )
        return true;
      return !m.quantity.hasUnit && /^[A-Za-z]/.test(after);
    },
  },
  {
    id: "unit in a caption",
    kind: "other",
    holds: (m) => /单位[：:]?$/.test(m.sentence.slice(0, m.quantity.start)),
  },
  {
    id: "administrative rule",
    kind: "other",
    holds: (m) =>
      /(?:明确|指定|确定|落实|安排|明确由?)$/.test(m.left) &&
      (m.quantity.dimension === "person" || m.quantity.value <= 2) &&
      m.quantity.dimension !== "money",
  },
  {
    id: "proportion of two numbers",
    kind: "specification",
    holds: (m) =>
      /^[:：]\d/.test(m.sentence.slice(m.quantity.numberEnd)) ||
      /\d[:：]$/.test(m.sentence.slice(0, m.quantity.start)),
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
    id: "class of size of the thing counted",
    kind: "specification",
    holds: (m) => m.quantity.form === "number" && isThreshold(m),
  },
  {
    id: "subsidy, fee or rate",
    kind: "instrument",
    holds: (m) => m.quantity.form === "number" && isInstrument(m),
  },
  {
    id: "past result",
    kind: "other",
    holds: (m) => looksBack(m),
  },
  {
    id: "physical detail",
    kind: "specification",
    holds: (m) => {
      if (DEVICE_DIMENSIONS.has(m.quantity.dimension)) return true;
      if (/^(?:nm|mm|cm|ms|second)$/.test(m.quantity.unit)) return true;
      if (
        m.quantity.unit_printed === "位" &&
        /^(?:8|16|32|64|128|256)$/.test(m.quantity.tokens[0]?.text ?? "") &&
        !/[前第]$/.test(m.left)
      )
        return true;
      if (
        /^(?:W|V|T|P|E|M|G)$/.test(m.quantity.unit_printed ?? "") &&
        !/达到?$|超过$|突破$|规模/.test(m.clauseLeft)
      )
        return true;
      if (/^[^，。；]{0,12}基金/.test(m.right)) return false;
      return (
        SPECIFICATION_BEFORE.test(m.left) && !/到?20\d\d年[^，。；]{0,12}$/.test(m.clauseLeft.slice(0, 30))
      );
    },
  },
  {
    id: "size class of equipment",
    kind: "specification",
    holds: isEquipmentSize,
  },
  {
    id: "value from which it starts",
    kind: "other",
    holds: (m) =>
      /[由从](?:[“"]?十[一二三四]五[”"]?末?的?|20\d\d年?底?的?)?$/.test(m.left) &&
      /^(?:左右|以上)?(?:提高|提升|增加|增长|降|下降|扩大|减少|压缩|缩短|上升|调整)/.test(m.right),
  },
  {
    id: "count of visits to the page",
    kind: "contact",
    holds: (m) => /(?:浏览次数|点击量?|阅读量?|访问量?)[：:]?$/.test(m.sentence.slice(0, m.quantity.start)),
  },
  {
    id: "things that exist, which the sentence is about",
    kind: "scope",
    holds: isScope,
  },
  { id: "count of measures named in the text", kind: "count-of-measures", holds: isCountOfMeasures },
  {
    id: "full coverage as an attribute",
    kind: "other",
    holds: (m) =>
      m.quantity.form === "coverage" &&
      /^的|^式|^[、][^，。；]{0,8}的|^(?:[一-龥]{0,3})(?:体系|网络|工程|行动|格局)/.test(m.right),
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
    holds: (m) => !m.quantity.hasUnit && RANKED.test(m.left) && isChinese(m) && !isRank(m),
  },
  {
    id: "time that is no commitment",
    kind: "specification",
    holds: (m) =>
      /^(?:year|month|week|day|hour|minute|second)$/.test(m.quantity.unit) &&
      !/(?:压缩|缩短|控制|降|减少|不超过|达到|提高|寿命|年限|时间|时长|年龄|以内|不低于|不少于|工期|周期)/.test(
        m.clauseLeft + m.quantity.boundWords,
      ),
  },
  {
    id: "bare number without a word that governs it",
    kind: "other",
    holds: (m) => {
      if (m.quantity.hasUnit || m.quantity.form !== "number") return false;
      if (m.quantity.boundWords !== "" || isRank(m)) return false;
      if (
        /(?:达到?|为|至|到|增加|新增|提升|控制在|指数|得分|降|在|分别)$/.test(m.left) ||
        /达[到至]?$/.test(m.sentence.slice(Math.max(0, m.quantity.start - 2), m.quantity.start))
      )
        return false;
      if (
        m.previous !== null &&
        /^[、和及与，]$/.test(m.sentence.slice(m.previous.end, m.quantity.outerStart))
      )
        return false;
      return true;
    },
  },
];

/** What a number is when it is no target; null where it reads as one. */
export function otherReading(mention: Mention): OtherReading | null {
  for (const rule of RULES) if (rule.holds(mention)) return { kind: rule.kind, why: rule.id };
  return null;
}
